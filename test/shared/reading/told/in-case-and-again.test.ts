import { describe, expect, it } from 'vitest'
import { factsIn, row } from '../../../support/stories.ts'

const on = '2025-03-03'
const facts = (text: string | string[], title = 'News from the Field') => factsIn({ on, title, text })
const EVENING = 'downtime 2025-03-07T18:00-08:00/2025-03-07T22:00-08:00 [cers]'

describe('a downtime for the case that something else does not come to pass', () => {
  it.each([
    'Should the first outage have to be put off, CERS will be down on March 14 from 6 to 10 p.m.',
    'If the work cannot be finished, CERS will be down again on March 14 from 6 to 10 p.m.',
  ])('is tentative: %s', (text) => {
    expect(facts(['CERS will be down on March 7 from 6 to 10 p.m.', text])).toEqual([
      EVENING,
      'downtime 2025-03-14T18:00-07:00/2025-03-14T22:00-07:00 [cers] tentative',
    ])
  })

  it('is not where the case is one of those who use it', () => {
    expect(facts('If you score on weekends, CERS will be down on March 7 from 6 to 10 p.m.')).toEqual([EVENING])
  })
})

describe('what is down again', () => {
  it('on another day of the sentence is down, and no meeting', () => {
    expect(
      facts('CERS will be closed on March 7 from 6 to 10 p.m., and again on March 14, at the same hours.'),
    ).toEqual([EVENING, 'downtime 2025-03-14T18:00-07:00/2025-03-14T22:00-07:00 [cers]'])
  })
})

describe('the hours of a downtime', () => {
  it('stay with its day, whatever day the stamp behind it names', () => {
    expect(facts('On March 7 CERS will be out for four hours, beginning at 6 p.m. (Posted 3/3/25)')).toEqual([EVENING])
  })

  it('end after a length that it is "lasting"', () => {
    expect(facts('CERS has a short outage on March 7, starting at 6 p.m. and lasting four hours.')).toEqual([EVENING])
  })

  it.each([
    'Both are expected to be available',
    'The end is as before: both are expected to be available',
    'All two are scheduled to be available',
  ])('end where %s', (back) => {
    expect(facts(`TOMS and CERS go down on Friday, March 7, at 6 p.m. ${back} on Monday, March 10, at 7 a.m.`)).toEqual(
      ['downtime 2025-03-07T18:00-08:00/2025-03-10T07:00-07:00 [cers toms]'],
    )
  })
})

describe('what comes with a maintenance', () => {
  it('can be used then, and is not down', () => {
    expect(facts('A new page comes with the maintenance and can be tried out beginning March 10.')).toEqual([])
    expect(facts('The new page can be tried out beginning March 10.')).toEqual(['release 2025-03-10/?'])
    expect(facts('Work on TOMS and CERS is planned. Neither can be used from March 10 to March 11.')).toEqual([
      'downtime 2025-03-10/2025-03-11 [cers toms]',
    ])
  })
})

describe('a row with two sessions', () => {
  const session = (cells: string) => row('Day|Morning|Afternoon', cells)
  it('keeps the one that is not called off', () => {
    const told = factsIn({
      on,
      title: 'Training Sessions',
      text: ['Choose one.', session('March 11|9–10 a.m.|1–2 p.m.'), session('March 12|9–10 a.m.|Canceled')],
    })
    expect(told).toEqual([
      'event 2025-03-11T09:00-07:00/2025-03-11T10:00-07:00',
      'event 2025-03-11T13:00-07:00/2025-03-11T14:00-07:00',
      'event 2025-03-12T09:00-07:00/2025-03-12T10:00-07:00',
    ])
  })

  it('has none where the whole row is', () => {
    const told = factsIn({
      on,
      title: 'Training Sessions',
      text: ['Choose one.', row('Day|Hours|Status', 'March 12|9–10 a.m.|Canceled')],
    })
    expect(told).toEqual([])
  })
})

describe('a column of orders', () => {
  it('holds the days between which they are placed', () => {
    const columns = 'Materials|Order Between|Ships|Return By'
    const told = factsIn({
      on,
      title: 'Boxes',
      text: ['By grade.', row(columns, 'Grade 3|Apr 7–May 2, 2025|Week of May 12, 2025|Jun 13, 2025')],
    })
    expect(told).toEqual(['deadline ?/2025-06-13', 'release 2025-W20/?', 'window 2025-04-07/2025-05-02'])
  })
})
