import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inferYear } from '../../../../shared/reading/resolve/infer-year.ts'
import { dayFromNumber, dayNumber, daysBetween } from '../../../../shared/time/calendar.ts'
import { timesIn } from '../../../support/times.ts'

describe('a year that is not printed', () => {
  it.each([
    ['January 8', '2024-12-04', '2025-01-08'],
    ['December 3', '2025-01-08', '2024-12-03'],
    ['November 3', '2025-01-08', '2025-11-03'],
    ['April 10', '2023-05-01', '2023-04-10'],
    ['May 2', '2024-07-01', '2024-05-02'],
    ['April 27', '2024-07-01', '2025-04-27'],
  ])('of “%s” on a page of %s gives %s', (words, published, day) => {
    expect(timesIn(words, published)).toEqual([day])
  })

  it('comes from the other edge, before the page’s own date', () => {
    expect(timesIn('September 21 through October 1, 2018', '2024-05-01')).toEqual(['2018-09-21/2018-10-01'])
    expect(timesIn('December 30, 2018, through January 4', '2024-05-01')).toEqual(['2018-12-30/2019-01-04'])
    expect(timesIn('December 30 through January 4, 2019', '2024-05-01')).toEqual(['2018-12-30/2019-01-04'])
  })

  it('comes from a full date of the same story, before the page’s own date', () => {
    expect(timesIn('January 20', '2024-05-01', ['2025-01-22'])).toEqual(['2025-01-20'])
  })

  it('is one in which the printed weekday fits', () => {
    expect(timesIn('Saturday, August 1', null, ['2015-07-22'])).toEqual(['2015-08-01'])
  })

  it('is unknown where nothing tells it', () => {
    expect(timesIn('August 1', null)).toEqual([])
    expect(timesIn('in August', null)).toEqual([])
    expect(timesIn('on Friday', null)).toEqual([])
  })

  it('puts the day between 60 days before the page and 300 days after it, or as near to that as the calendar has it', () => {
    const published = fc.integer({ min: dayNumber('2012-01-01'), max: dayNumber('2031-12-31') }).map(dayFromNumber)
    const month = fc.integer({ min: 1, max: 12 })
    const date = fc.integer({ min: 1, max: 28 })
    fc.assert(
      fc.property(published, month, date, (page, inMonth, onDate) => {
        const guess = inferYear(inMonth, onDate, null, { published: page, witnesses: [] })
        const away = daysBetween(page, guess?.day ?? '')
        expect(guess?.day.slice(5)).toBe(`${String(inMonth).padStart(2, '0')}-${String(onDate).padStart(2, '0')}`)
        // Five days of each year lie in neither reach: 60 + 300 + the day itself leave four or five over.
        expect(away).toBeGreaterThanOrEqual(-65)
        expect(away).toBeLessThanOrEqual(305)
      }),
    )
  })
})
