import type { RawPage } from '../../shared/page/page.ts'
import { readBody } from '../feed-client/read-body.ts'
import type { PageValidators } from './direct-copy.ts'

/**
 * `fetched`: a server answered, with any status; whether its page can be trusted is judged by whoever reads it. `isSiteSilent`:
 * there was no answer, so the site's other pages need not be asked for either.
 */
export type FetchedPage =
  | { kind: 'unchanged' }
  | { kind: 'fetched'; raw: RawPage & { bytes: Uint8Array<ArrayBuffer> }; validators: PageValidators | null }
  | { kind: 'failed'; reason: string; isSiteSilent: boolean }

/** A page made for people is far smaller. */
const MOST_BYTES = 3_000_000
const MOST_MILLISECONDS = 15_000
/** All that is asked for; what else a page can be, only the monitor reads. */
const HTML = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i
/** Printable characters only and of a sane length: it is kept, and sent back in a header. */
const SENDABLE = /^[\x20-\x7e]{1,300}$/

/**
 * Asks for one page, without cookies or a referrer, and only if it is another one than the validators name. A redirect is not
 * followed: a browser does not tell where one leads before it has gone there. `now`: ISO 8601 instant, UTC. Never rejects.
 */
export async function fetchPage(
  url: string,
  validators: PageValidators | null,
  now: string,
  stop: AbortSignal,
): Promise<FetchedPage> {
  const signal = AbortSignal.any([stop, AbortSignal.timeout(MOST_MILLISECONDS)])
  try {
    const response = await fetch(url, {
      signal,
      redirect: 'manual',
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'text/html', ...conditionalHeaders(validators) },
    })
    const answer = await readAnswer(response, url, now)
    if (answer.kind === 'failed') await response.body?.cancel().catch(() => {})
    return answer
  } catch {
    const reason = signal.aborted ? 'the site did not answer in time' : 'the site could not be reached'
    return { kind: 'failed', reason, isSiteSilent: true }
  }
}

async function readAnswer(response: Response, url: string, fetchedAt: string): Promise<FetchedPage> {
  const { status, headers } = response
  if (status === 304) return { kind: 'unchanged' }
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400)) {
    return failed('its address now leads elsewhere')
  }
  const contentType = (headers.get('content-type') ?? 'text/html').slice(0, 200)
  if (status === 200 && !HTML.test(contentType)) return failed('it is not a web page any more')
  const bytes = await readBody(response, MOST_BYTES)
  if (bytes === null) return failed(`it is larger than ${MOST_BYTES / 1_000_000} MB`)
  const raw = { url, contentType, bytes, status, fetchedAt }
  return { kind: 'fetched', raw, validators: status === 200 ? readValidators(headers) : null }
}

function readValidators(headers: Headers): PageValidators | null {
  const [etag, lastModified] = ['etag', 'last-modified'].map((name) => {
    const value = headers.get(name)
    return value !== null && SENDABLE.test(value) ? value : null
  })
  return etag || lastModified ? { etag: etag ?? null, lastModified: lastModified ?? null } : null
}

function conditionalHeaders(validators: PageValidators | null): Record<string, string> {
  if (validators === null) return {}
  const { etag, lastModified } = validators
  return {
    ...(etag !== null && { 'if-none-match': etag }),
    ...(lastModified !== null && { 'if-modified-since': lastModified }),
  }
}

function failed(reason: string): FetchedPage {
  return { kind: 'failed', reason, isSiteSilent: false }
}
