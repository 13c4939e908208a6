import type { Block } from '../page/page.ts'
import { dayOf } from '../time/calendar.ts'
import type { Day } from '../time/time.ts'
import { readTimes } from './phrases/read-times.ts'
import type { Sentence } from './sentences.ts'

/** The days that a story prints with their year: witnesses for its days without one (RECORDS 4.1). */
export function fullDatesIn(sentences: readonly Sentence[]): Day[] {
  return sentences.flatMap((sentence) => fullDatesInText(sentence.text))
}

function fullDatesInText(text: string): Day[] {
  return readTimes(text).flatMap(({ edges }) =>
    edges.flatMap(({ when }) => {
      if (when?.form !== 'day' || when.year === null || when.month === null) return []
      const day = dayOf(when.year, when.month, when.date)
      return day ? [day] : []
    }),
  )
}

const STAMP = /\b(?:posted|added|updated|revised)\b/i

/**
 * The day a news item says that it was posted; failing that, the first day of a year or school year that a heading names
 * (RECORDS 10: a stamp or a heading with a year serves pages without a date line).
 */
export function stampDayIn(blocks: readonly Block[], path: readonly string[]): Day | null {
  for (const block of blocks) {
    for (const match of block.text.matchAll(/\(([^()]{1,60})\)|(\b(?:Posted|Added|Updated)\b[^.;()]{1,40})/g)) {
      const inside = match[1] ?? match[2] ?? ''
      const day = STAMP.test(inside) ? fullDatesInText(inside)[0] : undefined
      if (day) return day
    }
  }
  for (const heading of [...path].reverse()) {
    const year = /\b(20\d\d)\b/.exec(heading)?.[1]
    if (year) return `${year}-${/\b20\d\d\s?[-‒–—]\s?(?:20)?\d\d\b/.test(heading) ? '07-01' : '03-01'}`
  }
  return null
}
