import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const on = '2027-02-01'
const read = (text: string) => factsIn({ on, title: 'Before the Spring', text })

describe('a downtime', () => {
  it('is not of systems that neither feel it', () => {
    expect(read('Neither CERS nor the DEI is affected by the downtime on February 12.')).toEqual([
      'downtime 2027-02-12/2027-02-12 []',
    ])
    expect(read('Both CERS and the DEI are affected by the downtime on February 12.')).toEqual([
      'downtime 2027-02-12/2027-02-12 [cers dei]',
    ])
  })

  it('does not start at an hour before which it may end', () => {
    expect(read('Note that the downtime may end earlier than February 16 at 7 a.m.')).toEqual([])
  })

  it('is not on the day of a task', () => {
    expect(
      read(
        'Directors must choose people before the February 12 downtime, and people must write rosters after February 16.',
      ),
    ).toEqual(['deadline ?/2027-02-12', 'downtime 2027-02-12/? []'])
  })

  it('is not of the systems named before where others follow', () => {
    expect(read('CERS will go down at 5 p.m. on February 12. All other systems will follow at 8 p.m.')).toEqual([
      'downtime 2027-02-12T17:00-08:00/? [cers]',
      'downtime 2027-02-12T20:00-08:00/? []',
    ])
    expect(read('CERS will be down February 12–15, and interim systems February 19–22.')).toEqual([
      'downtime 2027-02-12/2027-02-15 [cers]',
      'downtime 2027-02-19/2027-02-22 []',
    ])
    expect(read('CERS will be down February 12–15, and the DEI February 19–22.')).toEqual([
      'downtime 2027-02-12/2027-02-15 [cers]',
      'downtime 2027-02-19/2027-02-22 [dei]',
    ])
  })

  it('is not what some people lose', () => {
    expect(read('Raters who have not signed the form lose access on February 16.')).toEqual([])
    expect(read('All raters lose access to CERS on February 16.')).toEqual(['downtime 2027-02-16/2027-02-16 [cers]'])
  })
})
