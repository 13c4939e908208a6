import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const factsOf = (text: string) => factsIn({ on: '2030-02-11', text })

describe('what opens a sentence and has no time of its own says nothing of the time behind it', () => {
  it.each([
    [
      'With the correction window now open, join us on March 6 from 1 to 2 p.m. for the next council meeting.',
      ['event 2030-03-06T13:00-08:00/2030-03-06T14:00-08:00'],
    ],
    ['As testing begins, drop in on March 6 from 1 to 2 p.m.', ['event 2030-03-06T13:00-08:00/2030-03-06T14:00-08:00']],
    ['When registration opens, send the list by March 6.', ['deadline ?/2030-03-06']],
    ['Once CERS has been restored, TOMS will be down on March 6.', ['downtime 2030-03-06/2030-03-06 [toms]']],
    ['As soon as CERS is back, TOMS will be down on March 6.', ['downtime 2030-03-06/2030-03-06 [toms]']],
    ['With CERS back online, TOMS will be down on March 6.', ['downtime 2030-03-06/2030-03-06 [toms]']],
    [
      'After TOMS is back, CERS goes down from March 6 at 5 p.m. to March 7 at 8 a.m.',
      ['downtime 2030-03-06T17:00-08:00/2030-03-07T08:00-08:00 [cers]'],
    ],
    ['With the launch of CERS, TOMS will be down on March 6.', ['downtime 2030-03-06/2030-03-06 [toms]']],
    ['Once CERS is back, TOMS will return on March 6.', ['downtime ?/2030-03-06 [toms]']],
  ])('%s', (text, facts) => {
    expect(factsOf(text)).toEqual(facts)
  })

  it('but what is down beside it is', () => {
    expect(factsOf('With CERS down, TOMS will be down on March 6, too.')).toEqual([
      'downtime 2030-03-06/2030-03-06 [cers toms]',
    ])
  })
})

describe('what is sent to people by a day is nobody else’s task', () => {
  it.each([
    [
      'Room lists will be distributed to coordinators by e-mail no later than March 6.',
      ['release 2030-03-06/? approximate'],
    ],
    ['The report will be e-mailed on March 6.', ['release 2030-03-06/?']],
    ['Passwords will be reset and sent on March 6 to each coordinator.', ['release 2030-03-06/?']],
    ['Each student must be assigned by March 6.', ['deadline ?/2030-03-06']],
  ])('%s', (text, facts) => {
    expect(factsOf(text)).toEqual(facts)
  })
})
