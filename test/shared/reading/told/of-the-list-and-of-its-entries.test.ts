import { describe, expect, it } from 'vitest'
import { factsIn, item } from '../../../support/stories.ts'

const on = '2027-02-01'
const read = (...text: Parameters<typeof factsIn>[0]['text'][]) =>
  factsIn({ on, title: 'Before the Spring', text: text.flat() })

const LIST = 'These systems will not be available from 6 p.m. on February 12 through 7 a.m. on February 15:'
const WHOLE = '2027-02-12T18:00-08:00/2027-02-15T07:00-08:00'

describe('an entry that has another end than its list', () => {
  it.each([
    ['CERS (through February 16 at 7 a.m.)', '2027-02-16T07:00-08:00'],
    ['CERS (until February 14 at 7 a.m.)', '2027-02-14T07:00-08:00'],
    ['CERS—available again on February 16', '2027-02-16'],
    ['CERS (available on February 16 at 7 a.m.)', '2027-02-16T07:00-08:00'],
  ])('is down until then: %s', (entry, end) => {
    expect(read([LIST, item('DEI'), item(entry)]).toSorted()).toEqual(
      [`downtime ${WHOLE} [dei]`, `downtime 2027-02-12T18:00-08:00/${end} [cers]`].toSorted(),
    )
  })

  it('is none where it has no day', () => {
    expect(read([LIST, item('DEI'), item('CERS (and its reports)')])).toEqual([`downtime ${WHOLE} [cers dei]`])
  })

  it('does not go on for a month', () => {
    expect(read([LIST, item('DEI'), item('CERS (until March 29)')])).toContain(`downtime ${WHOLE} [cers dei]`)
  })
})

describe('a downtime', () => {
  it('is not the day on which a system is only slow', () => {
    expect(read('CERS may be slow on February 11 and unavailable on February 12.')).toEqual([
      'downtime 2027-02-12/2027-02-12 [cers]',
    ])
    expect(read('CERS may be down on February 11 and unavailable on February 12.')).toContain(
      'downtime 2027-02-11/2027-02-11 [cers] tentative',
    )
  })

  it('is not of a system that it no longer includes', () => {
    expect(read('The downtime on February 12 will no longer include CERS.')).toEqual([
      'downtime 2027-02-12/2027-02-12 []',
    ])
    expect(read('The downtime on February 12 will also include CERS.')).toEqual([
      'downtime 2027-02-12/2027-02-12 [cers]',
    ])
  })

  it('is not on the day of what it puts off', () => {
    expect(
      read('Because of the downtime from February 12 to February 15, rosters will next be counted on February 16.'),
    ).toEqual(['downtime 2027-02-12/2027-02-15 []'])
  })

  it('is not on the day of what comes before or after it', () => {
    expect(read('On February 16, following the downtime, field testing opens at 7 a.m.')).toEqual([
      'window 2027-02-16T07:00-08:00/?',
    ])
    expect(read('On February 11, before the planned downtime, CERS will send a reminder.')).toEqual([])
    expect(read('On February 12, during the downtime, old rosters will be taken out of CERS.').join()).toContain(
      'downtime 2027-02-12',
    )
  })

  it('ends with its return', () => {
    expect(read('CERS goes down on February 12 at 6 p.m. Its return is planned for February 15 at 7 a.m.')).toEqual([
      `downtime ${WHOLE} [cers]`,
    ])
    expect(read('The return of the kits is planned for February 15.').join()).not.toContain('downtime')
  })
})

describe('what is lost where it has not been done', () => {
  it('has a limit', () => {
    expect(read('Essays that have not been scored by February 15 will be deleted.')).toEqual(['deadline ?/2027-02-15'])
  })

  it('has none where it only comes later', () => {
    expect(read('Essays that are not ready by February 15 will be counted later.')).toEqual([])
  })
})
