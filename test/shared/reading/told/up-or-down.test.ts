import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const facts = (text: string, title = 'News from the Field') => factsIn({ on: '2027-02-02', title, text })

describe('a day on which a system is up says nothing of a downtime', () => {
  it.each([
    ['The ORS will not be available on February 12 but on February 13.', ['2027-02-12/2027-02-12']],
    ['The ORS is not available on February 12 but again from February 13.', ['2027-02-12/2027-02-12']],
    [
      'The ORS will not be available on February 12 and 13 but on February 14.',
      ['2027-02-12/2027-02-12', '2027-02-13/2027-02-13'],
    ],
    ['The ORS cannot be used on February 12 but can be used on February 13.', ['2027-02-12/2027-02-12']],
    ['The ORS will be down not on February 12 but on February 13.', ['2027-02-13/2027-02-13']],
  ])('%s', (text, spans) => {
    expect(facts(text)).toEqual(spans.map((span) => `downtime ${span} [ors]`))
  })

  it('what is put up has the second day, which takes the place of the first', () => {
    expect(facts('Rosters will not be available on February 12 but on February 13.')).toEqual([
      'release 2027-02-13/? replaces 2027-02-12',
    ])
  })

  it('a system in which something appears is not down', () => {
    expect(facts('On February 12 TOMS will be down, and rosters appear in the ORS on February 13.')).toEqual([
      'downtime 2027-02-12/2027-02-12 [toms]',
      'release 2027-02-13/?',
    ])
  })
})

describe('the hours in which a system is not available', () => {
  const early = 'downtime 2027-02-12T01:00-08:00/2027-02-12T03:00-08:00 [ors]'
  it.each([
    'The ORS is available on February 12, except from 1 to 3 a.m.',
    'The ORS will be open on February 12 (except between 1 and 3 a.m.).',
    'All systems are available on February 12, except the ORS from 1 to 3 a.m.',
  ])('are its downtime: %s', (text) => {
    expect(facts(text)).toEqual([early])
  })

  it.each([
    ['Testing is available on February 12, except from 1 to 3 p.m.', ['release 2027-02-12/?']],
    [
      'The ORS is open on February 12 from 6 a.m. to noon, except from 8 to 9 a.m.',
      ['release 2027-02-12T06:00-08:00/?'],
    ],
    [
      'The ORS will be down on February 12, except from 1 to 3 p.m.',
      ['downtime 2027-02-12/2027-02-12 [ors] time-unreadable'],
    ],
  ])('are no downtime of something else: %s', (text, told) => {
    expect(facts(text)).toEqual(told)
  })
})

describe('names behind their times', () => {
  it.each([
    ['From February 12 the ORS and from February 13 TOMS will be unavailable.', ['2027-02-12/?', '2027-02-13/?']],
    [
      'On February 12 the ORS and on February 13 TOMS will be down.',
      ['2027-02-12/2027-02-12', '2027-02-13/2027-02-13'],
    ],
    [
      'On February 12 the ORS is down and on February 13 TOMS is down.',
      ['2027-02-12/2027-02-12', '2027-02-13/2027-02-13'],
    ],
    [
      'From February 12 to 14 the ORS and from February 15 to 16 TOMS will be down.',
      ['2027-02-12/2027-02-14', '2027-02-15/2027-02-16'],
    ],
  ])('pair with them: %s', (text, [first, second]) => {
    expect(facts(text)).toEqual([`downtime ${first} [ors]`, `downtime ${second} [toms]`])
  })
})
