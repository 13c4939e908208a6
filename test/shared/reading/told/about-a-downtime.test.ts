import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const facts = (text: string) => factsIn({ on: '2027-05-20', title: 'News from the Field', text })

describe('a meeting about a downtime', () => {
  it.each([
    'A webinar on the CARS outage will be held June 8, 3–4 p.m.',
    'The rollover session is on June 8, 3–4 p.m.',
  ])('is a meeting: %s', (text) => {
    expect(facts(text)).toEqual(['event 2027-06-08T15:00-07:00/2027-06-08T16:00-07:00'])
  })

  it('may be moved because of one', () => {
    const [told] = facts('Because CARS is down, the webinar of June 2 is moved to June 8, 3–4 p.m.')
    expect(told).toContain('event 2027-06-08T15:00-07:00/2027-06-08T16:00-07:00')
  })

  it('is not the downtime itself', () => {
    expect(facts('The CARS outage is on June 8 from 3 to 4 p.m.')).toEqual([
      'downtime 2027-06-08T15:00-07:00/2027-06-08T16:00-07:00 [cars]',
    ])
  })
})

describe('beside what is down', () => {
  it('a help desk is open, and that is no fact', () => {
    expect(facts('CARS is down for repairs, and the help desk is open on June 8 from 8 a.m. to noon.')).toEqual([])
  })

  it('another system may be closed', () => {
    expect(facts('CARS is down for repairs, and Moodle is closed on June 8.')).toEqual([
      'downtime 2027-06-08/2027-06-08 [moodle]',
    ])
  })
})

it('a day without tests has the hours for which its reason tells', () => {
  expect(
    facts(
      'Students will not be able to take tests on June 8 because the Test Delivery System will be down from 5 to 7 a.m.',
    ),
  ).toEqual(['downtime 2027-06-08T05:00-07:00/2027-06-08T07:00-07:00 [tds]'])
})

it.each([
  ['Moodle will close on June 29 and reopen in the fall.', '2027-06-29/?'],
  ['Moodle closes at 4 p.m. on June 29 and will return later this summer.', '2027-06-29T16:00-07:00/?'],
  ['Moodle goes down on June 29 and returns at 8 a.m. on June 30.', '2027-06-29/2027-06-30T08:00-07:00'],
])('what closes begins then, whenever it reopens: %s', (text, told) => {
  expect(facts(text)).toEqual([`downtime ${told} [moodle]`])
})

it('an old site that is unavailable names no other system', () => {
  expect(facts('Effective June 8, the old reporting site is unavailable; use CERS instead.')).toEqual([])
})
