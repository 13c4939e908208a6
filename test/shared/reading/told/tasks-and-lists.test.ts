import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const facts = (title: string, text: string) => factsIn({ on: '2027-05-20', title, text })

it.each(['June 4: Return Signed Forms', 'June 4: Submit All Appeals', 'June 4: Complete the Survey of Raters'])(
  'a day in front of a task is its limit: %s',
  (title) => {
    expect(facts(title, 'A copy is kept for two years.')).toEqual(['deadline ?/2027-06-04'])
  },
)

it.each(['June 4: Order of Tests', 'June 4: Return to School', 'June 4: Complete Guide to Scoring'])(
  'a day in front of other words is none: %s',
  (title) => {
    expect(facts(title, 'Nothing changes.')).toEqual([])
  },
)

describe('a list behind a colon', () => {
  it('is whole, whatever day stands in front', () => {
    expect(
      facts(
        'Summer',
        'Because of the Independence Day holiday, these systems cannot be used from 6 p.m. on July 2 until 6 a.m. on July 6: STAIRS, CARS, Moodle, and the Appeals System.',
      ),
    ).toEqual(['downtime 2027-07-02T18:00-07:00/2027-07-06T06:00-07:00 [appeals-roster cars moodle stairs]'])
  })
})

describe('days and a night before them', () => {
  it('may go off-line then, and are sure', () => {
    expect(facts('Summer', 'CARS is down July 8–9, and may go offline the day before, at 7 p.m.')).toEqual([
      'downtime 2027-07-08/2027-07-09 [cars] from 2027-07-07T19:00-07:00',
    ])
  })

  it('are not sure where they may be down', () => {
    expect(facts('Summer', 'CARS may go offline July 8–9.')).toEqual([
      'downtime 2027-07-08/2027-07-09 [cars] tentative',
    ])
  })
})

describe('trainings that are open for registration', () => {
  it('take place on their days', () => {
    expect(
      facts(
        'Rater Trainings',
        'Two-day trainings are open for registration: July 13–14 in Redding and July 20–21 in Irvine.',
      ),
    ).toEqual(['event 2027-07-13/2027-07-14', 'event 2027-07-20/2027-07-21'])
  })

  it('do so where somebody shows something', () => {
    expect(facts('Letters', 'We will walk through the templates on July 13, starting at 3 p.m.')).toEqual([
      'event 2027-07-13T15:00-07:00/?',
    ])
  })
})
