import { expect, it } from 'vitest'
import { NO_FILTER } from '../../../extension/state/record-filter.ts'
import { selectAftermath } from '../../../extension/state/select-aftermath.ts'
import { selectAnswer } from '../../../extension/state/select-answer.ts'
import { selectCheck } from '../../../extension/state/select-check.ts'
import { countdownOf, selectCountdown } from '../../../extension/state/select-countdown.ts'
import { selectDebugFacts } from '../../../extension/state/select-debug-facts.ts'
import { countUnread, selectNotices } from '../../../extension/state/select-notices.ts'
import { selectSecondOpinion } from '../../../extension/state/select-second-opinion.ts'
import { selectSystemStates } from '../../../extension/state/select-system-state.ts'
import { selectTimeline } from '../../../extension/state/select-timeline.ts'
import { selectWindowWarnings } from '../../../extension/state/select-window-warnings.ts'
import type { Stored } from '../../../extension/state/stored.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import { knownRecord } from '../../support/records.ts'
import {
  DAY,
  directCopy,
  feedCopy,
  HOUR,
  health,
  MINUTE,
  NOTHING_READ,
  NOTHING_STORED,
  NOW,
  unreadMarks,
  watchState,
} from '../support/watch-states.ts'

/** `knownRecord`: TOMS is down from here to there. */
const START = Date.parse('2024-06-28T17:00-07:00')
const END = Date.parse('2024-07-03T08:00-07:00')
const toms = knownRecord('dt-1')

function readAt(now: number, records: SourceRecord[], settings: Parameters<typeof watchState>[2] = {}): Stored {
  return watchState(records, [health({ lastReadAt: new Date(now).toISOString() })], settings)
}

it('answers for the systems that are mine', () => {
  const now = START + HOUR
  expect(selectAnswer(readAt(now, [toms]), now).kind).toBe('down')
  expect(selectAnswer(readAt(now, [toms], { systems: ['cers'] }), now).kind).toBe('clear')
  const unnamed = knownRecord('dt-2', { systems: [] })
  expect(selectAnswer(readAt(now, [unnamed], { systems: ['cers'] }), now).kind).toBe('down')
})

it('calls it no good news of my systems that nothing was read', () => {
  expect(selectAnswer(watchState([], [health()], { systems: ['cers'] }), NOW).kind).toBe('unread')
})

it('counts down to the start and then to the end, and says whether that is certain', () => {
  expect(countdownOf(toms, NOW)).toMatchObject({ kind: 'start', at: START, isSure: true })
  expect(countdownOf(toms, START + HOUR)).toMatchObject({ kind: 'end', at: END, isSure: true })
  expect(countdownOf(toms, END)).toBeNull()
  const wide = knownRecord('dt-2', { start: '2024-06-29', end: '2024-06-30', earliestStart: '2024-06-28T17:00-07:00' })
  expect(countdownOf(wide, NOW)).toMatchObject({ kind: 'start', at: START, isSure: false })
  expect(countdownOf(knownRecord('dt-3', { end: null }), START + HOUR)).toBeNull()
  expect(countdownOf(knownRecord('dt-4', { state: 'cancelled' }), NOW)).toBeNull()
})

it('counts down to what comes first, and to nothing with old data', () => {
  const soon = knownRecord('dt-2', {
    systems: ['cers'],
    start: '2024-06-28T06:00-07:00',
    end: '2024-06-28T07:00-07:00',
  })
  const state = readAt(NOW, [toms, soon])
  expect(selectCountdown(selectAnswer(state, NOW), NOW)?.record.id).toBe('dt-2')
  expect(selectCountdown(selectAnswer(state, NOW + DAY), NOW + DAY)).toBeNull()
})

it('tells what may still take longer after a downtime, as long as it may', () => {
  const aftermath = { atLeast: null, atMost: 'PT24H', text: 'Results may take up to 24 hours.' }
  const state = watchState([{ ...toms, aftermath }])
  expect(selectAftermath(state, END - 1)).toEqual([])
  expect(selectAftermath(state, END)).toMatchObject([{ until: END + DAY }])
  expect(selectAftermath(state, END + DAY)).toEqual([])
  const unsaid = watchState([{ ...toms, aftermath: { ...aftermath, atMost: null } }])
  expect(selectAftermath(unsaid, END + DAY)).toMatchObject([{ until: null }])
  expect(selectAftermath(unsaid, END + 2 * DAY)).toEqual([])
})

it('lists notices with the newest first, finds them by every word, and counts the unread ones that are mine', () => {
  const notice = (id: string, fields: Partial<SourceRecord>) => knownRecord(id, { kind: 'notice', ...fields })
  const records = [
    notice('n-1', { title: 'Órdenes de materiales', firstSeenAt: '2024-06-01T00:00:00Z' }),
    notice('n-2', { title: 'Scores', systems: ['cers'], firstSeenAt: '2024-06-02T00:00:00Z' }),
    notice('n-3', { title: 'ELPAC scores', programs: ['ELPAC'], firstSeenAt: '2024-06-03T00:00:00Z' }),
  ]
  const state = { ...watchState(records), marks: unreadMarks(records.slice(1)) }
  const find = (filter: object) =>
    selectNotices(state, { ...NO_FILTER, unreadOnly: false, ...filter }).items.map(({ record }) => record.id)
  expect(find({})).toEqual(['n-3', 'n-2', 'n-1'])
  expect(find({ search: 'ordenes MATERIALES' })).toEqual(['n-1'])
  expect(find({ search: 'educator reporting' })).toEqual(['n-2'])
  expect(find({ program: 'CAASPP' })).toEqual(['n-2', 'n-1'])
  expect(find({ system: 'cers' })).toEqual(['n-2'])
  expect(find({ unreadOnly: true })).toEqual(['n-3', 'n-2'])
  expect(countUnread(state)).toBe(2)
  expect(countUnread({ ...state, settings: { ...state.settings, programs: ['CAASPP'] } })).toBe(1)
})

it('puts the dates to come in order, each with what comes next of it', () => {
  const at = (id: string, kind: SourceRecord['kind'], start: string | null, end: string | null) =>
    knownRecord(id, { kind, start, end })
  const records = [
    at('window', 'window', '2024-06-01', '2024-07-10'),
    at('limit', 'deadline', null, '2024-06-30'),
    at('meeting', 'event', '2024-06-28T10:00-07:00', null),
    at('past', 'deadline', null, '2024-06-26'),
    at('today', 'event', '2024-06-27', '2024-06-27'),
    at('month', 'release', '2024-08', null),
  ]
  const items = selectTimeline(watchState(records), NO_FILTER, NOW)
  expect(items.map(({ record, next }) => `${record.id}: ${next}`)).toEqual([
    'today: end',
    'meeting: start',
    'limit: limit',
    'window: end',
    'month: start',
  ])
})

it('knows how it stands with each system, and does not call anything up without having read', () => {
  const now = START + HOUR
  const cers = knownRecord('dt-2', { systems: ['cers'], state: 'tentative' })
  const tds = knownRecord('dt-3', { systems: ['tds'], start: '2024-07-20', end: '2024-07-21' })
  const stateOf = selectSystemStates(readAt(now, [toms, cers, tds]), now)
  expect(['toms', 'cers', 'tds', 'thss'].map((id) => stateOf(id).kind)).toEqual(['down', 'maybe', 'up', 'up'])
  expect(stateOf('tds').next?.id).toBe('dt-3')
  const old = selectSystemStates(readAt(now - DAY, [toms, cers, tds]), now)
  expect(['toms', 'thss'].map((id) => old(id).kind)).toEqual(['unknown', 'unknown'])
  expect(old('toms').readAt).toBe(now - DAY)
  expect(selectSystemStates(NOTHING_STORED, now)('toms')).toMatchObject({ kind: 'unknown', readAt: null })
  expect(selectSystemStates(readAt(now, []), now)('toms').kind).toBe('unknown')
  const unnamed = selectSystemStates(readAt(now, [knownRecord('dt-4', { systems: [] })]), now)
  expect(unnamed('toms').kind).toBe('maybe')
})

it('warns of downtimes in the testing window, and of none beside it', () => {
  const later = knownRecord('dt-2', { start: '2024-07-20', end: '2024-07-21' })
  const cancelled = knownRecord('dt-3', { state: 'cancelled' })
  const warned = (testingWindow: { from: string; to: string } | null, now = NOW) =>
    selectWindowWarnings(watchState([later, toms, cancelled], [health()], { testingWindow }), now).map(
      ({ record }) => record.id,
    )
  expect(warned(null)).toEqual([])
  expect(warned({ from: '2024-07-03', to: '2024-07-10' })).toEqual(['dt-1'])
  expect(warned({ from: '2024-07-04', to: '2024-07-10' })).toEqual([])
  expect(warned({ from: '2024-06-28', to: '2024-07-20' })).toEqual(['dt-1', 'dt-2'])
  expect(warned({ from: '2024-06-28', to: '2024-07-20' }, END)).toEqual(['dt-2'])
})

it('tells apart how it stands with the checks', () => {
  const kindOf = (stored: Stored, now = NOW) => selectCheck(stored, now).kind
  const after = (stored: Stored, kind: 'unreachable' | 'not-json') =>
    ({ ...stored, feed: { ...stored.feed, lastAttempt: { at: NOW, problem: { kind } } } }) as Stored
  const good = watchState([toms])
  expect(kindOf(NOTHING_STORED)).toBe('none')
  expect(kindOf(NOTHING_READ)).toBe('loading')
  expect(kindOf(after(NOTHING_READ, 'unreachable'))).toBe('error')
  expect(kindOf(watchState([]))).toBe('empty')
  expect(kindOf(good)).toBe('good')
  expect(kindOf(after(good, 'not-json'))).toBe('failing')
  expect(kindOf(after(good, 'unreachable'))).toBe('offline')
  expect(kindOf(good, NOW + DAY)).toBe('stale')
  expect(selectCheck(good, NOW).readAt).toBe(NOW - 10 * MINUTE)
})

it('compares what a feed says with what the pages say', () => {
  const now = START + HOUR
  const feed = readAt(now, [toms])
  const direct = (records: SourceRecord[], at = now): Stored => {
    const { health: sources } = feedCopy([], [health({ lastReadAt: new Date(at).toISOString() })])
    const copy = { ...directCopy(records, sources), checkedAt: at }
    return { ...feed, direct: { ...feed.direct, copy } }
  }
  expect(selectSecondOpinion(feed, now).kind).toBe('none')
  expect(selectSecondOpinion(direct([knownRecord('other-id')]), now).kind).toBe('agrees')
  expect(selectSecondOpinion(direct([knownRecord('n-1', { kind: 'notice' })]), now).kind).toBe('differs')
  expect(selectSecondOpinion(direct([knownRecord('n-1', { kind: 'notice' })], now - DAY), now).kind).toBe('none')
})

it('says what this extension knows', () => {
  const facts = selectDebugFacts(watchState([toms, knownRecord('n-1', { kind: 'notice' })]), NOW)
  expect(facts).toMatchObject({ counts: { downtime: 1, notice: 1, issue: 0 }, unread: 0, failures: 0 })
  expect(facts.pages.map(({ freshness }) => freshness)).toEqual(['fresh'])
})
