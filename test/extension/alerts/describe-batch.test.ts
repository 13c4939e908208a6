import { expect, it } from 'vitest'
import type { Alert } from '../../../extension/alerts/alert.ts'
import { choosePlace } from '../../../extension/alerts/choose-place.ts'
import { describeBatch } from '../../../extension/alerts/describe-batch.ts'
import { factsOf } from '../../../extension/alerts/facts-of.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import { knownRecord } from '../../support/records.ts'
import { sayIn } from '../support/say-in.ts'
import { DAY, HOUR, NOW } from '../support/watch-states.ts'

const WHEN = 'Fri, June 28, 5 p.m. to Wed, July 3, 2024, 8 a.m. PT'
const NO_WINDOW = { testingWindow: null }

function alert(kind: Alert['kind'], record: SourceRecord = knownRecord('dt-1'), at = NOW): Alert {
  return { key: `${record.id}:${kind}`, kind, at, facts: factsOf(record) }
}

function describe(alerts: Alert[], settings: Parameters<typeof describeBatch>[1] = NO_WINDOW) {
  return describeBatch({ id: 'x', alerts }, settings, NOW, sayIn('en'))
}

it.each<[Alert, string, string]>([
  [alert('announced'), 'TOMS: downtime announced', WHEN],
  [alert('moved'), 'TOMS: downtime moved', WHEN],
  [alert('extended'), 'TOMS: downtime extended', WHEN],
  [alert('cancelled'), 'TOMS: downtime cancelled', WHEN],
  [alert('reminder', undefined, NOW + 5 * HOUR), 'TOMS: downtime in 5 hours', WHEN],
  [alert('start'), 'TOMS: planned downtime has begun', WHEN],
  [alert('end'), 'TOMS: planned downtime is over', WHEN],
  [alert('notice', knownRecord('n-1', { kind: 'notice', title: 'New Guides' })), 'New notice', 'New Guides'],
  [
    alert('deadline', knownRecord('dl-1', { kind: 'deadline', title: 'Orders', end: '2024-06-29' }), NOW + 2 * DAY),
    'Due in 2 days',
    'Orders: Sat, June 29, 2024',
  ],
])('says in one glance: %#', (told, title, message) => {
  expect(describe([told])).toEqual({ title, message })
})

it('says that a time is tentative or in doubt, and that it falls into the testing window', () => {
  const doubted = knownRecord('dt-1', { state: 'tentative', doubts: ['sources-disagree'] })
  const settings = { testingWindow: { from: '2024-07-01', to: '2024-07-05' } }
  expect(describe([alert('announced', doubted)], settings).message).toBe(
    `${WHEN}. Tentative. Not certain; check the source\nIt falls into your testing window.`,
  )
  expect(describe([alert('cancelled')], settings).message).toBe(WHEN)
})

it('lists the first of many and counts the rest', () => {
  const notices = [1, 2, 3, 4, 5, 6].map((at) =>
    alert('notice', knownRecord(`n-${at}`, { kind: 'notice', title: `No. ${at}` })),
  )
  expect(describe(notices)).toEqual({
    title: '6 alerts',
    message: 'New notice: No. 1\nNew notice: No. 2\nNew notice: No. 3\nNew notice: No. 4\nand 2 more',
  })
})

it('cuts what is too long for a notification', () => {
  const long = knownRecord('n-1', { kind: 'notice', title: 'long '.repeat(200) })
  expect(describe([alert('notice', long)]).message).toHaveLength(160)
})

it('leads to the record, and with a group to the room that it stands in', () => {
  const notice = alert('notice', knownRecord('n-1', { kind: 'notice' }))
  const deadline = alert('deadline', knownRecord('dl-1', { kind: 'deadline', end: '2024-06-29' }))
  expect(choosePlace({ id: 'x', alerts: [notice] })).toEqual({ room: 'notices', recordId: 'n-1' })
  expect(choosePlace({ id: 'x', alerts: [alert('start')] })).toEqual({ room: 'now', recordId: 'dt-1' })
  expect(choosePlace({ id: 'x', alerts: [deadline, deadline] })).toEqual({ room: 'dates', recordId: null })
  expect(choosePlace({ id: 'x', alerts: [notice, deadline] })).toEqual({ room: 'now', recordId: null })
})
