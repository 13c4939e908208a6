import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayOfPrinted, readPrintedDate, readPrintedDates } from '../../../shared/reading/printed-date.ts'

it.each([
  ['May 4, 2026', '2026-05-04'],
  ['Monday, May 04, 2026', '2026-05-04'],
  ['Sept. 3rd 2024', '2024-09-03'],
  ['August\n29, 2017', '2017-08-29'],
  ['July14,2022', '2022-07-14'],
  ['update,December 2, 2015', '2015-12-02'],
  ['5/2/2017', '2017-05-02'],
  ['09/15/21', '2021-09-15'],
  ['27-Oct-2020', '2020-10-27'],
  ['Mon, 1 Aug 2022 06:12:40 -0700', '2022-08-01'],
  ['2024-02-29', '2024-02-29'],
])('reads %s', (text, day) => {
  const date = readPrintedDate(text)
  expect(date && dayOfPrinted(date)).toBe(day)
})

it.each(['Grade 5', 'May', '2017–18', '13/45/2020', 'February 30, 2024', 'Market 12', 'may 123', '24–48 hours'])(
  'reads no date in %s',
  (text) => {
    expect(readPrintedDate(text)).toBeNull()
  },
)

it('tells a missing year and the printed weekday', () => {
  expect(readPrintedDate('on Friday, August 7')).toMatchObject({ year: null, month: 8, date: 7, weekday: 5 })
})

it('reads all dates of a text in order', () => {
  expect(readPrintedDates('from May 1 to June 2, 2026').map(({ month, date }) => [month, date])).toEqual([
    [5, 1],
    [6, 2],
  ])
})

it('gives a real day or none, whatever the text', () => {
  const parts = fc.array(fc.constantFrom('May ', '31', '/', '2026', ', ', 'Feb', ' 30', '-', 'Fri ', '29', '\n'), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(parts, (words) => {
      for (const date of readPrintedDates(words.join(''))) {
        const day = dayOfPrinted(date)
        expect(date.year === null || day !== null).toBe(true)
      }
    }),
  )
})
