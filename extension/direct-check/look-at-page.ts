import { decodeText } from '../../shared/page/decode-text.ts'
import { pageText } from '../../shared/page/page-text.ts'
import { parseHtmlPage } from '../../shared/page/parse-html-page.ts'
import type { Family } from '../../shared/reading/page-reading.ts'
import { readParsedPage } from '../../shared/reading/read-parsed-page.ts'
import { hashBytes } from '../feed-client/hash-bytes.ts'
import type { DirectPage } from './direct-copy.ts'
import { type FetchedPage, fetchPage } from './fetch-page.ts'
import type { Look } from './look.ts'

/** A page to look at. */
export interface PageToSee {
  url: string
  /** What it is expected to be. */
  family: Family
  /** What is known of it; null where it has to be read whatever the server says. */
  known: DirectPage | null
}

/** "Too many" and "not now": the answer of a site that wants to be left alone for a while. */
const LEAVE_ALONE = new Set([429, 503])

/** Looks at one page. `now`: ISO 8601 instant, UTC. Never rejects. */
export async function lookAtPage({ url, family, known }: PageToSee, now: string, stop: AbortSignal): Promise<Look> {
  const fetched = await fetchPage(url, known?.validators ?? null, now, stop)
  if (fetched.kind === 'fetched') return readFetched(fetched, family, known)
  if (fetched.kind === 'failed') return distrust('failed', fetched.reason, fetched.isSiteSilent)
  return known?.validators ? { kind: 'unchanged' } : distrust('failed', 'the site said "unchanged" without being asked')
}

async function readFetched(
  { raw, validators }: FetchedPage & { kind: 'fetched' },
  family: Family,
  known: DirectPage | null,
): Promise<Look> {
  const bodyHash = await hashBytes(raw.bytes)
  if (raw.status === 200 && bodyHash === known?.bodyHash) return { kind: 'unchanged' }
  try {
    const page = parseHtmlPage(decodeText(raw.bytes, raw.contentType), raw.url)
    const reading = readParsedPage(raw, page, { family })
    if (reading.outcome !== 'ok') {
      const outcome = reading.outcome === 'not-modified' ? 'unreadable' : reading.outcome
      return distrust(outcome, reading.reason ?? 'the page cannot be trusted', LEAVE_ALONE.has(raw.status))
    }
    const textHash = await hashBytes(new TextEncoder().encode(pageText(page)))
    return { kind: 'read', reading, page, bodyHash, textHash, validators }
  } catch {
    // A bug that one page brings out must not keep the other pages from being read.
    return distrust('unreadable', 'reading it failed unexpectedly')
  }
}

function distrust(outcome: (Look & { kind: 'distrusted' })['outcome'], reason: string, leavesSite = false): Look {
  return { kind: 'distrusted', outcome, reason, leavesSite }
}
