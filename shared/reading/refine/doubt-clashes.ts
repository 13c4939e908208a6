import type { PageRecord } from '../../records/source-record.ts'
import { pattern } from '../../text/pattern.ts'
import { firstMomentOf, lastMomentOf } from '../../time/moments.ts'

/**
 * Downtimes of a page that can hardly all be right: of the same systems at the same time, two out of one sentence of which one has lost an
 * edge or that speaks of a move, and one without an end though its sentence tells one. Something of what they say was not
 * understood, so they stay with the doubt `time-unreadable`.
 */
export function doubtClashes(records: readonly PageRecord[]): PageRecord[] {
  const reasons = new Map<PageRecord, string>()
  const downtimes = records.filter(({ kind, state }) => kind === 'downtime' && state !== 'cancelled')
  for (const one of downtimes) if (isUnended(one)) reasons.set(one, 'its sentence tells an end that was not understood')
  for (const told of groupBy(downtimes, (one) => JSON.stringify([one.section, one.text, one.systems])))
    if (told.length > 1 && (isMove(told) || areHalves(told)))
      for (const one of told) reasons.set(one, 'its sentence gives another time of the same systems')
  for (const one of overlapping(downtimes))
    reasons.set(one, 'the page has the same systems down at an overlapping time')
  return records.map((record) => withDoubt(record, reasons.get(record)))
}

function withDoubt(record: PageRecord, because: string | undefined): PageRecord {
  if (because === undefined || record.doubts.includes('time-unreadable')) return record
  const [first, ...others] = record.evidence ?? []
  const evidence = first && [{ ...first, inferred: [...first.inferred, because] }, ...others]
  return { ...record, doubts: [...record.doubts, 'time-unreadable'], ...(evidence ? { evidence } : {}) }
}

/** "From 6 p.m. on Friday, CERS is unavailable through the end of Sunday", of which only the start was read. */
function isUnended({ start, end, text }: PageRecord): boolean {
  return start !== null && end === null && TELLS_END.test(text) && !END_UNKNOWN.test(text)
}

const TELLS_END =
  /\b(?:until|through|(?:for|lasts?) \w+ (?:hours?|minutes)|ends?|ending|back|re-?opens?|returns?|returning|resum(?:es?|ing)|restored)\b/i
const END_UNKNOWN = /\bfurther notice\b|\bnot (?:yet )?known\b|\bannounce|\bup to\b|\babout\b/i

/** "The work announced for D takes place a week later, on E": both days were read as downtimes. */
function isMove(told: readonly PageRecord[]): boolean {
  return told.every(({ text, replaces }) => MOVES.test(text) && replaces === undefined)
}

const MOVES = new RegExp(
  pattern`
    \b(?:
      moved|postponed|put off|rescheduled|pushed|brought forward|shifted|delayed|deferred
      |(?:days?|weeks?) (?:later|earlier)|instead|lengthened|prolonged|extended|shortened|will not take place
    )\b`,
  'i',
)

/** What is "available again" is down once only. */
const GOES_DOWN_AGAIN = /(?<!\b(?:available|accessible|open|online|operational|working|usable|up|back) )\bagain\b/i

/** "Starts on Thursday at 5 p.m.; it ends, as we said, on Sunday", read as two starts. */
function areHalves(told: readonly PageRecord[]): boolean {
  return told.some(({ start, end, text }) => (start === null || end === null) && !GOES_DOWN_AGAIN.test(text))
}

/** When a downtime is, in milliseconds since 1970 UTC; where its end is not known, only its start. */
interface Span {
  record: PageRecord
  from: number
  to: number
  /** One of them may overlap others that are named. */
  isNamed: boolean
}

/**
 * Those of one system that overlap, on the whole page, and in a story those of nobody in particular that overlap any other: where
 * there are groups, there is none for the whole (RECORDS 4.8).
 */
function overlapping(downtimes: readonly PageRecord[]): PageRecord[] {
  const spans = downtimes.flatMap(spanOf)
  const ofSystems = spans.flatMap((span) => span.record.systems.map((id) => ({ ...span, isNamed: false, id })))
  const groups = [
    ...groupBy(ofSystems, ({ id, record }) => `${id} ${record.state}`),
    ...groupBy(spans, ({ record }) => `${record.section} ${record.state}`),
  ]
  return groups.flatMap(clashesIn)
}

function spanOf(record: PageRecord): Span[] {
  const { start, end, systems, text } = record
  if (start === null) return []
  const isNamed = systems.length > 0 || OTHERS.test(text)
  return [{ record, from: firstMomentOf(start), to: lastMomentOf(end ?? start), isNamed }]
}

/** "All other systems": those that are named are none of them. */
const OTHERS = /\b(?:others?|remaining|rest)\b/i

/** In the order of their starts each is held against those that reach furthest, so the work does not grow with the square. */
function clashesIn(spans: readonly Span[]): PageRecord[] {
  const furthest: { named?: Span; unnamed?: Span } = {}
  const found: PageRecord[] = []
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const rivals = span.isNamed ? [furthest.unnamed] : [furthest.unnamed, furthest.named]
    for (const rival of rivals) if (rival && isClash(span, rival)) found.push(rival.record, span.record)
    const side = span.isNamed ? 'named' : 'unnamed'
    if (span.to > (furthest[side]?.to ?? Number.NEGATIVE_INFINITY)) furthest[side] = span
  }
  return found
}

/**
 * "All go down on Friday; CERS is back on Sunday, all others on Monday": what goes down together may come back apart. What is named and
 * goes down before the others do is no group of theirs.
 */
function isClash(span: Span, rival: Span): boolean {
  const isApart = span.isNamed !== rival.isNamed && (span.from === rival.from || rival.isNamed)
  return span.from < rival.to && !isApart
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  return [...Map.groupBy(items, keyOf).values()]
}
