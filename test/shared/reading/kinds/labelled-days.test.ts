import { expect, it } from 'vitest'
import { factsIn, item } from '../../../support/stories.ts'

const on = '2025-02-20'
const LIST = 'Individual scores: May 12; school files: May 19'

it.each([
  ['Score Release Dates', [LIST]],
  ['Scores', ['Score reports will be released in TOMS as follows:', item(LIST)]],
  [
    'Scores',
    ['Score reports will be posted as follows:', item('Individual scores: May 12'), item('School files: May 19')],
  ],
])('names and days under a heading or opening of releases are releases: %s %j', (title, text) => {
  expect(factsIn({ on, title, text })).toEqual(['release 2025-05-12/?', 'release 2025-05-19/?'])
})

it('under limits they are limits, a system that shares a name with a form too', () => {
  const text = [
    'Please note these days.',
    item('Test orders: May 9'),
    item('Appeals: May 16'),
    item('Updated: March 3'),
  ]
  expect(factsIn({ on, title: 'Spring Deadlines', text })).toEqual(['deadline ?/2025-05-09', 'deadline ?/2025-05-16'])
})

it.each(['News from the Field', 'Downtime'])('where nothing tells what happens they are nothing: %s', (title) => {
  expect(factsIn({ on, title, text: LIST })).toEqual([])
})

it.each([
  'Only forms dated March 7 or earlier count.',
  'Appeals postmarked March 7 or before will be read.',
  'Only orders received by March 7 are processed.',
])('what is dated later does not count: %s', (text) => {
  expect(factsIn({ on, text })).toEqual(['deadline ?/2025-03-07'])
})

it.each(['Tests completed by March 7 are reported in spring.', 'Guides dated March 7 are in the archive.'])(
  'a day that only describes something is no limit: %s',
  (text) => {
    expect(factsIn({ on, text })).toEqual([])
  },
)
