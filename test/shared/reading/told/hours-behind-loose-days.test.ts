import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const on = '2025-05-01'
const facts = (text: string | string[], title = 'News from the Field') => factsIn({ on, title, text })

describe('whole days of a downtime whose hours the next sentences tell', () => {
  it.each([
    ['Some systems rest on the weekend of May 10.', 'They are back at noon on Sunday.'],
    ['TOMS and CERS will be down May 10–11.', 'They come back up at noon on Sunday, May 11.'],
  ])('are the downtime of these sentences: %s', (days, back) => {
    expect(facts(`${days} TOMS and CERS go down at 9 p.m. on Friday, May 9. ${back}`)).toEqual([
      'downtime 2025-05-09T21:00-07:00/2025-05-11T12:00-07:00 [cers toms]',
    ])
  })

  it('stay where the hours are of other days', () => {
    expect(
      facts(
        'TOMS will be down May 10–11. CERS goes down at 9 p.m. on Friday, May 16. It is back at noon on Sunday, May 18.',
      ),
    ).toEqual([
      'downtime 2025-05-10/2025-05-11 [toms]',
      'downtime 2025-05-16T21:00-07:00/2025-05-18T12:00-07:00 [cers]',
    ])
  })
})

describe('what people may change until a day', () => {
  it.each([
    'After May 16, at 5 p.m., addresses are locked.',
    'Calendars will be locked after 5 p.m. on May 16.',
    'LEAs may move their windows until 5 p.m. on May 16.',
  ])('has a limit: %s', (text) => {
    expect(facts(text)).toEqual(['deadline ?/2025-05-16T17:00-07:00'])
  })

  it('is no system', () => {
    expect(facts('TOMS is locked after May 16.')).toEqual(['downtime 2025-05-16/? [toms]'])
  })

  it('may be said by the day before a meeting, and is no bound of a downtime', () => {
    expect(facts(['The webinar is on May 14 at 2 p.m.', 'Register by noon the day before.'])).toEqual([
      'deadline ?/2025-05-13T12:00-07:00',
      'event 2025-05-14T14:00-07:00/?',
    ])
    expect(facts('TOMS will be down on May 14. It may go off-line as early as 5 p.m. the day before.')).toEqual([
      'downtime 2025-05-14/2025-05-14 [toms] from 2025-05-13T17:00-07:00',
    ])
  })
})

describe('a window that was to end on another day', () => {
  it('has its new end only', () => {
    expect(facts('The testing window, which was to close on May 9, will now close on May 16.')).toEqual([
      'window ?/2025-05-16',
    ])
  })

  it('is not what arrives by a day', () => {
    expect(facts('Boxes ordered in this window arrive no later than May 16.')).toEqual([
      'release 2025-05-16/? approximate',
    ])
  })
})

describe('days and what happens on them', () => {
  it('begin with the first weekday that is printed in front of them', () => {
    expect(facts('Tuesday through Thursday, May 13–15, in Oakland.', 'Institute for Coordinators')).toEqual([
      'event 2025-05-13/2025-05-15',
    ])
  })

  it('are those of a meeting where teachers review items', () => {
    expect(facts('Teachers will review science items May 13–15.')).toEqual(['event 2025-05-13/2025-05-15'])
    expect(facts('Teachers will score the writing items May 13–15.')).toEqual(['window 2025-05-13/2025-05-15'])
  })

  it('tell when results are shown that are held until then, and nothing of a meeting', () => {
    expect(facts('Results are held during the week and will be shown on May 12.')).toEqual(['release 2025-05-12/?'])
  })

  it('are no release of what nobody releases', () => {
    expect(facts('We expect to be done with the backlog by May 16, 2025.')).toEqual([])
    expect(facts('We expect the reports by May 16, 2025.')).toEqual(['release 2025-05-16/? approximate'])
  })
})
