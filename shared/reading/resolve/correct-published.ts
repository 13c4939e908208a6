import type { Page } from '../../page/page.ts'
import { dayOf, weekdayOf } from '../../time/calendar.ts'
import type { Day } from '../../time/time.ts'
import type { PageDocument } from '../page-reading.ts'
import { readTimes } from '../phrases/read-times.ts'
import type { PrintedDay } from '../phrases/time-phrase.ts'

/**
 * The day to read a page's yearless dates against. Where the page's own year is in doubt, the year that most printed weekdays and
 * full dates of its body agree with (RECORDS 10, Document); otherwise the page's date as it is.
 */
export function correctPublished({ published, doubts }: PageDocument, page: Page): Day | null {
  if (!published || !doubts.includes('year-suspect')) return published
  const printed = Number(published.slice(0, 4))
  const votes = page.body
    .flatMap((block) => readTimes(block.text))
    .flatMap(({ edges }) => edges.flatMap(({ when }) => (when?.form === 'day' ? yearsOf(when, printed) : [])))
  const year = mostFrequent(votes) ?? printed
  return dayOf(year, Number(published.slice(5, 7)), Number(published.slice(8, 10)))
}

/** The years that a day of the body speaks for: its own, or those near the page's in which its weekday is right. */
function yearsOf({ year, month, date, weekday }: PrintedDay, near: number): number[] {
  if (year !== null) return [year]
  if (weekday === null || month === null) return []
  return [near - 1, near, near + 1].filter((candidate) => {
    const day = dayOf(candidate, month, date)
    return day !== null && weekdayOf(day) === weekday
  })
}

/** The most frequent number, the smaller of two alike; null of none. */
function mostFrequent(numbers: readonly number[]): number | null {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return best?.[0] ?? null
}
