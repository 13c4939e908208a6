import type { LinkFilter } from '../../shared/feed/allowed-link.ts'
import type { SourceRecord } from '../../shared/records/source-record.ts'
import type { Log } from '../ports/log.ts'
import type { Outbox, SealedMessage } from '../store/outbox.ts'
import type { Sink } from './channels/sink.ts'
import type { AlertSettings, Channel } from './config/channel.ts'
import { composeMessage } from './message/compose-message.ts'
import { acknowledge } from './outbox/acknowledge.ts'
import { sealDue } from './outbox/seal-due.ts'
import { selectReady } from './outbox/select-ready.ts'

export interface DeliveryJob {
  readonly settings: AlertSettings
  readonly records: readonly SourceRecord[]
  readonly isAllowed: LinkFilter
  openSink(channel: Channel): Sink
  /** The moment: ISO 8601 instant, UTC. */
  now(): string
  /** Saves the outbox; null for "done", else why not, in one line. */
  keep(outbox: Outbox): Promise<string | null>
  /** Tries what is waiting after a failure, too. */
  readonly force: boolean
  /** Only this channel is tried; null for every one. */
  readonly only: string | null
  readonly log: Log
}

/**
 * Sends what is sealed, every channel by itself at the same time, and saves the outcome of each message before the next:
 * whatever is cut short is sent again under the same key, and nothing is forgotten. What one channel's failure gives the
 * others to tell is sent in a second round. Gives the outbox after all of it.
 */
export async function deliverAlerts(outbox: Outbox, job: DeliveryJob): Promise<Outbox> {
  const desk = openDesk(outbox, job)
  const records = new Map(job.records.map((record) => [record.id, record]))
  const sinks = new Map<string, Sink>()
  const deliver = async (channel: Channel, force: boolean) => {
    for (const message of selectReady(desk.read(), channel, job.now(), force)) {
      const { siteUrl } = job.settings
      const entries = desk.read().entries.filter((entry) => entry.message === message.key)
      const present = { records, isAllowed: job.isAllowed, now: job.now(), siteUrl }
      const composed = composeMessage(message, entries, channel, present)
      const sink = sinks.get(channel.id) ?? job.openSink(channel)
      sinks.set(channel.id, sink)
      const result = composed ? await sink.send(composed, message.done) : ({ kind: 'delivered' } as const)
      const saved = await desk.change((now) => acknowledge(now, message, result, job.settings.channels, job.now()))
      if (saved !== null) job.log.warn(`alerts: what was sent to ${channel.id} could not be noted: ${saved}`)
      if (result.kind !== 'delivered') warn(job.log, channel, message, result.reason)
      // What cannot be reached need not be tried with every further message.
      if (result.kind === 'failed') return
    }
  }
  const tried = job.settings.channels.filter(({ id }) => job.only === null || id === job.only)
  await Promise.all(tried.map((channel) => deliver(channel, job.force)))
  const sealed = sealDue(desk.read(), job.now())
  if (sealed !== desk.read()) {
    const saved = await desk.change(() => sealed)
    if (saved === null) await Promise.all(tried.map((channel) => deliver(channel, false)))
  }
  return desk.read()
}

/** The outbox while several channels work on it: one change after the other, each saved before the next is made. */
function openDesk(outbox: Outbox, job: DeliveryJob) {
  let current = outbox
  let saving: Promise<unknown> = Promise.resolve()
  return {
    read: () => current,
    change(step: (now: Outbox) => Outbox): Promise<string | null> {
      const saved = saving.then(() => {
        current = step(current)
        return job.keep(current)
      })
      saving = saved
      return saved
    },
  }
}

function warn(log: Log, channel: Channel, { attempts }: SealedMessage, reason: string): void {
  log.warn(`alerts: ${channel.id}: ${reason} (attempt ${attempts + 1}; it is kept and tried again)`)
}
