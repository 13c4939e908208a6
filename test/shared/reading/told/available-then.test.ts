import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const facts = (text: string) => factsIn({ on: '2027-05-20', title: 'News from the Field', text })

describe('what went down', () => {
  it.each([
    'Moodle will be shut down on June 29 and will be available on July 6.',
    'Moodle will be shut down on June 29 and available for the new school year on July 6.',
    'Moodle goes down on June 29. It will be available for the coming year on July 6.',
    'Moodle goes down on June 29. Moodle will be available to all users on July 6.',
    'Moodle is not accessible from June 29; it will be accessible again from July 6.',
  ])('is back when it is available: %s', (text) => {
    expect(facts(text)).toEqual(['downtime 2027-06-29/2027-07-06 [moodle]'])
  })

  it.each([
    ['CARS is down on June 29, and results will be available on July 6.', 'release 2027-07-06/?'],
    ['CARS goes down on June 29. The CARS User Guide will be available on July 6.', 'release 2027-07-06/?'],
    ['CARS goes down on June 29. Moodle will be available to users on July 6.', 'release 2027-07-06/?'],
  ])('is not back when something else is available: %s', (text, release) => {
    expect(facts(text)).toEqual(['downtime 2027-06-29/2027-06-29 [cars]', release])
  })
})

describe('what is down while something else cannot be done', () => {
  it.each([
    'Rosters cannot be sent to CERS while CARS is unavailable, June 8–11.',
    'While CARS is down, June 8–11, no rosters are sent to CERS.',
    'During the CARS downtime on June 8–11, CERS is slow.',
  ])('is that alone: %s', (text) => {
    expect(facts(text)).toEqual(['downtime 2027-06-08/2027-06-11 [cars]'])
  })
})

it('"that day" is of the system that was just named', () => {
  expect(
    facts('CARS will undergo an upgrade on June 8. Users will be unable to sign on after 4 p.m. that day.'),
  ).toEqual(['downtime 2027-06-08T16:00-07:00/? [cars]'])
})
