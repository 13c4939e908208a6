import { basename } from 'node:path'
import { canonicalAddress } from '../../shared/sources/canonical-address.ts'
import { hashOf } from '../text/hash-of.ts'

/** Browsers write it at the top of a page that they save. */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(https?:\/\/[^\s>]{1,2000})\s*-->/i
const CANONICAL = /<link\s[^>]{0,500}?\brel\s*=\s*["']?canonical\b[^>]{0,2500}>/i
const HREF = /\bhref\s*=\s*["']?(https?:\/\/[^\s"'>]{1,2000})/i
const HEAD_BYTES = 50_000

/**
 * The address that a saved page came from, as the page itself tells it; else a name that is the same for the same bytes
 * in a file of the same name: `file:june.eml?sha256=1f0c…`.
 */
export function addressOfSaved(file: string, bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1')
  const told = SAVED_FROM.exec(head)?.[1] ?? HREF.exec(CANONICAL.exec(head)?.[0] ?? '')?.[1]
  if (told) return canonicalAddress(told) ?? told
  const digest = hashOf(bytes).slice(0, 16)
  return `file:${encodeURIComponent(basename(file))}?sha256=${digest}`
}
