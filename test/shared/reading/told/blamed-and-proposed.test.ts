import { describe, expect, it } from 'vitest'
import { factsIn, item } from '../../../support/stories.ts'

const on = '2025-04-09'
const facts = (text: string, title = 'News from the Field') => factsIn({ on, title, text })

describe('a downtime that is over and is told for what came of it', () => {
  it.each([
    'Since the outage of April 2 some scores are late.',
    'Because of the outage of THSS on April 2–3, scores are late.',
    'Scores are late as a result of the downtime on April 2.',
    'After the maintenance of April 5, colors on the screens are different.',
  ])('is history: %s', (text) => {
    expect(facts(text)).toEqual([])
  })

  it('leaves what it gave more time to', () => {
    const until = 'window ?/2025-04-18'
    expect(facts('Because of the outage, the testing window has been extended to April 18.')).toEqual([until])
    expect(facts('Due to the outage of THSS on April 2, the testing window has been extended to April 18.')).toEqual([
      until,
    ])
    expect(facts('Because of the outage of April 2, the deadline is now April 18.')).toEqual(['deadline ?/2025-04-18'])
  })

  it('is none of these where it is still to come, or where it is itself what is moved', () => {
    expect(facts('After the downtime of CERS on April 12, sign in again.')).toEqual([
      'downtime 2025-04-12/2025-04-12 [cers]',
    ])
    expect(facts('The downtime after the registration window has been moved to April 18.')).toEqual([
      'downtime 2025-04-18/2025-04-18 []',
    ])
  })
})

describe('a downtime that somebody proposes', () => {
  it.each([
    'We propose to take TOMS down on April 18.',
    'The vendor is proposing to take TOMS offline on April 18.',
    'A proposed downtime of TOMS would take place on April 18.',
    'TOMS could be unavailable on April 18.',
  ])('is tentative: %s', (text) => {
    expect(facts(text)).toEqual(['downtime 2025-04-18/2025-04-18 [toms] tentative'])
  })

  it('is not where something else is proposed', () => {
    expect(facts('TOMS will be down on April 18 for the changes that teachers proposed.')).toEqual([
      'downtime 2025-04-18/2025-04-18 [toms]',
    ])
  })
})

describe('an hour that each of several days has', () => {
  it('is theirs alone', () => {
    const told = factsIn({
      on,
      title: 'Planned Work',
      text: [
        'CERS will be down May 9–10.',
        'These Saturdays are set aside for work on TOMS: May 17, May 24, and May 31, each beginning at 7 a.m.',
      ],
    })
    expect(told).toEqual([
      'downtime 2025-05-09/2025-05-10 [cers]',
      'downtime 2025-05-17T07:00-07:00/? [toms] tentative',
      'downtime 2025-05-24T07:00-07:00/? [toms] tentative',
      'downtime 2025-05-31T07:00-07:00/? [toms] tentative',
    ])
  })
})

describe('a weekday on a page that prints no date of its own', () => {
  const undated = (text: string) => factsIn({ on: null, title: 'Planned Work', text })

  it('follows the day named before it', () => {
    expect(undated('Maintenance of CERS begins Friday, May 9, 2025, at 8 p.m. and ends by 7 a.m. on Sunday.')).toEqual([
      'downtime 2025-05-09T20:00-07:00/2025-05-11T07:00-07:00 [cers]',
    ])
  })

  it('has no day where none is named before it', () => {
    expect(undated('CERS is back on Sunday at 7 a.m.')).toEqual([])
  })
})

describe('entries of a list that name one window', () => {
  const listed = (...entries: string[]) =>
    factsIn({ on, title: 'Dates', text: ['See also TOMS.', ...entries.map(item)] })

  it('give its two edges, with the hour of each', () => {
    expect(
      listed('May 5: Ordering window opens', 'May 6: Office closed', 'May 30, 5 p.m.: Ordering window closes'),
    ).toEqual(['window 2025-05-05/2025-05-30T17:00-07:00'])
  })

  it('give one edge each where their names differ', () => {
    expect(listed('May 5: Ordering window opens', 'May 30: Testing window closes')).toEqual([
      'window 2025-05-05/?',
      'window ?/2025-05-30',
    ])
  })

  it('leave meetings about windows alone', () => {
    expect(listed('May 5, 3 p.m.: Webinar on the day the window opens')).toEqual(['event 2025-05-05T15:00-07:00/?'])
  })
})

describe('what becomes available', () => {
  it.each([
    ['Mid-August: Results posted in CERS', 'release 2025-08/? approximate'],
    ['August: Results posted in CERS', 'release 2025-08/?'],
    ['Week of May 12: First boxes reach schools', 'release 2025-W20/?'],
  ])('is told by the participle or the present of a headline: %s', (entry, fact) => {
    expect(factsIn({ on, title: 'Dates', text: ['See also TOMS.', item(entry)] })).toEqual([fact])
  })

  it('was available where the verb itself is past', () => {
    expect(factsIn({ on, title: 'Dates', text: ['See also TOMS.', item('April 2: Results were posted')] })).toEqual([])
  })

  it('is no meeting, though its day is set off in a story of meetings', () => {
    expect(facts('Answers are published a week later, on May 14.', 'Webinar for New Coordinators')).toEqual([
      'release 2025-05-14/?',
    ])
  })

  it('may be opened until a day, and nobody has to act', () => {
    expect(facts('Files made before the change can be opened through May 30.')).toEqual(['window ?/2025-05-30'])
    expect(facts('Requests made in TOMS can be changed through May 30.')).toEqual(['deadline ?/2025-05-30'])
  })
})
