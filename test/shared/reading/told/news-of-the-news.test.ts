import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const on = '2027-03-01'

describe('when more will be said is no limit and no release', () => {
  it.each([
    'We will share another update by 3 p.m. today.',
    'A further update on scoring will be posted no later than 7 a.m. tomorrow.',
    'The vendor will send an update to all coordinators by 3 p.m. on March 1.',
    'Expect more news by March 3.',
  ])('%s', (text) => {
    expect(factsIn({ on, text })).toEqual([])
  })

  it('what is updated is released', () => {
    expect(factsIn({ on, text: 'An update of the scoring guide will be posted on March 8.' })).toEqual([
      'release 2027-03-08/?',
    ])
  })

  it('leaves a downtime beside it as it is', () => {
    const text = 'CERS has been down since 7:50 a.m. today. The office will give an update by 3 p.m.'
    expect(factsIn({ on, text })).toEqual(['downtime 2027-03-01T07:50-08:00/? [cers]'])
  })
})

describe('the day of an update is no day of what it tells', () => {
  it.each([
    ['Update 3/1: The DEI will be down on March 9.', '2027-03-09/2027-03-09 [dei]'],
    ['Updated March 1: The DEI will be down until March 9.', '?/2027-03-09 [dei]'],
    ['3/1 update: The DEI will be offline from March 9 through March 11.', '2027-03-09/2027-03-11 [dei]'],
  ])('%s', (text, told) => {
    expect(factsIn({ on, text })).toEqual([`downtime ${told}`])
  })
})

describe('on a day on which it will not open, nothing opens', () => {
  it.each([
    'The ordering window will not open on March 8.',
    'Registration does not begin on March 8 as planned.',
    'The handbook will not be published on March 8.',
  ])('%s', (text) => {
    expect(factsIn({ on, text })).toEqual([])
  })

  it('but what will not open until a day opens then', () => {
    expect(factsIn({ on, text: 'The ordering window will not open until March 8.' })).toEqual(['window 2027-03-08/?'])
  })
})

describe('pages that help to maintain data are not down for maintenance', () => {
  it.each([
    'The roster maintenance screens will be available on March 8.',
    'Online maintenance functionality for courses will be available on March 8.',
  ])('%s', (text) => {
    expect(factsIn({ on, text })).toEqual(['release 2027-03-08/?'])
  })

  it('a system that is down for it is', () => {
    expect(factsIn({ on, text: 'TOMS is down for maintenance on March 8.' })).toEqual([
      'downtime 2027-03-08/2027-03-08 [toms]',
    ])
  })

  it('also where it is currently planned, and ends on its day', () => {
    expect(factsIn({ on, text: 'Maintenance of TOMS is currently planned for March 8.' })).toEqual([
      'downtime 2027-03-08/2027-03-08 [toms]',
    ])
  })
})

describe('of a window that is extended only the end is another', () => {
  it.each([
    'The field test window will be extended a week, from Friday, March 12, to Friday, March 19.',
    'The testing window is prolonged from March 12 to March 19.',
  ])('%s', (text) => {
    expect(factsIn({ on, text })).toEqual(['window ?/2027-03-19 replaces 2027-03-12'])
  })

  it('the period of a test ends as the test does', () => {
    expect(factsIn({ on, text: 'The mathematics administration period will end on March 19.' })).toEqual([
      'window ?/2027-03-19',
    ])
  })
})

it('an end told beside its start ends nothing that is told later', () => {
  const text = [
    'The CERS maintenance will begin Friday, March 5, at 8 p.m. and conclude by Sunday at 10 a.m.',
    'TOMS goes down on Saturday, March 6, beginning at 7 a.m.',
  ]
  expect(factsIn({ on, text })).toEqual([
    'downtime 2027-03-05T20:00-08:00/2027-03-07T10:00-08:00 [cers]',
    'downtime 2027-03-06T07:00-08:00/? [toms]',
  ])
})

describe('a zone that is said twice is one zone', () => {
  it.each([
    ['TOMS is down March 9 from 2 p.m. EST (Eastern Standard Time) to 4 p.m. EST (Eastern Standard Time).'],
    ['TOMS is down March 9 from 2 p.m. EST GMT -5 hours to 4 p.m. EST GMT -5 hours.'],
  ])('%s', (text) => {
    expect(factsIn({ on, text })).toEqual(['downtime 2027-03-09T14:00-05:00/2027-03-09T16:00-05:00 [toms]'])
  })
})
