import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

/** A Tuesday. */
const read = (text: string) => factsIn({ on: '2025-03-04', text })

describe('systems that come back in turn', () => {
  it.each([
    [
      'STAIRS and CERS go down on April 4 at 6 p.m.; CERS returns on April 6 and STAIRS on April 8.',
      ['downtime 2025-04-04T18:00-07:00/2025-04-06 [cers]', 'downtime 2025-04-04T18:00-07:00/2025-04-08 [stairs]'],
    ],
    [
      'CERS, STAIRS, and THSS go down on April 4; THSS returns on April 6, and everything else on April 9.',
      ['downtime 2025-04-04/2025-04-06 [thss]', 'downtime 2025-04-04/2025-04-09 [cers stairs]'],
    ],
    [
      'ORS and CERS are down from April 4; CERS returns on April 6, the other systems on April 10.',
      ['downtime 2025-04-04/2025-04-06 [cers]', 'downtime 2025-04-04/2025-04-10 [ors]'],
    ],
  ])('are down until their own day: %s', (text, facts) => {
    expect(read(text)).toEqual(facts)
  })
  it('makes no return of another meeting, nor of a second outage', () => {
    expect(read('CERS returns on April 6; the workshops are on April 8 and the others on April 10.')).toEqual([
      'downtime ?/2025-04-06 [cers]',
      'event 2025-04-08/2025-04-08',
      'event 2025-04-10/2025-04-10',
    ])
    expect(read('CERS is down on April 6; the others on April 8.')).toContain('downtime 2025-04-06/2025-04-06 [cers]')
  })
  it('are counted', () => {
    expect(
      read('THSS, CERS, and STAIRS share one server. All three are unavailable April 12, 6 p.m. to 9 p.m.'),
    ).toEqual(['downtime 2025-04-12T18:00-07:00/2025-04-12T21:00-07:00 [cers stairs thss]'])
    expect(read('THSS has a new screen. The two workshops about it are on April 12.')).toEqual([
      'event 2025-04-12/2025-04-12',
    ])
  })
})

describe('what comes back or goes up and is no system', () => {
  it.each([
    ['Fill in the consent form (one page; return by April 18).', ['deadline ?/2025-04-18']],
    ['Conference rates go up on April 21.', []],
  ])('%s', (text, facts) => {
    expect(read(text)).toEqual(facts)
  })
  it('leaves alone a system and a site', () => {
    expect(read('CERS outage: April 4, 6 p.m.; return by April 6.')).toEqual([
      'downtime 2025-04-04T18:00-07:00/2025-04-06 [cers]',
    ])
    expect(read('The site goes down April 4; return by April 6.')).toEqual(['downtime 2025-04-04/2025-04-06 []'])
    expect(read('The redesigned site goes up on April 21.')).toEqual(['release 2025-04-21/?'])
  })
})

describe('news of the department', () => {
  it('tells of hearings', () => {
    expect(read('Two public hearings on the new rules are planned: April 15 and April 22.')).toEqual([
      'event 2025-04-15/2025-04-15',
      'event 2025-04-22/2025-04-22',
    ])
    expect(read('After the public hearing, written comments are taken until April 25.')).toEqual([
      'deadline ?/2025-04-25',
    ])
  })
  it('says when people see their results', () => {
    expect(read('Schools see their scores on April 29.')).toEqual(['release 2025-04-29/?'])
    expect(read('Families can look for their results until April 29.')).not.toContain('release 2025-04-29/?')
    expect(read('At the workshop on April 29, schools learn how to find their reports.')).toEqual([
      'event 2025-04-29/2025-04-29',
    ])
  })
  it('drops the day on which a group was to meet, or work was to last', () => {
    expect(read('The committee was to meet between April 8 and April 10 and will meet on April 24.')).toEqual([
      'event 2025-04-24/2025-04-24',
    ])
    expect(
      read(
        'The outage was to last from April 8 to April 9; it will last from April 15 to April 16. CERS is down then.',
      ),
    ).toEqual(['downtime 2025-04-15/2025-04-16 [cers]'])
    expect(read('The committee is to meet on April 24.')).toEqual(['event 2025-04-24/2025-04-24'])
  })
})
