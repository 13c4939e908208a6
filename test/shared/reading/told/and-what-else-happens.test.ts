import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const facts = (text: string) => factsIn({ on: '2027-02-02', title: 'News from the Field', text })

describe('what else happens on another day, told in the sentence of a downtime', () => {
  it.each([
    'ART is down on February 12 and rosters are refreshed on February 15.',
    'ART is down on February 12 while the sample items are replaced on February 15.',
    'ART is down on February 12, and labels are printed on February 15.',
    'ART is down on February 12 and we print the labels on February 15.',
    'On February 12 ART is down and on February 15 rosters are refreshed.',
  ])('is no day of the downtime: %s', (text) => {
    expect(facts(text)).toEqual(['downtime 2027-02-12/2027-02-12 [art]'])
  })

  it.each([
    ['ART is down on February 12 and the new guides will be posted on February 15.', 'release 2027-02-15/?'],
    ['ART is down on February 12 and permission slips are due on February 15.', 'deadline ?/2027-02-15'],
    ['ART is down on February 12 and boxes arrive on February 15.', 'release 2027-02-15/?'],
    ['ART is down on February 12 and the webinar is on February 15.', 'event 2027-02-15/2027-02-15'],
  ])('is a fact of its own: %s', (text, fact) => {
    expect(facts(text)).toEqual(['downtime 2027-02-12/2027-02-12 [art]', fact].sort())
  })

  it.each([
    ['ART goes down on February 12 and the upgrade is expected to end on February 15.', '2027-02-12/2027-02-15'],
    ['ART goes down on February 12 and access is restored on February 15.', '2027-02-12/2027-02-15'],
    ['ART goes down on February 12 and normal service will return on February 15.', '2027-02-12/2027-02-15'],
    [
      'ART goes down at 5 p.m. on February 12 and users cannot log on until 9 a.m. on February 15.',
      '2027-02-12T17:00-08:00/2027-02-15T09:00-08:00',
    ],
  ])('but what goes on about the downtime is: %s', (text, span) => {
    expect(facts(text)).toEqual([`downtime ${span} [art]`])
  })

  it.each([
    'ART is down on February 12 and again on February 15.',
    'ART is down on February 12 and users will be locked out again on February 15.',
  ])('and so is a second day of it: %s', (text) => {
    expect(facts(text)).toEqual(['downtime 2027-02-12/2027-02-12 [art]', 'downtime 2027-02-15/2027-02-15 [art]'])
  })
})
