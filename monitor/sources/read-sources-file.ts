import { readFile, stat } from 'node:fs/promises'
import { SOURCES } from '../../shared/sources/sources.ts'
import type { CheckedTexts } from '../ports/checked-texts.ts'
import { parseSourcesFile, type RegistryResult } from './parse-sources-file.ts'

const MOST_BYTES = 5_000_000

/**
 * Reads a sources file and gives the registry that it makes of the built-in one. Every problem is one line. `checked`: the
 * files that were found right before.
 */
export async function readSourcesFile(path: string, checked: CheckedTexts): Promise<RegistryResult> {
  try {
    if ((await stat(path)).size > MOST_BYTES) return { ok: false, error: `${path}: larger than 5 MB` }
    return await parseSourcesFile(await readFile(path, 'utf8'), path, SOURCES, checked)
  } catch (error) {
    return { ok: false, error: `${path}: cannot be read (${codeOf(error)})` }
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
}
