import type { Headers } from './headers.ts'

/** What a server answered, read to its end and unpacked. Redirects and "not modified" have no bytes. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly bytes: Uint8Array
}

/** Why there is no answer. */
export interface Failure {
  /** One plain clause. */
  readonly reason: string
  /** The host itself is out of reach, so its other pages need not be tried. */
  readonly hostDown: boolean
  /** Trying again within seconds may help. */
  readonly again: boolean
  /** Trying again in a later pass may help. */
  readonly retryable: boolean
}

export type Attempt = { ok: true; answer: Answer } | { ok: false; failure: Failure }

/** A failure that is a decision: the request was not made. */
export function refuse(reason: string, retryable = false): { ok: false; failure: Failure } {
  return { ok: false, failure: { reason, hostDown: false, again: false, retryable } }
}
