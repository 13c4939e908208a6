import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const facts = (text: string) => factsIn({ on: '2025-03-04', title: 'Work on TOMS', text })

describe('a day held in reserve behind a downtime', () => {
  it('makes the downtime itself no less sure, though no more than an hour parts the two', () => {
    expect(
      facts(
        'TOMS will be down from Friday, March 7, at 7 p.m. until Monday, March 10, at 6 a.m. Saturday, March 15, from 7 a.m. to 2 p.m. is held in reserve.',
      ),
    ).toEqual([
      'downtime 2025-03-07T19:00-08:00/2025-03-10T06:00-07:00 [toms]',
      'downtime 2025-03-15T07:00-07:00/2025-03-15T14:00-07:00 [toms] tentative',
    ])
  })

  it('leaves a weekday to the day that the story has named', () => {
    expect(
      facts(
        'TOMS will be down from Friday, March 7, at 7 p.m. until Monday, March 10, at 6 a.m. The reserve day is Saturday, March 15. Register new users by 4 p.m. on Friday.',
      ),
    ).toContain('deadline ?/2025-03-07T16:00-08:00')
  })

  it('does not where the days named last are of another week', () => {
    expect(
      facts(
        'The meeting of Friday, March 7, is full. TOMS will be down March 11–13; register new users by 4 p.m. on Friday.',
      ),
    ).toContain('deadline ?/2025-03-14T16:00-07:00')
  })
})

describe('what is stopped', () => {
  it.each(['Uploads', 'Exports', 'Print jobs'])('is nothing that is running again: %s', (jobs) => {
    expect(
      facts(
        `TOMS will be down from Friday, March 7, at 7 p.m. until Monday, March 10, at 6 a.m. ${jobs} that are still running at 6:30 p.m. on Friday will end.`,
      ),
    ).toEqual(['downtime 2025-03-07T19:00-08:00/2025-03-10T06:00-07:00 [toms]'])
  })

  it('sets a limit where the same sentence asks for something before then', () => {
    expect(facts('Exports that are running at noon on Friday will end; please save them before then.')).toEqual([
      'deadline ?/2025-03-07T12:00-08:00',
    ])
    expect(facts('Exports that are running at noon on Friday will end; they were slower before then.')).toEqual([])
  })
})

describe('a downtime that is off', () => {
  it.each([
    'The downtime of March 8–9 for CERS is off.',
    'The weekend maintenance planned for CERS on March 8–9 is now off.',
  ])('is called off: %s', (text) => {
    expect(facts(text)).toEqual(['downtime 2025-03-08/2025-03-09 [cers] cancelled'])
  })

  it('is none where a system is off during it', () => {
    expect(facts('During the downtime of March 8–9, CERS is off.')).toEqual(['downtime 2025-03-08/2025-03-09 [cers]'])
  })
})
