import { expect, it } from 'vitest'
import { crossesMoment } from '../../../shared/feed/crosses-moment.ts'
import type { SourceHealth } from '../../../shared/feed/source-health.ts'
import { downtime as aDowntime } from '../../support/records.ts'

const at = (instant: string): number => Date.parse(instant)
const downtime = aDowntime({ start: '2026-07-31T17:00-07:00', end: '2026-08-04T08:00-07:00' })
const source: SourceHealth = {
  id: 'home',
  name: 'Home',
  url: null,
  outcome: 'ok',
  reason: null,
  lastCheckedAt: '2026-07-31T15:00:00Z',
  lastReadAt: '2026-07-31T15:00:00Z',
  staleAfterMinutes: 180,
}

it.each([
  ['a downtime begins', [downtime], [], '2026-07-31T16:59-07:00', '2026-07-31T17:01-07:00'],
  ['a downtime ends', [downtime], [], '2026-08-04T07:30-07:00', '2026-08-04T08:00-07:00'],
  ['a source grows too old', [], [source], '2026-07-31T10:59-07:00', '2026-07-31T11:01-07:00'],
  ['a day ends in California', [], [], '2026-07-31T23:59-07:00', '2026-08-01T00:01-07:00'],
  ['the clock goes backwards', [], [], '2026-07-31T12:00-07:00', '2026-07-31T11:00-07:00'],
])('sees that %s', (_, records, sources, since, now) => {
  expect(crossesMoment(records, sources, at(since), at(now))).toBe(true)
})

it('sees nothing where only the clock went on', () => {
  expect(crossesMoment([downtime], [source], at('2026-07-31T09:00-07:00'), at('2026-07-31T10:00-07:00'))).toBe(false)
  expect(crossesMoment([downtime], [], at('2026-08-01T09:00-07:00'), at('2026-08-01T20:00-07:00'))).toBe(false)
})
