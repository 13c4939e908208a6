import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type PassEnd, type PassResult, runPass } from '../run.ts'
import { createRecordedFetcher } from '../saved/create-recorded-fetcher.ts'
import { readRecordedDay } from '../saved/read-manifest.ts'
import type { Registry } from '../sources/parse-sources-file.ts'
import { wireRecording } from '../wire.ts'
import type { FolderOptions } from './pass-options.ts'
import { wireLooking } from './wire-pass.ts'
import type { World } from './world.ts'

/** Where recorded days are replayed. Without `data`, what is known goes into a folder that is removed at the end. */
export interface ReplayOptions extends Omit<FolderOptions, 'data'> {
  data?: string
}

/**
 * Runs one pass for each recorded day, in the order given, each at that day's moment. `onDay` is told what each came to.
 * Gives the last result, or one line on what stopped it.
 */
export async function replayDays(
  world: World,
  manifests: readonly string[],
  options: ReplayOptions,
  registry: Registry,
  onDay: (manifest: string, result: PassResult) => void,
): Promise<PassEnd> {
  const data = options.data ?? (await mkdtemp(join(tmpdir(), 'caaspp-watch-')))
  try {
    const job = wireLooking(world, { ...options, data }, registry, world.stopSignal())
    let last: PassEnd = { ok: false, error: 'there is no recorded day' }
    for (const manifest of manifests) {
      const day = await readRecordedDay(manifest)
      if (!day.ok) return day
      const now = new Date(day.value.now).toISOString()
      const fetcher = createRecordedFetcher(day.value, manifest)
      last = await runPass({ ...job, openFetcher: wireRecording(fetcher) }, now, false)
      if (!last.ok || job.stop.aborted) return last
      onDay(manifest, last.result)
    }
    return last.ok ? { ok: true, result: await readNow(last.result) } : last
  } finally {
    if (options.data === undefined) await rm(data, { recursive: true, force: true })
  }
}

/** The folder may go at the end, so what would be read from it later is read now. */
async function readNow(result: PassResult): Promise<PassResult> {
  const recent = await result.readRecent()
  return { ...result, readRecent: async () => recent }
}
