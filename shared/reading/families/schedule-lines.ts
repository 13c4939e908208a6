import type { Block } from '../../page/page.ts'
import { isOnlyHours } from '../../page/words.ts'
import type { PageRecord } from '../../records/source-record.ts'
import { findSystems } from '../../systems/find-systems.ts'
import { NOT_DOWN } from '../kinds/downtime/downtime-cues.ts'
import { downSystemsIn } from '../kinds/systems/down-systems-in.ts'
import { namesOnlySystems } from '../kinds/systems/systems-before.ts'
import { exactLengthIn } from '../phrases/exact-length.ts'
import { readTimes } from '../phrases/read-times.ts'
import type { TimePhrase } from '../phrases/time-phrase.ts'
import { plainTimes, readCellTimes, withoutOldDays } from './cell-times.ts'
import { entriesOfDay } from './entries-of-day.ts'
import type { ListReading } from './list-reading.ts'
import { type Edges, edgesOf, withLength } from './listing-edges.ts'
import { type ScheduleFrame, systemsIn, toDowntime } from './schedule-record.ts'
import { stateOf } from './schedule-words.ts'
import { splitEntriesOfLine } from './split-entries-of-line.ts'

/** Letters that may stand in an entry beside its times and systems: "Systems affected", "tentative". */
const LONGEST_BESIDE = 45
/** What the page says of itself is no entry. */
const STAMP = /\b(?:posted|updated|revised|added|reviewed|modified|effective|last chang(?:ed|e)|as of)\b/i
/** A sentence is read by its words. */
const SENTENCE =
  /[.!?]\s+[A-Z]|\b(?:is|are|was|were|has|have|had|will|may|can|cannot|goes?|comes?|moved|changed|back)\b/i

/**
 * Entries of a schedule that are no sentences: a line that is a time and perhaps systems, with the lines under it; or everything under a
 * heading that is a time. Sentences are left in the rest.
 */
export function readScheduleLines(heading: string | null, given: readonly Block[], frame: ScheduleFrame): ListReading {
  const blocks = splitEntriesOfLine(given, (text) => isEntry(text, frame) && findSystems(text).length > 0)
  const ofHeading = heading !== null && isEntry(heading, frame) ? linesOfHeading(blocks, frame) : null
  const records: PageRecord[] = []
  const rest: Block[] = []
  if (heading !== null && ofHeading)
    records.push(...readEntry([heading, ...ofHeading.map(textOf)], ofHeading, '', frame))
  for (let at = ofHeading?.length ?? 0; at < blocks.length; at++) {
    const block = blocks[at]
    if (!block) break
    if (block.kind === 'row' || block.kind === 'empty-table' || !isEntry(block.text, frame)) {
      rest.push(block)
      continue
    }
    const under = linesUnder(blocks, at, frame)
    const over = rest.at(-1)
    const isNamedAbove = over?.kind === 'item' && block.kind === 'item' && over.depth < block.depth
    const around = isNamedAbove ? over.text : (heading ?? '')
    records.push(...readEntry([block.text, ...under.map(textOf)], [block, ...under], around, frame))
    at += under.length
  }
  // What heads a sentence that is left names its systems.
  const isUsed = (block: Block, next: Block | undefined) =>
    block.kind === 'item' &&
    records.length > 0 &&
    !holdsTime(block, frame) &&
    findSystems(block.text).length > 0 &&
    block.text.length < 80 &&
    !(next?.kind === 'item' && next.depth > block.depth)
  return { records, rest: rest.filter((block, at) => !isUsed(block, rest[at + 1])) }
}

/** What tells more of the entry that a heading is: all that stands under it, or its systems before an entry that is no heading; else null. */
function linesOfHeading(blocks: readonly Block[], frame: ScheduleFrame): readonly Block[] | null {
  const next = blocks.findIndex((block) => holdsTime(block, frame))
  if (next < 0) return blocks
  const own = blocks.slice(0, next)
  return own.length > 0 && own.every(({ text }) => namesOnlySystems(text)) ? own : null
}

function readEntry(
  lines: readonly string[],
  blocks: readonly Block[],
  around: string,
  frame: ScheduleFrame,
): PageRecord[] {
  return entriesOfDay(lines).flatMap((entry) =>
    readOne(entry.lines, blocks, entry.namedBefore.length ? entry.namedBefore : [around], frame),
  )
}

function readOne(
  lines: readonly string[],
  blocks: readonly Block[],
  around: readonly string[],
  frame: ScheduleFrame,
): PageRecord[] {
  const [first = ''] = lines
  const spans = readCellTimes(
    joinNeighbours(withHours(plainTimes(first), lines.slice(1).map(plainTimes))),
    frame.clock,
  ).filter(({ start }) => start.day !== null)
  const own = systemsIn(lines.flatMap((line) => (downSystemsIn(line).length ? [line] : [])))
  const minutes = lengthIn(lines)
  return edgesOf(spans).map((edges) =>
    toDowntime(withLength(RETURNS.test(first) ? asReturn(edges) : edges, minutes), {
      title: '',
      type: '',
      text: lines.join(' '),
      links: blocks.flatMap((block) => block.links),
      systems: own.length ? own : systemsIn(around),
      frame,
    }),
  )
}

/** `Online: Thursday, 8 a.m.`, the name of what it is of in front of it or not. */
const RETURNS =
  /^(?:[A-Z][^:]{2,60}: )?(?:(?:back )?on-?line|available(?: again)?|back|up|returns?|reopens?)(?: (?:from|at|on))?\s?[:–—]/i

/** Of a lone time. */
function asReturn({ start, end }: Edges): Edges {
  return end === null || end.time === start?.time ? { start: null, end: start } : { start, end }
}

/** "…, for two hours": in an entry it is that of its downtime. */
function lengthIn(lines: readonly string[]): number | null {
  const told = lines.flatMap((line) => /\bfor (?:exactly )?([\w .]{1,30}?(?:hours?|minutes?))\b/i.exec(line)?.[1] ?? [])
  return told.length === 1 ? exactLengthIn(told[0] ?? '') : null
}

/** Two times with nothing between them were two cells: a first and a last. */
function joinNeighbours(line: string): string {
  const [first, second, ...more] = readTimes(line)
  if (!first || !second || more.length || !/^[\s|]+$/.test(line.slice(first.to, second.from))) return line
  return `${first.text} through ${second.text}`
}

/** Hours on the lines under a day belong to it. */
function withHours(line: string, under: readonly string[]): string {
  const own = readTimes(line)
  const [day, apart, ...more] = own
  // "March 7–10: TOMS, 5 p.m. to 8 a.m.": the hours behind the systems are of the days before them.
  if (day && apart?.shape === 'hours' && !more.length && isWholeDays(day)) return `${day.text}, ${apart.text}`
  if (own.some((phrase) => phrase.hours || phrase.edges.some((edge) => edge.clock))) return line
  const hours = under.flatMap((each) => readTimes(each)).filter((phrase) => !phrase.edges.some((edge) => edge.when))
  const [only] = hours
  return only && hours.length === 1 ? `${own.map((phrase) => phrase.text).join(' ')}, ${only.text}` : line
}

function isWholeDays({ hours, edges }: TimePhrase): boolean {
  return hours === null && edges.every(({ when, clock }) => when?.form === 'day' && clock === null)
}

/** The lines that tell more of an entry: deeper items, or lines without a time before the next entry. */
function linesUnder(blocks: readonly Block[], at: number, frame: ScheduleFrame): Block[] {
  const entry = blocks[at]
  const under: Block[] = []
  for (const block of blocks.slice(at + 1)) {
    const isDeeper = entry?.kind === 'item' ? block.kind === 'item' && block.depth > entry.depth : block.kind === 'item'
    const isShort =
      block.kind === 'paragraph' &&
      entry?.kind === 'paragraph' &&
      block.text.length < 120 &&
      (findSystems(block.text).length > 0 || isOnlyHours(block.text) || isOfState(block.text))
    if ((!isDeeper && !isShort) || holdsTime(block, frame)) break
    under.push(block)
  }
  return under
}

/** "This maintenance has been cancelled." */
function isOfState(text: string): boolean {
  return /^(?:this|the|it)\b/i.test(text) && stateOf(text, '') !== 'scheduled'
}

/** Does a line hold a day, and little else but systems? */
function isEntry(printed: string, { clock }: ScheduleFrame): boolean {
  const text = withoutOldDays(printed)
  if (NOT_DOWN.test(text) || STAMP.test(text) || !readCellTimes(text, clock).some(({ start }) => start.day !== null))
    return false
  const left = text.split('')
  for (const { from, to } of [...readTimes(text), ...findSystems(text)]) left.fill(' ', from, to)
  const beside = left.join('')
  return !SENTENCE.test(beside) && beside.replace(/[^A-Za-z]/g, '').length <= LONGEST_BESIDE
}

function holdsTime(block: Block, { clock }: ScheduleFrame): boolean {
  return readCellTimes(block.text, clock).some(({ start }) => start.day !== null)
}

function textOf(block: Block): string {
  return block.text
}
