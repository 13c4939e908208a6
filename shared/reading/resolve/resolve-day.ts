import type { Doubt } from '../../records/source-record.ts'
import { addDays, dayOf, daysBetween, lastDateOfMonth, weekdayOf } from '../../time/calendar.ts'
import type { Day } from '../../time/time.ts'
import type { PrintedDay, RelativeDay } from '../phrases/time-phrase.ts'
import { couldAnnounce } from './could-announce.ts'
import { doubtTime } from './doubt-time.ts'
import { inferYear } from './infer-year.ts'
import type { ReadingClock } from './reading-clock.ts'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

export interface ResolvedDay {
  day: Day
  doubts: Doubt[]
  suggested: Day | null
  inferred: string[]
}

/** The day that a printed day stands for; a printed weekday that disagrees raises a doubt, never a repair (RECORDS 4.2). */
export function resolvePrintedDay(printed: PrintedDay, clock: ReadingClock): ResolvedDay | null {
  const { beside, ...named } = printed
  if (beside) return resolveBeside(resolvePrintedDay(named, clock), beside)
  const { shift, nth, ...base } = named
  if (nth) return resolveNth(resolvePrintedDay(base, clock), nth)
  const from = shift ? resolvePrintedDay(base, clock) : null
  if (from && shift)
    return {
      ...from,
      day: addDays(from.day, shift),
      inferred: [...from.inferred, `${Math.abs(shift)} days ${shift < 0 ? 'before' : 'after'} ${from.day}`],
    }
  if (printed.month === null) return printed.ordinal ? resolveOrdinal(printed, clock) : null
  if (printed.year === null) {
    const guess = inferYear(printed.month, printed.date, printed.weekday, clock)
    // A leap day years away is none that a page announces.
    const isFar =
      printed.date > IN_EVERY_MONTH && guess && clock.published && !couldAnnounce(clock.published, guess.day)
    const impossible = !guess || isFar ? resolveImpossible(printed, clock) : null
    if (impossible || !guess) return impossible
    return checkWeekday(guess.day, printed.weekday, () => nearestWeekday(guess.day, printed.weekday), [guess.because])
  }
  const day = dayOf(printed.year, printed.month, printed.date)
  if (!day) return resolveImpossible(printed, clock)
  const inferred = printed.because ? [printed.because] : []
  // A year that was only borrowed or guessed is not what slipped.
  const isGuess = printed.because?.startsWith('year from the page') ?? false
  const suggest = () =>
    isGuess ? nearestWeekday(day, printed.weekday) : likelyDay(day, printed.weekday, clock.published)
  return checkWeekday(day, printed.weekday, suggest, inferred)
}

/** "June 31": the last day of the month, in doubt. */
function resolveImpossible(printed: PrintedDay, clock: ReadingClock): ResolvedDay | null {
  const { month, date } = printed
  if (month === null || date <= IN_EVERY_MONTH) return null
  const inMonth = resolvePrintedDay({ ...printed, date: IN_EVERY_MONTH, weekday: null }, clock)
  if (!inMonth) return null
  const [year = 0] = inMonth.day.split('-').map(Number)
  const last = lastDateOfMonth(year, month)
  const day = date > last ? dayOf(year, month, last) : null
  return day ? doubtTime({ ...inMonth, day }, `its month has no day ${date}`) : null
}

/** Every month has so many days, in every year. */
const IN_EVERY_MONTH = 28

/** The second Tuesday of the month that a day of it tells. */
function resolveNth(near: ResolvedDay | null, { weekday, count }: NonNullable<PrintedDay['nth']>): ResolvedDay | null {
  if (!near) return null
  const year = Number(near.day.slice(0, 4))
  const month = Number(near.day.slice(5, 7))
  const date = count < 0 ? lastDateOfMonth(year, month) - 6 : 7 * count - 6
  const from = dayOf(year, month, date)
  if (!from) return null
  const day = addDays(from, (weekday - weekdayOf(from) + 7) % 7)
  return { ...near, day, inferred: [...near.inferred, 'counted by the weekdays of the month'] }
}

/** The Thursday before a day: one to seven days from it. */
function resolveBeside(
  named: ResolvedDay | null,
  { weekday, isBefore }: NonNullable<PrintedDay['beside']>,
): ResolvedDay | null {
  if (!named) return null
  const later = ((weekday - weekdayOf(named.day) + 6) % 7) + 1
  const day = addDays(named.day, isBefore && later < 7 ? later - 7 : isBefore ? -7 : later)
  return {
    ...named,
    day,
    inferred: [...named.inferred, `${WEEKDAYS[weekday - 1]} ${isBefore ? 'before' : 'after'} ${named.day}`],
  }
}

/** "the 12th": of the month named before it, or of the next where it would lie before the day named there; else the coming one. */
function resolveOrdinal(printed: PrintedDay, { previous, month, published }: ReadingClock): ResolvedDay | null {
  const from = previous && (!month || previous.startsWith(month)) ? previous : month ? `${month}-01` : published
  if (!from) return null
  const year = Number(from.slice(0, 4))
  const first = Number(from.slice(5, 7))
  for (let later = 0; later < 12; later++) {
    const day = dayOf(year + Math.floor((first - 1 + later) / 12), ((first - 1 + later) % 12) + 1, printed.date)
    if (!day || day < from) continue
    const inferred = [`month from ${month ?? from}, named before it`]
    return checkWeekday(day, printed.weekday, () => nearestWeekday(day, printed.weekday), inferred)
  }
  return null
}

/** `today`, `tomorrow`, `Monday`: counted from the page's date; null where it has none. */
export function resolveRelativeDay(relative: RelativeDay, clock: ReadingClock): ResolvedDay | null {
  const { published, previous, isPast } = clock
  if (relative.daysLater !== undefined) {
    if (!previous) return null
    const toWeekday = relative.weekday === null ? 0 : (relative.weekday - weekdayOf(previous) + 7) % 7
    return {
      day: addDays(previous, relative.daysLater + toWeekday),
      doubts: [],
      suggested: null,
      inferred: [`counted from ${previous}, named before it`],
    }
  }
  if (!published) {
    // "since 9:40 a.m. today, February 11, 2026, … by 1 p.m. today": the day printed beside the first is the other's, too.
    const isSame = relative.offset === 0 && previous
    // "Begins Friday, March 6, at 7 p.m. and is over by 9 a.m. on Sunday" says by itself which Sunday.
    if (relative.offset === null && relative.weekday !== null && previous && !relative.isVague && !isPast)
      return {
        day: addDays(previous, (relative.weekday - weekdayOf(previous) + 7) % 7),
        doubts: [],
        suggested: null,
        inferred: [`counted from ${previous}, named before it`],
      }
    return isSame
      ? { day: previous, doubts: [], suggested: null, inferred: [`the day named before it, ${previous}`] }
      : null
  }
  if (isPast && relative.weekday !== null) {
    const day = addDays(published, -((weekdayOf(published) - relative.weekday + 7) % 7))
    return { day, doubts: [], suggested: null, inferred: [`the last one before ${published}`] }
  }
  const within = dayWithin(relative, clock) ?? dayNamed(relative, clock)
  if (within) return within
  // "… on February 18 … at noon on Saturday": a weekday behind a day named in the story follows that day.
  const from = relative.offset === null && previous && previous > published ? previous : published
  const { days, isVague } = daysTo(relative, from, published)
  const doubts: Doubt[] = isVague ? ['time-unreadable'] : []
  return { day: addDays(from, days), doubts, suggested: null, inferred: [`counted from ${from}`] }
}

/** Days to the coming one. On a Thursday "next Thursday" is a week away; on a Wednesday it is hardly tomorrow. */
function daysTo(relative: RelativeDay, from: Day, published: Day): { days: number; isVague: boolean } {
  const days = relative.offset ?? ((relative.weekday ?? 1) - weekdayOf(from) + 7) % 7
  const isNext = relative.isNext === true && from === published
  return { days: isNext ? days || 7 : days, isVague: relative.isVague === true || (isNext && days === 1) }
}

/** "Down March 7–9; it goes down at 5 p.m. on Friday and returns on Monday": a day of the stretch, or one beside it. */
function dayWithin(
  { offset, weekday }: RelativeDay,
  { published, previous, previousFirst }: ReadingClock,
): ResolvedDay | null {
  if (offset !== null || !published || !previous || !previousFirst) return null
  if (previousFirst >= previous || previous <= published) return null
  const before = addDays(previousFirst, -1)
  const day = addDays(before, ((weekday ?? 1) - weekdayOf(before) + 7) % 7)
  if (day > addDays(previous, 1)) return null
  return { day, doubts: [], suggested: null, inferred: [`within ${previousFirst} to ${previous}, named before it`] }
}

/** "Down from Friday, October 10; October 18 is held in reserve. Finish by 4 p.m. on Friday": the coming Friday, where the story has named it. */
function dayNamed({ offset, weekday }: RelativeDay, { published, named }: ReadingClock): ResolvedDay | null {
  if (offset !== null || !published) return null
  const day = addDays(published, ((weekday ?? 1) - weekdayOf(published) + 7) % 7)
  if (!named?.includes(day)) return null
  return { day, doubts: [], suggested: null, inferred: [`${day}, named before it`] }
}

function checkWeekday(day: Day, weekday: number | null, suggest: () => Day, inferred: string[]): ResolvedDay {
  if (weekday === null || weekdayOf(day) === weekday) return { day, doubts: [], suggested: null, inferred }
  const printed = `${WEEKDAYS[weekday - 1]} is printed, but ${day} is a ${WEEKDAYS[weekdayOf(day) - 1]}`
  return { day, doubts: ['weekday-mismatch'], suggested: suggest(), inferred: [...inferred, printed] }
}

/** The day nearest to one given that has the printed weekday (RECORDS 10, State). */
function nearestWeekday(day: Day, weekday: number | null): Day {
  const forward = ((weekday ?? 1) - weekdayOf(day) + 7) % 7
  return addDays(day, forward <= 3 ? forward : forward - 7)
}

/**
 * The likely day behind a full date whose weekday disagrees. Where its year can be, the weekday or the day slipped; else the first
 * year in which the printed day has the printed weekday, on or after the page's date.
 */
function likelyDay(day: Day, weekday: number | null, published: Day | null): Day {
  if (published && couldAnnounce(published, day)) return nearestWeekday(day, weekday)
  const around = Number((published ?? day).slice(0, 4))
  for (const year of [around, around + 1]) {
    const other = dayOf(year, Number(day.slice(5, 7)), Number(day.slice(8, 10)))
    if (other && weekdayOf(other) === weekday && (!published || daysBetween(published, other) >= 0)) return other
  }
  return nearestWeekday(day, weekday)
}
