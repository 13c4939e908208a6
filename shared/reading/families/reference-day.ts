import type { Block, Page } from '../../page/page.ts'
import { addDays } from '../../time/calendar.ts'
import { dayAt } from '../../time/moments.ts'
import type { Day } from '../../time/time.ts'
import type { Family } from '../page-reading.ts'
import type { ReadingClock } from '../resolve/reading-clock.ts'
import { stampDayIn, yearNamedIn } from '../witnesses.ts'
import { readCellTimes } from './cell-times.ts'

/** From the page's day to the middle of what it announces (RECORDS 4.1: from 60 days before to 300 days after). */
const AHEAD_DAYS = 120

/** What serves yearless days of a page that has no date of its own. */
export interface ReferenceDay {
  title: string
  /** When the page was last changed, as it says itself; null where its stamps are those of single items. */
  stamp: Day | null
  /** When it was fetched: such pages are kept up to date in place. */
  fetched: Day | null
}

export function readReferenceDay(page: Page, family: Family, fetchedAt: string): ReferenceDay {
  const line: Block[] = page.dateline ? [{ kind: 'paragraph', text: `Updated ${page.dateline}`, links: [] }] : []
  const stamps = [...page.body, ...page.after].filter((block) => block.kind === 'paragraph' && block.text.length < 80)
  const isOne = family === 'downtime-schedule' || family === 'known-issues'
  return {
    title: page.title ?? '',
    stamp: isOne ? stampDayIn([...line, ...stamps]) : null,
    fetched: fetchedAt === '' ? null : dayAt(fetchedAt),
  }
}

/**
 * Against what the days of a passage are read: the stamp of its own item, else the year that a heading over it names, else the page's
 * stamp (RECORDS 10, Document), else the day of fetching. A heading and the fetching only tell the year: they make nothing history.
 */
export function clockOf(reference: ReferenceDay, path: readonly string[], blocks: readonly Block[]): ReadingClock {
  const stamp = stampDayIn(blocks)
  if (stamp) return { published: stamp, witnesses: [] }
  const year = yearNamedIn([reference.title, ...path])
  if (year) return { published: null, witnesses: [year.middle], schoolYear: year.isSchoolYear ? year.middle : null }
  if (reference.stamp) return { published: reference.stamp, witnesses: [] }
  const near = firstFullDay(blocks) ?? reference.fetched
  return { published: null, witnesses: near ? [addDays(near, AHEAD_DAYS)] : [] }
}

/** The same for issues, which lie behind the day of their page. */
export function pastClockOf(
  { title, stamp, fetched }: ReferenceDay,
  path: readonly string[],
  blocks: readonly Block[],
): ReadingClock {
  const year = yearNamedIn([title, ...path])
  const current = stamp ?? fetched ?? firstFullDay(blocks)
  const middle = year?.middle ?? (current ? addDays(current, -AHEAD_DAYS) : null)
  return { published: null, witnesses: middle ? [middle] : [] }
}

/** The first day that the passage prints with its year. */
function firstFullDay(blocks: readonly Block[]): Day | null {
  for (const block of blocks) {
    const day = readCellTimes(block.text, { published: null, witnesses: [] })[0]?.start.day
    if (day) return day
  }
  return null
}
