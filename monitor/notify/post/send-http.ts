import type { Dispatcher } from 'undici'
import { parseRetryAfter } from '../../http/parse-retry-after.ts'
import type { SendResult } from '../channels/sink.ts'

/** One request to a channel's server. */
export interface Outgoing {
  readonly method: 'GET' | 'POST' | 'PATCH'
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  /** JSON; null for none. */
  readonly body: string | null
}

export interface HttpLimits {
  /** For the whole request, in milliseconds. */
  readonly timeMs: number
  /** Milliseconds since 1970 UTC. */
  now(): number
}

/** An answer of status 2xx, or what went wrong. */
export type HttpResult =
  | { ok: true; status: number; text: string }
  | { ok: false; status: number | null; result: SendResult }

/** More of an answer is not read; what is asked for (a page of issues) is smaller. */
const MOST_ANSWER_BYTES = 2_000_000

/** Opened for the first request. HTTP/1.1 alone, since the bundle leaves HTTP/2 out (monitor/bundle.mjs). */
let connections: Dispatcher | null = null

/**
 * Makes one request, follows no redirect, and reads a bounded answer within a bounded time. Never rejects. Reasons are made
 * of statuses and error codes alone: neither the address nor anything of the answer is in them.
 */
export async function sendHttp(
  { method, url, headers, body }: Outgoing,
  { timeMs, now }: HttpLimits,
): Promise<HttpResult> {
  // Loaded where something is sent: most passes send nothing.
  const { Agent, request } = await import('undici')
  connections ??= new Agent({ allowH2: false })
  const timeUp = AbortSignal.timeout(timeMs)
  try {
    const response = await request(url, {
      method,
      headers: { ...headers },
      body,
      signal: timeUp,
      dispatcher: connections,
    })
    const { statusCode: status } = response
    const text = await readBounded(response.body)
    if (status >= 200 && status < 300) return { ok: true, status, text }
    const header = response.headers['retry-after']
    const retryAt = parseRetryAfter((Array.isArray(header) ? header[0] : header) ?? null, now())
    return { ok: false, status, result: judgeStatus(status, retryAt) }
  } catch (error) {
    const reason = timeUp.aborted ? `no answer within ${timeMs / 1_000} s` : `it cannot be reached (${codeOf(error)})`
    return { ok: false, status: null, result: { kind: 'failed', reason, retryAt: null } }
  }
}

/** What a status says of the channel: that this message is not wanted, or that nothing gets through now. */
function judgeStatus(status: number, retryAt: number | null): SendResult {
  if (status === 400 || status === 413 || status === 422) {
    return { kind: 'refused', reason: `it refused this message (status ${status})` }
  }
  return { kind: 'failed', reason: describeStatus(status), retryAt }
}

function describeStatus(status: number): string {
  if (status >= 300 && status < 400) return `it sends elsewhere, which is not followed (status ${status})`
  if (status === 401 || status === 403) return `it does not let us in (status ${status}); check its secret`
  if (status === 404 || status === 410) return `it is not there (status ${status}); check its address`
  if (status === 429) return 'it asks to wait (status 429)'
  return `it answered with status ${status}`
}

async function readBounded(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    // Leaving the loop ends the connection.
    if (size > MOST_ANSWER_BYTES) break
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown reason'
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}
