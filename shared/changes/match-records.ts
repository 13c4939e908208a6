import type { PageRecord, Proof, SourceRecord } from '../records/source-record.ts'
import { relateTimes } from './edges.ts'
import { isOver } from './is-over.ts'
import { likenessAcross } from './likeness-across.ts'
import { likenessOnPage } from './likeness-on-page.ts'
import { statementIn, statementOf } from './statement.ts'
import { type Subject, subjectOf } from './subject.ts'
import { plainWords } from './words.ts'

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

/** Times further apart than this (days) are never the same fact on two pages. */
const FARTHEST = 60

/**
 * Finds for each thing read from a page the known record it is about; the map leads from its index in `read` to an id.
 * What the same page said before comes first, then what other pages say. One-to-one: the surest pairs are made first,
 * and equals are settled by id and place, so the same input always gives the same answer.
 */
export function matchRecords(
  known: readonly SourceRecord[],
  read: readonly PageRecord[],
  context: MatchContext,
): Map<number, string> {
  const subjects = read.map((record) => subjectOf(record, statementOf(record, []), record.text, false))
  const matches = new Map<number, string>()
  const taken = new Set<string>()
  assign(pairsOnPage(known, subjects, context), matches, taken)
  const left = subjects.map((subject, index) => ({ subject, index })).filter(({ index }) => !matches.has(index))
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

function pairsOnPage(known: readonly SourceRecord[], read: readonly Subject[], context: MatchContext): Pair[] {
  const pairs: Pair[] = []
  for (const record of known) {
    const proof = record.sources.find((source) => source.url === context.url)
    if (!proof || record.kind === 'status') continue
    const subject = knownSubject(record, proof, context.now)
    for (const [index, other] of read.entries()) {
      const score = likenessOnPage(subject, other)
      if (score !== null) pairs.push({ id: record.id, index, score })
    }
  }
  return pairs
}

function pairsAcross(
  known: readonly SourceRecord[],
  left: readonly { subject: Subject; index: number }[],
  context: MatchContext,
): Pair[] {
  const pairs: Pair[] = []
  for (const record of known) {
    const proof = record.sources[0]
    if (!proof || record.kind === 'status' || record.sources.some((source) => source.url === context.url)) continue
    // Most of what is known is far away: it is put aside before any word is looked at.
    const near = left.filter(({ subject }) => mayBeSame(record, subject.record))
    if (near.length === 0) continue
    const subject = knownSubject(record, proof, context.now)
    for (const { subject: other, index } of near) {
      const score = likenessAcross(subject, other)
      if (score !== null) pairs.push({ id: record.id, index, score })
    }
  }
  return pairs
}

function mayBeSame(record: SourceRecord, read: PageRecord): boolean {
  if (record.kind !== read.kind) return false
  if (read.kind !== 'notice') return relateTimes(record, read).gap <= FARTHEST
  return Math.abs(record.title.length - read.title.length) <= 4 && plainWords(record.title) === plainWords(read.title)
}

function knownSubject(record: SourceRecord, proof: Proof, now: string): Subject {
  return subjectOf({ ...record, text: proof.text }, statementIn(record, proof), proof.text, isOver(record, now))
}
