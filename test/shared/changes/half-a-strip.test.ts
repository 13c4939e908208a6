import { expect, it } from 'vitest'
import { mergePage } from '../../../shared/changes/merge-page.ts'
import { HOME, reading, seen, statusStrip } from '../../support/records.ts'

it('a status strip that has lost its counters says nothing of the whole one', () => {
  const first = mergePage([], reading([statusStrip()]), seen(HOME, '2024-05-10T16:00:00.000Z'))
  const { counts: _, ...half } = statusStrip({ state: 'unknown' })
  const next = mergePage(first.records, reading([half]), seen(HOME, '2024-06-10T16:00:00.000Z'))
  expect(next).toEqual({ records: first.records, changes: [] })
})
