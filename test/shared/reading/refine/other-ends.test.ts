import { expect, it } from 'vitest'
import { doubtClashes } from '../../../../shared/reading/refine/doubt-clashes.ts'
import { factOf, read } from '../../../support/stories.ts'

/** A Tuesday. */
const facts = (text: string) =>
  doubtClashes(read({ on: '2027-02-02', text }))
    .map(factOf)
    .sort()

it.each([
  'CERS and the ORS are down until February 20; however, the ORS will be back on February 16.',
  'CERS and the ORS are down through February 20. The ORS is back online February 16.',
])('what is back before the others has an end of its own, though nobody says when all went down: %s', (text) => {
  expect(facts(text)).toEqual(['downtime ?/2027-02-16 [ors]', 'downtime ?/2027-02-20 [cers]'])
})

it('a return of one in the sentence of all is no return of the others, of which the end is not known', () => {
  expect(facts('CERS and the ORS go down on February 12, but the ORS returns on February 16.')).toEqual([
    'downtime 2027-02-12/2027-02-16 [ors]',
    'downtime 2027-02-12/? [cers] time-unreadable',
  ])
  expect(facts('CERS and the ORS are down on February 12. However, the ORS will be back on February 16.')).toEqual([
    'downtime 2027-02-12/2027-02-12 [cers]',
    'downtime 2027-02-12/2027-02-16 [ors]',
  ])
})

it.each([
  'CERS and the ORS go down on February 12 and are back on February 16.',
  'CERS and the ORS go down on February 12; both are back on February 16.',
  'CERS and the ORS go down on February 12, but they will be back on February 16.',
])('the return of all is that of all: %s', (text) => {
  expect(facts(text)).toEqual(['downtime 2027-02-12/2027-02-16 [cers ors]'])
})

it('a return on the day behind the last one is no second end', () => {
  expect(facts('The ORS will be down through February 15 and will be back on February 16.')).toEqual([
    'downtime ?/2027-02-15 [ors]',
  ])
})

it.each([
  'The ORS is unavailable until February 15 and will be available again from February 19.',
  'The ORS is unavailable until February 15 and will be back on February 19.',
])('two ends that disagree are doubted: %s', (text) => {
  expect(facts(text)).toEqual([
    'downtime ?/2027-02-15 [ors] time-unreadable',
    'downtime ?/2027-02-19 [ors] time-unreadable',
  ])
})
