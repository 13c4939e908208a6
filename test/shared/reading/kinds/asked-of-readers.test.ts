import { describe, expect, it } from 'vitest'
import { factsIn, item } from '../../../support/stories.ts'

const ON = '2025-10-06'
const read = (text: string, title = 'Autumn Notes') => factsIn({ on: ON, title, text })

describe('what is asked of those who have not done it yet', () => {
  it.each([
    [
      'If you have not answered yet, please fill in the form on travel by Friday, October 24, 2025.',
      ['deadline ?/2025-10-24'],
    ],
    ['If no one has been named, do so by October 24.', ['deadline ?/2025-10-24']],
    ['If the form is not here by October 24, we will call.', []],
    ['Kits are sent again if they are not back by October 24.', []],
  ])('has its limit behind the comma: %s', (text, facts) => expect(read(text)).toEqual(facts))
})

describe('windows in which people apply', () => {
  it.each([
    ['The proposal submission window closes on November 7, 2025, at noon.', 'deadline ?/2025-11-07T12:00-08:00'],
    ['The window for submitting proposals closes on November 7.', 'deadline ?/2025-11-07'],
    ['The staff data submission window closes on November 7.', 'window ?/2025-11-07'],
  ])('close at a limit: %s', (text, fact) => expect(read(text)).toEqual([fact]))
})

describe('registration that opens, in a story of meetings', () => {
  it('is no meeting', () => {
    expect(read('Registration will open for county staff on November 7, 2025.', 'Winter Meetings')).toEqual([
      'release 2025-11-07/?',
    ])
  })

  it('while a forum that is open to all is one', () => {
    expect(read('The forum is open to all on November 7.', 'Winter Meetings')).toEqual(['event 2025-11-07/2025-11-07'])
  })
})

describe('what is coming', () => {
  it('is a release where somebody will be launching it', () => {
    expect(read('The office will be launching a library of readings in December 2025.')).toEqual(['release 2025-12/?'])
  })

  it('is work of several weeks where writers of items are asked for', () => {
    const text = [
      'Teachers are wanted:',
      item('Item authoring—week of November 10 for science; week of December 1 for history'),
    ]
    expect(factsIn({ on: ON, title: 'Teachers Wanted', text })).toEqual([
      'event 2025-W46/2025-W46',
      'event 2025-W49/2025-W49',
    ])
  })
})
