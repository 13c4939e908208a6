import type { Outbox, OutboxEntry, SealedMessage } from '../../store/outbox.ts'
import { hashOf } from '../../text/hash-of.ts'

/** How many things one message tells of; a digest has a line for each. */
const MOST_TOLD = 10
const MOST_IN_DIGEST = 40

/**
 * Seals everything that is due into messages: once sealed, the same message goes out under the same key, however often it
 * has to be tried. What waits for a digest goes along with louder news of the same record. A channel with a message that
 * could not be sent yet gets no further one: what waits behind it goes out together. `now`: ISO 8601 instant.
 */
export function sealDue(outbox: Outbox, now: string): Outbox {
  const blocked = new Set(outbox.messages.filter(({ refusals }) => refusals === 0).map(({ channel }) => channel))
  const open = outbox.entries.filter(({ message, channel }) => message === null && !blocked.has(channel))
  const due = open.filter(({ heldUntil }) => heldUntil === null || heldUntil <= now)
  if (due.length === 0) return outbox
  const subjects = new Set(due.map(subjectOf))
  const taken = open.filter((entry) => subjects.has(subjectOf(entry)))
  const messages: SealedMessage[] = []
  const sealedIn = new Map<OutboxEntry, string>()
  for (const group of groupEntries(taken)) {
    const message = sealGroup(group, now)
    messages.push(message)
    for (const entry of group) sealedIn.set(entry, message.key)
  }
  const entries = outbox.entries.map((entry) => {
    const message = sealedIn.get(entry)
    return message === undefined ? entry : { ...entry, message }
  })
  return { ...outbox, messages: [...outbox.messages, ...messages], entries }
}

/** Those of one channel together; digests, health and summaries each by themselves; none larger than can be read. */
function groupEntries(entries: readonly OutboxEntry[]): OutboxEntry[][] {
  const loud = new Set(entries.filter(({ digest }) => !digest).map(subjectOf))
  const sortOf = (entry: OutboxEntry) => {
    const { kind } = entry.occasion
    if (kind === 'health' || kind === 'summary') return kind
    return entry.digest && !loud.has(subjectOf(entry)) ? 'digest' : 'alert'
  }
  const groups = Map.groupBy(entries, (entry) => `${entry.channel} ${sortOf(entry)}`)
  return [...groups].flatMap(([name, group]) => cutGroup(group, name.endsWith(' digest') ? MOST_IN_DIGEST : MOST_TOLD))
}

/** Never parts what belongs to one record. */
function cutGroup(group: readonly OutboxEntry[], most: number): OutboxEntry[][] {
  const subjects = [...Map.groupBy(group, subjectOf).values()]
  const cut: OutboxEntry[][] = []
  for (let from = 0; from < subjects.length; from += most) cut.push(subjects.slice(from, from + most).flat())
  return cut
}

function sealGroup(group: readonly OutboxEntry[], now: string): SealedMessage {
  const keys = group.map(({ key }) => key).sort()
  const hash = hashOf(keys.join('\n'))
  return {
    key: `cw-${hash.slice(0, 32)}`,
    channel: group[0]?.channel ?? '',
    sealedAt: now,
    attempts: 0,
    nextTryAt: null,
    problem: null,
    refusals: 0,
    done: [],
  }
}

/** What an entry is about, within its channel. */
function subjectOf({ channel, occasion, key }: OutboxEntry): string {
  if (occasion.kind === 'change') return `${channel} ${occasion.record.id}`
  return occasion.kind === 'reminder' ? `${channel} ${occasion.recordId}` : key
}
