import { expect, test } from 'vitest'
import { selectSituation } from '../../../shared/feed/situation.ts'
import { makeFact, makeHealth, makeRecord, NOW } from '../../monitor/publish/make-model.ts'

const DURING = Date.parse('2024-07-06T12:00:00-07:00')
const READ_DURING = { lastReadAt: '2024-07-06T18:55:00Z' }

test('nothing is clear before anything was read', () => {
  expect(selectSituation([], [], NOW).answer).toBe('unknown')
  expect(selectSituation([], [makeHealth()], NOW).answer).toBe('unknown')
  expect(selectSituation([makeRecord()], [], NOW).answer).toBe('unknown')
  expect(selectSituation([makeRecord()], [makeHealth({ lastReadAt: null })], NOW).answer).toBe('unknown')
})

test('fresh sources and no downtime under way are clear', () => {
  const situation = selectSituation([makeRecord()], [makeHealth()], NOW)
  expect(situation.answer).toBe('clear')
  expect(situation.upcoming.map(({ id }) => id)).toEqual(['r1'])
})

test('an essential source that is too old makes it unknown; another one does not', () => {
  const old = { lastReadAt: '2024-06-30T12:00:00Z' }
  expect(selectSituation([makeRecord()], [makeHealth(old)], NOW).answer).toBe('unknown')
  const aside = makeHealth({ ...old, id: 'training', essential: false })
  expect(selectSituation([makeRecord()], [makeHealth(), aside], NOW).answer).toBe('clear')
})

test('where no source is called essential, every source is', () => {
  const plain = makeHealth({ essential: false })
  const old = makeHealth({ id: 'b', essential: false, lastReadAt: '2024-06-30T12:00:00Z' })
  expect(selectSituation([makeRecord()], [plain, old], NOW).unsure.map(({ id }) => id)).toEqual(['b'])
})

test('a reading that lies in the future is not believed', () => {
  expect(selectSituation([makeRecord()], [makeHealth({ lastReadAt: '2024-07-02T12:00:00Z' })], NOW).answer).toBe(
    'unknown',
  )
})

test('an announced downtime is told even when the data are old', () => {
  const situation = selectSituation([makeRecord()], [makeHealth()], DURING)
  expect(situation.answer).toBe('down')
  expect(situation.unsure).toHaveLength(1)
})

test('tentative is only possible, and the site’s own word of an outage is down', () => {
  const health = [makeHealth(READ_DURING)]
  expect(selectSituation([makeRecord({ state: 'tentative' })], health, DURING).answer).toBe('possible')
  const strip = (state: 'down' | 'degraded' | 'ok') => [makeFact('status', { state, title: state })]
  expect(selectSituation(strip('down'), health, DURING).answer).toBe('down')
  expect(selectSituation(strip('degraded'), health, DURING).answer).toBe('degraded')
  expect(selectSituation(strip('ok'), health, DURING).answer).toBe('clear')
})

test('downtimes are told in the order of their beginning, the undated last', () => {
  const records = [
    makeRecord({ id: 'undated', start: null, end: null }),
    makeRecord({ id: 'late', start: '2024-08-01', end: '2024-08-02' }),
    makeRecord({ id: 'soon', start: '2024-07-03', end: '2024-07-03' }),
  ]
  expect(selectSituation(records, [makeHealth()], NOW).upcoming.map(({ id }) => id)).toEqual([
    'soon',
    'late',
    'undated',
  ])
})
