import type { Day, Time } from '../../time/time.ts'

/** What a yearless or relative day is read against. */
export interface ReadingClock {
  /** The page's own date (corrected where the page's year is an evident slip), or null. */
  published: Day | null
  /** Full dates of the same story, then of its neighbours: the next best witness for a year. */
  witnesses: readonly Day[]
  /** The middle of the school year that a heading names for whatever stands below it; it is the first witness, too. */
  schoolYear?: Day | null
  /** IANA zone of hours that print none, where the text around them states one; California's if not. */
  zone?: string | null
  /** The day named last before this one: "the next day" counts from it. */
  previous?: Day | null
  /** The first day of the stretch that `previous` ends: "5 p.m. on Friday" may be of it or of the day before it. */
  previousFirst?: Day | null
  /** Every day named before this one in the story: "on Friday" may be one of them. */
  named?: readonly Day[]
  /** The month (`2024-07`) named last before this one: "the 12th" is of it. */
  month?: string | null
  /** True where the words around tell of the past: "since Wednesday" is the last one. */
  isPast?: boolean
  /** True where something began then: the day is none after the page's own. */
  hasBegun?: boolean
  /** The hour named right before this one: "at that time". */
  hour?: Time | null
}
