const MS_PER_DAY = 86_400_000
const MS_PER_HOUR = 3_600_000

/** Minutes that California's clocks are ahead of UTC in winter and in summer. */
const STANDARD = -480
const DAYLIGHT = -420

/** The first year of today's law (15 U.S.C. 260a, as changed in 2005). */
const LAW_SINCE = 2007

/** When daylight time begins and ends in a year: milliseconds since 1970 UTC. */
interface Summer {
  readonly from: number
  readonly until: number
}

const summers = new Map<number, Summer>()

/**
 * Minutes that California's clocks are ahead of UTC at a moment (milliseconds since 1970 UTC), always negative; null before 2007,
 * when other laws held. Worked out here since nearly every time is California's, and Node needs 20 ms before it can say the first one:
 * `Intl` has all zones and languages to make ready. A test compares each change of the clocks with what `Intl` knows, so a new law
 * shows there, and in the rules that calendars carry (`pacific-zone.ts`).
 */
export function pacificOffsetAt(moment: number): number | null {
  const year = new Date(moment).getUTCFullYear()
  if (year < LAW_SINCE) return null
  const { from, until } = summerOf(year)
  return moment >= from && moment < until ? DAYLIGHT : STANDARD
}

/** From the second Sunday in March to the first in November, both at 2 a.m. of the clock that goes until then. */
function summerOf(year: number): Summer {
  const known = summers.get(year)
  if (known) return known
  const summer = { from: sundayFrom(year, 2, 8) + 10 * MS_PER_HOUR, until: sundayFrom(year, 10, 1) + 9 * MS_PER_HOUR }
  summers.set(year, summer)
  return summer
}

/** The first Sunday on a date or after it, at midnight UTC. `month` is 0–11. */
function sundayFrom(year: number, month: number, date: number): number {
  const first = Date.UTC(year, month, date)
  return first + ((7 - new Date(first).getUTCDay()) % 7) * MS_PER_DAY
}
