import type { Draft } from '../draft.ts'
import {
  areOnlyDays,
  countWords,
  endsSentence,
  isClosing,
  isDayEntry,
  isOnlyDay,
  isOnlyTimes,
  isProse,
} from '../words.ts'
import { isColumnLine, isColumnName } from './column-names.ts'
import { couldHead, endsPage, isTitleCase } from './could-head.ts'
import { draftOf } from './draft-of.ts'
import { findLostItems } from './find-lost-items.ts'
import { findNumberedTitles } from './find-numbered-titles.ts'
import { isSectionName } from './section-names.ts'
import type { Entry } from './split-entries.ts'

const SECTION_LEVEL = 2
const TOPIC_LEVEL = 3
/** That of numbered titles. */
const NUMBERED = 3
/** Lines of a signature: names, office, site. */
const SIGNATURE_LINES = 5
/** A line that is not in title case may be a heading while it has no more words. */
const PLAIN_WORDS = 12
/** Rows of a table without bars that are looked at. */
const ROWS = 60
/** Lines set in deeper belong to a list or a table. */
const MAX_INDENT = 8

/** The passages of a text capture, with those lines as headings that are written and placed like one. */
export function inferHeadings(entries: readonly Entry[]): Draft[] {
  const lost = findLostItems(entries)
  const numbered = findNumberedTitles(entries)
  const settled = entries.map((entry, at): Entry => {
    if (numbered.has(at)) return { ...entry, kind: 'line', marked: NUMBERED }
    return lost.has(at) ? { ...entry, kind: 'item' } : entry
  })
  const drafts = settled.map((entry, at): Draft => {
    const draft = draftOf(entry, entry.group, depthOf(settled, at))
    const level = headingLevelAt(settled, at)
    return level > 0 ? { ...draft, kind: 'heading', level, depth: 0, list: 0 } : draft
  })
  return withSections(drafts)
}

/** The level of the heading that a line is, 0 for none. A signature has no headings. */
export function headingLevelAt(entries: readonly Entry[], at: number): number {
  const level = headingLevelOf(entries, at)
  if (level === 0) return 0
  const above = entries.slice(Math.max(0, at - SIGNATURE_LINES), at)
  return above.some((entry) => entry.kind === 'line' && isClosing(entry.text)) ? 0 : level
}

function headingLevelOf(entries: readonly Entry[], at: number): number {
  const entry = entries[at]
  if (isDayOverHeading(entries, at)) return TOPIC_LEVEL
  if (isDayOverHeading(entries, at - 1)) return TOPIC_LEVEL + 1
  if (entry?.kind !== 'line' || !couldHead(entry.text) || IN_PARENTHESES.test(entry.text)) return 0
  const { text, marked, indent } = entry
  if (marked > 0) return Math.min(6, Math.max(2, marked))
  if (
    indent >= MAX_INDENT ||
    isUnderDay(entries, at) ||
    isUnderTime(entries, at) ||
    isUnderColumns(entries, at) ||
    isOneOfDays(entries, at) ||
    isOneOfLabels(entries, at) ||
    isAnswer(entries, at) ||
    isPartOfPair(entries, at)
  )
    return 0
  const next = entries[at + 1]
  if (!next || endsPage(next.text)) return 0
  if (isSectionName(text)) return SECTION_LEVEL
  const tells = (next.kind === 'line' || next.kind === 'passage') && isProse(next.text)
  if (text.endsWith(':') && !tells) return 0
  if (isTitleCase(text)) return TOPIC_LEVEL
  const isPlain = countWords(text) <= PLAIN_WORDS && !/(?:[!:]|[ap]\.m\.)$/.test(text)
  return isPlain && standsAlone(entries, at) && tells ? TOPIC_LEVEL : 0
}

/** "From", right below it "May 4", then "To": names of parts and their values, each on a line of its own. */
function isPartOfPair(entries: readonly Entry[], at: number): boolean {
  const isName = (place: number) => {
    const entry = entries[place]
    return entry?.kind === 'line' && entry.group === entries[at]?.group && isColumnName(entry.text)
  }
  return [at, at - 1].some((name) => isName(name) && (isName(name + 2) || isName(name - 2)))
}

/** "From: May 4", below it "Systems: TOMS": lines that each begin with the name of a part. */
function isOneOfLabels(entries: readonly Entry[], at: number): boolean {
  const isLabelled = (entry: Entry | undefined) =>
    entry?.kind === 'line' && isColumnName(/^([A-Z][\w ()/]{1,24}): \S/.exec(entry.text)?.[1] ?? '')
  return isLabelled(entries[at]) && (isLabelled(entries[at - 1]) || isLabelled(entries[at + 1]))
}

/** "When is it down?", below it "Saturday, May 9, at 6 p.m.". */
function isAnswer(entries: readonly Entry[], at: number): boolean {
  return (entries[at - 1]?.text ?? '').endsWith('?') && isDayEntry(entries[at]?.text ?? '')
}

/** "May 4 New Raters Webinar", below it "May 9 Scoring Workshop": a list of days. */
function isOneOfDays(entries: readonly Entry[], at: number): boolean {
  const isEntry = (entry: Entry | undefined) => entry?.kind === 'line' && isDayEntry(entry.text)
  return isEntry(entries[at]) && (isEntry(entries[at - 1]) || isEntry(entries[at + 1]))
}

const IN_PARENTHESES = /^\([^()]*\)$/

/** A day on a line of its own over a heading, over prose: "May 9, 2026", "Lamp Hour", "We meet in the hall …". */
function isDayOverHeading(entries: readonly Entry[], at: number): boolean {
  const [day, title, prose] = at < 0 ? [] : entries.slice(at, at + 3)
  if (day?.kind !== 'line' || title?.kind !== 'line' || !areOnlyDays(day.text) || areOnlyDays(title.text)) return false
  // The last of a list of days.
  if (areOnlyDays(entries[at - 1]?.text ?? '')) return false
  const isTold = prose?.kind === 'line' || prose?.kind === 'passage'
  return isTold && isProse(prose.text) && couldHead(title.text) && isTitleCase(title.text)
}

/** The line of a calendar entry below its day: `December 3, 2020`, then what takes place. */
function isUnderDay(entries: readonly Entry[], at: number): boolean {
  const above = entries[at - 1]
  return above !== undefined && above.group === entries[at]?.group && isOnlyDay(above.text)
}

/** "May 4, 6–9 p.m.", "TOMS", "May 9, noon to 3 p.m.", "CERS": in a list that begins with a time, what stands between two is of the first. */
function isUnderTime(entries: readonly Entry[], at: number): boolean {
  const isTime = (place: number) => isOnlyTimes(entries[place]?.text ?? '')
  if (!isTime(at + 1)) return false
  let first = at
  while (first > at - ROWS && isTime(first - 1) && isName(entries[first - 2])) first -= 2
  return isTime(first - 1)
}

function isName(entry: Entry | undefined): boolean {
  return entry?.kind === 'line' && !endsSentence(entry.text) && !isOnlyTimes(entry.text)
}

/** The row of a table that lost its bars: it stands with the line of its column names. */
function isUnderColumns(entries: readonly Entry[], at: number): boolean {
  for (let above = at - 1; above >= at - ROWS && entries[above]?.group === entries[at]?.group; above--) {
    if (isColumnLine(entries[above]?.text ?? '')) return true
  }
  return false
}

/** No other line of text stands right above it without an empty line between. */
function standsAlone(entries: readonly Entry[], at: number): boolean {
  const above = entries[at - 1]
  return above?.group !== entries[at]?.group || above?.kind === 'item'
}

/** How deep an item is set in below the items before it; 1 is the outermost. */
function depthOf(entries: readonly Entry[], at: number): number {
  const indents: number[] = []
  for (let before = at; before >= 0 && before > at - 200 && entries[before]?.kind === 'item'; before--) {
    const indent = entries[before]?.indent ?? 0
    const inner = indents.at(-1)
    if (inner === undefined || indent < inner) indents.push(indent)
  }
  return Math.max(1, indents.length)
}

/** A heading right over another one of its level is the section that holds it. */
function withSections(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, at) => {
    const next = drafts[at + 1]
    const isSection = draft.kind === 'heading' && draft.level === TOPIC_LEVEL && next?.kind === 'heading'
    return isSection && next.level === TOPIC_LEVEL ? { ...draft, level: SECTION_LEVEL } : draft
  })
}
