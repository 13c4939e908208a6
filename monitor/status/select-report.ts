import type { ChangeRecord } from '../../shared/changes/change-record.ts'
import { describeChange } from '../../shared/changes/describe-change.ts'
import { type Answer, type Situation, selectSituation } from '../../shared/feed/situation.ts'
import { chooseFreshness, type Freshness, type SourceHealth } from '../../shared/feed/source-health.ts'
import type { SourceRecord } from '../../shared/records/source-record.ts'
import { dayAt } from '../../shared/time/moments.ts'
import { selectCancelledAhead, selectComingDates } from '../publish/dashboard/select-ahead.ts'
import { describeAnswer, describeDistrust } from '../words/describe-situation.ts'
import { ENGLISH } from '../words/english.ts'
import { isTrustworthy } from './select-source-health.ts'

const NEWS_DAYS = 7
const MOST_NEWS = 12
const MOST_DATES = 12
const DAY_MS = 86_400_000

export interface SourceLine extends SourceHealth {
  readonly freshness: Freshness
  readonly trustworthy: boolean
}

/** What is down, what comes, what is new and what is stale: everything that `status` tells. */
export interface StatusReport {
  /** Instant (ISO 8601, UTC). */
  readonly now: string
  readonly answer: Answer
  /** The answer in words, and why it may not hold. */
  readonly line: string
  readonly down: readonly SourceRecord[]
  readonly possible: readonly SourceRecord[]
  readonly upcoming: readonly SourceRecord[]
  readonly cancelled: readonly SourceRecord[]
  readonly openIssues: readonly SourceRecord[]
  /** Deadlines, events, windows and releases, the next first; `moreDates` more are known. */
  readonly dates: readonly SourceRecord[]
  readonly moreDates: number
  /** What changed in the last week, the newest first; `moreNews` more changes are known. */
  readonly news: readonly { at: string; sentence: string }[]
  readonly moreNews: number
  readonly sources: readonly SourceLine[]
}

interface Known {
  readonly records: readonly SourceRecord[]
  readonly health: readonly SourceHealth[]
  readonly changes: readonly ChangeRecord[]
}

/** The instant (ISO 8601, UTC) from which on a change is news at `now` (ISO 8601 instant). */
export function newsSince(now: string): string {
  return new Date(Date.parse(now) - NEWS_DAYS * DAY_MS).toISOString()
}

/** `now`: ISO 8601 instant. */
export function selectReport({ records, health, changes }: Known, now: string): StatusReport {
  const moment = Date.parse(now)
  const situation: Situation = selectSituation(records, health, moment)
  const { answer, down, possible, upcoming, openIssues } = situation
  const dates = selectComingDates(records, dayAt(now))
  const since = Date.parse(newsSince(now))
  const recent = changes.filter(({ at }) => Date.parse(at) >= since && Date.parse(at) <= moment)
  const news = recent.toReversed().map((change) => ({ at: change.at, sentence: describeChange(change) }))
  return {
    now,
    answer,
    line: [describeAnswer(situation, ENGLISH), ...describeDistrust(situation, health, ENGLISH)].join(' '),
    ...{ down, possible, upcoming, openIssues },
    cancelled: selectCancelledAhead(records, moment),
    dates: dates.slice(0, MOST_DATES),
    moreDates: Math.max(0, dates.length - MOST_DATES),
    news: news.slice(0, MOST_NEWS),
    moreNews: Math.max(0, news.length - MOST_NEWS),
    sources: health.map((source) => ({
      ...source,
      freshness: chooseFreshness(source, moment),
      trustworthy: isTrustworthy(source, moment),
    })),
  }
}
