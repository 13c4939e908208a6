import { readFile, stat } from 'node:fs/promises'
import { SOURCES } from '../../shared/sources/sources.ts'
import { parseSourcesFile, type RegistryResult } from './parse-sources-file.ts'

const MOST_BYTES = 5_000_000

/** Reads a sources file and gives the registry that it makes of the built-in one. Every problem is one line. */
export async function readSourcesFile(path: string): Promise<RegistryResult> {
  try {
    if ((await stat(path)).size > MOST_BYTES) return { ok: false, error: `${path}: larger than 5 MB` }
    return parseSourcesFile(await readFile(path, 'utf8'), path, SOURCES)
  } catch (error) {
    return { ok: false, error: `${path}: cannot be read (${codeOf(error)})` }
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
}
