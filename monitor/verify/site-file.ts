import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A file of a published site: its bytes, null where it is not there, or why it could not be had, in one plain clause. */
export type SiteFile = { ok: true; bytes: Uint8Array | null } | { ok: false; reason: string }
export type ReadSiteFile = (path: string) => Promise<SiteFile>

const MOST_BYTES = 64 * 1024 * 1024
const PATIENCE_MS = 30_000
const ADDRESS = /^https:\/\/|^http:\/\/127\.0\.0\.1[:/]/

/** What reads the files of a site: out of a folder, or from an https address. */
export function openSite(site: string): ReadSiteFile {
  if (!ADDRESS.test(site)) return (path) => readFolderFile(join(site, path))
  const base = site.endsWith('/') ? site : `${site}/`
  return (path) => fetchFile(`${base}${path}`)
}

async function readFolderFile(path: string): Promise<SiteFile> {
  try {
    return { ok: true, bytes: await readFile(path) }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    return code === 'ENOENT' ? { ok: true, bytes: null } : { ok: false, reason: `cannot be read (${code})` }
  }
}

async function fetchFile(address: string): Promise<SiteFile> {
  try {
    const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(PATIENCE_MS) })
    if (response.status === 404) return { ok: true, bytes: null }
    if (response.status !== 200) return { ok: false, reason: `the server answered ${response.status}` }
    const chunks: Uint8Array[] = []
    let size = 0
    for await (const chunk of response.body ?? []) {
      size += chunk.length
      if (size > MOST_BYTES) return { ok: false, reason: 'is far too large' }
      chunks.push(chunk)
    }
    return { ok: true, bytes: Buffer.concat(chunks) }
  } catch (error) {
    if (!(error instanceof TypeError) && !(error instanceof DOMException)) throw error
    return { ok: false, reason: 'cannot be reached, or leads elsewhere' }
  }
}
