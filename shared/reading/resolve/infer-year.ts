import { dayOf, daysBetween, weekdayOf } from '../../time/calendar.ts'
import type { Day } from '../../time/time.ts'
import { ANNOUNCED, couldAnnounce } from './could-announce.ts'
import type { ReadingClock } from './reading-clock.ts'

/** A witness further from the page's date than this speaks of another year. */
const WITNESS_REACH = 420

/** Days that are no further from a witness belong to what it tells. */
const BESIDE = 45

/** More than any distance: a witness decides among the years that the page's date allows. */
const OUTSIDE = 10_000

export interface YearGuess {
  day: Day
  /** One plain clause for `explain`. */
  because: string
  /** The full date that told it; null where the page's own did. */
  witness: Day | null
}

/**
 * The year of a day printed without one: a full date of the same story first, then the page's own date.
 * A printed weekday decides among the years that are possible. Null where nothing tells the year.
 */
export function inferYear(
  month: number,
  date: number,
  weekday: number | null,
  { published, witnesses, hasBegun }: ReadingClock,
): YearGuess | null {
  const witness = witnesses.find((day) => !published || Math.abs(daysBetween(published, day)) <= WITNESS_REACH)
  const anchor = witness ?? published
  if (!anchor) return null
  const near = Number(anchor.slice(0, 4))
  const candidates = [near - 1, near, near + 1, near + 2]
    .map((year) => dayOf(year, month, date))
    .filter((day) => day !== null)
    .filter((day) => !hasBegun || !published || day <= published)
  const distance = (day: Day): number => {
    const outside = published ? distanceFromWindow(daysBetween(published, day)) : 0
    if (!witness) return outside
    const apart = Math.abs(daysBetween(witness, day))
    // "Roles expire on July 31, 2025; give them anew by August 15.": next to a day to come, it may be as far away.
    const isBeside = published !== null && witness > published && day > witness && apart <= BESIDE
    return apart + (outside && !isBeside ? OUTSIDE : 0)
  }
  const nearest = best(candidates, distance)
  if (!nearest) return null
  const because = witness ? `year from ${witness} in the same story` : `year from the page's date, ${anchor}`
  if (weekday === null || weekdayOf(nearest) === weekday) return { day: nearest, because, witness: witness ?? null }
  // A full date is no day of announcement: what it stands beside may lie a year off.
  const isPossible = (day: Day) =>
    published ? couldAnnounce(published, day) : Math.abs(daysBetween(anchor, day)) <= WITNESS_REACH
  const fitting = best(
    candidates.filter((day) => weekdayOf(day) === weekday && isPossible(day)),
    distance,
  )
  const guess = { because, witness: witness ?? null }
  return fitting
    ? { ...guess, day: fitting, because: `${because}; the weekday tells which` }
    : { ...guess, day: nearest }
}

/** 0 inside the window, else the days to its nearer edge. */
function distanceFromWindow(days: number): number {
  return Math.max(0, -ANNOUNCED.daysBefore - days, days - ANNOUNCED.daysAfter)
}

function best(days: Day[], distance: (day: Day) => number): Day | null {
  let found: Day | null = null
  let least = Number.POSITIVE_INFINITY
  for (const day of days) {
    const own = distance(day)
    if (own >= least) continue
    found = day
    least = own
  }
  return found
}
