import { daysBetween } from '../../time/calendar.ts'
import type { Day } from '../../time/time.ts'

/** What a page announces lies between so many days before its own date and so many after it (RECORDS 4.1). */
export const ANNOUNCED = { daysBefore: 60, daysAfter: 300 }

/** Whether a page of `published` could announce `day`. */
export function couldAnnounce(published: Day, day: Day): boolean {
  const days = daysBetween(published, day)
  return days >= -ANNOUNCED.daysBefore && days <= ANNOUNCED.daysAfter
}
