import { readFile, stat } from 'node:fs/promises'
import type { RawPage } from '../../shared/page/page.ts'
import { addressOfSaved } from './address-of-saved.ts'
import { contentTypeOf } from './content-type-of.ts'

/** A page in a file. What is not given is found out: the address and type from the file, the moment from its last change. */
export interface SavedPage {
  readonly file: string
  readonly url?: string
  readonly contentType?: string
  /** Instant (ISO 8601). */
  readonly fetchedAt?: string
  readonly status?: number
}

/** `error` is one line that names the file. */
export type SavedPageResult = { ok: true; raw: RawPage } | { ok: false; error: string }

const MOST_BYTES = 20_000_000

/** Reads a saved page. `path` is where `saved.file` is. */
export async function readSavedPage(saved: SavedPage, path: string = saved.file): Promise<SavedPageResult> {
  const fail = (why: string): SavedPageResult => ({ ok: false, error: `${saved.file}: ${why}` })
  try {
    const about = await stat(path)
    if (!about.isFile()) return fail('is not a file')
    if (about.size > MOST_BYTES) return fail('is larger than 20 MB')
    const bytes = await readFile(path)
    const fetchedAt = new Date(saved.fetchedAt ?? about.mtimeMs).toISOString()
    const url = saved.url ?? addressOfSaved(saved.file, bytes)
    const contentType = saved.contentType ?? contentTypeOf(saved.file)
    return { ok: true, raw: { url, contentType, bytes, status: saved.status ?? 200, fetchedAt } }
  } catch (error) {
    return fail(`cannot be read (${error instanceof Error && 'code' in error ? error.code : 'unknown reason'})`)
  }
}
