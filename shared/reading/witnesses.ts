import type { Block } from '../page/page.ts'
import { dayOf, daysBetween } from '../time/calendar.ts'
import type { Day } from '../time/time.ts'
import { readTimes } from './phrases/read-times.ts'
import type { TimePhrase } from './phrases/time-phrase.ts'
import type { ReadingClock } from './resolve/reading-clock.ts'
import type { Sentence } from './sentences.ts'

/** A day of a school year lies no further from its middle; testing goes on for some weeks of the summer behind it. */
const HALF_A_YEAR = 214

/**
 * What tells the year of a story's days without one (RECORDS 4.1): the days that it prints with their year, before them the school
 * year that a heading names where the story has a day in it, and last any other year that a heading names.
 */
export function witnessesIn(
  sentences: readonly Sentence[],
  { published, witnesses, schoolYear }: ReadingClock,
): readonly Day[] {
  const printed = sentences.flatMap((sentence) => sentence.times.flatMap(fullDatesOf))
  const [middle] = witnesses
  if (published || !middle) return printed
  const isOfIt = schoolYear && printed.some((day) => Math.abs(daysBetween(middle, day)) <= HALF_A_YEAR)
  return isOfIt ? [...witnesses, ...printed] : [...printed, ...witnesses]
}

/**
 * On a page without a day, what a sentence prints with its year tells of its own days first: "Results of the May 2014 administration
 * arrive in early July", under a table that begins in 2013.
 */
export function withOwnYears({ times }: Sentence, clock: ReadingClock): ReadingClock {
  if (clock.published) return clock
  const own = times.flatMap((phrases) => [...fullDatesOf(phrases), ...fullMonthsOf(phrases)])
  return own.length ? { ...clock, witnesses: [...own, ...clock.witnesses] } : clock
}

function fullMonthsOf(phrases: readonly TimePhrase[]): Day[] {
  return phrases.flatMap(({ edges }) =>
    edges.flatMap(({ when }) => (when?.form === 'month' && when.year ? (dayOf(when.year, when.month, 15) ?? []) : [])),
  )
}

function fullDatesInText(text: string): Day[] {
  return fullDatesOf(readTimes(text))
}

function fullDatesOf(phrases: readonly TimePhrase[]): Day[] {
  return phrases.flatMap(({ edges }) =>
    edges.flatMap(({ when }) => {
      if (when?.form !== 'day' || when.year === null || when.month === null) return []
      const day = dayOf(when.year, when.month, when.date)
      return day ? [day] : []
    }),
  )
}

const STAMP = /\b(?:posted|added|updated|revised)\b/i
/** `(Posted 3/4/25)`, `– Updated March 4, 2025`; not "Reports Posted" over a day. */
const STAMPED =
  /\(([^()]{1,60})\)|(?:^|[^A-Za-z\s]\s?|\n|\b(?:Last|Date|Newly|Page|Item) )((?:Posted|Added|Updated)\b[^;()]{1,32})/g

/**
 * The day on which a news item, list or page says that it was posted, of several the latest (RECORDS 10: a stamp dates pages
 * without a date line).
 */
export function stampDayIn(blocks: readonly Block[]): Day | null {
  let latest: Day | null = null
  for (const block of blocks) {
    for (const match of block.text.matchAll(STAMPED)) {
      const inside = match[1] ?? match[2] ?? ''
      const day = STAMP.test(inside) ? fullDatesInText(inside)[0] : undefined
      if (day && (latest === null || day > latest)) latest = day
    }
  }
  return latest
}

/** What a heading that names a year tells of the days without one below it (RECORDS 10). */
export interface NamedYear {
  /** The middle of it: a witness, but no day on which anything was written. */
  middle: Day
  /** From July to June ("2024–25"). */
  isSchoolYear: boolean
}

/** The year or school year that the nearest of some headings names. */
export function yearNamedIn(headings: readonly string[]): NamedYear | null {
  for (const heading of [...headings].reverse()) {
    const year = /\b(20\d\d)\b/.exec(heading)?.[1]
    if (!year) continue
    const isSchoolYear = /\b20\d\d\s?[-‒–—−/]\s?(?:20)?\d\d\b/.test(heading)
    return { middle: isSchoolYear ? `${year}-12-30` : `${year}-07-01`, isSchoolYear }
  }
  return null
}
