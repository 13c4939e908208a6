import type { SourceHealth } from '../../../shared/feed/source-health.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import type { FeedProblem } from '../../feed-client/feed-problem.ts'
import { NO_MARKS } from '../../state/marks.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../state/settings.ts'
import type { Stored } from '../../state/stored.ts'
import { NOTHING_KNOWN } from '../../state/watch-state.ts'
import {
  AHEAD,
  DATES,
  DOUBTED,
  DOWN_MANY,
  DOWN_NOW,
  example,
  HOSTILE,
  HOUR,
  MINUTE,
  NOTICES,
  NOW,
  readAgo,
  TENTATIVE,
} from './example-records.ts'

const ADDRESS = 'https://feed.example.org/watch/'

const INSTALLED: Stored = {
  source: { kind: 'none' },
  managed: null,
  settings: DEFAULT_SETTINGS,
  marks: NO_MARKS,
  feed: { ...NOTHING_KNOWN, address: null },
  direct: NOTHING_KNOWN,
}

const CHOSEN: Stored = {
  ...INSTALLED,
  source: { kind: 'feed', address: ADDRESS, setBy: 'options' },
  settings: { ...DEFAULT_SETTINGS, feedAddress: ADDRESS, pinned: ['toms'] },
  feed: { ...NOTHING_KNOWN, address: ADDRESS },
}

const REST = [...DATES, ...NOTICES]

/** What could be stored, by what it is an example of. */
export const EXAMPLE_STORES: Readonly<Record<string, Stored>> = {
  installed: INSTALLED,
  loading: CHOSEN,
  error: failed(CHOSEN, { kind: 'refused', status: 503 }),
  clear: read([AHEAD, TENTATIVE, ...REST]),
  mine: read([AHEAD, TENTATIVE, ...REST], { systems: ['toms', 'tds'] }),
  nothing: read(NOTICES),
  down: read([DOWN_NOW, AHEAD, TENTATIVE, ...REST]),
  'down-many': read([DOWN_NOW, DOWN_MANY, AHEAD, ...REST]),
  'last-minutes': read([DOWN_MANY, ...REST]),
  possible: read([DOUBTED, AHEAD, ...REST]),
  trouble: read([
    example({ id: 'st-1', kind: 'status', title: 'System Status: Degraded', state: 'degraded' }),
    ...REST,
  ]),
  afterwards: read([{ ...DOWN_NOW, end: '2026-07-14T08:00-07:00' }, ...REST]),
  'testing-window': read([AHEAD, TENTATIVE, ...REST], { testingWindow: { from: '2026-08-03', to: '2026-08-28' } }),
  old: read([DOWN_NOW, AHEAD, ...REST], {}, [readAgo(9 * HOUR)]),
  'part-old': read([AHEAD, ...REST], {}, [
    readAgo(10 * MINUTE),
    readAgo(9 * HOUR, { id: 'known-issues', name: 'Known issues' }),
  ]),
  offline: failed(read([AHEAD, ...REST]), { kind: 'unreachable' }),
  failing: failed(read([AHEAD, ...REST]), { kind: 'wrong-shape' }),
  empty: read([]),
  snoozed: {
    ...read([AHEAD, ...REST], { alertsOn: true }),
    marks: { ...NO_MARKS, snoozedUntil: NOW + 4 * HOUR, unread: ['nt-1'] },
  },
  unread: { ...read([AHEAD, ...REST], { alertsOn: true }), marks: { ...NO_MARKS, unread: ['nt-1', 'nt-2'] } },
  hostile: read([HOSTILE, { ...DOWN_NOW, title: HOSTILE.title, sources: HOSTILE.sources }]),
  many: read([AHEAD, ...makeMany(2_000)]),
}

function read(
  records: SourceRecord[],
  settings: Partial<Settings> = {},
  health: SourceHealth[] = [readAgo(20 * MINUTE)],
): Stored {
  const copy = {
    ...{ address: ADDRESS, signedBy: null, name: 'CAASPP Watch', indexEtag: null, recordsHash: '', records, health },
    ...{ healthPath: 'health.json', healthEtag: null, checkedAt: '' },
  }
  return {
    ...CHOSEN,
    settings: { ...CHOSEN.settings, ...settings },
    feed: { ...CHOSEN.feed, copy, lastAttempt: { at: NOW - 5 * MINUTE, problem: null } },
  }
}

function failed(stored: Stored, problem: FeedProblem): Stored {
  const lastAttempt = { at: NOW - 2 * MINUTE, problem }
  return { ...stored, feed: { ...stored.feed, lastAttempt, failures: 3, log: [lastAttempt] } }
}

function makeMany(count: number): SourceRecord[] {
  const kinds = ['notice', 'deadline', 'event'] as const
  return Array.from({ length: count }, (_, at) => {
    const day = new Date(NOW + at * 8 * HOUR).toISOString().slice(0, 10)
    const kind = kinds[at % kinds.length] ?? 'notice'
    const times = kind === 'notice' ? {} : kind === 'deadline' ? { end: day } : { start: day, end: day }
    return example({ id: `many-${at}`, kind, title: `Example ${at + 1}`, systems: ['toms'], ...times })
  })
}
