import { describe, expect, it } from 'vitest'
import { factsIn, item } from '../../../support/stories.ts'

const on = '2027-04-20'
const downtimesIn = (text: string | string[]) => factsIn({ on, text }).filter((fact) => fact.startsWith('downtime'))

describe('systems that are down for a part of the time', () => {
  it.each([
    'CERS (and, for the first two hours, ART) will be down on May 11 from 4 to 10 p.m.',
    'On May 11, CERS will be down from 4 to 10 p.m., and ART for the first two hours.',
  ])('have that part, the others the whole: %s', (text) => {
    expect(downtimesIn(text)).toEqual([
      'downtime 2027-05-11T16:00-07:00/2027-05-11T18:00-07:00 [art]',
      'downtime 2027-05-11T16:00-07:00/2027-05-11T22:00-07:00 [cers]',
    ])
  })

  it('may have the last part', () => {
    expect(downtimesIn('CERS (and ART for the last 30 minutes) will be down on May 11 from 4 to 10 p.m.')).toEqual([
      'downtime 2027-05-11T16:00-07:00/2027-05-11T22:00-07:00 [cers]',
      'downtime 2027-05-11T21:30-07:00/2027-05-11T22:00-07:00 [art]',
    ])
  })

  it('are in doubt where nobody says which', () => {
    expect(downtimesIn('For the first hour, CERS will be down on May 11 from 4 to 10 p.m.')).toEqual([
      'downtime 2027-05-11T16:00-07:00/2027-05-11T22:00-07:00 [cers] time-unreadable',
    ])
  })
})

describe('hours of each system over several days', () => {
  it.each([
    'ART will be down from 4 to 5 p.m. and CERS from 5 to 6 p.m. on both May 11 and May 13.',
    'On May 11 and 13, ART will be down from 4 to 5 p.m. and CERS from 5 to 6 p.m.',
    'On May 11 and 13, systems will be down from 4 until 5 p.m. (ART) and from 5 until 6 p.m. (CERS).',
  ])('are its own on each: %s', (text) => {
    expect(downtimesIn(text)).toEqual([
      'downtime 2027-05-11T16:00-07:00/2027-05-11T17:00-07:00 [art]',
      'downtime 2027-05-11T17:00-07:00/2027-05-11T18:00-07:00 [cers]',
      'downtime 2027-05-13T16:00-07:00/2027-05-13T17:00-07:00 [art]',
      'downtime 2027-05-13T17:00-07:00/2027-05-13T18:00-07:00 [cers]',
    ])
  })

  it('come back some days later', () => {
    expect(
      downtimesIn('ART will be down on May 11 from 4 to 5 p.m. and again three days later at the same time.'),
    ).toEqual([
      'downtime 2027-05-11T16:00-07:00/2027-05-11T17:00-07:00 [art]',
      'downtime 2027-05-14T16:00-07:00/2027-05-14T17:00-07:00 [art]',
    ])
  })
})

describe('a downtime told in other ways', () => {
  it.each([
    [
      'ART will be down for a day and a half from May 11 at 4 a.m.',
      '2027-05-11T04:00-07:00/2027-05-12T16:00-07:00 [art] time-unreadable',
    ],
    ['ART will be down for a day and a half beginning May 11.', '2027-05-11/2027-05-12 [art]'],
    ['ART will be down before 10 a.m. on May 11.', '?/2027-05-11T10:00-07:00 [art]'],
    [
      'ART will be down from 7 p.m. Sept. 3 to 6 a.m. Sept. 7, the office said.',
      '2027-09-03T19:00-07:00/2027-09-07T06:00-07:00 [art]',
    ],
    [
      'There is a system downtime from May 11 at 4 p.m. to May 12 at 8 a.m. to prepare for the new school year.',
      '2027-05-11T16:00-07:00/2027-05-12T08:00-07:00 []',
    ],
    ['The ART outage began on April 18, and ART will not return until April 23.', '2027-04-18/2027-04-22 [art]'],
  ])('%s', (text, fact) => {
    expect(downtimesIn(text)).toEqual([`downtime ${fact}`])
  })

  it.each([
    [
      'Starting at noon on Friday, May 14, we will be upgrading ART. It is back on Monday, May 17.',
      '2027-05-14T12:00-07:00/2027-05-17 [art]',
    ],
    [
      'ART will be down starting tomorrow, Wednesday, at 1 a.m. until 9 a.m.',
      '2027-04-21T01:00-07:00/2027-04-21T09:00-07:00 [art]',
    ],
    [
      'On May 14, ART is undergoing maintenance. We start at 5 a.m. and mean to be fully operational by 10 a.m.',
      '2027-05-14T05:00-07:00/2027-05-14T10:00-07:00 [art]',
    ],
  ])('may be told of those who work on it: %s', (text, fact) => {
    expect(downtimesIn(text)).toEqual([`downtime ${fact}`])
  })

  it('has hours that stand alone under its heading', () => {
    const text = [
      'On Friday, May 14, work is done on servers.',
      'Friday 5/14 5 a.m. through 10 a.m.',
      item('ART'),
      item('CERS'),
    ]
    expect(factsIn({ on, title: 'Planned Outage', text })).toContain(
      'downtime 2027-05-14T05:00-07:00/2027-05-14T10:00-07:00 [art cers]',
    )
  })

  it('is none that was resolved', () => {
    expect(downtimesIn('We resolved the network outage of ART at 10 a.m. on Tuesday, April 20, 2027.')).toEqual([])
  })

  it('tells the work on each system in its brackets', () => {
    expect(downtimesIn('First ART (May 11), then CERS (May 13) will be upgraded.')).toEqual([
      'downtime 2027-05-11/2027-05-11 [art]',
      'downtime 2027-05-13/2027-05-13 [cers]',
    ])
  })

  it('names its systems in the sentence before it', () => {
    expect(downtimesIn('ART was to be down May 11–12. The downtime has been postponed to May 18–19.')).toEqual([
      'downtime 2027-05-18/2027-05-19 [art]',
    ])
  })

  it.each([
    [
      ['Work on servers', 'Dates/Time: 7 p.m. Friday, May 14, to 6 a.m. Monday, May 17', 'Systems: ART and CERS'],
      '2027-05-14T19:00-07:00/2027-05-17T06:00-07:00 [art cers]',
    ],
    [
      ['Scheduled maintenance', 'Start: May 14, 2027, 7 p.m.', 'Duration: 90 minutes', 'System: ART'],
      '2027-05-14T19:00-07:00/2027-05-14T20:30-07:00 [art]',
    ],
  ])('stands in lines with labels: %j', (text, fact) => {
    expect(downtimesIn(text)).toEqual([`downtime ${fact}`])
  })

  it('names its systems in a list of what any such work may touch', () => {
    const text = [
      'The next maintenance is scheduled for Saturday, May 15, beginning at 7 a.m.',
      'During a maintenance period these systems may be inaccessible:',
      item('ART'),
      item('CERS'),
    ]
    expect(factsIn({ on, text })).toEqual(['downtime 2027-05-15T07:00-07:00/? [art cers]'])
  })

  it('is none in the steps to take before it', () => {
    const text = [
      'Before the downtime, coordinators should take these steps:',
      item('Name a coordinator who can add users to ART when it becomes available on May 20.'),
    ]
    expect(factsIn({ on, text })).toEqual(['release 2027-05-20/?'])
  })
})
