import { describe, expect, test } from 'vitest'
import { factsIn, item } from '../../../support/stories.ts'

const on = '2024-07-30'

describe('calendars of downtimes whose entries are headed by day, hours and system', () => {
  test('reads the heading where the text says that the system cannot be used', () => {
    const title = 'Thursday, Aug. 15 (6-6:45 p.m.): THSS'
    const facts = ['downtime 2024-08-15T18:00-07:00/2024-08-15T18:45-07:00 [thss]']
    expect(factsIn({ on, title, text: 'The THSS will be unavailable for maintenance.' })).toEqual(facts)
    expect(
      factsIn({ on, title: 'Thursday, Aug. 15 (6-6:45 p.m.): Webinar', text: 'It tells how TOMS goes down.' }),
    ).not.toEqual(expect.arrayContaining([expect.stringContaining('downtime')]))
  })

  test('reads a stretch over two lines that the first one leaves open', () => {
    const text = [
      '7 p.m. Saturday, August 17 to\n5 a.m. Sunday, August 18',
      'CERS will be unavailable during this time.',
    ]
    expect(factsIn({ on, title: 'CERS: Sat, Aug 17 to Sun, Aug 18', text })).toEqual([
      'downtime 2024-08-17T19:00-07:00/2024-08-18T05:00-07:00 [cers]',
    ])
  })

  test('gives lines of a standard window no day', () => {
    const text = ['Tuesday 1:00 AM to 4:00 AM', 'Sunday 1:00 AM to 6:00 AM']
    expect(factsIn({ on, title: 'Standard Maintenance Windows', text })).toEqual([])
  })

  test('ends a downtime in brackets behind what comes back then', () => {
    const text =
      'Beginning at 4 a.m. on Sunday, August 18, the vendor does maintenance that takes ORS offline. Orders resume once the sites are back (scheduled to be completed by 10 a.m. on Sunday, August 18).'
    expect(factsIn({ on, text })).toEqual(['downtime 2024-08-18T04:00-07:00/2024-08-18T10:00-07:00 [ors]'])
  })

  test('adds the hours of "a period of", where they are exact', () => {
    const down = 'CERS will be unavailable for a period of'
    const then = 'hours beginning at 6 p.m. on August 16.'
    expect(factsIn({ on, text: `${down} three ${then}` })).toEqual([
      'downtime 2024-08-16T18:00-07:00/2024-08-16T21:00-07:00 [cers]',
    ])
    expect(factsIn({ on, text: `${down} up to three ${then}` })).toEqual(['downtime 2024-08-16T18:00-07:00/? [cers]'])
  })

  test('makes no release of what one waits for', () => {
    const text = [item('Otherwise you have to wait until TOMS opens for production in January 2025.')]
    expect(factsIn({ on, text })).toEqual([])
  })
})
