import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const read = (text: string) => factsIn({ on: '2025-02-20', text })

describe('hours of a system that keeps another zone', () => {
  it.each([
    'CERS, which keeps Eastern time, will be down March 7 from 5 to 8 p.m.',
    'CERS (which runs on Eastern time) will be down March 7 from 5 to 8 p.m.',
    'CERS, whose hours are Eastern, will be down March 7 from 5 to 8 p.m.',
    'CERS will be down March 7 from 5 to 8 p.m., eastern time.',
    'CERS will be down March 7 from 5 to 8 p.m. (New York time).',
    'CERS will be down March 7 from 5 to 8 p.m., East Coast time.',
  ])('are of that zone: %s', (text) => {
    expect(read(text)).toEqual(['downtime 2025-03-07T17:00-05:00/2025-03-07T20:00-05:00 [cers]'])
  })

  it.each([
    'STAIRS is down March 7 from 5 to 8 p.m.; CERS, which follows Central time, is down March 8 from 5 to 8 p.m.',
    'CERS (which follows Central time) is down March 8 from 5 to 8 p.m. STAIRS is down March 7 from 5 to 8 p.m.',
  ])('say nothing of another system: %s', (text) => {
    expect(read(text)).toEqual([
      'downtime 2025-03-07T17:00-08:00/2025-03-07T20:00-08:00 [stairs]',
      'downtime 2025-03-08T17:00-06:00/2025-03-08T20:00-06:00 [cers]',
    ])
  })
})

describe('hours beside a zone of which nobody says whose it is', () => {
  it.each([
    'The vendor works on Eastern time. CERS will be down on March 7 from 5 to 8 p.m.',
    'The vendor, which keeps Eastern time, will take CERS down on March 7 from 5 to 8 p.m.',
    "CERS will be down on March 7 from 5 to 8 p.m. in the vendor's Central time zone.",
    "CERS will be down on March 7 from 5 to 8 p.m. The vendor's clock is Mountain.",
    'CERS, hosted in the Eastern time zone, is down on March 7 from 5 to 8 p.m.',
    'CERS is down on March 7 from 5 to 8 p.m. Indiana time.',
  ])('are doubted: %s', (text) => {
    expect(read(text)).toEqual(['downtime 2025-03-07T17:00-08:00/2025-03-07T20:00-08:00 [cers] time-unreadable'])
  })

  it.each([
    'The help desk, which keeps Eastern time, is closed; CERS is down on March 7 from 5 to 8 p.m.',
    'CERS is down from 5 to 8 p.m. Pacific time (8 to 11 p.m. Eastern) on March 7.',
    'CERS is down on March 7 from 5 to 8 p.m. The Central Valley training is full.',
  ])('are not where it is of people, of the same hours, or no zone: %s', (text) => {
    expect(read(text)).toEqual(['downtime 2025-03-07T17:00-08:00/2025-03-07T20:00-08:00 [cers]'])
  })
})
