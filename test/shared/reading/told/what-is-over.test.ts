import { describe, expect, it } from 'vitest'
import { factsIn, item } from '../../../support/stories.ts'

const on = '2027-03-04'

describe('a downtime that is told as over is no record', () => {
  it.each([
    ['CERS Outage on March 4', 'CERS was unreachable and unavailable from 8:20 to 9:05 a.m.'],
    [
      'Report on the Outage',
      'On March 1 at about 2 p.m. CERS stopped answering. It returned to full service in ten minutes.',
    ],
    ['Report on the Outage', 'CERS crashed on March 1 at 2 p.m. and returned at 4 p.m.'],
    ['Report on the Outage', 'On March 1 the vendor told us to return to testing, but CERS went down again.'],
    ['Report on the Outage', 'Do not begin the sessions that you had planned for today.'],
  ])('%s: %s', (title, text) => {
    expect(factsIn({ on, title, text })).toEqual([])
  })

  it.each([
    ['The state told all districts that there is an outage of CERS today, March 4.', '2027-03-04/2027-03-04 [cers]'],
    ['We have learned that CERS will be down on March 9.', '2027-03-09/2027-03-09 [cers]'],
  ])('what was said of now and later is one: %s', (text, fact) => {
    expect(factsIn({ on, text })).toEqual([`downtime ${fact}`])
  })
})

describe('examples state nothing', () => {
  it.each([
    [['Using that example, CERS would not be available from March 9 through March 12.']],
    [
      [
        'For example, a window could be set from March 9 to March 12.',
        'In other words, CERS would not be available from March 13 to March 20.',
      ],
    ],
  ])('%j', (text) => {
    expect(factsIn({ on, text })).toEqual([])
  })
})

it('what arrives for those who ordered in time is released then', () => {
  const text = 'Schools that ordered booklets by February 12 will have their booklets delivered on April 5.'
  expect(factsIn({ on, text })).toEqual(['release 2027-04-05/?'])
})

describe('the one system of a heading', () => {
  const title = 'Teacher Hand Scoring System'
  it.each([
    ['Scores of last year will be gone when the system is back online on March 22.'],
    ['The system will be back online on March 22.'],
  ])('is the one that comes back: %s', (text) => {
    expect(factsIn({ on, title, text })).toEqual(['downtime ?/2027-03-22 [thss]'])
  })

  it('and not where all systems do', () => {
    const text = [item('All systems will be available again on March 22.')]
    expect(factsIn({ on, title, text })).toEqual(['downtime ?/2027-03-22 []'])
  })
})
