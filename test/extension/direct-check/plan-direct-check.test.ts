import { expect, it } from 'vitest'
import type { DirectCopy } from '../../../extension/direct-check/direct-copy.ts'
import { DIRECT_SOURCES } from '../../../extension/direct-check/direct-sources.ts'
import { DIRECT_PATTERNS, isDirectCheckDue } from '../../../extension/direct-check/plan-direct-check.ts'

const NOW = Date.parse('2026-11-01T08:30:00Z')
const MINUTE = 60_000
const copy = (minutesAgo: number, failedPasses = 0): DirectCopy => ({
  ...{ records: [], health: [], readBy: '1.0', pages: [] },
  checkedAt: NOW - minutesAgo * MINUTE,
  failedPasses,
})

it('asks for two sites, and every source stands on them', () => {
  expect(DIRECT_PATTERNS).toEqual(['https://www.caaspp-elpac.org/*', 'https://www.cde.ca.gov/*'])
  const addresses = DIRECT_SOURCES.flatMap(({ address, leadsTo }) => [address, leadsTo?.match]).filter(Boolean)
  for (const address of addresses) expect(DIRECT_PATTERNS).toContain(`${new URL(address ?? '').origin}/*`)
  expect(DIRECT_SOURCES.map(({ id }) => id)).toEqual([
    'home',
    'downtime-schedule',
    'coordinator-emails',
    'assessment-spotlight',
  ])
})

it.each([
  ['at first', null, null, true],
  ['after half an hour', copy(30), null, true],
  ['a little early, as alarms may ring', copy(29), null, true],
  ['after twenty minutes', copy(20), null, false],
  ['after a pass that left no copy', null, NOW - 20 * MINUTE, false],
  ['when the clock was set back', copy(-600), null, true],
  ['half an hour after a pass that read nothing', copy(30, 1), null, false],
  ['an hour after it', copy(60, 1), null, true],
  ['four hours after many that read nothing', copy(240, 40), null, true],
  ['three hours after many that read nothing', copy(180, 40), null, false],
])('%s: %#', (_, last, triedAt, isDue) => {
  expect(isDirectCheckDue(last, triedAt, NOW)).toBe(isDue)
})
