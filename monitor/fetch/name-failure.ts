import type { Failure } from './attempt.ts'
import { PRIVATE_ADDRESS_CODE } from './public-lookup.ts'

/** Where a request was when it failed. */
export interface FailureContext {
  readonly host: string
  readonly stopped: boolean
  readonly timeUp: boolean
  /** The answer's headers had come. */
  readonly begun: boolean
  readonly timeMs: number
  readonly connectTimeMs: number
}

type Effect = Omit<Failure, 'reason'>
const HOST_DOWN: Effect = { hostDown: true, again: true, retryable: true }
const HOST_REFUSED: Effect = { hostDown: true, again: false, retryable: true }
const PAGE_BROKEN: Effect = { hostDown: false, again: true, retryable: true }
const PAGE_REFUSED: Effect = { hostDown: false, again: false, retryable: true }

/** Puts what the network threw into one plain clause, and says what it means for the page and its host. */
export function nameFailure(error: unknown, context: FailureContext): Failure {
  if (context.stopped) return { reason: 'stopped', ...PAGE_REFUSED }
  if (context.timeUp) {
    const within = `within ${inSeconds(context.timeMs)}`
    return { reason: context.begun ? `the page was not complete ${within}` : `no answer ${within}`, ...PAGE_BROKEN }
  }
  return nameCode(codeOf(error), context)
}

function nameCode(code: string, { host, connectTimeMs }: FailureContext): Failure {
  switch (code) {
    case 'ENOTFOUND':
      return { reason: `${host} cannot be found (no such name)`, ...HOST_REFUSED }
    case 'EAI_AGAIN':
      return { reason: `${host} cannot be found (the name service does not answer)`, ...HOST_DOWN }
    case PRIVATE_ADDRESS_CODE:
      return { reason: `the name ${host} leads to a private address`, ...HOST_REFUSED }
    case 'UND_ERR_CONNECT_TIMEOUT':
    case 'ETIMEDOUT':
      return { reason: `no connection to ${host} within ${inSeconds(connectTimeMs)}`, ...HOST_DOWN }
    case 'ECONNREFUSED':
    case 'ENETUNREACH':
    case 'EHOSTUNREACH':
    case 'EADDRNOTAVAIL':
      return { reason: `${host} cannot be reached (${code})`, ...HOST_DOWN }
    case 'ECONNRESET':
    case 'EPIPE':
    case 'UND_ERR_SOCKET':
    case 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH':
      return { reason: 'the connection broke off', ...PAGE_BROKEN }
    case 'UND_ERR_HEADERS_OVERFLOW':
      return { reason: "the answer's headers are too large", ...PAGE_REFUSED }
  }
  if (code === 'HTTPParserError' || code.startsWith('HPE_'))
    return { reason: 'the answer is not HTTP', ...PAGE_REFUSED }
  if (/CERT|TLS|SSL|SIGNATURE/.test(code)) {
    return { reason: `${host} does not prove who it is (${code})`, ...HOST_REFUSED }
  }
  return { reason: `the request failed (${code})`, ...PAGE_BROKEN }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown reason'
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}

function inSeconds(ms: number): string {
  return `${ms / 1_000} s`
}
