import { expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const on = '2025-02-20'

it.each(['March 3: Summative ELPAC Opens', 'March 3 – Alternate ELPAC Opens'])(
  'a heading that opens a test is a window, with and without text: %s',
  (title) => {
    expect(factsIn({ on, title, text: [] })).toEqual(['window 2025-03-03/?'])
    expect(factsIn({ on, title, text: 'Coordinators know the manuals.' })).toEqual(['window 2025-03-03/?'])
  },
)

it('one that closes it, too', () => {
  expect(factsIn({ on, title: 'May 30: Summative ELPAC Closes', text: 'Thank you.' })).toEqual(['window ?/2025-05-30'])
})

it('and a sentence', () => {
  expect(factsIn({ on, text: 'The CAST opens on March 3.' })).toEqual(['window 2025-03-03/?'])
  expect(factsIn({ on, text: 'The Initial ELPAC closes on June 30.' })).toEqual(['window ?/2025-06-30'])
})

it.each(['March 3: New Site Opens', 'March 3: ELPAC Practice Tests Open'])(
  'what else opens is a release: %s',
  (title) => {
    expect(factsIn({ on, title, text: 'Thank you.' })).toEqual(['release 2025-03-03/?'])
  },
)
