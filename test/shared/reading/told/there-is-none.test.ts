import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const factsOf = (text: string) => factsIn({ on: '2033-01-10', text })

describe('what there is not on a day is no fact of it', () => {
  it.each([
    'There is no release on February 8, so CALPADS can be used as usual.',
    'No scores will be posted on February 8.',
    'No shipments go out on February 8 or 9.',
    'No reports will be available until February 8.',
    'There is no deadline on February 8.',
    'No action is needed until February 8.',
  ])('%s', (text) => {
    expect(factsOf(text)).toEqual([])
  })

  it.each([
    ['The next release is February 8.', 'release 2033-02-08/?'],
    ['No registration is needed; the results will be posted on February 8.', 'release 2033-02-08/?'],
    ['Forms with no labels will ship on February 8.', 'release 2033-02-08/?'],
    ['There will be no extensions to the February 8 deadline.', 'deadline ?/2033-02-08'],
  ])('but another thing is: %s', (text, fact) => {
    expect(factsOf(text)).toEqual([fact])
  })
})
