import { describe, expect, it } from 'vitest'
import { compareSnapshots } from '../../../shared/changes/compare-snapshots.ts'
import { describeChange } from '../../../shared/changes/describe-change.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import { knownRecord } from '../../support/records.ts'

const AT = '2024-06-20T16:00:00.000Z'

/** The sentence for the step from one form of a record to another; null stands for "not there". */
function sentence(before: Partial<SourceRecord> | null, after: Partial<SourceRecord> | null): string | undefined {
  const earlier = before ? [knownRecord('x-1', before)] : []
  const later = after ? [{ ...knownRecord('x-1', after), revision: before ? 2 : 1, changedAt: AT }] : []
  const [change] = compareSnapshots(earlier, later, AT)
  return change && describeChange(change)
}

describe('describeChange', () => {
  const rows: [string, Partial<SourceRecord> | null, Partial<SourceRecord> | null][] = [
    ['New TOMS downtime: Fri, June 28, 5 p.m. to Wed, July 3, 8 a.m.', null, {}],
    [
      'TOMS downtime moved: now Fri, July 5, 5 p.m. to Mon, July 8, 8 a.m. (was Fri, June 28, 5 p.m. to Wed, July 3, 8 a.m.).',
      {},
      { start: '2024-07-05T17:00-07:00', end: '2024-07-08T08:00-07:00' },
    ],
    [
      'TOMS downtime extended: now ends Fri, July 5, noon (was Wed, July 3, 8 a.m.).',
      {},
      { end: '2024-07-05T12:00-07:00' },
    ],
    ['TOMS downtime cancelled.', {}, { state: 'cancelled' }],
    ['TOMS downtime is planned again.', { state: 'cancelled' }, {}],
    ['TOMS downtime is no longer announced: Fri, June 28, 5 p.m. to Wed, July 3, 8 a.m.', {}, null],
    ['TOMS downtime now also concerns TDS and THSS.', {}, { systems: ['tds', 'thss', 'toms'] }],
    ['TOMS downtime now also concerns TDS and no longer TOMS.', {}, { systems: ['tds'] }],
    ['TDS and TOMS downtime no longer concerns TDS.', { systems: ['tds', 'toms'] }, {}],
    [
      'New Completion Status System downtime: Fri, June 28, 5 p.m. to Wed, July 3, 8 a.m.',
      null,
      { systems: ['completion-status'] },
    ],
    ['TOMS downtime is in doubt: two pages disagree, check the source.', {}, { doubts: ['sources-disagree'] }],
    [
      'Deadline “Finish scoring” extended: now ends Fri, January 10, 2025 (was Fri, December 20).',
      { kind: 'deadline', title: 'Finish scoring', start: null, end: '2024-12-20' },
      { kind: 'deadline', title: 'Finish scoring', start: null, end: '2025-01-10' },
    ],
    [
      'New deadline “Finish scoring”: Fri, December 20.',
      null,
      { kind: 'deadline', title: 'Finish scoring', end: '2024-12-20' },
    ],
    [
      'New event “Workshop”: Thu, June 27.',
      null,
      { kind: 'event', title: 'Workshop', start: '2024-06-27', end: '2024-06-27' },
    ],
    ['New notice “Order Materials”.', null, { kind: 'notice', title: 'Order Materials' }],
    ['Notice “Order Materials” is no longer announced.', { kind: 'notice', title: 'Order Materials' }, null],
    ['Site status is now down (was ok).', { kind: 'status', state: 'ok' }, { kind: 'status', state: 'down' }],
    [
      'Known issue “Blank page” resolved: Tue, June 18.',
      { kind: 'issue', title: 'Blank page', start: '2024-06-01', state: 'open' },
      { kind: 'issue', title: 'Blank page', start: '2024-06-01', end: '2024-06-18', state: 'resolved' },
    ],
    [
      'Known issue “Blank page” has news: A correction is being tried.',
      { kind: 'issue', title: 'Blank page', updates: [] },
      { kind: 'issue', title: 'Blank page', updates: [{ on: '2024-06-19', text: 'A correction is being tried.' }] },
    ],
  ]
  it.each(rows)('says: %s', (expected, before, after) => {
    expect(sentence(before, after)).toBe(expected)
  })
})
