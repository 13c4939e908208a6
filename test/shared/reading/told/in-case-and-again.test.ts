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

describe('a part of a day', () => {
  it.each([
    ['this afternoon from 1 to 3 p.m.', '2025-03-03T13:00-08:00/2025-03-03T15:00-08:00'],
    ['this morning from 6 to 8 a.m.', '2025-03-03T06:00-08:00/2025-03-03T08:00-08:00'],
    ['from close of business Thursday, March 6, until start of business Monday, March 10', '2025-03-06/2025-03-10'],
    ['until the opening of business on Monday, March 10', '?/2025-03-10'],
  ])('tells its day: %s', (words, edges) => {
    expect(facts(`TOMS will be unavailable ${words}.`)).toEqual([`downtime ${edges} [toms]`])
  })

  it('is none where something else begins, or where it is over', () => {
    expect(facts('TOMS has been back since this morning.')).toEqual([])
    expect(facts('TOMS will be unavailable at the start of the school year.')).toEqual([])
  })
})

describe('an hour at which a system is back', () => {
  it.each(['We hope to have it back by 4 p.m.', 'We expect it back by 4 p.m.', 'It should be back by 4 p.m.'])(
    'is of the day on which it is down: %s',
    (text) => {
      expect(facts(`The DEI is down today. ${text}`)).toEqual(['downtime 2025-03-03/2025-03-03T16:00-08:00 [dei]'])
    },
  )

  it('is none where it is restarted and goes down with that', () => {
    const down = ['downtime 2025-03-07T18:00-08:00/? [toms]']
    expect(facts('TOMS will be restarted on March 7 at 6 p.m. and is down for some minutes.')).toEqual(down)
    expect(facts('On March 7 TOMS will be restarted at 6 p.m. and will not be available for some minutes.')).toEqual(
      down,
    )
    expect(facts('TOMS is down on March 7 and will be restarted at 6 p.m.')).toEqual([
      'downtime ?/2025-03-07T18:00-08:00 [toms]',
    ])
  })
})

describe('systems that close', () => {
  it('and reopen are down in between, though nobody names them', () => {
    expect(facts('The systems close on Friday, March 7, at 5 p.m. and reopen on Monday, March 10, at 8 a.m.')).toEqual([
      'downtime 2025-03-07T17:00-08:00/2025-03-10T08:00-07:00 []',
    ])
  })

  it('in part have no meeting then', () => {
    expect(facts('TOMS will have limited availability on March 7 from 5 to 9 p.m.')).toEqual([])
  })
})
