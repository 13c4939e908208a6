import { expect, test } from 'vitest'
import { choosePhase } from '../../../shared/feed/downtime-phase.ts'
import { makeRecord } from '../../monitor/publish/make-model.ts'

function phaseAt(at: string, changes: Parameters<typeof makeRecord>[0]) {
  return choosePhase(makeRecord(changes), Date.parse(at))
}

test('hours on both edges are taken to the minute, the end itself excluded', () => {
  expect(phaseAt('2024-07-05T16:59:59-07:00', {})).toBe('upcoming')
  expect(phaseAt('2024-07-05T17:00:00-07:00', {})).toBe('down')
  expect(phaseAt('2024-07-08T07:59:59-07:00', {})).toBe('down')
  expect(phaseAt('2024-07-08T08:00:00-07:00', {})).toBe('over')
})

test('whole days last from midnight to midnight in California, also where a clock change makes them longer', () => {
  const days = { start: '2024-11-02', end: '2024-11-03' }
  expect(phaseAt('2024-11-02T06:59:00Z', days)).toBe('upcoming')
  expect(phaseAt('2024-11-02T07:00:00Z', days)).toBe('down')
  expect(phaseAt('2024-11-04T07:59:00Z', days)).toBe('down')
  expect(phaseAt('2024-11-04T08:00:00Z', days)).toBe('over')
})

test('between its widest bounds and its printed days a downtime is possible', () => {
  const days = {
    start: '2024-07-12',
    end: '2024-07-16',
    earliestStart: '2024-07-11T17:00-07:00',
    latestEnd: '2024-07-17T08:00-07:00',
  }
  expect(phaseAt('2024-07-11T16:00:00-07:00', days)).toBe('upcoming')
  expect(phaseAt('2024-07-11T18:00:00-07:00', days)).toBe('possible')
  expect(phaseAt('2024-07-12T00:00:00-07:00', days)).toBe('down')
  expect(phaseAt('2024-07-17T07:00:00-07:00', days)).toBe('possible')
  expect(phaseAt('2024-07-17T08:00:00-07:00', days)).toBe('over')
})

test('a tentative or doubted downtime is never certain', () => {
  const inside = '2024-07-06T12:00:00-07:00'
  expect(phaseAt(inside, { state: 'tentative' })).toBe('possible')
  expect(phaseAt(inside, { doubts: ['year-suspect'] })).toBe('possible')
})

test('where a slip is likely, the likely time counts as possible too', () => {
  const slip = { doubts: ['weekday-mismatch' as const], suggested: { start: '2024-07-04T17:00-07:00' } }
  expect(phaseAt('2024-07-04T18:00:00-07:00', slip)).toBe('possible')
})

test('a cancelled downtime is neither under way nor to come', () => {
  expect(phaseAt('2024-07-06T12:00:00-07:00', { state: 'cancelled' })).toBe('cancelled')
})

test('without an announced end it is believed for a day and thought possible for a week', () => {
  const open = { start: '2024-07-05T17:00-07:00', end: null }
  expect(phaseAt('2024-07-06T12:00:00-07:00', open)).toBe('down')
  expect(phaseAt('2024-07-09T12:00:00-07:00', open)).toBe('possible')
  expect(phaseAt('2024-07-13T12:00:00-07:00', open)).toBe('over')
})

test('without an announced start it may have begun in the week before its end', () => {
  const open = { start: null, end: '2024-07-08T08:00-07:00' }
  expect(phaseAt('2024-06-30T12:00:00-07:00', open)).toBe('upcoming')
  expect(phaseAt('2024-07-05T12:00:00-07:00', open)).toBe('possible')
  expect(phaseAt('2024-07-08T08:00:00-07:00', open)).toBe('over')
})

test('a downtime some time in a week or month is possible all that time and never certain', () => {
  const week = { start: '2024-W28', end: '2024-W28' }
  expect(phaseAt('2024-07-07T23:00:00-07:00', week)).toBe('upcoming')
  expect(phaseAt('2024-07-10T12:00:00-07:00', week)).toBe('possible')
  expect(phaseAt('2024-07-15T00:00:00-07:00', week)).toBe('over')
})

test('a downtime without any time stays announced', () => {
  expect(phaseAt('2030-01-01T00:00:00Z', { start: null, end: null })).toBe('upcoming')
})
