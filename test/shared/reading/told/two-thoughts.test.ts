import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const TOMS = 'downtime 2026-04-10T17:00-07:00/2026-04-13T08:00-07:00 [toms]'
const CERS = 'downtime 2026-04-18T06:00-07:00/2026-04-18T12:00-07:00 [cers]'
const toms = 'TOMS is unavailable from 5 p.m. on Friday, April 10, until 8 a.m. on Monday, April 13'
const cers = 'CERS is down on April 18 from 6 a.m. to noon'
const facts = (text: string) => factsIn({ on: '2026-03-30', text: text.replace('a.m..', 'a.m.') })

describe.each([
  (a: string, b: string) => `Although ${a}, ${b}.`,
  (a: string, b: string) => `While ${a}, ${b}.`,
  (a: string, b: string) => `Because ${a}, ${b}.`,
  (a: string, b: string) => `If ${a}, then ${b}.`,
  (a: string, b: string) => `Please note that ${a} and that ${b}.`,
  (a: string, b: string) => `Note that ${a}, so ${b}.`,
  (a: string, b: string) => `We know that ${a}, but ${b}.`,
  (a: string, b: string) => `Remember: ${a} (${b}).`,
])('in “%s” each thought is told by itself:', (join) => {
  it('two downtimes have each its own systems', () => {
    expect(facts(join(toms, cers))).toEqual([TOMS, CERS])
    expect(facts(join(cers, toms))).toEqual([TOMS, CERS])
  })

  it('a window, a meeting or a release beside a downtime is no downtime', () => {
    expect(facts(join(toms, 'the testing window runs from April 14 through May 29'))).toEqual([
      TOMS,
      'window 2026-04-14/2026-05-29',
    ])
    expect(facts(join(cers, 'the workshop takes place on May 6'))).toEqual([CERS, 'event 2026-05-06/2026-05-06'])
    expect(facts(join(toms, 'the reports will be released on June 3'))).toEqual([TOMS, 'release 2026-06-03/?'])
  })

  it('what stays up is left out', () => {
    expect(facts(join(toms, 'CERS will remain available'))).toEqual([TOMS])
  })

  it('what opens and what closes are two windows', () => {
    const told = facts(join('the survey opens on April 15', 'the ordering window closes on April 24'))
    expect(told).toEqual(['window 2026-04-15/?', 'window ?/2026-04-24'].sort())
  })
})

it.each([
  'The survey opens on April 15 and closes on April 24.',
  'The survey opens on April 15, and it closes on April 24.',
  'The survey opens on April 15; the survey will close on April 24.',
  'The survey opens on April 15. It closes on April 24.',
])('one window has both its edges in “%s”', (text) => {
  expect(facts(text)).toEqual(['window 2026-04-15/2026-04-24'])
})

it('“TOMS is down on a day; CERS remains available until another” ends no downtime', () => {
  expect(facts('TOMS will be down on May 14; CERS remains available until 5 p.m. on May 15.')).toEqual([
    'downtime 2026-05-14/2026-05-14 [toms]',
    'window ?/2026-05-15T17:00-07:00',
  ])
})

describe('hours in a thought of their own', () => {
  it.each([
    [
      'The scores will be posted on May 6; TOMS will be down from 6 to 8 a.m.',
      ['downtime 2026-05-06T06:00-07:00/2026-05-06T08:00-07:00 [toms]', 'release 2026-05-06/?'],
    ],
    [
      'Nightly updates will not run on May 6, and CERS will be unavailable from 10 p.m. to 6 a.m.',
      ['downtime 2026-05-06T22:00-07:00/2026-05-07T06:00-07:00 [cers]'],
    ],
    [
      'TOMS will be down on May 6; CERS will be unavailable from 6 to 8 a.m.',
      ['downtime 2026-05-06/2026-05-06 [toms]', 'downtime 2026-05-06T06:00-07:00/2026-05-06T08:00-07:00 [cers]'],
    ],
    [
      'The workshop will be held on May 6 and TOMS will be down on May 7.',
      ['downtime 2026-05-07/2026-05-07 [toms]', 'event 2026-05-06/2026-05-06'],
    ],
  ])('are of the downtime that they stand with: %s', (text, told) => {
    expect(facts(text)).toEqual(told)
  })

  it('are those of a day that is down itself', () => {
    const told = facts('TOMS will be down on May 6; it will be unavailable from 6 to 8 a.m.')
    expect(told).toEqual(['downtime 2026-05-06T06:00-07:00/2026-05-06T08:00-07:00 [toms]'])
  })
})

it.each([
  'Although CERS is down on April 18 from 6 a.m. to noon, rosters in TOMS can be loaded.',
  'While CERS will be down on April 18 from 6 a.m. to noon, the results in TOMS can be viewed.',
  'If CERS is down on April 18 from 6 a.m. to noon, the files in TOMS may be late.',
  'Although TOMS is available, CERS is down on April 18 from 6 a.m. to noon.',
  'On April 18 from 6 a.m. to noon, CERS is down, while TOMS is up and running.',
])('a system that only the other thought names is not down: %s', (text) => {
  expect(facts(text)).toEqual([CERS])
})
