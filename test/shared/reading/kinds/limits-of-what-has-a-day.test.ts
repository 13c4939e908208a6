import { describe, expect, it } from 'vitest'
import { factsIn, item, row } from '../../../support/stories.ts'

const on = '2029-08-06'
const factsOf = (text: string) => factsIn({ on, text })

describe('the deadline for what is known by its day is the other day', () => {
  it.each([
    ['The deadline for the October 9 reports is September 21.', ['deadline ?/2029-09-21']],
    ['The ordering deadline for the October 9 administration is September 21, 2029.', ['deadline ?/2029-09-21']],
    ['The due date for the October 9 sitting has been moved to September 21.', ['deadline ?/2029-09-21']],
    [
      'The sign-up deadline for the October 9 webinar is September 21.',
      ['deadline ?/2029-09-21', 'event 2029-10-09/2029-10-09'],
    ],
    ['The deadline for the October 9 workshop is near.', ['event 2029-10-09/2029-10-09']],
    ['Send in questions about the October 9 release.', []],
  ])('%s', (text, facts) => {
    expect(factsOf(text)).toEqual(facts)
  })

  it('in a table, too', () => {
    const limit = row('Day|What', 'August 27|Deadline for questions regarding the October 9, 2029 release')
    expect(factsIn({ on, text: [limit] })).toEqual(['deadline ?/2029-08-27'])
  })

  it('but a limit for what has no day stays', () => {
    expect(factsOf('The deadline for the Fall 1 submission is October 9.')).toEqual(['deadline ?/2029-10-09'])
  })
})

describe('what is not to be done sooner has no limit', () => {
  it.each([
    'Please wait until September 4 to send changes.',
    'Districts that want to amend their rosters in the correction window are asked to wait until September 4 to do so.',
    'Do not submit the forms until September 4.',
    'You cannot register until September 4.',
    'Hold off uploading files until September 4.',
  ])('%s', (text) => {
    expect(factsOf(text)).toEqual([])
  })

  it.each([
    'Not all forms are in; you can submit yours until September 4.',
    'Teams that have not signed up can still register until September 4.',
  ])('but what may be done until then has: %s', (text) => {
    expect(factsOf(text)).toEqual(['deadline ?/2029-09-04'])
  })
})

describe('days of every week are no days', () => {
  it.each([
    'Rosters must be sent by Wednesday of a given week to be shown by Friday of that week.',
    'Orders must be placed by Tuesday of each week.',
    'Beginning Wednesday, August 8, changes must be made by Wednesday of any week to be shown on its Friday.',
  ])('%s', (text) => {
    expect(factsOf(text)).toEqual([])
  })
})

describe('a deadline that had been moved and is moved again', () => {
  it('is the newest', () => {
    const told = 'It was told that the roster deadline had been extended to Friday, August 17.'
    const facts = factsOf(`${told} However, the state has now extended the deadline to August 24.`)
    expect(facts).toEqual([expect.stringMatching(/^deadline \?\/2029-08-24/)])
  })
})

describe('months in front of the entries of a list of meetings', () => {
  it('are when they take place', () => {
    const items = [
      'September 2029—Welcome Webinar',
      'September 2029—Coordinator Training',
      'January 2030: Data Workshop',
    ]
    expect(factsIn({ on, text: ['The series is planned as follows:', ...items.map(item)] })).toEqual([
      'event 2029-09/2029-09',
      'event 2029-09/2029-09',
      'event 2030-01/2030-01',
    ])
  })

  it('but nothing meets where a recording is posted', () => {
    const items = ['September 2029: Webinar recordings posted', 'October 2029: Recording of the training']
    expect(factsIn({ on, text: items.map(item) })).toEqual(['release 2029-09/?'])
  })
})

it('reads a limit of those who act by then, and takes no support for hours of support', () => {
  expect(factsOf('Districts that certify their counts by September 4 will be given a preview.')).toEqual([
    'deadline ?/2029-09-04',
  ])
  expect(factsOf('The forum will take place October 9–11 in Visalia, in support of new coordinators.')).toEqual([
    'event 2029-10-09/2029-10-11',
  ])
})

it('takes the windows of some schools for no fact of their own', () => {
  const told =
    'Beginning September 10, the tests will be available to districts with testing windows that open on September 10.'
  expect(factsOf(told)).toHaveLength(1)
})

it('lets the year of a sentence tell its own months on a page without a day', () => {
  const text = [
    'The tests are given on August 7, 2029.',
    'Results of the June 2030 sitting will be mailed in early August.',
  ]
  expect(factsIn({ on: null, text })).toContain('release 2030-08/? approximate')
})
