import type { SourceRecord } from '../../shared/records/source-record.ts'
import { concernsMe } from './concerns-me.ts'
import { matchesFilter, type RecordFilter } from './record-filter.ts'
import { type Stored, selectState } from './stored.ts'

export interface NoticeItem {
  record: SourceRecord
  isUnread: boolean
  /** The day that the page itself bears, else the instant at which it was first seen (both ISO 8601). */
  dated: string
}

/** `unread` and `all` count what concerns somebody with these settings, whatever they search for. */
export interface NoticeList {
  items: NoticeItem[]
  unread: number
  all: number
}

/** The notices that are mine and that the filter finds, the newest first. */
export function selectNotices(stored: Stored, filter: RecordFilter & { unreadOnly: boolean }): NoticeList {
  const unread = new Set(stored.marks.unread)
  const mine = selectMyNotices(stored)
  const items = mine
    .filter((record) => (!filter.unreadOnly || unread.has(record.id)) && matchesFilter(record, filter))
    .map((record) => ({ record, isUnread: unread.has(record.id), dated: dateOf(record) }))
    .sort(compareNewest)
  return { items, unread: mine.filter(({ id }) => unread.has(id)).length, all: mine.length }
}

/** How many notices that are mine were not read yet. */
export function countUnread(stored: Stored): number {
  if (stored.marks.unread.length === 0) return 0
  const unread = new Set(stored.marks.unread)
  return selectMyNotices(stored).filter(({ id }) => unread.has(id)).length
}

function selectMyNotices(stored: Stored): SourceRecord[] {
  const records = selectState(stored).copy?.records ?? []
  return records.filter((record) => record.kind === 'notice' && concernsMe(record, stored.settings))
}

function dateOf({ sources, firstSeenAt }: SourceRecord): string {
  return sources.find(({ published }) => published !== null)?.published ?? firstSeenAt
}

function compareNewest(a: NoticeItem, b: NoticeItem): number {
  if (a.dated !== b.dated) return a.dated < b.dated ? 1 : -1
  return a.record.id < b.record.id ? -1 : 1
}
