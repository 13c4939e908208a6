import { dayOf } from '../time/calendar.ts'
import type { Day } from '../time/time.ts'

/** A day as printed; `year` is null where the text leaves it out. */
export interface PrintedDate {
  year: number | null
  /** 1–12. */
  month: number
  date: number
  /** The printed weekday, 1 for Monday to 7 for Sunday; null where none is printed. */
  weekday: number | null
  /** Where it stands in the text. */
  index: number
  length: number
}

const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const WEEKDAY_NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const WEEKDAY = '(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,?\\s{0,2}'
const FORMS = new RegExp(
  [
    `(?:\\b${WEEKDAY})?\\b${MONTH}\\b\\.?\\s{0,3}(\\d{1,2})(?!\\d)(?:st|nd|rd|th)?(?:,?\\s{0,3}(\\d{4})(?!\\d))?`,
    `(?:\\b${WEEKDAY})?\\b${MONTH}(\\d{1,2}),\\s{0,3}(\\d{4})`,
    `\\b(\\d{1,2})(?:/(?=\\d{1,2}/)|-(?=\\d{1,2}-\\d{4}\\b)|\\.(?=\\d{1,2}\\.\\d{4}\\b))(\\d{1,2})[/.-](\\d{4}|\\d{2})\\b`,
    `(?:\\b${WEEKDAY})?\\b(\\d{1,2})(?:st|nd|rd|th)?(?:[- ]| of )${MONTH}\\.?[- ,]{1,2}(\\d{4})\\b`,
    '\\b(\\d{4})[-/](\\d{2})[-/](\\d{2})\\b',
  ].join('|'),
  'gi',
)

/** The first day of the calendar that a text prints, null where there is none. */
export function readPrintedDate(text: string): PrintedDate | null {
  return readPrintedDates(text, 1)[0] ?? null
}

/** The days that a text prints, in order, at most `limit`. */
export function readPrintedDates(text: string, limit = 1000): PrintedDate[] {
  const found: PrintedDate[] = []
  for (const match of text.matchAll(FORMS)) {
    const date = fromMatch(match)
    if (date) found.push(date)
    if (found.length >= limit) break
  }
  return found
}

function fromMatch(match: RegExpExecArray): PrintedDate | null {
  const at = { index: match.index, length: match[0].length }
  const [, w1, m1, d1, y1, w2, m2, d2, y2, nm, nd, ny, w4, d4, m4, y4, y5, m5, d5] = match
  const weekday = weekdayOf(w1 ?? w2 ?? w4)
  if (m1) return checked(yearOf(y1), monthOf(m1), Number(d1), weekday, at)
  if (m2) return checked(yearOf(y2), monthOf(m2), Number(d2), weekday, at)
  if (nm) return checked(yearOf(ny), Number(nm), Number(nd), null, at)
  if (m4) return checked(yearOf(y4), monthOf(m4), Number(d4), weekday, at)
  return checked(yearOf(y5), Number(m5), Number(d5), null, at)
}

function checked(
  year: number | null,
  month: number,
  date: number,
  weekday: number | null,
  at: { index: number; length: number },
): PrintedDate | null {
  return dayOf(year ?? 2024, month, date) ? { year, month, date, weekday, ...at } : null
}

function yearOf(printed: string | undefined): number | null {
  if (!printed) return null
  return printed.length === 2 ? 2000 + Number(printed) : Number(printed)
}

function monthOf(name: string): number {
  return MONTH_NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

function weekdayOf(name: string | undefined): number | null {
  return name ? WEEKDAY_NAMES.indexOf(name.toLowerCase()) + 1 : null
}

/** The ISO day of a date that has its year; null otherwise. */
export function dayOfPrinted({ year, month, date }: PrintedDate): Day | null {
  return year === null ? null : dayOf(year, month, date)
}

/** Does a text print a day with its year? */
export function isFullDay(text: string): boolean {
  return readPrintedDates(text, 20).some((date) => date.year !== null)
}
