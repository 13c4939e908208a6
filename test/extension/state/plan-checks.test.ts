import { expect, it } from 'vitest'
import { isCheckDue, planFirstAlarm } from '../../../extension/state/plan-checks.ts'
import { MINUTE } from '../support/watch-states.ts'

it.each([
  ['on a Thursday morning', '2024-06-27T09:00-07:00', 15],
  ['at the first minute of school hours', '2024-06-27T06:00-07:00', 15],
  ['before school hours', '2024-06-27T05:59-07:00', 60],
  ['in the evening', '2024-06-27T18:00-07:00', 60],
  ['on a Saturday', '2024-06-29T09:00-07:00', 60],
  ['on a winter morning', '2024-01-11T06:30-08:00', 15],
])('%s the feed is asked every so many minutes', (_, moment, minutes) => {
  const now = Date.parse(moment)
  expect(isCheckDue(now - minutes * MINUTE, 0, now)).toBe(true)
  expect(isCheckDue(now - (minutes - 5) * MINUTE, 0, now)).toBe(false)
})

it('asks at once where it never did, or did "in the future"', () => {
  const now = Date.parse('2024-06-29T03:00-07:00')
  expect(isCheckDue(null, 0, now)).toBe(true)
  expect(isCheckDue(now + MINUTE, 0, now)).toBe(true)
})

it.each([
  [1, 15],
  [2, 30],
  [3, 60],
  [4, 120],
  [40, 120],
])('after %d failures in a row the feed is asked every %d minutes', (failures, minutes) => {
  const now = Date.parse('2024-06-27T09:00-07:00')
  expect(isCheckDue(now - minutes * MINUTE, failures, now)).toBe(true)
  expect(isCheckDue(now - (minutes - 5) * MINUTE, failures, now)).toBe(false)
})

it('begins at a random moment of the first period', () => {
  expect([0, 0.5, 1].map((chance) => planFirstAlarm(1000, chance) - 1000)).toEqual([0, 7.5 * MINUTE, 15 * MINUTE])
})
