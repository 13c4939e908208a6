import type { ChangeRecord } from '../../shared/changes/change-record.ts'
import { describeChange } from '../../shared/changes/describe-change.ts'
import { cleanText, cutText } from '../../shared/feed/clean-text.ts'
import { chooseSourceUrl } from '../../shared/feed/published-record.ts'
import type { SourceRecord } from '../../shared/records/source-record.ts'
import { chooseMarks, describeTimes, describeUncertainty } from '../words/describe-times.ts'
import { ENGLISH } from '../words/english.ts'
import { nameSystem } from '../words/name-systems.ts'
import { orderChanges } from './order-published.ts'
import { addressOf, type SiteModel } from './site-model.ts'

const MOST_ITEMS = 100
const LONGEST_TITLE = 300
const LONGEST_PARAGRAPH = 4_000

/** One change as feed readers show it; plain text everywhere, made safe by whoever writes it down. */
export interface FeedItem {
  /** An IRI that stays, wherever the site is served from. */
  id: string
  title: string
  /** The page to check it on, or null. */
  source: string | null
  paragraphs: string[]
  at: string
  tags: string[]
  change: ChangeRecord
}

/** The newest changes as items, newest first. */
export function selectFeedItems(model: SiteModel): FeedItem[] {
  const byId = new Map(model.records.map((record) => [record.id, record]))
  return orderChanges(model.changes)
    .slice(0, MOST_ITEMS)
    .map((change) => makeItem(change, byId.get(change.recordId) ?? null, model))
}

function makeItem(change: ChangeRecord, current: SourceRecord | null, model: SiteModel): FeedItem {
  const { isAllowedLink } = model
  // Of a record that changed again later the words of that time are gone; the sentence says what this change was.
  const record = change.type === 'added' ? change.after : change.type === 'removed' ? change.before : current
  const own = isAllowedLink(change.source) ? change.source : null
  return {
    id: `urn:caaspp-watch:change:${encodeURIComponent(change.id.toWellFormed())}`,
    title: cutText(cleanText(describeChange(change)), LONGEST_TITLE),
    source: own ?? (record ? chooseSourceUrl(record, isAllowedLink) : null),
    paragraphs: (record ? describeRecord(record) : [change.title]).map((text) =>
      cutText(cleanText(text), LONGEST_PARAGRAPH),
    ),
    at: change.at,
    tags: [change.kind, change.type, ...change.systems],
    change,
  }
}

function describeRecord(record: SourceRecord): string[] {
  const timed = record.start !== null || record.end !== null
  return [
    record.title,
    ...chooseMarks(record, ENGLISH).map((mark) => `${mark}.`),
    ...(timed ? [`When: ${describeTimes(record, ENGLISH)}`] : []),
    ...describeUncertainty(record, ENGLISH),
    ...(record.systems.length > 0 ? [`Systems: ${record.systems.map(nameSystem).join(', ')}`] : []),
    ...(record.aftermath ? [`Afterwards: ${record.aftermath.text}`] : []),
    ...(record.text && record.text !== record.title ? [record.text] : []),
  ]
}

/** Where an item leads: to its source, or to the dashboard. */
export function linkOf(item: FeedItem, model: SiteModel): string {
  return item.source ?? addressOf(model, 'index.html')
}

export const FEED_TITLE = 'CAASPP Watch: what changed'
export const FEED_ABOUT =
  'Downtimes, deadlines and notices of California’s CAASPP and ELPAC testing systems, as the public pages give them. Times are Pacific.'
