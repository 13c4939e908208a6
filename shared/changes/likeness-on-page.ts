import { relateTimes, type TimeRelation } from './edges.ts'
import { sameFacts } from './facts.ts'
import { replacesTime, type Subject, systemsLikeness, timesLikeness, wordsLikeness } from './subject.ts'
import { likenessOfWords } from './words.ts'

/** A thing of the same name further away than this (days) is another one. */
const FARTHEST = 60

/**
 * How surely something newly read is the known thing that the same page stated before: above 0, higher is surer; null
 * for "not the same". What is over can only be found again by its times.
 */
export function likenessOnPage(known: Subject, read: Subject): number | null {
  if (known.record.kind !== read.record.kind) return null
  const words = wordsLikeness(known, read)
  const wording = exactness(known, read)
  const { kind } = read.record
  const title = likenessOfWords(known.title, read.title)
  // Many things fall on one day, also in one story; downtimes that share a system do not.
  const named = Math.max(title, 0.9 * likenessOfWords(known.text, read.text))
  const enoughWords = kind === 'downtime' || named >= 0.45
  if (kind !== 'notice' && enoughWords && sameFacts(known.statement, read.statement)) return 10 + words + wording
  const times = relateTimes(known.statement, read.statement)
  const systems = systemsLikeness(known.statement.systems, read.statement.systems)
  const score = 2 * timesLikeness(times) + systems + words + wording
  if (replacesTime(known, read) && (systems > 0 || words >= 0.3)) return score + 2
  if (kind === 'notice') {
    // A story under a new heading is the same where it opens with the same words.
    const isSameText = likenessOfWords(known.text, read.text) >= 0.9
    return title >= 0.75 || isSameText || (words >= 0.6 && title >= 0.3) ? score : null
  }
  if (systems === 0) return null
  if (times.agreeing > 0 || times.overlap) return enoughWords ? score : null
  return wasMoved(known, read, { times, systems, words, title }) ? score : null
}

interface Measures {
  times: TimeRelation
  systems: number
  words: number
  title: number
}

/** Nothing of the times is left, so the name has to carry it. */
function wasMoved(known: Subject, read: Subject, { times, systems, words, title }: Measures): boolean {
  if (times.gap === Number.POSITIVE_INFINITY) return title >= 0.75
  if (known.over || times.gap > FARTHEST) return false
  if (read.record.kind === 'downtime') return systems >= 0.5 && words + systems >= 1.2
  return title >= 0.6
}

/** A little for each part that is letter for letter the same, so that equal things always find themselves again. */
function exactness(a: Subject, b: Subject): number {
  const pairs: [unknown, unknown][] = [
    [a.statement.title, b.statement.title],
    [a.statement.section, b.statement.section],
    [a.record.text, b.record.text],
    [a.record.links, b.record.links],
    [a.record.evidence, b.record.evidence],
  ]
  return pairs.filter(([one, other]) => JSON.stringify(one) === JSON.stringify(other)).length / 1000
}
