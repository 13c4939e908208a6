import { describe, expect, it } from 'vitest'
import { factsIn, item } from '../../../support/stories.ts'

const on = '2027-04-05'
const factsOf = (text: string) => factsIn({ on, text })

describe('who opens or closes a meeting with something speaks there', () => {
  it.each([
    'Professor Abara opens the symposium with a short address on May 14.',
    'Two fifth graders will close the coordinators’ summit with a song on May 14, 2027.',
    'The deputy director concludes our webinar with a look ahead on May 14.',
  ])('%s', (text) => {
    expect(factsOf(text)).toEqual(['event 2027-05-14/2027-05-14'])
  })

  it.each([
    'Registration for the symposium closes on May 14.',
    'The nomination form closes with the last entry on May 14.',
  ])('but what closes by itself is a limit: %s', (text) => {
    expect(factsOf(text)).toEqual(['deadline ?/2027-05-14'])
  })
})

describe('what was done before a day is a condition', () => {
  it.each([
    'If a roster was marked "done" prior to May 14, nothing is lost.',
    'If the reader had been set to slow before May 14, 2027, it stays slow.',
    'Nothing changes if the kit was sent to your office by May 14.',
  ])('%s', (text) => {
    expect(factsOf(text)).toEqual([])
  })

  it('but what must then be done by it is a limit', () => {
    expect(factsOf('If the kit was damaged and must be returned by May 14, write to us.')).toEqual([
      'deadline ?/2027-05-14',
    ])
  })
})

describe('what takes place between now and a day has begun', () => {
  it.each([
    'School visits take place between now and June 11, 2027.',
    'The interviews are conducted from now until June 11.',
  ])('%s', (text) => {
    expect(factsOf(text)).toEqual(['window ?/2027-06-11'])
  })

  it('but a task between now and then has a limit', () => {
    expect(factsOf('Return the consent forms between now and June 11.')).toEqual(['deadline ?/2027-06-11'])
  })
})

describe('a season in front of a day says nothing more', () => {
  it.each([
    'The guide describes the alternate field test, which begins this fall, on October 6.',
    'The field test begins later this fall on October 6.',
  ])('%s', (text) => {
    expect(factsOf(text)).toEqual(['window 2027-10-06/?'])
  })

  it('but a season alone is no date', () => {
    expect(factsOf('The field test begins this fall.')).toEqual([])
  })
})

describe('an entry that opens and continues is one stretch', () => {
  it.each([
    'May 14, 2027: The roster correction window opens and continues through June 11, 2027',
    'May 14: Appeals window opens and then runs until June 11',
  ])('%s', (text) => {
    expect(factsIn({ on, text: [item(text)] })).toEqual(['window 2027-05-14/2027-06-11'])
  })

  it('but a downtime that opens and runs is a downtime', () => {
    const text = 'May 14, 2027: The TOMS downtime opens and continues through May 16, 2027'
    expect(factsOf(text)).toEqual(['downtime 2027-05-14/2027-05-16 [toms]'])
  })
})
