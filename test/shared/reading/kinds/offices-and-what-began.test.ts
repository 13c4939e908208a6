import { expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const on = '2027-02-02'
const factsOf = (text: string) => factsIn({ on, text })

it.each([
  'The help desk is closed on February 15. It opens again at 7 a.m. on February 16.',
  'Our office will be closed February 15; we reopen on February 16 at 8 a.m.',
])('takes a day on which people are back for no fact: %s', (text) => {
  expect(factsOf(text)).toEqual([])
})

it.each([
  [
    'CERS is closed on February 15. It opens again at 7 a.m. on February 16.',
    'downtime 2027-02-15/2027-02-16T07:00-08:00 [cers]',
  ],
  [
    'CERS is closed March 3. Write to the help desk if in doubt. It opens again on March 4.',
    'downtime 2027-03-03/2027-03-04 [cers]',
  ],
])('but not one on which a system is: %s', (text, fact) => {
  expect(factsOf(text)).toEqual([fact])
})

it.each([
  ['The science window, which opened October 5, ends on July 9.', 'window 2026-10-05/2027-07-09'],
  ['The ELPAC window began on August 3 and closes on May 28.', 'window 2026-08-03/2027-05-28'],
  ['The science window, which opens March 5, ends on July 9.', 'window 2027-03-05/2027-07-09'],
])('takes what began for over, whatever its year: %s', (text, fact) => {
  expect(factsOf(text)).toEqual([fact])
})

it('takes tests of something for tests', () => {
  expect(factsOf('Field testing of alternate forms takes place April 12–23.')).toEqual(['window 2027-04-12/2027-04-23'])
  expect(factsOf('Training in the assessment of teachers is held April 12–13.')).toEqual([])
})
