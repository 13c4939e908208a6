import fc from 'fast-check'
import { expect, it } from 'vitest'
import { chooseBadge } from '../../../extension/badge/choose-badge.ts'
import { planRepaint } from '../../../extension/badge/plan-repaint.ts'
import type { Stored } from '../../../extension/state/stored.ts'
import { knownRecord } from '../../support/records.ts'
import {
  DAY,
  HOUR,
  health,
  MINUTE,
  NOTHING_READ,
  NOTHING_STORED,
  unreadMarks,
  watchState,
} from '../support/watch-states.ts'

/** `knownRecord`: TOMS is down from here to there. */
const START = Date.parse('2024-06-28T17:00-07:00')
const END = Date.parse('2024-07-03T08:00-07:00')

const downtime = knownRecord('dt-1')

function badgeAt(now: number, state: Stored = watchState([downtime], [freshAt(now)])): string {
  return chooseBadge(state, now).text
}

function freshAt(now: number) {
  return health({ lastReadAt: new Date(now).toISOString() })
}

it.each([
  [4 * DAY, ''],
  [2 * DAY + 1, ''],
  [2 * DAY, '2d'],
  [DAY, '1d'],
  [DAY - 1, '23h'],
  [5 * HOUR + 59 * MINUTE, '5h'],
  [HOUR, '1h'],
  [40 * MINUTE, '40m'],
  [30_000, '1m'],
  [0, '!'],
])('%d ms before a downtime it shows %j', (left, text) => {
  expect(badgeAt(START - left)).toBe(text)
})

it('shows the down mark until the downtime ends', () => {
  expect(badgeAt(START + DAY)).toBe('!')
  expect(badgeAt(END - 1)).toBe('!')
  expect(badgeAt(END)).toBe('')
})

it('shows that a downtime is only possible', () => {
  const tentative = knownRecord('dt-1', { state: 'tentative' })
  expect(badgeAt(START + HOUR, watchState([tentative], [freshAt(START + HOUR)]))).toBe('!?')
})

it('shows that the site reports trouble, unless a downtime is near', () => {
  const trouble = knownRecord('st-1', { kind: 'status', state: 'degraded' })
  const now = START - HOUR
  expect(badgeAt(now, watchState([trouble], [freshAt(now)]))).toBe('!?')
  expect(badgeAt(now, watchState([trouble, downtime], [freshAt(now)]))).toBe('1h')
})

it('counts down within the lead time that people chose', () => {
  const shownAt = (left: number, badgeLeadMinutes: number) =>
    badgeAt(START - left, watchState([downtime], [freshAt(START - left)], { badgeLeadMinutes }))
  expect(shownAt(3 * DAY, 3 * 24 * 60)).toBe('3d')
  expect(shownAt(2 * HOUR, 60)).toBe('')
  expect(shownAt(MINUTE, 0)).toBe('')
})

it('shows nothing of systems that are not mine', () => {
  const others = (now: number) => watchState([downtime], [freshAt(now)], { systems: ['cers'] })
  expect(badgeAt(START - HOUR, others(START - HOUR))).toBe('')
  expect(badgeAt(START + HOUR, others(START + HOUR))).toBe('')
  const unnamed = watchState([knownRecord('dt-2', { systems: [] })], [freshAt(START + HOUR)], { systems: ['cers'] })
  expect(badgeAt(START + HOUR, unnamed)).toBe('!')
})

it.each([
  [1, '1'],
  [99, '99'],
  [100, '99+'],
])('counts %d unread notices as %j', (count, text) => {
  const notices = Array.from({ length: count }, (_, at) => knownRecord(`n-${at}`, { kind: 'notice' }))
  const now = START - 3 * DAY
  expect(badgeAt(now, { ...watchState(notices, [freshAt(now)]), marks: unreadMarks(notices) })).toBe(text)
})

it('counts no notice of a program that is not mine', () => {
  const notices = [knownRecord('n-1', { kind: 'notice', programs: ['ELPAC'] })]
  const now = START - 3 * DAY
  const state = watchState(notices, [freshAt(now)], { programs: ['CAASPP'] })
  expect(badgeAt(now, { ...state, marks: unreadMarks(notices) })).toBe('')
})

it('shows what keeps people from working before what there is to read', () => {
  const notice = knownRecord('n-1', { kind: 'notice' })
  const shownAt = (now: number, readAt = now) => {
    const state = watchState([downtime, notice], [freshAt(readAt)])
    return badgeAt(now, { ...state, marks: unreadMarks([notice]) })
  }
  expect(shownAt(START + HOUR)).toBe('!')
  expect(shownAt(START - HOUR)).toBe('1h')
  expect(shownAt(START - 3 * DAY)).toBe('1')
  expect(shownAt(START - 3 * DAY, START - 4 * DAY)).toBe('?')
})

it('counts down to no cancelled downtime', () => {
  const cancelled = knownRecord('dt-1', { state: 'cancelled' })
  expect(badgeAt(START - HOUR, watchState([cancelled], [freshAt(START - HOUR)]))).toBe('')
})

it.each<[string, Stored]>([
  ['no address is set', NOTHING_STORED],
  ['nothing was read', NOTHING_READ],
  ['no record is known', watchState([], [freshAt(START)])],
  ['no source is known', watchState([downtime], [])],
  ['no source was ever read', watchState([downtime], [health({ lastReadAt: null })])],
  ['the data are older than their limit', watchState([downtime], [freshAt(START - 7 * HOUR)])],
  ['one page is older than its limit', watchState([downtime], [freshAt(START), freshAt(START - 7 * HOUR)])],
  ['the data lie in the future', watchState([downtime], [freshAt(START + DAY)])],
])('shows a question mark where %s', (_, state) => {
  expect(badgeAt(START - DAY, state)).toBe('?')
  const ended = END + DAY
  expect(badgeAt(ended, state)).toBe('?')
})

it('shows no old downtime as certain', () => {
  expect(badgeAt(START + DAY, watchState([downtime], [freshAt(START)]))).toBe('?')
})

it('shows a downtime under way even if another page is too old', () => {
  const now = START + HOUR
  expect(badgeAt(now, watchState([downtime], [freshAt(now), freshAt(START - DAY)]))).toBe('!')
})

it('never fits more than four characters, and is painted anew whenever it changes', () => {
  const moment = fc.integer({ min: -5 * DAY, max: 6 * DAY }).map((offset) => START + offset)
  fc.assert(
    fc.property(moment, fc.integer({ min: 1, max: 12 * HOUR }), (now, readBefore) => {
      const state = watchState([downtime], [freshAt(now - readBefore)])
      const text = badgeAt(now, state)
      const next = planRepaint(state, now)
      expect(text.length).toBeLessThanOrEqual(4)
      const until = next ?? now + DAY
      for (const later of [now + 1, (now + until) / 2, until - 1]) {
        if (later > now && later < until) expect(badgeAt(Math.floor(later), state)).toBe(text)
      }
    }),
  )
})
