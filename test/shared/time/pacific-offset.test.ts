import { describe, expect, it } from 'vitest'
import { pacificOffsetAt } from '../../../shared/time/pacific-offset.ts'
import { PACIFIC } from '../../../shared/time/time.ts'
import { offsetAt } from '../../../shared/time/zone-offset.ts'

const HOUR_MS = 3_600_000
const CALIFORNIA = new Intl.DateTimeFormat('en-US', { timeZone: PACIFIC, timeZoneName: 'longOffset' })

/** Minutes that California is ahead of UTC at a moment, as the platform knows it. */
function platformOffsetAt(moment: number): number {
  const name = CALIFORNIA.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  return -60 * Number(name.slice(4, 6)) - Number(name.slice(7, 9))
}

describe('California’s offset', () => {
  it('changes on the very days on which the platform’s does, from 2007 to 2056', () => {
    const days = Array.from({ length: 50 * 365 }, (_, day) => Date.UTC(2007, 0, 1 + day))
    expect(days.filter((day) => pacificOffsetAt(day) !== platformOffsetAt(day))).toEqual([])
  })

  it('changes at the very hour', () => {
    const nights = Array.from({ length: 50 }, (_, year) => [
      ...Array.from({ length: 9 }, (_, day) => Date.UTC(2007 + year, 2, 8 + day, 6)),
      ...Array.from({ length: 9 }, (_, day) => Date.UTC(2007 + year, 10, 1 + day, 6)),
    ]).flat()
    const moments = nights.flatMap((night) =>
      [3, 4, 5].flatMap((hour) => [night + hour * HOUR_MS - 1, night + hour * HOUR_MS]),
    )
    expect(moments.filter((moment) => pacificOffsetAt(moment) !== platformOffsetAt(moment))).toEqual([])
  })

  it.each(['2006-04-02T09:59Z', '2006-04-02T10:00Z', '1999-10-31T08:59Z', '1999-10-31T09:00Z', '1975-02-23T10:00Z'])(
    'follows the laws of earlier years, too: %s',
    (instant) => {
      const moment = Date.parse(instant)
      expect(pacificOffsetAt(moment)).toBeNull()
      expect(offsetAt(moment, PACIFIC)).toBe(platformOffsetAt(moment))
    },
  )
})

describe('the offset of another zone', () => {
  it.each([
    ['America/New_York', '2026-07-01T12:00Z', -240],
    ['America/New_York', '2026-12-01T12:00Z', -300],
    ['Asia/Kolkata', '2026-07-01T12:00Z', 330],
    ['Africa/Abidjan', '2026-07-01T12:00Z', 0],
  ])('%s at %s is %i minutes', (zone, instant, minutes) => {
    expect(offsetAt(Date.parse(instant), zone)).toBe(minutes)
  })

  it('is asked of a zone that there is', () => {
    expect(() => offsetAt(0, 'America/Nowhere')).toThrow(RangeError)
  })
})
