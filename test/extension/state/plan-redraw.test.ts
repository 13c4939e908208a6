import fc from 'fast-check'
import { expect, it } from 'vitest'
import { LAST_MINUTES_MS, planRedraw } from '../../../extension/state/plan-redraw.ts'
import { describeLength } from '../../../extension/words/describe-length.ts'
import { sayIn } from '../support/say-in.ts'
import { DAY, HOUR, MINUTE, NOW } from '../support/watch-states.ts'

it.each([
  ['at the next full minute', NOW + 20_000, null, 40_000],
  ['at the next full minute before a far moment', NOW + 20_000, NOW + DAY, 40_000],
  ['when the last minutes begin', NOW + 1_000, NOW + 31_000 + LAST_MINUTES_MS, 30_000],
  ['at every second of the last minutes', NOW + 250, NOW + MINUTE, 750],
  ['at the next full minute after the moment', NOW + 1, NOW, MINUTE - 1],
])('draws anew %s', (_, now, countedTo, delay) => {
  expect(planRedraw(now, countedTo)).toBe(delay)
})

it('never lets a countdown stand that has become wrong', () => {
  const say = sayIn('en')
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 * HOUR }), fc.integer({ min: 0, max: 120 }), (left, minutes) => {
      const target = NOW + minutes * MINUTE + 3 * HOUR
      const now = target - left
      const delay = planRedraw(now, target)
      // Up to the millisecond before it is drawn anew, it says the same.
      expect(describeLength(left - delay + 1, say)).toBe(describeLength(left, say))
    }),
  )
})
