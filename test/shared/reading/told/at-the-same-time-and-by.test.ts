import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const on = '2027-03-01'

describe('“at the same time” with its hours in brackets', () => {
  it('gives them to the day in front', () => {
    const text =
      'The webinar set for Thursday, March 11, has moved to Thursday, March 18, at the same time (9–10:30 a.m.).'
    expect(factsIn({ on, text })).toEqual(['event 2027-03-18T09:00-07:00/2027-03-18T10:30-07:00 replaces 2027-03-11'])
  })
})

describe('the day by which something is done', () => {
  it('is a limit', () => {
    const text = 'The day by which districts confirm their rosters is April 16, 2027.'
    expect(factsIn({ on, text })).toEqual(['deadline ?/2027-04-16'])
  })

  it('is none for what arrives by itself', () => {
    const text = 'The day by which boxes arrive is April 16, 2027.'
    expect(factsIn({ on, text }).filter((fact) => fact.startsWith('deadline'))).toEqual([])
  })
})

describe('adjoining days under the name of a conference', () => {
  it('are one event', () => {
    const title = '2027 Assessment Conference'
    expect(factsIn({ on, title, text: 'Join us in Fresno on May 4, 5, and 6!' })).toEqual([
      'event 2027-05-04/2027-05-06',
    ])
  })

  it('are not where they are those of other meetings', () => {
    const title = 'After the Conference'
    expect(factsIn({ on, title, text: 'Workshops are held in Fresno on May 4, 5, and 6.' })).toHaveLength(3)
  })
})

describe('a system that is down on one day only', () => {
  it('does not come back when another one in front of it does', () => {
    const text =
      'The THSS will be down until Tuesday, March 9, at 8 a.m., starting tomorrow at 5 p.m.; the DEI will be down March 6 only.'
    expect(factsIn({ on, text }).map((fact) => fact.replace(' time-unreadable', ''))).toEqual([
      'downtime 2027-03-02T17:00-08:00/2027-03-09T08:00-08:00 [thss]',
      'downtime 2027-03-06/2027-03-06 [dei]',
    ])
  })
})
