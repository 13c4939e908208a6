import { expect, it } from 'vitest'
import { readSettings, readState } from '../../../extension/state/read-stored.ts'
import { reduceAttempt } from '../../../extension/state/reduce-attempt.ts'
import { selectStateOf } from '../../../extension/state/select-state-of.ts'
import { NO_SETTINGS, NOTHING_KNOWN } from '../../../extension/state/watch-state.ts'
import { knownRecord } from '../../support/records.ts'
import { ADDRESS, NOW, watchState } from '../support/watch-states.ts'

const known = watchState([knownRecord('dt-1')])

it('keeps the last good copy when an attempt fails, and remembers why', () => {
  const problem = { kind: 'slow' } as const
  const after = reduceAttempt(known, { kind: 'failed', problem }, NOW)
  expect(after.copy).toBe(known.copy)
  expect(after.lastAttempt).toEqual({ at: NOW, problem })
})

it('forgets the last problem when an attempt succeeds', () => {
  const failed = reduceAttempt(known, { kind: 'failed', problem: { kind: 'slow' } }, NOW - 1)
  const copy = known.copy ?? expect.unreachable()
  expect(reduceAttempt(failed, { kind: 'fetched', copy }, NOW).lastAttempt).toEqual({ at: NOW, problem: null })
})

it('shows nothing of another feed', () => {
  expect(selectStateOf(ADDRESS, known)).toBe(known)
  const other = 'https://other.example.org/'
  expect(selectStateOf(other, known)).toEqual({ ...NOTHING_KNOWN, address: other })
  expect(selectStateOf(null, known)).toEqual(NOTHING_KNOWN)
})

it.each([undefined, null, 7, 'text', [], {}, { stateVersion: 2 }])(
  'takes %j for no state and no settings',
  (stored) => {
    expect(readState(stored)).toEqual(NOTHING_KNOWN)
    expect(readSettings(stored)).toEqual(NO_SETTINGS)
  },
)

it('reads back what was written', () => {
  expect(readState(structuredClone(known))).toEqual(known)
  expect(readSettings({ feedAddress: ADDRESS })).toEqual({ feedAddress: ADDRESS })
})
