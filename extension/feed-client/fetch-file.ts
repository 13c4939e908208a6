import type { FeedProblem } from './feed-problem.ts'
import { readBody } from './read-body.ts'

/** What one answer may cost. */
export interface FetchLimits {
  bytes: number
  milliseconds: number
}

/**
 * Chrome stores 10 MB for an extension, and what is checked is stored almost as it came. Two thousand records are about 1.1 MB.
 */
export const FEED_LIMITS: FetchLimits = { bytes: 6_000_000, milliseconds: 20_000 }

export type FetchedFile =
  | { kind: 'unchanged' }
  | { kind: 'fetched'; bytes: Uint8Array<ArrayBuffer>; etag: string | null }
  | { kind: 'failed'; problem: FeedProblem }

/**
 * Asks for one file of a feed, without cookies or a referrer, and only if it is another one than `etag` names. A redirect is
 * never followed: what it leads to is another address than the one that people allowed.
 */
export async function fetchFile(address: string, etag: string | null, limits: FetchLimits): Promise<FetchedFile> {
  const signal = AbortSignal.timeout(limits.milliseconds)
  try {
    const response = await fetch(address, {
      signal,
      redirect: 'manual',
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'application/json', ...(etag === null ? {} : { 'if-none-match': etag }) },
    })
    const answer = await readAnswer(response, limits.bytes)
    if (answer.kind === 'failed') await response.body?.cancel().catch(() => {})
    return answer
  } catch {
    return fail({ kind: signal.aborted ? 'slow' : 'unreachable' })
  }
}

async function readAnswer(response: Response, mostBytes: number): Promise<FetchedFile> {
  if (response.status === 304) return { kind: 'unchanged' }
  // A browser hides where a redirect leads and gives it the status 0.
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
    return fail({ kind: 'redirected' })
  }
  if (!response.ok) return fail({ kind: 'refused', status: response.status })
  const bytes = await readBody(response, mostBytes)
  if (bytes === null) return fail({ kind: 'too-large' })
  return { kind: 'fetched', bytes, etag: response.headers.get('etag') }
}

function fail(problem: FeedProblem): FetchedFile {
  return { kind: 'failed', problem }
}
