import { readFile, stat } from 'node:fs/promises'
import { type AlertsFileResult, parseAlertsFile } from './parse-alerts-file.ts'

const MOST_BYTES = 1_000_000

/** Reads an alerts file from the disk. Every problem is one line. */
export async function readAlertsFile(path: string): Promise<AlertsFileResult> {
  try {
    if ((await stat(path)).size > MOST_BYTES) return { ok: false, error: `${path}: larger than 1 MB` }
    return parseAlertsFile(await readFile(path, 'utf8'), path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
    return { ok: false, error: `${path}: cannot be read (${code})` }
  }
}
