import fc from 'fast-check'
import { expect, it } from 'vitest'
import { POPUP_ROOMS, readPlace, writePlace } from '../../../extension/state/popup-place.ts'

it('reads back the place that it wrote', () => {
  const place = fc.record({
    room: fc.constantFrom(...POPUP_ROOMS),
    recordId: fc.option(fc.stringMatching(/^[a-z]{2}-[0-9a-z]{10}$/)),
  })
  fc.assert(
    fc.property(place, (each) => {
      expect(readPlace(writePlace(each))).toEqual(each)
    }),
  )
})

it.each([
  '',
  '#',
  '#elsewhere',
  '#notices/%E0%A4%A',
  '#now/<b>',
  'https://evil.example.org/',
  `#dates/${'a'.repeat(300)}`,
])('begins in the first room or without a record for %j', (fragment) => {
  expect(readPlace(fragment).recordId).toBeNull()
})

it('names the room alone where no record is meant', () => {
  expect(writePlace({ room: 'dates', recordId: null })).toBe('#dates')
  expect(readPlace('#dates')).toEqual({ room: 'dates', recordId: null })
})
