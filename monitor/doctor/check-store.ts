import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { readStore } from '../store/read-store.ts'
import type { Finding } from './finding.ts'

/** Whether what is known can be read, with the whole log of changes, and whether somebody is working on it. Writes nothing. */
export async function checkStore(folder: string): Promise<Finding[]> {
  const read = await readStore(folder, { most: Number.POSITIVE_INFINITY })
  if (!read.ok) {
    const newer = read.problem.kind === 'newer'
    const advice = newer
      ? 'use the version that wrote it, or a newer one'
      : 'look at the folder, or name another with --data'
    return [{ level: 'fail', what: `store: ${read.problem.message}`, advice }]
  }
  const { state, notes } = read.snapshot
  const locked = await stat(join(folder, '.lock')).catch(() => null)
  return [
    { level: 'ok', what: `store: ${state.records.length} records from ${state.pages.length} pages` },
    ...notes.map(
      (note): Finding => ({
        level: 'warn',
        what: `store: ${note}`,
        advice: 'the next run sets it aside and repairs it',
      }),
    ),
    locked
      ? {
          level: 'warn',
          what: 'lock: another run uses the data folder, or was killed',
          advice: 'let it end; the next run takes over what a dead one left',
        }
      : { level: 'ok', what: 'lock: free' },
  ]
}
