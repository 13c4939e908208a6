import type { PageRecord, RecordKind } from '../records/source-record.ts'
import { relateTimes, type TimeRelation } from './edges.ts'
import { COARSE_REACH, daysApart, isCoarse, sameTitle } from './quick-look.ts'
import { replacesTime, type Subject, systemsLikeness, timesLikeness, wordsLikeness } from './subject.ts'
import { likenessOfWords } from './words.ts'

const SAYS_MOVED =
  /\b(?:re-?scheduled|postponed|moved|new dates?|instead of|changed (?:from|to)|pushed back|brought forward)\b/i

/** A thing further away than this (days) is another one, whatever the pages say. */
const FARTHEST = 60

/**
 * Days between the nearest edges of two statements of one fact, where the new one does not say that it was moved. One
 * name on two days is two meetings, but hardly two limits.
 */
const NEAR: Readonly<Record<RecordKind, number>> = {
  downtime: 7,
  status: 0,
  issue: 0,
  deadline: 14,
  event: 0,
  window: 0,
  release: 30,
  notice: 0,
}

/** How many days away the known form of what was just read may lie. */
export function reachOf(read: PageRecord): number {
  // Two days more, for envelopes and days that end at midnight.
  return 2 + (saysMoved(read) ? FARTHEST : Math.max(NEAR[read.kind], isCoarse(read) ? 31 : 0))
}

/** A quick look: false for what is certainly not the same. `reach`: see `reachOf`. */
export function mayBeSame(known: PageRecord, read: PageRecord, reach: number): boolean {
  if (known.kind !== read.kind) return false
  if (known.kind === 'notice') return sameTitle(known, read)
  if (!(daysApart(known, read) <= (isCoarse(known) ? Math.max(reach, COARSE_REACH) : reach))) return false
  return known.systems.length === 0 || read.systems.length === 0 || sharesSystem(known, read)
}

/**
 * How surely something newly read is the fact that another page stated: above 0, higher is surer; null for "not the
 * same". The bar is higher than on one page, because two pages may well speak of two things.
 */
export function likenessAcross(known: Subject, read: Subject): number | null {
  if (known.record.kind !== read.record.kind) return null
  const times = relateTimes(known.statement, read.statement)
  const systems = systemsLikeness(known.statement.systems, read.statement.systems)
  const same =
    read.record.kind === 'notice'
      ? sameNotice(known, read)
      : read.record.kind === 'downtime'
        ? sameDowntime(known, read, times)
        : sameDate(known, read, times, systems)
  if (!same) return null
  return 2 * timesLikeness(times) + systems + wordsLikeness(known, read)
}

function sameNotice(known: Subject, read: Subject): boolean {
  return sameTitle(known.record, read.record) && likenessOfWords(known.text, read.text) >= 0.8
}

/** A system cannot be down twice at once, so overlapping downtimes of the same systems are one. */
function sameDowntime(known: Subject, read: Subject, times: TimeRelation): boolean {
  const agree = times.agreeing > 0 && times.differing === 0
  const [ours, theirs] = [known.statement.systems, read.statement.systems]
  // "All systems resume on July 3" names none and means those that are known to be down until then.
  if (ours.length === 0 || theirs.length === 0) return agree
  const shared = ours.filter((system) => theirs.includes(system)).length
  if (shared / Math.min(ours.length, theirs.length) < 0.5) return false
  if (agree) return true
  const near = times.agreeing > 0 || (times.overlap && times.gap <= NEAR.downtime)
  if (near && shared / Math.max(ours.length, theirs.length) >= 0.5) return !known.over
  return !near && saysItMoved(known, read) && times.gap <= FARTHEST && !known.over
}

function sameDate(known: Subject, read: Subject, times: TimeRelation, systems: number): boolean {
  const { kind } = read.record
  if (systems === 0) return false
  if (times.agreeing > 0 && times.differing === 0) {
    return wordsLikeness(known, read) >= (kind === 'issue' || kind === 'release' ? 0.6 : 0.5)
  }
  const moved = saysItMoved(known, read) && times.gap <= FARTHEST
  const near = kind === 'window' ? times.agreeing > 0 : NEAR[kind] > 0 && times.gap <= NEAR[kind]
  if (!moved && !near) return false
  const title = likenessOfWords(known.title, read.title)
  return title >= (moved ? 0.6 : kind === 'release' ? 0.9 : 0.75) && !known.over
}

function sharesSystem(a: PageRecord, b: PageRecord): boolean {
  return a.systems.some((system) => b.systems.includes(system))
}

/** True where the new statement says of itself that it takes the place of the known one, or of another time. */
function saysItMoved(known: Subject, read: Subject): boolean {
  return read.record.replaces ? replacesTime(known, read) : saysMoved(read.record)
}

function saysMoved(read: PageRecord): boolean {
  return read.replaces !== undefined || SAYS_MOVED.test(read.title) || SAYS_MOVED.test(read.text)
}
