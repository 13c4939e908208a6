import type { SourceRecord } from '../../shared/records/source-record.ts'
import type { AlertKind } from '../state/settings.ts'

/** What an alert says of its record: kept with it, since the record may be gone or changed when the alert is shown. */
export type AlertFacts = Pick<
  SourceRecord,
  'id' | 'revision' | 'kind' | 'title' | 'systems' | 'programs' | 'doubts' | TimeField
>
type TimeField = 'start' | 'end' | 'earliestStart' | 'latestEnd' | 'suggested' | 'state' | 'approximate'

/** Something to be told once. */
export interface Alert {
  /** The same for the same news, and never for another: what was shown is remembered by it. */
  key: string
  kind: AlertKind
  /** The moment that it speaks of (milliseconds since 1970 UTC): of the news, the start, the end, the limit. */
  at: number
  facts: AlertFacts
}

/** Alerts that are shown as one; `id` is what the browser knows the notification by. */
export interface AlertBatch {
  id: string
  alerts: Alert[]
}

/** What the extension remembers of its alerts. */
export interface AlertMemory {
  /** Nothing that came before this moment is told any more; null until the first copy of a source was taken. */
  since: number | null
  /** News that was not yet told or dropped, the oldest first. */
  news: Alert[]
  /** Keys of what was told or dropped, and when (milliseconds since 1970 UTC). */
  done: Record<string, number>
  /** What is being shown: written before it is shown, so that a worker that is ended between the two goes on with the same. */
  showing: AlertBatch[]
  /** What was shown last, the newest first: where a click leads, and what the options page lists. */
  shown: ShownAlert[]
}

export interface ShownAlert {
  id: string
  /** When it was shown (milliseconds since 1970 UTC). */
  at: number
  kinds: AlertKind[]
  titles: string[]
  /** Where a click leads: the fragment of the popup's address. */
  place: string
}

export const NO_ALERTS: AlertMemory = { since: null, news: [], done: {}, showing: [], shown: [] }
