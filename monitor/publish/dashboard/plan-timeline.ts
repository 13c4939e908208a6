import { boundsOf } from '../../../shared/feed/downtime-phase.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import { addDays, dayNumber, weekdayOf } from '../../../shared/time/calendar.ts'
import { dayAt, firstMomentOf, lastMomentOf } from '../../../shared/time/moments.ts'
import { type Day, precisionOf, type Time } from '../../../shared/time/time.ts'
import { compareText } from '../order-published.ts'

const WEEKS = 8
const DAY_MS = 86_400_000

/** How much of a bar is drawn where the edge was never announced, in days. */
const OPEN_EDGE_DAYS = 1.5

export type BarKind = 'sure' | 'tentative' | 'doubted' | 'cancelled'

/** A downtime on the drawing; positions are days since the drawing's first midnight, in California's clock. */
export interface Bar {
  record: SourceRecord
  kind: BarKind
  from: number
  to: number
  openStart: boolean
  openEnd: boolean
  /** The widest bounds, where they are wider. */
  reach: { from: number; to: number } | null
}

/** Everything that falls on one day. */
export interface Mark {
  day: number
  records: SourceRecord[]
}

export interface Timeline {
  from: Day
  /** The last day drawn. */
  to: Day
  days: number
  today: number
  /** One row for each group of systems, the soonest first. */
  rows: { systems: string[]; bars: Bar[] }[]
  deadlines: Mark[]
  events: Mark[]
}

/** What is drawn: the week of `today` and the seven after it. */
export function planTimeline(records: readonly SourceRecord[], today: Day): Timeline {
  const from = addDays(today, 1 - weekdayOf(today))
  const days = 7 * WEEKS
  const opens = firstMomentOf(from)
  const closes = firstMomentOf(addDays(from, days))
  const bars = records
    .filter((record) => record.kind === 'downtime' && mayTouch(record, opens, closes))
    .map((record) => planBar(record, from))
    .filter((bar) => bar !== null)
    .filter((bar) => bar.to > 0 && bar.from < days)
    .sort((a, b) => a.from - b.from || compareText(a.record.id, b.record.id))
  return {
    from,
    to: addDays(from, days - 1),
    days,
    today: dayNumber(today) - dayNumber(from),
    rows: groupBars(bars),
    deadlines: planMarks(records, 'deadline', from, days),
    events: planMarks(records, 'event', from, days),
  }
}

/** Whether something of a downtime may lie between two moments. */
function mayTouch(record: SourceRecord, opens: number, closes: number): boolean {
  const { start } = record
  return (boundsOf(record).last ?? 0) > opens && (start === null || firstMomentOf(start) < closes)
}

function planBar(record: SourceRecord, origin: Day): Bar | null {
  const { start, end, earliestStart, latestEnd } = record
  const at = (moment: number) => positionOf(moment, origin)
  const begins = start === null ? null : at(firstMomentOf(start))
  const ends = end === null ? null : at(lastMomentOf(end))
  // A start known only by week or month, without an end, may be anywhere in that time.
  const startOver = start === null ? null : at(lastMomentOf(start))
  const from = begins ?? (ends === null ? null : ends - OPEN_EDGE_DAYS)
  const to = ends ?? (startOver === null ? null : startOver + OPEN_EDGE_DAYS)
  if (from === null || to === null || to < from) return null
  const reach = {
    from: earliestStart ? Math.min(from, at(firstMomentOf(earliestStart))) : from,
    to: latestEnd ? Math.max(to, at(lastMomentOf(latestEnd))) : to,
  }
  return {
    ...{ record, kind: chooseKind(record), from, to, openStart: begins === null, openEnd: ends === null },
    reach: reach.from < from || reach.to > to ? reach : null,
  }
}

function chooseKind({ state, doubts, start, end }: SourceRecord): BarKind {
  if (state === 'cancelled') return 'cancelled'
  if (doubts.length > 0) return 'doubted'
  const vague = [start, end].some((time) => time !== null && isVague(time))
  return state === 'tentative' || vague ? 'tentative' : 'sure'
}

function isVague(time: Time): boolean {
  const precision = precisionOf(time)
  return precision === 'week' || precision === 'month'
}

/** Days since the first midnight; a day with 23 or 25 hours is as wide as any other. */
function positionOf(moment: number, origin: Day): number {
  const day = dayAt(moment)
  const midnight = firstMomentOf(day)
  return dayNumber(day) - dayNumber(origin) + Math.min(1, (moment - midnight) / DAY_MS)
}

function groupBars(bars: readonly Bar[]): Timeline['rows'] {
  const rows = new Map<string, { systems: string[]; bars: Bar[] }>()
  for (const bar of bars) {
    const key = bar.record.systems.toSorted().join(' ')
    const row = rows.get(key)
    if (row) row.bars.push(bar)
    else rows.set(key, { systems: bar.record.systems, bars: [bar] })
  }
  return [...rows.values()]
}

function planMarks(records: readonly SourceRecord[], kind: SourceRecord['kind'], from: Day, days: number): Mark[] {
  const marks = new Map<number, SourceRecord[]>()
  const own = records.filter((record) => record.kind === kind).sort((a, b) => compareText(a.id, b.id))
  for (const record of own) {
    const time = record.start ?? record.end
    // What is known only by week or month has no day to stand on; the table says when it is.
    if (time === null || isVague(time)) continue
    const day = dayNumber(dayAt(firstMomentOf(time))) - dayNumber(from)
    if (day < 0 || day >= days) continue
    marks.set(day, [...(marks.get(day) ?? []), record])
  }
  return [...marks].map(([day, found]) => ({ day, records: found })).sort((a, b) => a.day - b.day)
}
