import type { PageRecord, SourceRecord, Statement } from '../records/source-record.ts'
import { sameTime, spanOfTime, type TimeRelation } from './edges.ts'
import { isOver } from './is-over.ts'
import { statementIn, statementOf } from './statement.ts'
import { likenessOfWords, type SubjectWords, subjectWords } from './words.ts'

/** Something known or newly read, prepared for comparing. Words are looked at only where they decide. */
export interface Subject {
  readonly record: PageRecord
  readonly statement: Statement
  readonly title: SubjectWords
  readonly section: SubjectWords
  readonly text: SubjectWords
  /** True for what is past. */
  readonly over: boolean
}

/** What was just read from a page. */
export function subjectOfReading(read: PageRecord): Subject {
  return new LazySubject(read, statementOf(read, []), () => false)
}

/** A known record as the source number `index` states it; `now` is an ISO 8601 instant. */
export function subjectOfKnown(record: SourceRecord, index: number, now: string): Subject {
  const proof = record.sources[index]
  if (!proof) throw new RangeError(`${record.id} has no source ${index}`)
  const statement = proof.stated || index > 0 ? statementIn(record, proof) : record
  // A record has the words of its first source, and most have one only.
  const worded = proof.text === record.text ? record : { ...record, text: proof.text }
  return new LazySubject(worded, statement, () => isOver(record, now))
}

class LazySubject implements Subject {
  readonly record: PageRecord
  readonly statement: Statement
  readonly #isOver: () => boolean
  #title: SubjectWords | undefined
  #section: SubjectWords | undefined
  #text: SubjectWords | undefined
  #over: boolean | undefined

  constructor(record: PageRecord, statement: Statement, isOver: () => boolean) {
    this.record = record
    this.statement = statement
    this.#isOver = isOver
  }
  get title(): SubjectWords {
    this.#title ??= subjectWords(this.statement.title)
    return this.#title
  }
  get section(): SubjectWords {
    this.#section ??= subjectWords(this.statement.section ?? '')
    return this.#section
  }
  get text(): SubjectWords {
    this.#text ??= subjectWords(this.record.text)
    return this.#text
  }
  get over(): boolean {
    this.#over ??= this.#isOver()
    return this.#over
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
  return shared / (a.length + b.length - shared)
}

/** Title and story together, or the sentence itself where it stayed while they changed; 0–1. */
export function wordsLikeness(a: Subject, b: Subject): number {
  const title = likenessOfWords(a.title, b.title)
  const story = a.section.all.size + b.section.all.size > 0 ? likenessOfWords(a.section, b.section) : title
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
