import { cleanText } from '../clean-text.ts'
import { isDateline } from '../find-dateline.ts'
import { splitGluedItems } from '../split-glued-items.ts'
import { GOES_ON } from './goes-on.ts'
import { linesOf } from './lines-of.ts'

/** A line of a text capture, or several that were one line before it was broken. */
export interface Entry {
  kind: 'line' | 'item' | 'table' | 'heading' | 'passage'
  text: string
  /** Spaces before its first letter or bullet. */
  indent: number
  ordered: boolean
  /** Lines that stand together without an empty line share a number. */
  group: number
  /** What the capture itself says of a heading: `# `, an underline, asterisks around the line. 0 for nothing. */
  marked: number
  /** The row that it is: which table, and its cells; no cells for a table without rows. */
  row?: { table: number; columns: string[]; cells: string[] }
}

const BULLET = /^(\s*)(?:[•◦▪‣●○∙·*]|(?:or )?[-–—](?=\s|$)|o(?=\s{2,}\S))\s*(.*)$/u
const NUMBER = /^(\s*)\(?\d{1,2}[.)]\s+(\S.*)$/
const UNDERLINE = /^\s*(={3,}|-{3,}|~{3,}|\*{3,}|_{3,})\s*$/
const SIGNATURE = /^\s*--\s?$/
/** A paragraph longer than this is whole, where nothing but its words tells. */
const MAX_JOINED = 3_000
/** A shorter line was not broken: it may be an item whose bullet was lost. */
const SHORT = 24

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const ENDS_WITH_MONTH = new RegExp(`(?:^|\\s)${MONTH}$`)
/** What stands in front of the rest of a time: "Friday,", "January 7,", "5 p.m. –", "from". */
const CUT_BEFORE = new RegExp(
  `(?:\\b${WEEKDAY},|\\b${MONTH} \\d{1,2},|(?:\\d|[ap]\\.m\\.) ?[–—-]|\\s(?:on|at|by|from|to|until|through|before))$`,
)
const BEGINS_WITH_TIME = new RegExp(`^(?:(?:${WEEKDAY}, )?${MONTH} \\d|\\d{4}\\b|\\d{1,2}(?::\\d\\d)?[ –-]|noon\\b)`)

/** The line before, as it stands in the capture; null after an empty line. */
interface Reading {
  entries: Entry[]
  group: number
  lastRaw: string | null
  /** A bullet stands alone on its line and waits for its text. */
  waiting: boolean
  width: number
}

/**
 * Splits lines of a text capture into lines and list items, with broken lines put together. `width` is the one to which the
 * capture was broken, 0 for none.
 */
export function splitEntries(text: string, width: number): Entry[] {
  const reading: Reading = { entries: [], group: 0, lastRaw: null, waiting: false, width }
  for (const line of linesOf(text)) for (const raw of splitGluedItems(line)) readRaw(reading, raw)
  return reading.entries.filter((entry) => entry.text !== '')
}

function readRaw(reading: Reading, raw: string): void {
  const last = reading.lastRaw === null ? undefined : reading.entries.at(-1)
  if (raw.trim() === '') endGroup(reading)
  else if (SIGNATURE.test(raw)) {
    endGroup(reading)
    reading.entries.push(lineOf('--', 0, reading.group))
    endGroup(reading)
  } else if (UNDERLINE.test(raw)) {
    if (last?.kind === 'line' && last.text.length < 160) last.marked = raw.includes('=') ? 2 : 3
    endGroup(reading)
  } else {
    const entry = readLine(raw, reading.group)
    const isCut = entry.kind === 'item' && last !== undefined && goesOnAsItem(last, entry, raw, reading)
    addEntry(reading, last, isCut ? lineOf(cleanText(raw), entry.indent, reading.group) : entry, raw)
    reading.lastRaw = raw
  }
}

function endGroup(reading: Reading): void {
  if (!reading.waiting) reading.group++
  reading.lastRaw = null
}

function addEntry(reading: Reading, last: Entry | undefined, entry: Entry, raw: string): void {
  const waits = reading.entries.at(-1)
  if (reading.waiting && waits && entry.kind === 'line') {
    waits.text = joinWords(waits.text, entry.text)
    reading.waiting = !/[.!?]$| [-–—] /.test(waits.text) && waits.text.length < 120
    return
  }
  reading.waiting = entry.kind === 'item' && entry.text === ''
  if (last && goesOn(last, reading.lastRaw ?? '', entry, raw, reading.width)) {
    last.text = joinWords(last.text, entry.text, reading.width === 0 && isApart(last, entry) ? '\n' : ' ')
  } else if (entry.text !== '' || reading.waiting) reading.entries.push(entry)
}

function lineOf(text: string, indent: number, group: number): Entry {
  return { kind: 'line', text, indent, ordered: false, group, marked: 0 }
}

function readLine(raw: string, group: number): Entry {
  const indent = raw.length - raw.trimStart().length
  const hashes = /^(#{1,6})\s+(\S.*)$/.exec(raw)
  if (hashes) {
    const text = cleanText((hashes[2] ?? '').replace(/\s#+$/, ''))
    return { ...lineOf(text, 0, group), marked: hashes[1]?.length ?? 2 }
  }
  const starred = /^\s*(\*{1,3}|_{2,3})(\S(?:[^*_]{0,200}\S)?)\1:?\s*$/.exec(raw)
  if (starred) return { ...lineOf(cleanText(starred[2] ?? ''), indent, group), marked: 3 }
  const number = NUMBER.exec(raw)
  if (number) return { ...lineOf(cleanText(number[2] ?? ''), indent, group), kind: 'item', ordered: true }
  const bullet = BULLET.exec(raw)
  if (bullet) return { ...lineOf(cleanText(bullet[2] ?? ''), indent, group), kind: 'item' }
  return lineOf(cleanText(raw), indent, group)
}

function goesOn(last: Entry, lastRaw: string, entry: Entry, raw: string, width: number): boolean {
  if (entry.kind !== 'line' || entry.marked || last.marked) return false
  if (isCut(last, entry)) return true
  if (width > 0) {
    const word = /\S+/.exec(raw.trim())?.[0].length ?? 0
    return lastRaw.trimEnd().length + 1 + word > width || (/^[a-z]/.test(entry.text) && isOpen(last))
  }
  if (last.text.length > MAX_JOINED || isDateline(entry.text) || isDateline(last.text)) return false
  if (/^[,;)]|^\.(?:\s|$)/.test(entry.text)) return true
  if (/^[a-z]/.test(entry.text)) return isOpen(last)
  if (entry.text.startsWith('(')) return last.text.length < 200 && !/[.!?:]$/.test(last.text)
  return explains(last, entry)
}

/** "… on Friday, May" over "30. Lamps": what looks like the number or dash of an item is the next word of a sentence that was broken there. */
function goesOnAsItem(last: Entry, entry: Entry, raw: string, { lastRaw, width }: Reading): boolean {
  const word = /\S+/.exec(raw.trim())?.[0] ?? ''
  if (entry.ordered && ENDS_WITH_MONTH.test(last.text)) return true
  const isFull = width > 0 && (lastRaw ?? '').trimEnd().length + 1 + word.length > width
  const isMark = entry.ordered || /^[-–—]$/.test(word)
  return isFull && isMark && last.kind === 'line' && !/[.!?:;]$/.test(last.text)
}

/** A line ends inside a time or with a word that ends none; no item ends with "and", however short it is. */
function isCut({ kind, text }: Entry, after: Entry): boolean {
  if (isCutDate(text, after.text)) return true
  return GOES_ON.test(text) && (text.length > SHORT || (kind === 'item' && /\s(?:and|or)$/.test(text)))
}

/** May a line that begins with a small letter go on with this one? An hour's stop ends no sentence. */
function isOpen({ kind, text }: Entry): boolean {
  if (/[.!?:]$/.test(text) && !/\d ?[ap]\.m\.$/.test(text)) return false
  return kind === 'item' || text.length > SHORT || GOES_ON.test(text)
}

/** "… through Thursday," over "December 26, at 8 a.m.", "… on December" over "26", "9:30–" over "11 a.m.": a time was broken. */
function isCutDate(before: string, after: string): boolean {
  return (
    (CUT_BEFORE.test(before) && BEGINS_WITH_TIME.test(after)) ||
    (ENDS_WITH_MONTH.test(before) && /^\d{1,2}\b/.test(after))
  )
}

/** What is set in below an item stands apart from it, but for the rest of its own words. */
function isApart(last: Entry, entry: Entry): boolean {
  return explains(last, entry) && !/^[a-z]/.test(entry.text) && !isCut(last, entry)
}

/** Text set in below a short item explains it. */
function explains(last: Entry, entry: Entry): boolean {
  return last.kind === 'item' && entry.indent >= last.indent + 2 && last.text.length < 120
}

function joinWords(before: string, after: string, between = ' '): string {
  if (before === '') return after
  return /^[,.;)]/.test(after) ? before + after : before + between + after
}
