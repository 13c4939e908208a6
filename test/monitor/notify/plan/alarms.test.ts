import { expect, it } from 'vitest'
import type { SourceHealth } from '../../../../shared/feed/source-health.ts'
import { knownRecord } from '../../../support/records.ts'
import { channelOf, PlanBench } from '../support.ts'

const notice = knownRecord('nt-1', { kind: 'notice', title: 'News', start: null, end: null, systems: [] })

function begun(...channels: Record<string, unknown>[]): PlanBench {
  const bench = new PlanBench(...channels.map((fields) => channelOf(fields)))
  bench.pass('2026-11-09T12:00-08:00', [notice])
  bench.deliverAll()
  return bench
}

/** The keys that a pass seals which looks at the one source and finds this; without `lookedAt` nobody looks. */
function look(bench: PlanBench, now: string, fields: Partial<SourceHealth>): string[] {
  const source: SourceHealth = {
    id: 'home',
    name: 'Home page',
    url: 'https://www.caaspp-elpac.org/',
    outcome: 'ok',
    reason: null,
    lastCheckedAt: new Date(now).toISOString(),
    lastReadAt: '2026-11-10T20:00:00.000Z',
    staleAfterMinutes: 10_000,
    ...fields,
  }
  const sealed = bench.pass(now, bench.records, { health: [source] })
  bench.deliverAll()
  return sealed
}

it('go to maintainers only, after a second look, and so does the recovery', () => {
  const bench = begun({}, { id: 'us', for: 'maintainers' })
  expect(look(bench, '2026-11-10T12:15-08:00', { outcome: 'blocked' })).toEqual([])
  const alarm = 'us/source:home:blocked@2026-11-10T20:15:00.000Z'
  expect(look(bench, '2026-11-10T12:30-08:00', { outcome: 'blocked' })).toEqual([alarm])
  expect(look(bench, '2026-11-10T12:45-08:00', { outcome: 'blocked' })).toEqual([])
  const recovery = 'us/source:home:recovered@2026-11-10T20:15:00.000Z'
  expect(look(bench, '2026-11-10T13:00-08:00', {})).toEqual([recovery])
  expect(look(bench, '2026-11-10T13:15-08:00', {})).toEqual([])
})

it('are not raised by single looks that fail', () => {
  const bench = begun({ id: 'us', for: 'maintainers' })
  for (let minute = 10; minute < 50; minute += 10) {
    const outcome = minute % 20 === 0 ? 'failed' : 'ok'
    expect(look(bench, `2026-11-10T12:${minute}-08:00`, { outcome })).toEqual([])
  }
})

it('need a second look, not a second thought about the first', () => {
  const bench = begun({ id: 'us', for: 'maintainers' })
  const lastCheckedAt = '2026-11-10T20:15:00.000Z'
  look(bench, '2026-11-10T12:15-08:00', { outcome: 'failed', lastCheckedAt })
  expect(look(bench, '2026-11-10T12:16-08:00', { outcome: 'failed', lastCheckedAt })).toEqual([])
})

it('tell of a reading that grew too old', () => {
  const bench = begun({ id: 'us', for: 'maintainers' })
  const old = { staleAfterMinutes: 60, lastCheckedAt: '2026-11-10T20:00:00.000Z' }
  expect(look(bench, '2026-11-10T14:00-08:00', old)).toEqual([])
  expect(look(bench, '2026-11-10T14:15-08:00', old)).toEqual([expect.stringContaining(':stale@')])
})
