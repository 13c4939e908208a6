import { describe, expect, it } from 'vitest'
import { factsIn, item } from '../../../support/stories.ts'

const facts = (text: string) => factsIn({ on: '2026-04-13', title: 'A Change of Plans', text })
const EVENING = '2026-05-08T17:00-07:00/2026-05-08T19:00-07:00'

describe('a downtime without a name is of what the sentence before says is worked on', () => {
  it.each([
    'The host of STAIRS swaps a server. An outage is planned for May 8 from 5 to 7 p.m.',
    'STAIRS is to have more storage. Expect an interruption on May 8 from 5 to 7 p.m.',
    'STAIRS moves to new hardware. Nobody will be able to log on from 5 to 7 p.m. on May 8.',
    'STAIRS needs a repair. It cannot wait for the summer. Therefore, there will be a downtime on May 8 from 5 to 7 p.m.',
  ])('%s', (text) => {
    expect(facts(text)).toEqual([`downtime ${EVENING} [stairs]`])
  })

  it.each([
    'STAIRS moves to new hardware. Several other systems will be unavailable on May 8 from 5 to 7 p.m.',
    'Scores are found in CERS. An outage is planned for May 8 from 5 to 7 p.m.',
    'STAIRS stays available while servers are replaced. An outage is planned for May 8 from 5 to 7 p.m.',
  ])('not of what only stands there: %s', (text) => {
    expect(facts(text)).toEqual([`downtime ${EVENING} []`])
  })
})

describe('what is told of another time', () => {
  it('a start that is moved, and an end that stays where it was, which nobody prints', () => {
    expect(facts('STAIRS now goes down on May 8 at 5 p.m.; the end stays the same.')).toEqual([
      'downtime 2026-05-08T17:00-07:00/? [stairs] time-unreadable',
    ])
  })

  it('the same calendar, but another end', () => {
    const text =
      'TOMS is down from May 8 at 5 p.m. to May 11 at 8 a.m. CERS follows the same schedule but returns on May 10 at noon.'
    expect(facts(text)).toEqual([
      'downtime 2026-05-08T17:00-07:00/2026-05-10T12:00-07:00 [cers]',
      'downtime 2026-05-08T17:00-07:00/2026-05-11T08:00-07:00 [toms]',
    ])
  })

  it('what people get on a day is released', () => {
    expect(facts('Districts get the preliminary results in CERS on May 8.')).toEqual(['release 2026-05-08/?'])
    expect(facts('Schools receive their paper score reports in late May.')).toEqual(['release 2026-05/? approximate'])
    expect(facts('Districts that get their results late may call until May 8.')).not.toContain('release 2026-05-08/?')
  })

  it('"maintenance window" is no placeholder in a sentence', () => {
    expect(facts('CERS is down during a maintenance window on May 8 from 5 to 7 p.m.')).toEqual([
      `downtime ${EVENING} [cers]`,
    ])
  })
})

it('a name in a list over a line with its time', () => {
  const text = [
    item('Digital Library'),
    'Fri 05/08/2026, 17:00 - 19:00 (Pacific)',
    item('CERS'),
    'Sat 05/09/2026, 05:00 - 07:00',
  ]
  expect(factsIn({ on: '2026-04-13', title: 'Coming downtimes', text })).toEqual([
    `downtime ${EVENING} [digital-library]`,
    'downtime 2026-05-09T05:00-07:00/2026-05-09T07:00-07:00 [cers]',
  ])
})

describe('a start that is moved', () => {
  it.each([
    'STAIRS was to go down on Thursday, May 7, at 4 p.m. It now goes down on May 8 at 5 p.m. and is back on May 11 at 8 a.m.',
    'The downtime of STAIRS starts on May 7 at 4 p.m. It now starts on May 8 at 5 p.m. and ends on May 11 at 8 a.m.',
  ])('takes the place of the old one: %s', (text) => {
    expect(facts(text)).toEqual([
      'downtime 2026-05-08T17:00-07:00/2026-05-11T08:00-07:00 [stairs] replaces 2026-05-07T16:00-07:00',
    ])
  })

  it('by a length alone is in doubt', () => {
    expect(facts('The downtime of STAIRS from May 8 at 5 p.m. to May 11 at 8 a.m. now begins one hour later.')).toEqual(
      ['downtime 2026-05-08T17:00-07:00/2026-05-11T08:00-07:00 [stairs] time-unreadable'],
    )
  })

  it('of another system moves nothing', () => {
    expect(facts('CERS goes down on May 7 at 4 p.m. STAIRS now goes down on May 8 at 5 p.m.')).toHaveLength(2)
  })
})
