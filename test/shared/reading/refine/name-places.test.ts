import { expect, it } from 'vitest'
import { item, read } from '../../../support/stories.ts'

const placesIn = (text: Parameters<typeof read>[0]['text']) =>
  read({ on: '2024-09-19', title: 'Workshops', text }).map(({ start, place }) => `${start} ${place ?? 'nowhere'}`)

it.each([
  'Workshops will be held on January 17, 24, and 31 in Redding, Fresno, and Los Angeles, respectively.',
  'Workshops will be held on January 17, 24, and 31 in Redding, Fresno, and Los Angeles.',
])('pairs as many places with as many days: “%s”', (text) => {
  expect(placesIn(text)).toEqual(['2025-01-17 Redding', '2025-01-24 Fresno', '2025-01-31 Los Angeles'])
})

it('names no place where there are fewer places than days', () => {
  expect(placesIn('Workshops will be held on January 17, 24, and 31 in Redding and Fresno.')).toEqual([
    '2025-01-17 nowhere',
    '2025-01-24 nowhere',
    '2025-01-31 nowhere',
  ])
})

it('takes the place in front of its day where the one behind is of the next day', () => {
  expect(
    placesIn('Workshops will be held in Ventura on January 17, in Merced on January 24, and in Chico on January 31.'),
  ).toEqual(['2025-01-17 Ventura', '2025-01-24 Merced', '2025-01-31 Chico'])
})

it('takes the place behind or in front of its own day', () => {
  expect(placesIn(['The workshop is held in Fresno on January 17.', item('January 24 Shasta')])).toEqual([
    '2025-01-17 Fresno',
    '2025-01-24 Shasta',
  ])
})
