import type { ReadSecret } from '../../ports/secrets.ts'
import type { Message } from '../message/message.ts'

/**
 * How sending ended. `failed`: the channel cannot be reached, or not now (`retryAt` in milliseconds since 1970 UTC where
 * its answer said when). `refused`: it was reached and does not want this very message. `partly`: some of its parts have
 * arrived, named in `done`. A reason is one plain clause that holds nothing of what was sent, asked or answered.
 */
export type SendResult =
  | { kind: 'delivered' }
  | { kind: 'partly'; done: readonly string[]; reason: string; retryAt: number | null }
  | { kind: 'refused'; reason: string }
  | { kind: 'failed'; reason: string; retryAt: number | null }

/** A place where messages go. */
export interface Sink {
  /** Sends a message, or the parts of it that are not in `done`. Never rejects; ends within a bounded time. */
  send(message: Message, done: readonly string[]): Promise<SendResult>
}

/** What sinks are made with. */
export interface SinkTools {
  readonly readSecret: ReadSecret
  readonly allowLoopback: boolean
  /** Milliseconds since 1970 UTC. */
  now(): number
  /** Longest time for one request, in milliseconds. */
  readonly timeMs: number
}
