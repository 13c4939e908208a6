import { expect, test } from 'vitest'
import { reliableUntil } from '../../../monitor/publish/reliable-until.ts'
import type { SiteModel } from '../../../monitor/publish/site-model.ts'
import { selectSituation } from '../../../shared/feed/situation.ts'
import { makeHealth, makeModel, makeRecord, NOW } from './make-model.ts'

const HOUR = 3_600_000

function limitOf(changes: Partial<SiteModel>): string | null {
  const model = makeModel(changes)
  const until = reliableUntil(model, selectSituation(model.records, model.health, model.now))
  return until === null ? null : new Date(until).toISOString()
}

test('a page can be relied on until its first essential source is too old', () => {
  const health = [
    makeHealth({ staleAfterMinutes: 300 }),
    makeHealth({ id: 'b', staleAfterMinutes: 120 }),
    makeHealth({ id: 'c', staleAfterMinutes: 10, essential: false }),
  ]
  expect(limitOf({ health })).toBe('2024-07-01T18:58:00.000Z')
})

test('but only until a downtime begins or ends, since the page would go on saying what was before', () => {
  const record = makeRecord({ start: '2024-07-01T11:00-07:00', end: '2024-07-01T12:30-07:00' })
  expect(limitOf({ records: [record] })).toBe('2024-07-01T18:00:00.000Z')
  const during = NOW + 1.5 * HOUR
  expect(limitOf({ records: [record], now: during })).toBe('2024-07-01T19:30:00.000Z')
})

test('it cannot be relied on at all where an essential source is too old or nothing was read', () => {
  expect(limitOf({ health: [makeHealth(), makeHealth({ id: 'b', lastReadAt: '2024-06-30T12:00:00Z' })] })).toBeNull()
  expect(limitOf({ health: [] })).toBeNull()
})
