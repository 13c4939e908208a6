import type { PageRecord, SourceRecord } from '../records/source-record.ts'
import { likenessAcross, mayBeSame, reachOf } from './likeness-across.ts'
import { likenessOnPage } from './likeness-on-page.ts'
import type { RecordIndex } from './record-index.ts'
import { type Subject, subjectOfKnown, subjectOfReading } from './subject.ts'

/** `url`: the page that was read; `now`: ISO 8601 instant. */
export interface MatchContext {
  url: string
  now: string
}

interface Pair {
  id: string
  index: number
  score: number
}

interface Known {
  id: string
  subject: Subject
}

/**
 * Finds for each thing read from a page the known record it is about; the map leads from its index in `read` to an id.
 * What the same page said in the same words comes first, then what it said otherwise, then what other pages say.
 * One-to-one: the surest pairs are made first, and equals are settled by id and place, so the same input always gives
 * the same answer.
 */
export function matchRecords(
  known: RecordIndex,
  read: readonly PageRecord[],
  context: MatchContext,
): Map<number, string> {
  const subjects = read.map(subjectOfReading)
  const matches = new Map<number, string>()
  const taken = new Set<string>()
  const onPage = selectOnPage(known, context)
  assign(pairsInSameWords(onPage, subjects), matches, taken)
  assign(pairsOnPage(onPage, subjects, matches, taken), matches, taken)
  const left = subjects.flatMap((subject, index) =>
    matches.has(index) ? [] : [{ subject, index, reach: reachOf(subject.record) }],
  )
  if (left.length > 0) assign(pairsAcross(known, left, context), matches, taken)
  return matches
}

function assign(pairs: Pair[], matches: Map<number, string>, taken: Set<string>): void {
  pairs.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : a.index - b.index))
  for (const { id, index } of pairs) {
    if (matches.has(index) || taken.has(id)) continue
    matches.set(index, id)
    taken.add(id)
  }
}

function selectOnPage(known: RecordIndex, { url, now }: MatchContext): Known[] {
  return known
    .onPage(url)
    .filter(({ kind }) => kind !== 'status')
    .map((record) => ({ id: record.id, subject: subjectOfKnown(record, indexOfSource(record, url), now) }))
}

function indexOfSource(record: SourceRecord, url: string): number {
  return record.sources.findIndex((source) => source.url === url)
}

/** What stands letter for letter as it stood, and only once: most of a page, most of the time. */
function pairsInSameWords(known: readonly Known[], read: readonly Subject[]): Pair[] {
  if (known.length === 0) return []
  const stated = Map.groupBy(known, ({ subject }) => keyOf(subject))
  const places = Map.groupBy(read.keys(), (index) => (read[index] ? keyOf(read[index]) : ''))
  return [...places].flatMap(([key, [index, ...moreOfThem]]) => {
    const [same, ...moreKnown] = stated.get(key) ?? []
    const sure = same !== undefined && index !== undefined && moreOfThem.length + moreKnown.length === 0
    return sure ? [{ id: same.id, index, score: 1 }] : []
  })
}

function keyOf({ record, statement }: Subject): string {
  const { title, section, systems, start, end } = statement
  return JSON.stringify([record.kind, title, section, systems, start, end, record.text])
}

function pairsOnPage(
  known: readonly Known[],
  read: readonly Subject[],
  matches: ReadonlyMap<number, string>,
  taken: ReadonlySet<string>,
): Pair[] {
  const pairs: Pair[] = []
  for (const { id, subject } of known) {
    if (taken.has(id)) continue
    for (const [index, other] of read.entries()) {
      const score = matches.has(index) ? null : likenessOnPage(subject, other)
      if (score !== null) pairs.push({ id, index, score })
    }
  }
  return pairs
}

interface Left {
  subject: Subject
  index: number
  reach: number
}

function pairsAcross(known: RecordIndex, left: readonly Left[], { url, now }: MatchContext): Pair[] {
  const subjects = new Map<string, Subject>()
  const pairs: Pair[] = []
  for (const { subject: read, index, reach } of left) {
    for (const record of known.near(read.record, reach)) {
      // Nearly everything that is near is about something else: it is put aside before any word is looked at.
      if (!mayBeSame(record, read.record, reach) || indexOfSource(record, url) >= 0) continue
      const subject = subjects.get(record.id) ?? subjectOfKnown(record, 0, now)
      subjects.set(record.id, subject)
      const score = likenessAcross(subject, read)
      if (score !== null) pairs.push({ id: record.id, index, score })
    }
  }
  return pairs
}
