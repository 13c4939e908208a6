import { expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

/** A Thursday. */
const read = (text: string) => factsIn({ on: '2025-02-20', text })

it.each([
  'Before the testing window opens on March 20, TOMS will be down from March 7 through March 9.',
  'TOMS will be down March 7–9, before testing begins on March 20.',
])('a window that opens beside a downtime is told, too: %s', (text) => {
  expect(read(text)).toEqual(['downtime 2025-03-07/2025-03-09 [toms]', 'window 2025-03-20/?'])
})

it('so is one that closes', () => {
  expect(read('After the testing window closes on March 20, TOMS will be down on March 22.')).toEqual([
    'downtime 2025-03-22/2025-03-22 [toms]',
    'window ?/2025-03-20',
  ])
})

it('where people may apply there is no window', () => {
  expect(read('Before registration opens on March 20, TOMS will be down on March 7.')).toEqual([
    'downtime 2025-03-07/2025-03-07 [toms]',
  ])
})

it('what has to be done before is a limit', () => {
  expect(read('Submit all forms before the testing window opens on March 20; TOMS will be down on March 22.')).toEqual([
    'deadline ?/2025-03-20',
    'downtime 2025-03-22/2025-03-22 [toms]',
  ])
})
