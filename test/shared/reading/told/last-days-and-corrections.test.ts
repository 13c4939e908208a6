import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const on = '2027-03-01'

describe('a last day before a downtime is a limit, and no downtime', () => {
  it.each([
    ['The last day to enter scores in DEI before the downtime is March 9.', 'deadline ?/2027-03-09'],
    ['The final day to open the ORS before the yearly outage will be March 9, 2027.', 'deadline ?/2027-03-09'],
  ])('%s', (text, fact) => {
    expect(factsIn({ on, text })).toEqual([fact])
  })
})

describe('a downtime that is corrected within its sentence', () => {
  it.each([
    'Two weeks ago we announced that TOMS would be down on March 8; please note that the outage is on March 15.',
    'We wrote that TOMS would be offline on March 8, which should be corrected: it will be offline on March 15.',
  ])('leaves the day that was wrong: %s', (text) => {
    expect(factsIn({ on, text }).join('; ')).not.toContain('2027-03-08')
  })

  it.each([
    'We told you that TOMS would be down on March 8, and please note that nothing can be entered then.',
    'We announced that TOMS would be down on March 8; please note that CERS will also be down on March 15.',
  ])('stays where nothing replaces it: %s', (text) => {
    expect(factsIn({ on, text }).join('; ')).toContain('downtime 2027-03-08/2027-03-08 [toms]')
  })
})

describe('systems nobody names are not those of another clause', () => {
  it.each([
    ['Although most systems will be offline on March 8, CERS will be available.', 'downtime 2027-03-08/2027-03-08 []'],
    [
      'Because several systems will be offline on March 8, rosters in CERS will come late.',
      'downtime 2027-03-08/2027-03-08 []',
    ],
    [
      'Because TOMS will be offline on March 8, rosters in CERS will come late.',
      'downtime 2027-03-08/2027-03-08 [toms]',
    ],
  ])('%s', (text, fact) => {
    expect(factsIn({ on, text })).toEqual([fact])
  })
})

describe('a downtime that ends in phases', () => {
  it('has a start alone', () => {
    const text = 'The TDS will be down starting at 6 p.m. on March 8 and back in phases.'
    expect(factsIn({ on, text })).toEqual(['downtime 2027-03-08T18:00-08:00/? [tds]'])
  })

  it.each([
    'All applications touched during the latest outage are back online and open to users as of February 26.',
    'All tools affected by the outage in winter are back and ready as of February 26. Among them is the DEI.',
  ])('is none that starts on the day from which its systems are back: %s', (text) => {
    expect(factsIn({ on, text })).toEqual(['downtime ?/2027-02-26 []'])
  })
})
