import { type AlertMemory, NO_ALERTS } from '../alerts/alert.ts'

/** What somebody did with what is known, and what was told to them. */
export interface Marks {
  marksVersion: 1
  /** Ids of the notices that came after the first copy and were not read yet. What is not in it was read. */
  unread: string[]
  /** Alerts wait until this moment (milliseconds since 1970 UTC). */
  snoozedUntil: number | null
  alerts: AlertMemory
}

export const NO_MARKS: Marks = { marksVersion: 1, unread: [], snoozedUntil: null, alerts: NO_ALERTS }

/** So many notices can be unread; of more the oldest count as read. */
export const MOST_UNREAD = 500
