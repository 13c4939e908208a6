import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const on = '2027-03-01'
const down = 'CERS will be offline on Thursday, March 11, between 6 and 9 p.m.'
const told = 'downtime 2027-03-11T18:00-08:00/2027-03-11T21:00-08:00 [cers]'

describe('a note without a time of its own calls off the downtime of its story', () => {
  it.each([
    [['Note: This outage has been postponed.', down]],
    [[down, 'The planned upgrade described above was deferred until further notice.']],
    [['Correction: The maintenance below is canceled.', down]],
    [['Updated March 1: That downtime has now been called off because of late results.', down]],
  ])('%j', (text) => {
    expect(factsIn({ on, text })).toEqual([`${told} cancelled`])
  })

  it('of both, where it says so', () => {
    const text = [down, 'The DEI will be down on March 16.', 'Both outages have been canceled.']
    expect(factsIn({ on, text })).toEqual([`${told} cancelled`, 'downtime 2027-03-16/2027-03-16 [dei] cancelled'])
  })

  it('of nobody knows which of two', () => {
    const text = [down, 'The DEI will be down on March 16.', 'The planned maintenance has been called off.']
    expect(factsIn({ on, text })).toEqual([
      `${told} time-unreadable`,
      'downtime 2027-03-16/2027-03-16 [dei] time-unreadable',
    ])
  })

  it.each([
    [[down, 'If the upgrade is delayed, coordinators will be told.']],
    [[down, 'The webinar on scoring has been canceled.']],
    [[down, 'The work was delayed by a day in January.']],
  ])('and not what only may come or is of other things: %j', (text) => {
    expect(factsIn({ on, text })).toEqual([told])
  })
})

describe('a heading calls off the downtime below it', () => {
  it.each(['Canceled: CERS Outage', 'CERS Maintenance Called Off', 'March 11 CERS Downtime—CANCELLED'])(
    '%s',
    (title) => {
      expect(factsIn({ on, title, text: down })).toEqual([`${told} cancelled`])
    },
  )

  it('only leaves it in doubt where it is put off: its day may be the old one or the new', () => {
    expect(factsIn({ on, title: 'CERS Outage Postponed', text: down })).toEqual([`${told} time-unreadable`])
  })

  it('and not the new day of what was put off, nor under the heading of something else', () => {
    const text = 'CERS will now be offline on Thursday, March 11, between 6 and 9 p.m.'
    expect(factsIn({ on, title: 'CERS Outage Postponed', text })).toEqual([told])
    expect(factsIn({ on, title: 'Canceled: Scoring Workshop', text: down })).toEqual([told])
  })
})

describe('what is put off without a new day does not take place on its own', () => {
  it.each([
    'The CERS outage of March 11 between 6 and 9 p.m. has been postponed.',
    'The outage of CERS on March 11 between 6 and 9 p.m. is deferred because of late results.',
  ])('%s', (text) => {
    expect(factsIn({ on, text })).toEqual([`${told} cancelled`])
  })

  it('a release neither', () => {
    expect(factsIn({ on, text: 'The release of the handbook planned for March 11 is postponed.' })).toEqual([])
  })
})

describe('the new day of what was put off replaces the old one', () => {
  it.each([
    [['That outage has been pushed back to March 18.'], '2027-03-18/2027-03-18 [cers]'],
    [
      ['The outage has been postponed.', 'It will now take place on March 18 between 6 and 9 p.m.'],
      '2027-03-18T18:00-07:00/2027-03-18T21:00-07:00 [cers]',
    ],
  ])('%j', (text, new_) => {
    expect(factsIn({ on, text: [down, ...text] })).toEqual([`downtime ${new_} replaces 2027-03-11T18:00-08:00`])
  })
})
