import { IANAZone } from 'luxon'
import { ownOffsetAt } from './own-clock.ts'
import { PACIFIC } from './time.ts'

const MS_PER_MINUTE = 60_000
const MS_PER_HOUR = 3_600_000
/** Hours whose offset is remembered; a page names a few days, a store some thousand. */
const MOST_HOURS = 50_000

const remembered = new Map<string, Map<number, number>>()

/**
 * Minutes that a zone's clocks are ahead of UTC at a moment (milliseconds since 1970 UTC); negative in America. Remembered by
 * the hour, since asking the zone's rules costs some 25 µs and American clocks change on the hour. Throws on an unknown zone.
 */
export function offsetAt(moment: number, zone: string): number {
  const own = zone === PACIFIC ? ownOffsetAt(moment) : null
  if (own !== null) return own
  const hour = Math.floor(moment / MS_PER_HOUR)
  let hours = remembered.get(zone)
  if (!hours) {
    hours = new Map()
    remembered.set(zone, hours)
  }
  const known = hours.get(hour)
  if (known !== undefined) return known
  const rules = IANAZone.create(zone)
  if (!rules.isValid) throw new RangeError(`not a time zone: ${zone}`)
  const offset = rules.offset(hour * MS_PER_HOUR)
  if (hours.size >= MOST_HOURS) hours.clear()
  hours.set(hour, offset)
  return offset
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
