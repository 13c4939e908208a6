import type { Doubt, PageRecord } from '../records/source-record.ts'
import type { Time } from '../time/time.ts'

export const FAMILIES = [
  'cde-update',
  'program-email',
  'downtime-schedule',
  'known-issues',
  'resource-page',
  'home-news',
  'training-list',
  'other',
] as const
export type Family = (typeof FAMILIES)[number]

/** How far a page can be trusted. Only `ok` may change records. */
export const OUTCOMES = ['ok', 'not-modified', 'blocked', 'missing', 'unreadable', 'failed'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** What the page says about itself. */
export interface PageDocument {
  title: string | null
  published: Time | null
  family: Family
  programs: string[]
  /** A "Last Reviewed" date. */
  reviewed: Time | null
  doubts: Doubt[]
}

/** Everything that was read from one page. `reason` says why the outcome is not `ok`, in one plain clause. */
export interface PageReading {
  outcome: Outcome
  reason: string | null
  document: PageDocument
  records: PageRecord[]
}
