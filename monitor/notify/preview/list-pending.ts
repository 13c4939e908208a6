import type { SourceRecord } from '../../../shared/records/source-record.ts'
import type { Outbox } from '../../store/outbox.ts'
import { describeEntryNews } from './describe-entry-news.ts'

/** Something that a channel has not been told yet. Instants in ISO 8601, UTC. */
export interface PendingAlert {
  readonly channel: string
  readonly key: string
  readonly severity: string
  readonly sentence: string
  readonly madeAt: string
  /** `due`: to be sent with the next pass. `held`: by quiet hours or for a digest. `failed`: it did not get through. */
  readonly state: 'due' | 'held' | 'failed'
  /** When it is sent or tried again; null for with the next pass. */
  readonly nextAt: string | null
  readonly attempts: number
  readonly problem: string | null
}

/** Everything in the outbox, in the order in which it was put there. `now`: ISO 8601 instant. */
export function listPending(outbox: Outbox, records: readonly SourceRecord[], now: string): PendingAlert[] {
  const byId = new Map(records.map((record) => [record.id, record]))
  const messages = new Map(outbox.messages.map((message) => [message.key, message]))
  return outbox.entries.map((entry) => {
    const { channel, key, severity, madeAt, heldUntil } = entry
    const message = messages.get(entry.message ?? '')
    const failed = message !== undefined && message.attempts > 0
    const held = message === undefined && heldUntil !== null && heldUntil > now
    return {
      ...{ channel, key, severity, madeAt },
      sentence: describeEntryNews(entry, byId, now),
      state: failed ? 'failed' : held ? 'held' : 'due',
      nextAt: failed ? message.nextTryAt : held ? heldUntil : null,
      attempts: message?.attempts ?? 0,
      problem: message?.problem ?? null,
    }
  })
}
