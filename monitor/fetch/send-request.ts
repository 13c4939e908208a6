import type { Readable } from 'node:stream'
import type { Dispatcher } from 'undici'
import type { Attempt, Failure } from './attempt.ts'
import { readHeaders } from './headers.ts'
import type { FetchLimits } from './limits.ts'
import { nameFailure } from './name-failure.ts'
import { unpackBody } from './unpack-body.ts'

/** Statuses that send one elsewhere. */
const REDIRECTS = new Set([301, 302, 303, 307, 308])

export function isRedirect(status: number): boolean {
  return REDIRECTS.has(status)
}

/**
 * Makes one request and reads its answer to the end, within the limits of time and size. Never rejects. `stop` only tells
 * why a request ended: what ends it is that the dispatcher is destroyed.
 */
export async function sendRequest(
  dispatcher: Dispatcher,
  url: URL,
  headers: Readonly<Record<string, string>>,
  limits: FetchLimits,
  stop: AbortSignal,
): Promise<Attempt> {
  const timeUp = AbortSignal.timeout(limits.timeMs)
  let begun = false
  try {
    const response = await dispatcher.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: 'GET',
      headers: { ...headers },
      signal: timeUp,
    })
    begun = true
    const { statusCode: status, body } = response
    const answered = readHeaders(response.headers)
    if (isRedirect(status) || status === 304) {
      await body.dump()
      return { ok: true, answer: { status, headers: answered, bytes: new Uint8Array() } }
    }
    const packed = await readBounded(body, answered.get('content-length'), limits.bytes)
    if (!packed) return tooLarge(limits)
    const unpacked = await unpackBody(packed, answered.get('content-encoding'), limits.bytes)
    if (unpacked.ok) return { ok: true, answer: { status, headers: answered, bytes: unpacked.bytes } }
    if (unpacked.problem === 'too-large') return tooLarge(limits)
    const damaged = unpacked.problem === 'damaged'
    return broken(damaged ? 'the answer cannot be unpacked' : 'the answer is packed in an unknown way', damaged)
  } catch (error) {
    const { timeMs, connectTimeMs } = limits
    const context = { stopped: stop.aborted, timeUp: timeUp.aborted, begun, timeMs, connectTimeMs }
    return { ok: false, failure: nameFailure(error, { host: url.host, ...context }) }
  }
}

/** Null as soon as more than `limit` bytes are announced or come; the rest is not read. */
async function readBounded(body: Readable, announced: string | null, limit: number): Promise<Uint8Array | null> {
  if (announced !== null && Number(announced) > limit) {
    body.on('error', () => {}).destroy()
    return null
  }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    // Leaving the loop destroys the stream and with it the connection.
    if (size > limit) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function tooLarge({ bytes }: FetchLimits): Attempt {
  return broken(`larger than ${bytes / 1_000_000} MB`, false)
}

function broken(reason: string, again: boolean): { ok: false; failure: Failure } {
  return { ok: false, failure: { reason, hostDown: false, again, retryable: true } }
}
