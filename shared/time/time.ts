/** Where every time is meant unless the text names another zone. */
export const PACIFIC = 'America/Los_Angeles'

/**
 * A time whose form is its precision (ISO 8601): `2024-06-28T17:00-07:00` an instant, `2024-06-28` a whole day in
 * California, `2024-07` some time in a month, `2026-W03` some time in an ISO week.
 */
export type Time = string

/** A whole day, `2024-06-28`. */
export type Day = string

export type Precision = 'instant' | 'day' | 'week' | 'month'

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/
const DAY = /^\d{4}-\d{2}-\d{2}$/
const WEEK = /^\d{4}-W\d{2}$/
const MONTH = /^\d{4}-\d{2}$/

/** Null for a string that is no `Time`. */
export function precisionOf(time: string): Precision | null {
  if (DAY.test(time)) return 'day'
  if (INSTANT.test(time)) return 'instant'
  if (WEEK.test(time)) return 'week'
  if (MONTH.test(time)) return 'month'
  return null
}
