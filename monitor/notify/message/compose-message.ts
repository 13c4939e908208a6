import { cleanText, cutText } from '../../../shared/feed/clean-text.ts'
import { SEVERITIES, type Severity } from '../../severity.ts'
import { countWords } from '../../status/count-words.ts'
import type { OutboxEntry, SealedMessage } from '../../store/outbox.ts'
import type { Channel } from '../config/channel.ts'
import { composeItems, type Present } from './compose-items.ts'
import { composeSummary } from './compose-summary.ts'
import type { Message, MessageItem } from './message.ts'

const LONGEST_TITLE = 180
const MOST_IN_SUMMARY = 20
const BEGUN = 'From now on this channel hears what changes. This is what is announced now.'
const FOLDED = 'More alerts were waiting for this channel than could be kept. This is how everything stands now.'

/**
 * What a sealed message says now: its entries against the present facts. Null where nothing of it is true any more (its
 * reminders are of a time that was given up), so that there is nothing to send.
 */
export function composeMessage(
  sealed: SealedMessage,
  entries: readonly OutboxEntry[],
  channel: Channel,
  present: Present & { readonly siteUrl: string | null },
): Message | null {
  const summary = entries.find(({ occasion }) => occasion.kind === 'summary')?.occasion
  const ordered = entries.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
  const all = summary ? composeSummary(channel, present) : composeItems(ordered, present)
  const folded = summary?.kind === 'summary' && summary.why === 'folded'
  if (all.length === 0 && !summary) return null
  const kind = summary ? 'summary' : chooseKind(entries)
  const items = summary ? all.slice(0, MOST_IN_SUMMARY) : all
  return {
    key: sealed.key,
    channel: channel.id,
    kind,
    severity: loudestOf(entries),
    title: cutText(cleanText(describeTitle(kind, items, all.length)), LONGEST_TITLE),
    intro: summary ? (folded ? FOLDED : BEGUN) : null,
    items,
    more: all.length - items.length,
    siteUrl: present.siteUrl,
    sealedAt: sealed.sealedAt,
    plain: sealed.refusals > 0,
  }
}

function chooseKind(entries: readonly OutboxEntry[]): Message['kind'] {
  if (entries.every(({ occasion }) => occasion.kind === 'health')) return 'health'
  return entries.every(({ digest }) => digest) ? 'digest' : 'alert'
}

function describeTitle(kind: Message['kind'], items: readonly MessageItem[], count: number): string {
  if (kind === 'digest') return `CAASPP Watch: ${countWords(count, 'piece')} of news`
  if (kind === 'summary') {
    return count === 0
      ? 'CAASPP Watch: no downtime is announced now'
      : `CAASPP Watch: ${countWords(count, 'thing')} to know now`
  }
  const first = items[0]?.news.at(-1) ?? ''
  return items.length > 1 ? `${first} (and ${items.length - 1} more)` : first
}

function loudestOf(entries: readonly OutboxEntry[]): Severity {
  const loudest = Math.min(...entries.map(({ severity }) => SEVERITIES.indexOf(severity)))
  return SEVERITIES[loudest] ?? 'minor'
}
