import { pacificOffsetAt } from './pacific-offset.ts'
import { PACIFIC } from './time.ts'

const MS_PER_MINUTE = 60_000
const MS_PER_HOUR = 3_600_000
/** Hours whose offset is remembered; a page names a few days, a store some thousand. */
const MOST_HOURS = 50_000

/** A zone's offsets by the hour (hours since 1970 UTC), and what tells those that were not asked for yet. */
interface ZoneRules {
  readonly hours: Map<number, number>
  readonly clock: Intl.DateTimeFormat
}

const zones = new Map<string, ZoneRules>()

/**
 * Minutes that a zone's clocks are ahead of UTC at a moment (milliseconds since 1970 UTC); negative in America. Throws on an
 * unknown zone.
 */
export function offsetAt(moment: number, zone: string): number {
  return (zone === PACIFIC ? pacificOffsetAt(moment) : null) ?? askOffset(moment, zone)
}

/** Remembered by the hour, since asking the zone's rules costs some 25 µs and American clocks change on the hour. */
function askOffset(moment: number, zone: string): number {
  const { hours, clock } = rulesOf(zone)
  const hour = Math.floor(moment / MS_PER_HOUR)
  const known = hours.get(hour)
  if (known !== undefined) return known
  const offset = parseOffset(clock.formatToParts(hour * MS_PER_HOUR))
  if (hours.size >= MOST_HOURS) hours.clear()
  hours.set(hour, offset)
  return offset
}

function rulesOf(zone: string): ZoneRules {
  const known = zones.get(zone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
  const rules = { hours: new Map<number, number>(), clock }
  zones.set(zone, rules)
  return rules
}

/** Reads "GMT-07:00", or "GMT" where the clocks show UTC. */
function parseOffset(parts: readonly Intl.DateTimeFormatPart[]): number {
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign, hours = 0, minutes = 0] = /^GMT(?:([+-])(\d\d):(\d\d))?/.exec(name) ?? []
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
}

/**
 * The moment at which a zone's clocks show a wall-clock time (given as if it were UTC, in milliseconds). An hour that the spring
 * change skips moves forward by the change; of an hour that autumn repeats, the first is meant.
 */
export function momentOfWall(wall: number, zone: string): number {
  const before = offsetAt(wall - 24 * MS_PER_HOUR, zone)
  const after = offsetAt(wall + 24 * MS_PER_HOUR, zone)
  const early = wall - before * MS_PER_MINUTE
  if (before === after || offsetAt(early, zone) === before) return early
  const late = wall - after * MS_PER_MINUTE
  return offsetAt(late, zone) === after ? late : early
}
