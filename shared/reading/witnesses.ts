import type { Block } from '../page/page.ts'
import { dayOf } from '../time/calendar.ts'
import type { Day } from '../time/time.ts'
import { readTimes } from './phrases/read-times.ts'
import type { TimePhrase } from './phrases/time-phrase.ts'
import type { Sentence } from './sentences.ts'

/** The days that a story prints with their year: witnesses for its days without one (RECORDS 4.1). */
export function fullDatesIn(sentences: readonly Sentence[]): Day[] {
  return sentences.flatMap((sentence) => sentence.times.flatMap(fullDatesOf))
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

/**
 * The day on which a news item, list or page says that it was posted, of several the latest (RECORDS 10: a stamp dates pages
 * without a date line).
 */
export function stampDayIn(blocks: readonly Block[]): Day | null {
  let latest: Day | null = null
  for (const block of blocks) {
    for (const match of block.text.matchAll(/\(([^()]{1,60})\)|(\b(?:Posted|Added|Updated)\b[^;()]{1,32})/g)) {
      const inside = match[1] ?? match[2] ?? ''
      const day = STAMP.test(inside) ? fullDatesInText(inside)[0] : undefined
      if (day && (latest === null || day > latest)) latest = day
    }
  }
  return latest
}

/**
 * The middle of the year or school year that the nearest heading names: a witness for days without a year below it
 * (RECORDS 10), but no day on which anything was written.
 */
export function yearWitnessIn(headings: readonly string[]): Day[] {
  for (const heading of [...headings].reverse()) {
    const year = /\b(20\d\d)\b/.exec(heading)?.[1]
    if (!year) continue
    const isSchoolYear = /\b20\d\d\s?[-‒–—]\s?(?:20)?\d\d\b/.test(heading)
    return [isSchoolYear ? `${Number(year) + 1}-01-01` : `${year}-07-01`]
  }
  return []
}
