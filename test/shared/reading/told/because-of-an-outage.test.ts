import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const on = '2027-03-01'

describe('an outage that is only the reason for something is no downtime', () => {
  it.each([
    ["Because of last Thursday's outage, the testing window has been extended through May 21.", 'window ?/2027-05-21'],
    ['Due to recent interruptions, the ordering window is extended through May 21.', 'window ?/2027-05-21'],
    ['In response to the February 24 outage of CERS, the deadline is extended to March 12.', 'deadline ?/2027-03-12'],
    ['Since CERS was down on February 24, orders will be accepted through March 12.', 'window ?/2027-03-12'],
    ['Due to the outage on February 24, rosters are due March 12.', 'deadline ?/2027-03-12'],
    [
      'Due to the outage, the deadline to send rosters to CALPADS has been moved from March 5 to March 12.',
      'deadline ?/2027-03-12 replaces 2027-03-05',
    ],
    [
      'Because of the outage of CERS on February 24, the last day for rosters, the deadline, is moved from March 5 to March 12.',
      'deadline ?/2027-03-12 replaces 2027-03-05',
    ],
  ])('%s', (text, fact) => {
    expect(factsIn({ on, text })).toEqual([fact])
  })

  it('one that is to come is a downtime', () => {
    expect(factsIn({ on, text: 'CERS will be unavailable due to an upgrade on March 12.' })).toEqual([
      'downtime 2027-03-12/2027-03-12 [cers]',
    ])
  })
})

describe('an outage under way has the start that the sentence before tells', () => {
  it.each([
    ['CERS went down at 7:40 a.m. today. The vendor expects it to be back by 2 p.m.'],
    ['CERS went down at 7:40 a.m. today and is expected back by 2 p.m.'],
  ])('%s', (text) => {
    expect(factsIn({ on, text })).toEqual(['downtime 2027-03-01T07:40-08:00/2027-03-01T14:00-08:00 [cers]'])
  })

  it.each([
    ['CERS stopped responding at 7:40 a.m. today. Normal operations will resume by 2 p.m.'],
    ['CERS went down at 7:40 a.m. today after a power cut. Access will be restored by 2 p.m. today.'],
    ['CERS went offline at 7:40 a.m. today. CERS should be back by 2 p.m.'],
  ])('%s', (text) => {
    expect(factsIn({ on, text })).toEqual(['downtime 2027-03-01T07:40-08:00/2027-03-01T14:00-08:00 [cers]'])
  })

  it('and not that of another system', () => {
    const text = 'CERS went down at 7:40 a.m. today. Service to TOMS will resume at 2 p.m.'
    expect(factsIn({ on, text })).toEqual(['downtime ?/2027-03-01T14:00-08:00 [toms]'])
  })

  it('nor that of one that was told before the work of another day', () => {
    const text =
      'CERS went down at 7:40 a.m. today. Work on TOMS begins Friday at 6 p.m., and access will be restored by 8 p.m.'
    expect(factsIn({ on, text }).some((fact) => fact.startsWith('downtime 2027-03-01T07:40'))).toBe(false)
  })

  it('and only its end where the sentence before tells of others, too', () => {
    const text =
      'CERS went down on February 26 and TOMS went down on February 27. We expect it to be back by 2 p.m. today.'
    expect(factsIn({ on, text })).toEqual([expect.stringMatching(/^downtime \?\//)])
  })
})

describe('what is down through a Friday and back on the Monday is one downtime', () => {
  it.each([
    ['TOMS is down April 5–9 and is back on April 12.', '2027-04-05/2027-04-09 [toms]'],
    [
      'TOMS will be closed April 5–9 and will reopen Monday, April 12, at 7 a.m.',
      '2027-04-05/2027-04-12T07:00-07:00 [toms]',
    ],
  ])('%s', (text, fact) => {
    expect(factsIn({ on, text })).toEqual([`downtime ${fact}`])
  })
})

describe('a system that is only slow is no record', () => {
  it.each([
    'Slow screens in CERS are expected from 7 a.m. to 1 p.m. on March 9.',
    'CERS will be slow from 7 a.m. to 1 p.m. on March 9.',
    'Users may experience delays on March 9 from 7 a.m. to 1 p.m.',
  ])('%s', (text) => {
    expect(factsIn({ on, text })).toEqual([])
  })

  it('a meeting about it is one', () => {
    const text = 'A webinar on why delays are expected takes place March 9 from 1 to 2 p.m.'
    expect(factsIn({ on, text })).toEqual(['event 2027-03-09T13:00-08:00/2027-03-09T14:00-08:00'])
  })
})

it('a window that is extended "now closes" as a window', () => {
  const text = 'The CAST window has been prolonged by a week; it now closes on June 11.'
  expect(factsIn({ on, text })).toEqual(['window ?/2027-06-11'])
})
