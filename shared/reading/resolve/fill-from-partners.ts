import { dayOf, daysBetween, weekdayOf } from '../../time/calendar.ts'
import type { Day } from '../../time/time.ts'
import type { Edge, PrintedDay, TimePhrase, When } from '../phrases/time-phrase.ts'
import { inferYear } from './infer-year.ts'
import type { ReadingClock } from './reading-clock.ts'

/** How a year that only another day of the phrase prints is told. */
export const YEAR_OF_PARTNER = 'year from the other days of the same phrase'

/**
 * Fills months, years and zones that stand only on a partner edge: `August 1–6`, `January 3, through January 7, 2019`,
 * `January 27 and 28, February 19, and April 7, 2026`. Days of one phrase run forward in time.
 */
export function fillFromPartners(phrase: TimePhrase, clock: ReadingClock): TimePhrase {
  if (phrase.edges.length < 2) return phrase
  const zone = phrase.edges.find((edge) => edge.zone)?.zone ?? null
  const withMonths = fillMonths(phrase.edges)
  const edges = fillYears(withMonths, clock).map((edge) => (edge.clock && !edge.zone ? { ...edge, zone } : edge))
  // "June 3, 5 p.m. to 8 p.m.": the second hour is of the same day.
  const first = edges[0]
  return { ...phrase, edges: edges.map((edge) => (edge.when || !first ? edge : { ...edge, when: first.when })) }
}

function fillMonths(edges: Edge[]): Edge[] {
  // "the 12th to the 14th of March": the first month serves what stands before it.
  const first = edges.find(({ when }) => when?.form === 'day' && when.month !== null)?.when
  let month: number | null = first?.form === 'day' && edges[0]?.when?.form === 'day' ? first.month : null
  return edges.map((edge) => {
    if (edge.when?.form !== 'day') return edge
    month = edge.when.month ?? month
    return { ...edge, when: { ...edge.when, month } }
  })
}

function fillYears(edges: Edge[], clock: ReadingClock): Edge[] {
  const days = edges.map((edge) => dayOrMonth(edge.when))
  const known = days.findIndex((day) => day !== null && day.year !== null)
  const filled = [...edges]
  const set = (index: number, year: number, because: string): void => {
    const edge = filled[index]
    if (edge?.when?.form === 'day') filled[index] = { ...edge, when: { ...edge.when, year, because } }
    else if (edge?.when?.form === 'month') filled[index] = { ...edge, when: { ...edge.when, year } }
  }
  const dayAt = (index: number): PrintedDay | null => dayOrMonth(filled[index]?.when ?? null)
  if (known < 0) {
    const first = days[0]
    const guess = first ? guessFirstYear(first, days, clock) : null
    if (!first || !guess) return edges
    for (let index = 1; index < edges.length; index++) {
      const day = dayAt(index)
      if (day) set(index, laterYear(first, guess.year, day), guess.because)
    }
    set(0, guess.year, guess.because)
    return filled
  }
  for (let index = known - 1; index >= 0; index--) {
    const next = dayAt(index + 1)
    const day = dayAt(index)
    if (day && next && day.year === null && next.year !== null)
      set(index, isAfter(day, next) ? next.year - 1 : next.year, YEAR_OF_PARTNER)
  }
  for (let index = known + 1; index < edges.length; index++) {
    const before = dayAt(index - 1)
    const day = dayAt(index)
    if (day && before && day.year === null && before.year !== null)
      set(index, laterYear(before, before.year, day), YEAR_OF_PARTNER)
  }
  return filled
}

/** A day, or the middle of a month: `February 1 – end of May`, `October 2025 to May`. */
function dayOrMonth(when: When | null): PrintedDay | null {
  if (when?.form === 'month') return { form: 'day', weekday: null, month: when.month, date: 15, year: when.year }
  return when?.form === 'day' ? when : null
}

/** The first day's year; a weekday printed on any other day of the phrase may tell what the first alone does not. */
function guessFirstYear(
  first: PrintedDay,
  days: (PrintedDay | null)[],
  clock: ReadingClock,
): { year: number; because: string } | null {
  if (first.month === null) return null
  const guess = inferYear(first.month, first.date, first.weekday, clock)
  if (!guess) return null
  const near = Number(guess.day.slice(0, 4))
  const middle = clock.published ? underWay(first, days, clock) : middleNear(first, days, guess.witness)
  if (middle !== null) return { year: middle, because: guess.because }
  const told = days.find((day) => day?.weekday != null && day.month !== null)
  if (!told || first.weekday !== null) return { year: near, because: guess.because }
  const fits = (year: number): boolean => {
    const day = dayOf(laterYear(first, year, told), told.month ?? 1, told.date)
    return day !== null && weekdayOf(day) === told.weekday
  }
  const year = [near, near + 1, near - 1].find(fits)
  return { year: year ?? near, because: `${guess.because}; the weekday tells which` }
}

/** "February 1 through May 31" in April: the stretch that the page's day lies in, although it began long ago. */
function underWay(first: PrintedDay, days: (PrintedDay | null)[], { published, isPast }: ReadingClock): number | null {
  const last = days[days.length - 1]
  if (!last || !published || isPast || days.some((day) => day?.weekday != null)) return null
  const year = Number(published.slice(0, 4))
  const found = [year, year - 1].find((from) => {
    const start = dayOf(from, first.month ?? 1, first.date)
    const end = dayOf(laterYear(first, from, last), last.month ?? 1, last.date)
    return (
      start !== null &&
      end !== null &&
      start <= published &&
      published <= end &&
      daysBetween(start, published) <= LONGEST_UNDER_WAY
    )
  })
  return found ?? null
}

/** What began longer ago, the next one is meant. */
const LONGEST_UNDER_WAY = 120

/** Of a stretch over the turn of a year, what lies next to a witness is its middle: `September 26 – May 30` under "2025 Tests". */
function middleNear(first: PrintedDay, days: (PrintedDay | null)[], witness: Day | null): number | null {
  const last = days[days.length - 1]
  if (!witness || !last || !isAfter(first, last) || first.weekday !== null || last.weekday !== null) return null
  const near = Number(witness.slice(0, 4))
  const distance = (year: number): number => {
    const [from, to] = [first, last].map((day, at) => dayOf(year + at, day.month ?? 1, day.date))
    return from && to ? Math.abs(daysBetween(witness, from) + daysBetween(witness, to)) : Number.POSITIVE_INFINITY
  }
  return [near, near - 1].reduce((best, year) => (distance(year) < distance(best) ? year : best))
}

function isAfter(day: PrintedDay, other: PrintedDay): boolean {
  return (day.month ?? 0) * 100 + day.date > (other.month ?? 0) * 100 + other.date
}

/** The year of a day that follows another within twelve months. */
function laterYear(before: PrintedDay, year: number, day: PrintedDay): number {
  return isAfter(before, day) ? year + 1 : year
}
