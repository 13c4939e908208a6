import type { Block, Page } from '../../page/page.ts'
import { addDays } from '../../time/calendar.ts'
import { type Day, dayAt } from '../../time/time.ts'
import type { ReadingClock } from '../resolve/reading-clock.ts'
import { stampDayIn, yearWitnessIn } from '../witnesses.ts'

/** From the page's day to the middle of what it announces (RECORDS 4.1: from 60 days before to 300 days after). */
const AHEAD_DAYS = 120

/** What serves yearless days of a page that has no date of its own. */
export interface ReferenceDay {
  title: string
  /** When the page was last changed, as it says itself, else when it was fetched: such pages are kept up to date in place. */
  current: Day | null
}

export function readReferenceDay(page: Page, fetchedAt: string): ReferenceDay {
  const line: Block[] = page.dateline ? [{ kind: 'paragraph', text: `Updated ${page.dateline}`, links: [] }] : []
  const stamps = [...page.body, ...page.after].filter((block) => block.kind === 'paragraph' && block.text.length < 80)
  const fetched = fetchedAt === '' ? null : dayAt(fetchedAt)
  return { title: page.title ?? '', current: stampDayIn([...line, ...stamps]) ?? fetched }
}

/**
 * Against what the days of a passage are read: the stamp of its own item, else the year that a heading over it names, else the day of
 * the page (RECORDS 10, Document). The last two only tell the year: they make nothing history.
 */
export function clockOf(reference: ReferenceDay, path: readonly string[], blocks: readonly Block[]): ReadingClock {
  const stamp = stampDayIn(blocks)
  return stamp ? { published: stamp, witnesses: [] } : yearClock(reference, path, AHEAD_DAYS)
}

/** The same for issues, which lie behind the day of their page. */
export function pastClockOf(reference: ReferenceDay, path: readonly string[]): ReadingClock {
  return yearClock(reference, path, -AHEAD_DAYS)
}

function yearClock({ title, current }: ReferenceDay, path: readonly string[], days: number): ReadingClock {
  const years = yearWitnessIn([title, ...path])
  return { published: null, witnesses: years.length || !current ? years : [addDays(current, days)] }
}
