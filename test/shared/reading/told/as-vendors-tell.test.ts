import { describe, expect, test } from 'vitest'
import { factsIn, item } from '../../../support/stories.ts'

const on = '2024-07-26'

describe('a notice of maintenance, as those write it who run systems', () => {
  test('knows a return that is only planned behind the day on which something goes down', () => {
    const back = ['downtime 2024-08-07/2024-08-08T09:00-07:00 [dei]']
    const down = 'The DEI is brought down on Wednesday, August 7,'
    expect(factsIn({ on, text: `${down} with plans to return online on Thursday, August 8, at 9 a.m.` })).toEqual(back)
    expect(factsIn({ on, text: `${down} and will return online on Thursday, August 8, at 9 a.m.` })).toEqual(back)
    expect(factsIn({ on, text: `${down} with a return planned for Thursday, August 8, at 9 a.m.` })).toEqual(back)
  })

  test('takes work for a downtime where the next sentence speaks of its hours by their number', () => {
    const text =
      'The servers are patched on Sunday, August 11, from 1 a.m. to 5 a.m. In this four-hour window, CERS is offline.'
    expect(factsIn({ on, text })).toEqual(['downtime 2024-08-11T01:00-07:00/2024-08-11T05:00-07:00 [cers]'])
  })

  test('gives an entry of the list that stays away some hours longer its own end', () => {
    const list = [item('TOMS'), item('ORS (until 1 p.m. on Sunday, August 4)')]
    const each = [
      'downtime 2024-08-03T22:00-07:00/2024-08-04T10:00-07:00 [toms]',
      'downtime 2024-08-03T22:00-07:00/2024-08-04T13:00-07:00 [ors]',
    ]
    const down = 'down from 10 p.m. on August 3 until 10 a.m. on August 4'
    expect(factsIn({ on, text: [`These are ${down}:`, ...list] })).toEqual(each.toSorted())
  })

  test('doubts it where one of the systems has another end that prints no day', () => {
    const text = 'TOMS and ORS are down from 10 p.m. on August 3 until 10 a.m. on August 4 (ORS until noon).'
    expect(factsIn({ on, text })).toEqual([
      'downtime 2024-08-03T22:00-07:00/2024-08-04T10:00-07:00 [ors toms] time-unreadable',
    ])
  })

  test('says that nobody can get in by what is not possible', () => {
    const none = ['downtime 2024-08-01/2024-08-03 [toms]']
    expect(factsIn({ on, text: 'From August 1 to 3, it will not be possible to sign in to TOMS.' })).toEqual(none)
    expect(factsIn({ on, text: 'TOMS will not have network connectivity from August 1 to 3.' })).toEqual(none)
  })

  test('keeps days apart on which somebody spoke, called or closed a door', () => {
    const told =
      'As communicated on July 12, 2024, in our weekly bulletin, CERS will be down from August 5 to August 7.'
    expect(factsIn({ on, text: told })).toEqual(['downtime 2024-08-05/2024-08-07 [cers]'])
    const letter = 'CERS is down on August 5. We have changed the start given in the July 12 Service Announcement.'
    expect(factsIn({ on, text: letter })).toEqual(['downtime 2024-08-05/2024-08-05 [cers]'])
    expect(
      factsIn({ on, text: 'The Records Office will be closed from August 5 to August 9 for a change to its system.' }),
    ).toEqual([])
    expect(
      factsIn({ on, text: 'The Information Center will open at 11 a.m. as scheduled on Sunday, August 4.' }),
    ).toEqual([])
    expect(factsIn({ on, text: 'Families may call on Friday, August 9, to reach an operator.' })).toEqual([])
    expect(factsIn({ on, text: 'More details will be made available closer to August 9.' })).toEqual([])
  })

  test('says nothing of habits, and of days by which records are known', () => {
    const title = 'TOMS Upgrade'
    expect(factsIn({ on, title, text: 'Typically, the upgrade is done at the end of October.' })).toEqual([])
    expect(
      factsIn({ on, title, text: 'It takes place on the 2nd Saturday of the month from 6 a.m. to noon.' }),
    ).toEqual([])
    const records = 'Records with a test date from August 2 through August 5 must be received by 9 a.m. on August 8.'
    expect(factsIn({ on, text: records })).toEqual(['deadline ?/2024-08-08T09:00-07:00'])
  })

  test('says nothing of appointments, due dates and tests as a downtime', () => {
    const title = 'TOMS Upgrade'
    expect(factsIn({ on, title, text: 'As a precaution, appointments are unavailable on August 12.' })).toEqual([])
    const moved = 'As a result of the TOMS outage, all due dates between August 5 and August 8 move to August 12.'
    expect(factsIn({ on, text: moved })).toEqual([])
    const tests =
      'The screener test may be administered August 15–20 provided the students are in TOMS prior to the downtime.'
    expect(factsIn({ on, text: tests })).toEqual(['window 2024-08-15/2024-08-20'])
  })
})
