import { describe, expect, it } from 'vitest'
import { readTimes } from '../../../../shared/reading/phrases/read-times.ts'
import { stampDayIn } from '../../../../shared/reading/witnesses.ts'
import { paragraph } from '../../../support/stories.ts'
import { timesIn } from '../../../support/times.ts'

describe('forms that are times, whatever a story makes of them', () => {
  it.each([
    ['S10', 'Logons failed on April 30, 2015, before 10 a.m.', '2015-05-06', ['2015-04-30']],
    ['S28', 'Beginning today, Friday, June 30, at 5 p.m.', '2023-06-30', ['2023-06-30T17:00-07:00']],
    ['S66', 'Reply by 5 p.m. on Friday.', '2022-05-02', ['2022-05-06T17:00-07:00']],
    ['S68', 'from Tuesday, April 5, 2022, to the present', '2022-05-02', ['2022-04-05']],
    ['S70', 'It was seen in early April.', '2022-05-02', ['2022-04']],
    [
      'S84',
      'Friday, September 7, 2012 (tonight) and Saturday September 8, 2012',
      '2012-09-07',
      ['2012-09-07', '2012-09-08'],
    ],
    ['S88', 'Added March 9, 2021', '2021-03-20', ['2021-03-09']],
    ['S92', 'TIDE Downtime 7/24-8/1', '2023-07-10', ['2023-07-24/2023-08-01']],
    ['S100', 'noon on Friday (10/6)', '2014-10-01', ['2014-10-06T12:00-07:00']],
    ['S104', 'FIXED 04/15/2021', '2021-04-20', ['2021-04-15']],
    ['C10', '(added 27-Oct-2020)', '2020-10-28', ['2020-10-27']],
    ['C10', '(updated 07-Dec-2015)', '2015-12-08', ['2015-12-07']],
    ['C12', '(Revised 13-Nov-2015)', '2015-11-18', ['2015-11-13']],
    ['C50', 'in early July', '2017-05-03', ['2017-07']],
    ['C80', 'the weekend of March\n21st', '2020-03-11', ['2020-03-21/2020-03-22']],
    ['C84', 'July14,2022, from 3–4 p.m.', '2022-06-29', ['2022-07-14T15:00-07:00/2022-07-14T16:00-07:00']],
    ['E8', 'From an email sent 5/2/2017:', '2017-05-02', ['2017-05-02']],
    ['E22', '(Posted 09/15/21)', '2021-09-20', ['2021-09-15']],
    ['E24', '(July 2021)', '2021-09-20', ['2021-07']],
    ['E146', 'Week of May 13, 2024', '2024-04-01', ['2024-W20']],
  ])('%s: %s', (_form, words, published, times) => {
    expect([...new Set(timesIn(words, published))]).toEqual(times)
  })
})

describe('forms that are no times', () => {
  it.each([
    ['S76', 'for the 2019‒20 school year'],
    ['S76', 'for the 2023–24 school year'],
    ['S76', 'for the 2017-18 school year'],
    ['S76', 'for the 2019–2020 school year'],
    ['S76', 'for the 2018-2019 school year'],
    ['S58', '24–48 hours'],
    ['S58', 'up to three days'],
    ['S102', 'At 12:10 everything worked.'],
    ['E20', '© 2025'],
    ['E26', '(14:49) video'],
    ['C50', 'later this fall'],
  ])('%s: %s', (_form, words) => {
    expect(readTimes(words)).toEqual([])
  })
})

it('S88: the day on which a news item was added dates the words around it', () => {
  expect(stampDayIn([paragraph('New pages for families.'), paragraph('Added March 9, 2021')])).toBe('2021-03-09')
})
