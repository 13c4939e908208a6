import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayFromNumber, dayNumber } from '../../../shared/time/calendar.ts'
import { addMinutes, dayAt, firstMomentOf, instantAt, lastMomentOf } from '../../../shared/time/moments.ts'
import { precisionOf } from '../../../shared/time/time.ts'

const days = fc.integer({ min: dayNumber('2008-01-01'), max: dayNumber('2035-12-31') }).map(dayFromNumber)
const hours = fc.integer({ min: 0, max: 23 })
const minutes = fc.integer({ min: 0, max: 59 })

const CALIFORNIA = new Intl.DateTimeFormat('en-US', { timeZone: 'America/Los_Angeles', timeZoneName: 'longOffset' })
const WALL = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'America/Los_Angeles',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** Los Angeles's offset at a moment, as the platform knows it. */
function offsetAt(moment: number): string | undefined {
  return CALIFORNIA.formatToParts(moment)
    .find((part) => part.type === 'timeZoneName')
    ?.value.slice(3)
}

describe('instants', () => {
  it('carry Los Angeles’s offset at that instant', () => {
    fc.assert(
      fc.property(days, hours, minutes, (day, hour, minute) => {
        const instant = instantAt(day, hour, minute)
        expect(precisionOf(instant)).toBe('instant')
        expect(instant.slice(-6)).toBe(offsetAt(Date.parse(instant)))
      }),
    )
  })

  it('show the wall clock that was asked for, or the hour after one that spring skips', () => {
    fc.assert(
      fc.property(days, hours, minutes, (day, hour, minute) => {
        const shown = WALL.format(Date.parse(instantAt(day, hour, minute)))
        const asked = `${day} ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
        const later = `${day} 03:${String(minute).padStart(2, '0')}`
        expect(hour === 2 ? [asked, later] : [asked]).toContain(shown)
      }),
    )
  })

  it.each([
    ['2026-03-08', 1, '2026-03-08T01:00-08:00'],
    ['2026-03-08', 2, '2026-03-08T03:00-07:00'],
    ['2026-03-08', 3, '2026-03-08T03:00-07:00'],
    ['2026-11-01', 0, '2026-11-01T00:00-07:00'],
    ['2026-11-01', 1, '2026-11-01T01:00-07:00'],
    ['2026-11-01', 2, '2026-11-01T02:00-08:00'],
  ])('on %s at %i are right on the nights of the change', (day, hour, instant) => {
    expect(instantAt(day, hour)).toBe(instant)
  })

  it('are as far apart as minutes were added, at the offset of their own moment', () => {
    fc.assert(
      fc.property(days, hours, fc.integer({ min: -100_000, max: 100_000 }), (day, hour, count) => {
        const from = instantAt(day, hour)
        const to = addMinutes(from, count)
        expect(Date.parse(to) - Date.parse(from)).toBe(count * 60_000)
        expect(to.slice(-6)).toBe(offsetAt(Date.parse(to)))
      }),
    )
  })

  it('keep the offset of another zone', () => {
    expect(addMinutes('2026-06-03T09:00-04:00', 60)).toBe('2026-06-03T10:00-04:00')
  })
})

describe('periods', () => {
  it.each([
    ['2026-03-08', 23],
    ['2026-11-01', 25],
    ['2026-07-04', 24],
    ['2026-W10', 167],
    ['2026-W44', 169],
    ['2026-02', 28 * 24],
    ['2026-03', 31 * 24 - 1],
  ])('%s lasts %i hours', (time, length) => {
    expect((lastMomentOf(time) - firstMomentOf(time)) / 3_600_000).toBe(length)
  })

  it('of an instant are that instant', () => {
    const time = '2026-03-08T01:00-08:00'
    expect([firstMomentOf(time), lastMomentOf(time)]).toEqual([Date.parse(time), Date.parse(time)])
  })

  it('of a day begin at its midnight in California and end where the next begins', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(dayAt(firstMomentOf(day))).toBe(day)
        expect(dayAt(firstMomentOf(day) - 1)).toBe(addDays(day, -1))
        expect(lastMomentOf(day)).toBe(firstMomentOf(addDays(day, 1)))
      }),
    )
  })

  it.each(['', 'soon', '2026-13-01', '2026-02-30', '2026-W60', '20260101', '2026-01-01T25:00-08:00'])(
    'of “%s” there are none',
    (words) => {
      expect(() => firstMomentOf(words)).toThrow(RangeError)
    },
  )
})

it.each([
  ['2024-06-28T17:00-07:00', 'instant'],
  ['2024-06-28T17:00:30Z', 'instant'],
  ['2024-06-28', 'day'],
  ['2024-07', 'month'],
  ['2026-W03', 'week'],
  ['2024', null],
  ['2024-06-28T17:00', null],
  ['June 28', null],
])('%s tells its precision: %s', (time, precision) => {
  expect(precisionOf(time)).toBe(precision)
})
