import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const facts = (text: string) => factsIn({ on: '2027-02-02', title: 'News from the Field', text })

describe('a system that is down during the downtime of another', () => {
  it.each([
    'CERS is also unavailable during the ART downtime on March 5.',
    'CERS, which reads from ART, will not be available during the ART downtime on March 5.',
    'During the ART downtime on March 5, CERS cannot be used.',
    'ART will be down on March 5. CERS is not available during the ART downtime.',
    'ART will be down on March 5. While ART is down, CERS cannot be reached.',
    'ART will be down on March 5. During the ART outage, CERS is not available either.',
  ])('is down with it: %s', (text) => {
    expect(facts(text)).toEqual(['downtime 2027-03-05/2027-03-05 [art cers]'])
  })

  it.each([
    'During the ART downtime on March 5, CERS remains available.',
    'ART will be down on March 5. CERS is not affected by the ART downtime.',
    'ART will be down on March 5. Reports in CERS are not available during the ART downtime.',
    'ART will be down on March 5. Rosters cannot be sent to CERS during the ART downtime.',
  ])('but not what stays up, or what is in it: %s', (text) => {
    expect(facts(text)).toEqual(['downtime 2027-03-05/2027-03-05 [art]'])
  })

  it('nor is it told which of several downtimes is meant', () => {
    expect(facts('ART is down on March 5 and on March 12. CERS is not available during the ART downtime.')).toEqual([
      'downtime 2027-03-05/2027-03-05 [art]',
      'downtime 2027-03-12/2027-03-12 [art]',
    ])
  })
})

describe('a day in reserve', () => {
  it.each([
    'ART is down on March 5. March 12 is set aside for the March 5 work in case it is not done.',
    'ART is down on March 5, with March 12 held in reserve in case more time is needed.',
    'ART is down on March 5 (March 12 is reserved as a backup).',
    'ART is down on March 5 and possibly March 12.',
  ])('is tentative, and the day that it stands in for is not: %s', (text) => {
    expect(facts(text)).toEqual([
      'downtime 2027-03-05/2027-03-05 [art]',
      'downtime 2027-03-12/2027-03-12 [art] tentative',
    ])
  })
})
