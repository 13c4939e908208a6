import { expect, it } from 'vitest'
import { mergePage } from '../../../shared/changes/merge-page.ts'
import { pageRecord, reading, SCHEDULE, seen } from '../../support/records.ts'

it('finds a story again under a new heading where it opens with the same words', () => {
  const text = 'The dates below are those on which one or more of the systems cannot be used.'
  const story = (title: string) => reading([pageRecord({ title, section: title, text })])
  const first = mergePage([], story('Planned Downtime'), seen(SCHEDULE, '2024-05-10T16:00:00.000Z'))
  const next = mergePage(first.records, story('Calendar of Interruptions'), seen(SCHEDULE, '2024-06-10T16:00:00.000Z'))
  expect(next.records.map(({ id }) => id)).toEqual(first.records.map(({ id }) => id))
  expect(next.changes).toEqual([])
})
