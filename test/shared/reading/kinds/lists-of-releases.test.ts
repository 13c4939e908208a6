import { describe, expect, it } from 'vitest'
import { factsIn, item } from '../../../support/stories.ts'

const on = '2027-05-03'

function listed(opener: string, ...items: string[]): string[] {
  return factsIn({ on, title: 'Reports of the Pilot', text: [opener, ...items.map(item)] })
}

describe('a list that its opening calls one of releases', () => {
  it.each([
    'The pilot reports will be posted in these two places:',
    'Reports will appear as follows:',
    'The first reports are going to be published in the places below:',
  ])('gives each place its day: %s', (opener) => {
    expect(
      listed(opener, 'Test Operations Management System (TOMS) on May 11', 'Parent portals on May 12 (PDF only)'),
    ).toEqual(['release 2027-05-11/?', 'release 2027-05-12/?'])
  })

  it('takes a system with its day for no downtime, however it is written', () => {
    expect(
      listed('Reports will be delivered in the following order:', 'CERS: May 11', 'DEI tentatively on May 14'),
    ).toEqual(['release 2027-05-11/?', 'release 2027-05-14/?'])
  })

  it('may be called so by its heading', () => {
    expect(
      factsIn({ on, title: 'Pilot Reports Are Released Soon', text: ['Mark these days.', item('CERS on May 11')] }),
    ).toEqual([])
  })

  it('has entries that say more of themselves', () => {
    expect(listed('The pilot reports will be posted as follows:', 'Schools must confirm them by May 20')).toEqual([
      'deadline ?/2027-05-20',
    ])
  })
})

describe('a list of systems and days is one of downtimes', () => {
  it.each(['These are the days of May on which systems are down:', 'Upgrades are planned:'])('behind: %s', (opener) => {
    expect(listed(opener, 'CERS on May 11', 'DEI on May 14')).toEqual([
      'downtime 2027-05-11/2027-05-11 [cers]',
      'downtime 2027-05-14/2027-05-14 [dei]',
    ])
  })

  it('and one of their return where systems are said to be available', () => {
    expect(
      listed('Systems will be available again as follows:', 'CERS: May 11, at 8 a.m.', 'DEI: May 14, at 8 a.m.'),
    ).toEqual(['downtime ?/2027-05-11T08:00-07:00 [cers]', 'downtime ?/2027-05-14T08:00-07:00 [dei]'])
  })
})
