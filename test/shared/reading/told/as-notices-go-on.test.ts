import { describe, expect, test } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const on = '2024-07-30'

describe('what a notice of maintenance says besides when systems are down', () => {
  test('takes the zone of the hours that its heading prints, too', () => {
    const text = 'The THSS is unavailable on Sunday, August 11, from 7 a.m. to 4 p.m.'
    const zoned = ['downtime 2024-08-11T07:00-05:00/2024-08-11T16:00-05:00 [thss]']
    expect(factsIn({ on, title: 'THSS Outage: August 11, 7am-4pm CT', text })).toEqual(zoned)
    const own = ['downtime 2024-08-11T07:00-07:00/2024-08-11T16:00-07:00 [thss]']
    expect(factsIn({ on, title: 'Outage after the Webinar at 2 p.m. ET', text })).toEqual(expect.arrayContaining(own))
  })

  test('gives a headed downtime the hours in which users cannot do what the system is for', () => {
    const title = 'Interruption of the DEI (August 12, 2024)'
    const text = 'Schools will not be able to enter answers on Monday, August 12, 2024, from 2 p.m. to 4 p.m.'
    expect(factsIn({ on, title, text })).toEqual(['downtime 2024-08-12T14:00-07:00/2024-08-12T16:00-07:00 [dei]'])
  })

  test('knows when work is over by what is still to be completed', () => {
    const down = 'CERS is down on Friday, August 9 at 6 p.m. until the work is finished'
    const whole = ['downtime 2024-08-09T18:00-07:00/2024-08-12T07:00-07:00 [cers]']
    expect(factsIn({ on, text: `${down} (no later than 7 a.m. on Monday, August 12).` })).toEqual(whole)
    expect(factsIn({ on, text: 'The migration of forms will be complete by lunchtime on Monday, August 12.' })).toEqual(
      [],
    )
  })

  test('doubts a downtime that is likely over before the end that it names', () => {
    const text = 'TOMS is down from 6 p.m. to 11 p.m. on Tuesday, August 13. The outage will likely be over by 9 p.m.'
    const [told, ...others] = factsIn({ on, text })
    expect(told).toBe('downtime 2024-08-13T18:00-07:00/2024-08-13T23:00-07:00 [toms] time-unreadable')
    expect(others).toEqual([])
  })

  test('reads a name with its parts as what closes', () => {
    const both = ['downtime 2024-08-14T12:00-07:00/? [ors toms]']
    expect(factsIn({ on, text: 'TOMS, including ORS, closes at noon on Wednesday, August 14.' })).toEqual(both)
    expect(factsIn({ on, text: 'TOMS (including ORS) will close at noon on Wednesday, August 14.' })).toEqual(both)
  })

  test('leaves out what is said not to be impacted', () => {
    const title = 'System outage August 5 to 7'
    expect(factsIn({ on, title, text: 'CERS and the DEI will not be impacted by it.' })).toEqual([
      'downtime 2024-08-05/2024-08-07 []',
    ])
    const impacted = 'CERS and the DEI will be impacted on August 6.'
    expect(factsIn({ on, text: impacted })).toEqual(['downtime 2024-08-06/2024-08-06 [cers dei]'])
  })

  test('takes the weekday of what was down for one that is over', () => {
    expect(
      factsIn({ on, text: 'On Sunday, several sites, including CERS, were down from 10 a.m. until about noon.' }),
    ).toEqual([])
    const announced = 'On Sunday, several sites, including CERS, are down from 10 a.m. until noon.'
    expect(factsIn({ on, text: announced })).toEqual(['downtime 2024-08-04T10:00-07:00/2024-08-04T12:00-07:00 [cers]'])
  })

  test('makes nothing of messages, restarts, power and terms', () => {
    expect(factsIn({ on, text: 'An email will be sent on August 12 to confirm that CERS is accessible.' })).toEqual([])
    expect(factsIn({ on, text: 'The DEI will be restarted tonight at 10 p.m. to apply a setting.' })).toEqual([])
    expect(
      factsIn({ on, text: 'Electricity in the building will be cut off this Saturday from 7 a.m. to 3 p.m.' }),
    ).toEqual([])
    expect(factsIn({ on, text: 'The second summer session ends on Friday, August 9.' })).toEqual([])
    expect(factsIn({ on, text: 'All functions will be available on Friday, August 9, from 8 a.m. to 5 p.m.' })).toEqual(
      [],
    )
    const said = 'CERS will be closed from August 26 to 28, the county announced on Monday.'
    expect(factsIn({ on, text: said })).toEqual(['downtime 2024-08-26/2024-08-28 [cers]'])
  })
})
