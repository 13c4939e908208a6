import type { PageRecord, Statement } from '../records/source-record.ts'
import { sameTime, spanOfTime, type TimeRelation } from './edges.ts'
import { likenessOfWords, subjectWords } from './words.ts'

/** Something known or newly read, prepared for comparing. `over` is true for what is past. */
export interface Subject {
  record: PageRecord
  statement: Statement
  title: ReadonlySet<string>
  section: ReadonlySet<string>
  text: ReadonlySet<string>
  over: boolean
}

/** A subject ready to be compared with others; `text` is the sentence that its page has for it. */
export function subjectOf(record: PageRecord, statement: Statement, text: string, over: boolean): Subject {
  return {
    record,
    statement,
    title: subjectWords(statement.title),
    section: subjectWords(statement.section ?? ''),
    text: subjectWords(text),
    over,
  }
}

/** How alike two relations of times make their things, 0–1; 0.3 where no times can be compared. */
export function timesLikeness(times: TimeRelation): number {
  if (times.differing === 0 && times.agreeing > 0) return times.agreeing === 2 ? 1 : 0.9
  if (times.agreeing > 0) return 0.8
  if (times.overlap) return 0.7
  return times.gap === Number.POSITIVE_INFINITY ? 0.3 : 0.6 * Math.max(0, 1 - times.gap / 60)
}

/** The shared part of two groups of systems, 0–1. A page that names none does not say that there are none. */
export function systemsLikeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 && b.length === 0) return 0.7
  if (a.length === 0 || b.length === 0) return 0.4
  const shared = a.filter((system) => b.includes(system)).length
  return shared / new Set([...a, ...b]).size
}

/** Title and story together, or the sentence itself where it stayed while they changed; 0–1. */
export function wordsLikeness(a: Subject, b: Subject): number {
  const title = likenessOfWords(a.title, b.title)
  const story = a.section.size + b.section.size > 0 ? likenessOfWords(a.section, b.section) : title
  return Math.max(0.6 * title + 0.4 * story, title * 0.95, 0.9 * likenessOfWords(a.text, b.text))
}

/** True where what was read says that it takes the place of one of the known times. */
export function replacesTime(known: Subject, read: Subject): boolean {
  const { replaces } = read.record
  if (!replaces) return false
  const gone = spanOfTime(replaces)
  return [known.statement.start, known.statement.end].some((time) => {
    if (!time) return false
    const span = spanOfTime(time)
    return sameTime(time, replaces) || (span.from <= gone.to && gone.from <= span.to)
  })
}
