import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const on = '2027-04-05'
const factsOf = (text: string) => factsIn({ on, text })

describe('a day up to which something is shown', () => {
  it('brings nothing new', () => {
    expect(
      factsOf('Rosters will be viewable all week, though nothing that arrives beyond April 9 will be shown.'),
    ).toEqual([])
  })

  it('is not the day on which it is shown', () => {
    expect(factsOf('New rosters will be viewable on April 9.')).toEqual(['release 2027-04-09/?'])
  })
})

describe('a day to be kept in mind', () => {
  it('is told of already', () => {
    expect(
      factsOf('Boxes must be packed by April 9. Please remember that date when labels are posted and kits arrive.'),
    ).toEqual(['deadline ?/2027-04-09'])
  })

  it('is a fact where it is printed', () => {
    expect(factsOf('Boxes must be packed by April 9. Labels will be posted on April 7.')).toContain(
      'release 2027-04-07/?',
    )
  })
})

it('takes a name around a parenthesis for one system', () => {
  expect(factsOf('The California Educator Reporting System (CERS) Sandbox will be unavailable on April 9.')).toEqual([
    'downtime 2027-04-09/2027-04-09 [cers-sandbox]',
  ])
  expect(factsOf('The California Educator Reporting System (CERS) will be unavailable on April 9.')).toEqual([
    'downtime 2027-04-09/2027-04-09 [cers]',
  ])
})
