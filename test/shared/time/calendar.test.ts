import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  dayFromNumber,
  dayNumber,
  dayOf,
  daysBetween,
  lastDateOfMonth,
  weekdayOf,
  weekOf,
} from '../../../shared/time/calendar.ts'

const days = fc.integer({ min: dayNumber('1970-01-01'), max: dayNumber('2099-12-31') }).map(dayFromNumber)

/** Zeller's rule; 1 is Monday. */
function weekdayByZeller(day: string): number {
  let [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  if (month < 3) {
    month += 12
    year -= 1
  }
  const h =
    (date +
      Math.floor((13 * (month + 1)) / 5) +
      year +
      Math.floor(year / 4) -
      Math.floor(year / 100) +
      Math.floor(year / 400)) %
    7
  return ((h + 5) % 7) + 1
}

/** The ISO week by counting: week 1 is the one with January 4 in it. */
function weekByCounting(day: string): string {
  const mondayOf = (of: string) => dayNumber(of) - (weekdayByZeller(of) - 1)
  const year = Number(day.slice(0, 4))
  const owner = [year + 1, year, year - 1].find((each) => mondayOf(`${each}-01-04`) <= dayNumber(day)) ?? year
  const week = (mondayOf(day) - mondayOf(`${owner}-01-04`)) / 7 + 1
  return `${owner}-W${String(week).padStart(2, '0')}`
}

describe('weeks', () => {
  it.each([
    ['2026-01-12', '2026-W03'],
    ['2024-12-30', '2025-W01'],
    ['2027-01-01', '2026-W53'],
    ['2023-01-01', '2022-W52'],
    ['2024-02-29', '2024-W09'],
  ])('%s is in %s', (day, week) => {
    expect(weekOf(day)).toBe(week)
  })

  it('agree with an independent count', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(weekOf(day)).toBe(weekByCounting(day))
      }),
    )
  })

  it('have the weekdays of an independent rule', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(weekdayOf(day)).toBe(weekdayByZeller(day))
      }),
    )
  })
})

describe('days', () => {
  it('can be told for leap years and not for others', () => {
    expect(dayOf(2024, 2, 29)).toBe('2024-02-29')
    expect(dayOf(2025, 2, 29)).toBeNull()
    expect(dayOf(2100, 2, 29)).toBeNull()
    expect(dayOf(2000, 2, 29)).toBe('2000-02-29')
    expect([lastDateOfMonth(2024, 2), lastDateOfMonth(2025, 2), lastDateOfMonth(2025, 12)]).toEqual([29, 28, 31])
  })

  it.each([
    [2024, 2, 30],
    [2024, 4, 31],
    [2024, 13, 1],
    [2024, 0, 1],
    [2024, 6, 0],
  ])('%i-%i-%i is none', (year, month, date) => {
    expect(dayOf(year, month, date)).toBeNull()
  })

  it('are as far apart as were added', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count)
        expect(addDays(addDays(day, count), -count)).toBe(day)
      }),
    )
  })

  it('follow one another without a gap', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('2024-12-31', 1)).toBe('2025-01-01')
    expect(addDays('2026-03-08', 1)).toBe('2026-03-09')
  })
})
