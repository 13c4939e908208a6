import { expect, it } from 'vitest'
import type { FeedCopy } from '../../../extension/feed-client/feed-copy.ts'
import { NO_MARKS } from '../../../extension/state/marks.ts'
import { readStoredValues, type StoredValues, selectWrites } from '../../../extension/state/read-stored.ts'
import { reduceAttempt } from '../../../extension/state/reduce-attempt.ts'
import { DEFAULT_SETTINGS } from '../../../extension/state/settings.ts'
import { NOTHING_KNOWN } from '../../../extension/state/watch-state.ts'
import { knownRecord } from '../../support/records.ts'
import { ADDRESS, feedCopy, NOTHING_READ, NOTHING_STORED, NOW, watchState } from '../support/watch-states.ts'

const known = watchState([knownRecord('dt-1')])

it('keeps the last good copy when an attempt fails, and remembers why', () => {
  const problem = { kind: 'slow' } as const
  const after = reduceAttempt(known.feed, { kind: 'failed', problem }, NOW)
  expect(after.copy).toBe(known.feed.copy)
  expect(after.lastAttempt).toEqual({ at: NOW, problem })
  expect(reduceAttempt(after, { kind: 'failed', problem }, NOW).failures).toBe(2)
})

it('forgets the last problem when an attempt succeeds, but not that there was one', () => {
  const problem = { kind: 'slow' } as const
  const failed = reduceAttempt(known.feed, { kind: 'failed', problem }, NOW - 1)
  const after = reduceAttempt(failed, { kind: 'fetched', copy: feedCopy([]) }, NOW)
  expect(after.lastAttempt).toEqual({ at: NOW, problem: null })
  expect(after.failures).toBe(0)
  expect(after.log.map((attempt) => attempt.problem)).toEqual([null, problem])
})

it('does not fill the log with checks that went well', () => {
  const once = reduceAttempt(known.feed, { kind: 'fetched', copy: feedCopy([]) }, NOW)
  expect(once.log).toEqual([])
})

it('reads back what was written', () => {
  const marks = { ...NO_MARKS, unread: ['n-1'] }
  const after = { ...known, marks }
  const values = structuredClone(selectWrites(NOTHING_STORED, after))
  expect(readStoredValues(values, null)).toEqual(after)
})

it('writes only what differs: no copy with a mark', () => {
  const marks = { ...NO_MARKS, unread: ['n-1'] }
  expect(selectWrites(known, { ...known, marks })).toEqual({ marks })
  expect(selectWrites(known, structuredClone(known))).toEqual({})
  const tried = { ...known, feed: { ...known.feed, failures: 1 } }
  expect(Object.keys(selectWrites(known, tried))).toEqual(['feed'])
})

it('writes the records again only where a copy brings others', () => {
  const writtenAfter = (copy: FeedCopy) => Object.keys(selectWrites(known, { ...known, feed: { ...known.feed, copy } }))
  const records = [knownRecord('dt-1')]
  expect(writtenAfter({ ...feedCopy(records), checkedAt: '2024-06-27T15:55:00Z' })).toEqual(['feedCopy'])
  expect(writtenAfter(feedCopy([...records, knownRecord('dt-2')]))).toEqual(['feedRecords'])
})

it('gives the same records as long as their text is the same', () => {
  const values = selectWrites(NOTHING_STORED, known)
  const read = (text: unknown) => readStoredValues({ ...values, feedRecords: text }, null).feed.copy?.records
  expect(read(values.feedRecords)).toEqual([knownRecord('dt-1')])
  expect(read(`${values.feedRecords}`)).toBe(read(values.feedRecords))
  expect(read('[]')).toEqual([])
})

it.each([undefined, null, 7, [], '', '{', '{}'])('knows no copy where its records are %j', (feedRecords) => {
  const values = { ...selectWrites(NOTHING_STORED, known), feedRecords }
  expect(readStoredValues(values, null).feed.copy).toBeNull()
})

it('shows nothing of another feed', () => {
  const values = selectWrites(NOTHING_STORED, known)
  const other = 'https://other.example.org/'
  const settings = { ...DEFAULT_SETTINGS, feedAddress: other }
  expect(readStoredValues({ ...values, settings }, null).feed).toEqual({ ...NOTHING_KNOWN, address: other })
})

it.each([undefined, null, 7, 'text', [], {}, { stateVersion: 1, marksVersion: 7 }])(
  'takes %j for nothing that it knows',
  (value) => {
    const values: StoredValues = { settings: value, marks: value, feed: value, direct: value }
    expect(readStoredValues(values, null)).toEqual(NOTHING_STORED)
  },
)

it('takes the address of an administrator before one’s own, and that before the one built in', () => {
  const settings = { ...DEFAULT_SETTINGS, feedAddress: ADDRESS, directCheck: true }
  const managed = 'https://managed.example.org/'
  const builtIn = 'https://built.example.org/'
  const sourceOf = (values: StoredValues, given: string | null = null) => readStoredValues(values, given).source
  expect(sourceOf({ settings, managed }, builtIn)).toEqual({ kind: 'feed', address: managed, setBy: 'administrator' })
  expect(sourceOf({ settings }, builtIn)).toEqual(NOTHING_READ.source)
  const none = { ...settings, feedAddress: null }
  expect(sourceOf({ settings: none }, builtIn)).toEqual({ kind: 'feed', address: builtIn, setBy: 'build' })
  expect(sourceOf({ settings: none })).toEqual({ kind: 'direct' })
  expect(sourceOf({ settings: { ...none, directCheck: false } })).toEqual({ kind: 'none' })
})
