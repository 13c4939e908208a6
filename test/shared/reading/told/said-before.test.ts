import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const facts = (text: string) => factsIn({ on: '2027-05-20', title: 'News from the Field', text })

describe('what another message said', () => {
  it.each([
    [
      'Tuesday’s message said that CARS would be down on June 8; it will be down on June 9.',
      '2027-06-09/2027-06-09 [cars] replaces 2027-06-08',
    ],
    [
      'Last week we wrote that Moodle would be offline from June 8 to June 10. It will instead be offline from June 15 to June 17.',
      '2027-06-15/2027-06-17 [moodle]',
    ],
  ])('gives way to what this one says of it: %s', (text, told) => {
    expect(facts(text)).toEqual([`downtime ${told}`])
  })

  it.each([
    [
      'We announced that CARS would be down on June 8. Moodle will be down on June 9.',
      ['2027-06-08/2027-06-08 [cars]', '2027-06-09/2027-06-09 [moodle]'],
    ],
    ['We announced that CARS would be down on June 8. It will be back on June 9.', ['2027-06-08/2027-06-09 [cars]']],
    ['We said that CARS would be down on June 8. That is still so.', ['2027-06-08/2027-06-08 [cars]']],
  ])('stays where this one says nothing else of it: %s', (text, told) => {
    expect(facts(text)).toEqual(told.map((each) => `downtime ${each}`))
  })
})

describe('the day on which somebody spoke', () => {
  it.each([
    'On Monday we said that CARS would go down on June 8.',
    'On Tuesday, our vendor told us that CARS is down on June 8.',
  ])('is none of what was said: %s', (text) => {
    expect(facts(text)).toEqual(['downtime 2027-06-08/2027-06-08 [cars]'])
  })

  it('is not the day on which systems are down', () => {
    expect(facts('On Monday CARS is down, our vendor said.')).toEqual(['downtime 2027-05-24/2027-05-24 [cars]'])
  })
})
