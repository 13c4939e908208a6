import type { Page } from '../../page/page.ts'
import type { Doubt } from '../../records/source-record.ts'
import { dayNumber, dayOf, daysBetween, weekdayOf } from '../../time/calendar.ts'
import { dayAt } from '../../time/moments.ts'
import type { Day } from '../../time/time.ts'
import { dayOfPrinted, type PrintedDate, readPrintedDate, readPrintedDates } from '../printed-date.ts'
import { couldAnnounce } from '../resolve/could-announce.ts'
import { readHeadLine } from './head-line.ts'
import { readMessageDate } from './message-date.ts'

/** What else is known of a page's age. */
export interface AgeHints {
  reviewed: Day | null
  /** Instant (ISO 8601). */
  fetchedAt: string
}

interface Published {
  published: Day | null
  doubts: Doubt[]
}

/** Days of the body that are asked about the year. */
const MOST_WITNESSES = 400

/**
 * The day that a page gives as its own (RECORDS 1): its date line, else a labelled row at the head of its body, else the
 * message's own header. A year that is left out comes from what else the page says; one that cannot be is kept and doubted.
 */
export function readPublished(page: Page, hints: AgeHints): Published {
  const printed = printedOn(page)
  if (!printed) return { published: page.message?.date ? readMessageDate(page.message.date) : null, doubts: [] }
  const witnesses = readWitnesses(page)
  const day = dayOfPrinted(printed) ?? dayWithYear(printed, witnesses, hints)
  if (!day || isToCome(page, day, hints)) return { published: null, doubts: [] }
  const doubts: Doubt[] = []
  if (printed.year !== null && isYearSuspect(day, witnesses, hints)) doubts.push('year-suspect')
  else if (printed.weekday !== null && printed.weekday !== weekdayOf(day)) doubts.push('weekday-mismatch')
  return { published: day, doubts }
}

/** "Effective July 1": from when something will hold, where the day is still to come. */
function isToCome({ dateline }: Page, day: Day, { fetchedAt }: AgeHints): boolean {
  return /^effective\b/i.test(dateline ?? '') && day > dayAt(fetchedAt)
}

function printedOn(page: Page): PrintedDate | null {
  if (page.dateline) return issuedIn(page.dateline)
  const rows = page.body.slice(0, 10).filter((block) => block.kind === 'paragraph' || block.kind === 'row')
  const row = rows.find((block) =>
    /^(?:date|issued|date issued|release date|for release|published)\b\s*(?::|\|)/i.test(block.text),
  )
  if (row && row.text.length < 100) return readPrintedDate(row.text)
  return readHeadLine(page.body[0])
}

const CHANGED = /\b(?:updated|revised|modified|edited|corrected|changed|reviewed)\b[^;|]{0,20}$/i

/** The last day of a date line; "First published D; updated E" is of D. */
function issuedIn(dateline: string): PrintedDate | null {
  const dates = readPrintedDates(dateline, 20)
  const issued = dates.filter(({ index }) => !CHANGED.test(dateline.slice(0, index)))
  return lastOf(issued.length ? issued : dates)
}

function lastOf(dates: readonly PrintedDate[]): PrintedDate | null {
  return dates.at(-1) ?? null
}

/** Whether a page gives a day as its own at all; `readPublished` tells which. */
export function bearsDay(page: Page): boolean {
  return printedOn(page) !== null || (page.message?.date != null && readMessageDate(page.message.date) !== null)
}

function readWitnesses(page: Page): PrintedDate[] {
  const witnesses: PrintedDate[] = []
  for (const { text } of page.body) {
    if (witnesses.length >= MOST_WITNESSES) break
    if (/\d/.test(text)) witnesses.push(...readPrintedDates(text, MOST_WITNESSES - witnesses.length))
  }
  return witnesses
}

/** How many of the days in the body suit a page of this day: by weekday, or by lying around it with their own year. */
function supportFor(day: Day, witnesses: readonly PrintedDate[]): number {
  const year = Number(day.slice(0, 4))
  let support = 0
  for (const witness of witnesses) {
    const full = dayOfPrinted(witness)
    if (full) {
      if (couldAnnounce(day, full) && agrees(full, witness)) support++
      continue
    }
    if (witness.weekday === null) continue
    const near = [year - 1, year, year + 1].flatMap((each) => dayOf(each, witness.month, witness.date) ?? [])
    const meant = near.find((each) => couldAnnounce(day, each))
    if (meant && agrees(meant, witness)) support++
  }
  return support
}

function agrees(day: Day, { weekday }: PrintedDate): boolean {
  return weekday === null || weekdayOf(day) === weekday
}

/** The year that weekdays and full dates of the page bear out, not after the page was reviewed or fetched. */
function dayWithYear(printed: PrintedDate, witnesses: readonly PrintedDate[], hints: AgeHints): Day | null {
  const fetched = dayAt(hints.fetchedAt)
  const limit = hints.reviewed && hints.reviewed < fetched ? hints.reviewed : fetched
  let best: Day | null = null
  let bestSupport = -1
  for (let back = 0; back < 16; back++) {
    const day = dayOf(Number(limit.slice(0, 4)) - back, printed.month, printed.date)
    if (!day || dayNumber(day) > dayNumber(limit) + 1 || !agrees(day, printed)) continue
    const support = supportFor(day, witnesses)
    if (support > bestSupport) {
      best = day
      bestSupport = support
    }
  }
  return best
}

/** A page that was fetched so soon after its printed day bears that year out itself; slips of its body do not outweigh it. */
const FRESH = 60

/** Nothing that the page tells suits its printed year, and a neighbouring year suits two things or its day of review. */
function isYearSuspect(day: Day, witnesses: readonly PrintedDate[], hints: AgeHints): boolean {
  if (daysBetween(dayAt(hints.fetchedAt), day) > 2) return true
  const own = supportFor(day, witnesses)
  const isFresh = daysBetween(day, dayAt(hints.fetchedAt)) <= FRESH
  return [-1, 1].some((step) => {
    const other = dayOf(Number(day.slice(0, 4)) + step, Number(day.slice(5, 7)), Number(day.slice(8, 10)))
    // No page was issued after it was fetched.
    if (!other || daysBetween(dayAt(hints.fetchedAt), other) > 2) return false
    const support = supportFor(other, witnesses)
    const isReviewed = hints.reviewed !== null && Math.abs(daysBetween(other, hints.reviewed)) <= 10
    return (own === 0 && support >= 2 && !isFresh) || (isReviewed && support > own) || (own <= 1 && support >= 4)
  })
}
