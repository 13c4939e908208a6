import { cleanText } from '../clean-text.ts'

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

const BULLET = /^(\s*)(?:[•◦▪‣●○∙·*]|[-–—](?=\s|$)|o(?=\s{2,}\S))\s*(.*)$/u
const NUMBER = /^(\s*)\(?\d{1,2}[.)]\s+(\S.*)$/
const UNDERLINE = /^\s*(={3,}|-{3,}|~{3,}|\*{3,}|_{3,})\s*$/
const WRAPPED_MAX = 84

/** Splits a text capture into lines and list items, with broken lines put together. */
export function splitEntries(text: string): Entry[] {
  const lines = unquote(text.replace(/\r\n?|[\u2028\u2029\f\v]/g, '\n').split('\n'))
  const width = wrapWidth(lines)
  const entries: Entry[] = []
  let group = 0
  let waiting = false
  let lastRaw = ''

  for (const raw of lines) {
    if (raw.trim() === '') {
      if (!waiting) group++
      lastRaw = ''
      continue
    }
    const last = entries.at(-1)
    const together = last !== undefined && lastRaw !== ''
    const underline = UNDERLINE.exec(raw)
    if (underline) {
      if (together && last.kind === 'line' && last.text.length < 160) last.marked = raw.includes('=') ? 2 : 3
      else if (/^\s*--\s?$/.test(raw)) entries.push(entryOf('--', 0, group))
      group++
      lastRaw = ''
      continue
    }
    const entry = readLine(raw, group)
    if (/^\s*--\s?$/.test(raw)) {
      entries.push(entryOf('--', 0, ++group))
      group++
      lastRaw = ''
      continue
    }
    if (waiting && last && entry.kind === 'line') {
      last.text = joinWords(last.text, entry.text)
      waiting = !/[.!?]$/.test(last.text) && last.text.length < 120 && !/ [-–—] /.test(last.text)
      lastRaw = raw
      continue
    }
    waiting = entry.kind === 'item' && entry.text === ''
    if (together && goesOn(last, lastRaw, entry, raw, width)) {
      last.text = joinWords(last.text, entry.text, breaksInside(last, entry) ? '\n' : ' ')
    } else if (entry.text !== '' || waiting) entries.push(entry)
    lastRaw = raw
  }
  return entries.filter((entry) => entry.text !== '')
}

function entryOf(text: string, indent: number, group: number): Entry {
  return { kind: 'line', text, indent, ordered: false, group, marked: 0 }
}

function readLine(raw: string, group: number): Entry {
  const indent = raw.length - raw.trimStart().length
  const hashes = /^(#{1,6})\s+(\S.*)$/.exec(raw)
  if (hashes)
    return { ...entryOf(cleanText((hashes[2] ?? '').replace(/\s#+$/, '')), 0, group), marked: hashes[1]?.length ?? 2 }
  const starred = /^\s*(\*{1,3}|_{2,3})(\S(?:[^*_]{0,200}\S)?)\1:?\s*$/.exec(raw)
  if (starred) return { ...entryOf(cleanText(starred[2] ?? ''), indent, group), marked: 3 }
  const number = NUMBER.exec(raw)
  if (number) return { ...entryOf(cleanText(number[2] ?? ''), indent, group), kind: 'item', ordered: true }
  const bullet = BULLET.exec(raw)
  if (bullet) return { ...entryOf(cleanText(bullet[2] ?? ''), indent, group), kind: 'item' }
  return entryOf(cleanText(raw), indent, group)
}

/** The width to which a mail was broken; 0 where lines are whole paragraphs. */
function wrapWidth(lines: readonly string[]): number {
  const lengths = lines.map((line) => line.trimEnd().length).filter((length) => length > 0)
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0)
  if (longest > WRAPPED_MAX || longest < 50) return 0
  const full = lengths.filter((length) => length > longest - 16).length
  return full >= 3 && full * 8 >= lengths.length ? longest : 0
}

function goesOn(last: Entry, lastRaw: string, entry: Entry, raw: string, width: number): boolean {
  if (entry.kind !== 'line' || entry.marked || last.marked || raw.includes('|') || lastRaw.includes('|')) return false
  if (width > 0) {
    const word = /\S+/.exec(raw.trim())?.[0].length ?? 0
    return lastRaw.trimEnd().length + 1 + word > width
  }
  if (/^[a-z,;)]|^\.(?:\s|$)/.test(entry.text)) return !/[.!?:]$/.test(last.text)
  if (entry.text.startsWith('(')) return last.text.length < 200 && !/[.!?:]$/.test(last.text)
  return breaksInside(last, entry)
}

/** Text set in below a short item explains it. */
function breaksInside(last: Entry, entry: Entry): boolean {
  return last.kind === 'item' && entry.indent >= last.indent + 2 && last.text.length < 120
}

function joinWords(before: string, after: string, between = ' '): string {
  if (before === '') return after
  return /^[,.;)]/.test(after) ? before + after : before + between + after
}

/** Takes the marks of quoting off the lines of a quoted message. */
function unquote(lines: readonly string[]): string[] {
  return lines.map((line) => line.replace(/^(?:>\s?){1,6}/, ''))
}
