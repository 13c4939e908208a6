import { relateTimes, type TimeRelation } from './edges.ts'
import { replacesTime, type Subject, systemsLikeness, timesLikeness, wordsLikeness } from './subject.ts'
import { likenessOfWords } from './words.ts'

const SAYS_MOVED =
  /\b(?:re-?scheduled|postponed|moved|new dates?|instead of|changed (?:from|to)|pushed back|brought forward)\b/i

/** A thing further away than this (days) is another one, whatever the pages say. */
const FARTHEST = 60

/**
 * How surely something newly read is the fact that another page stated: above 0, higher is surer; null for "not the
 * same". The bar is higher than on one page, because two pages may well speak of two things.
 */
export function likenessAcross(known: Subject, read: Subject): number | null {
  if (known.record.kind !== read.record.kind) return null
  const times = relateTimes(known.statement, read.statement)
  const systems = systemsLikeness(known.statement.systems, read.statement.systems)
  const words = wordsLikeness(known, read)
  const same =
    read.record.kind === 'notice'
      ? sameNotice(known, read)
      : read.record.kind === 'downtime'
        ? sameDowntime(known, read, times)
        : systems > 0 && sameDate(known, read, times, words)
  return same ? 2 * timesLikeness(times) + systems + words : null
}

function sameNotice(known: Subject, read: Subject): boolean {
  return likenessOfWords(known.title, read.title) >= 0.9 && likenessOfWords(known.text, read.text) >= 0.8
}

/** A system cannot be down twice at once, so overlapping downtimes of the same systems are one. */
function sameDowntime(known: Subject, read: Subject, times: TimeRelation): boolean {
  const agree = times.agreeing > 0 && times.differing === 0
  const [ours, theirs] = [known.statement.systems, read.statement.systems]
  if (ours.length === 0 || theirs.length === 0) return agree && times.agreeing === 2
  const shared = ours.filter((system) => theirs.includes(system)).length
  if (shared / Math.min(ours.length, theirs.length) < 0.5) return false
  if (agree) return true
  if (known.over) return false
  if (times.agreeing > 0 || (times.overlap && times.gap <= 7)) {
    return shared / Math.max(ours.length, theirs.length) >= 0.5
  }
  return saysItMoved(known, read) && times.gap <= FARTHEST
}

function sameDate(known: Subject, read: Subject, times: TimeRelation, words: number): boolean {
  const { kind } = read.record
  const title = likenessOfWords(known.title, read.title)
  if (times.agreeing > 0 && times.differing === 0) return words >= (kind === 'issue' || kind === 'release' ? 0.6 : 0.5)
  if (known.over) return false
  if (saysItMoved(known, read) && title >= 0.6 && times.gap <= FARTHEST) return true
  // One name on two days is two meetings, but hardly two limits.
  if (kind === 'deadline') return title >= 0.75 && times.gap <= 14
  if (kind === 'window') return title >= 0.75 && times.agreeing > 0
  return kind === 'release' && title >= 0.9 && times.gap <= 30
}

/** True where the new statement says of itself that it takes the place of the known one, or of another time. */
function saysItMoved(known: Subject, read: Subject): boolean {
  if (read.record.replaces) return replacesTime(known, read)
  return SAYS_MOVED.test(`${read.record.title} ${read.record.text}`)
}
