import type { Draft } from '../draft.ts'
import { isDateline } from '../find-dateline.ts'
import { isAside, isSignatureMark, opensFoot } from '../find-end.ts'
import { countWords, endsSentence, isClosing, isOnlyDay, isOnlyHours, isProse, isSalutation } from '../words.ts'
import { draftOf } from './draft-of.ts'
import type { Entry } from './split-entries.ts'

const SECTION_LEVEL = 2
const TOPIC_LEVEL = 3
/** Lines of a signature: names, office, site. */
const SIGNATURE_LINES = 5
/** Sections that mailings of this kind are divided into. */
const SECTION =
  /^(?:notices?|announcements?|(?:urgent |ongoing |important )?reminders?|(?:upcoming |important )?(?:dates|trainings|events|deadlines)(?: and (?:dates|trainings|events|deadlines))?|upcoming (?:dates|trainings|events|deadlines)(?: and .{1,30})?|educator (?:meeting )?opportunities|(?:now )?available now!?|(?:latest )?news(?: and .{1,60})?|what[’']s new|action (?:required|items?)!?|test security)$/i

/** Does a heading open a section of topics, by its words? */
export function isSectionName(text: string): boolean {
  return SECTION.test(text)
}

/** The passages of a text capture, with those lines as headings that are written and placed like one. */
export function inferHeadings(entries: readonly Entry[]): Draft[] {
  const lost = findLostItems(entries)
  const settled = entries.map((entry, at): Entry => (lost.has(at) ? { ...entry, kind: 'item' } : entry))
  const levels = headingLevels(settled)
  const drafts = settled.map((entry, at) => {
    const draft = draftOf(entry, entry.group, depthOf(settled, at))
    const level = levels[at] ?? 0
    return level > 0 ? { ...draft, kind: 'heading' as const, level, depth: 0, list: 0 } : draft
  })
  return withSections(drafts)
}

/** For each line the level of the heading that it is, 0 for none. */
export function headingLevels(entries: readonly Entry[]): number[] {
  let signedAt = Number.NEGATIVE_INFINITY
  return entries.map((entry, at) => {
    if (entry.kind === 'line' && isClosing(entry.text)) signedAt = at
    return at - signedAt <= SIGNATURE_LINES ? 0 : headingLevelOf(entries, at)
  })
}

/** Items of lists whose bullets were lost, by their places. */
function findLostItems(entries: readonly Entry[]): Set<number> {
  const lost = new Set<number>()
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at]
    if (entry?.kind !== 'line' || !entry.text.endsWith(':')) continue
    const end = lostListEnd(entries, at)
    for (let item = at + 1; item <= end; item++) lost.add(item)
    at = Math.max(at, end)
  }
  return lost
}

function headingLevelOf(entries: readonly Entry[], at: number): number {
  const entry = entries[at]
  if (entry?.kind !== 'line') return 0
  if (entry.marked > 0 && couldHead(entry.text)) return Math.min(6, Math.max(2, entry.marked))
  if (!couldHead(entry.text) || entry.indent >= 8 || isUnderDay(entries, at)) return 0
  const next = entries[at + 1]
  if (!next || endsPage(next.text)) return 0
  if (SECTION.test(entry.text)) return SECTION_LEVEL
  if (entry.text.endsWith(':') && !(isText(next) && isProse(next.text))) return 0
  return isTitleCase(entry.text) || (countWords(entry.text) <= 12 && standsAlone(entries, at) && isProse(next.text))
    ? TOPIC_LEVEL
    : 0
}

function couldHead(text: string): boolean {
  if (text.length > 170 || countWords(text) > 26 || !/[\p{L}]/u.test(text)) return false
  if (
    endsSentence(text) ||
    isOnlyDay(text) ||
    isOnlyHours(text) ||
    isSalutation(text) ||
    isClosing(text) ||
    isAside(text)
  )
    return false
  if (!/^["“‘(¡¿]?(?:[\p{Lu}\p{N}]|\p{Ll}\p{Lu})/u.test(text) || /[@|]|https?:|www\./.test(text)) return false
  if (isSignatureMark(text) || opensFoot(text, false) || isDateline(text) || endsWithHour(text)) return false
  return !/[,;–—-]$|\s(?:a|an|the|of|on|at|in|by|for|from|to|through|until|with|and|or|is|are|will|be|that|which)$/.test(
    text,
  )
}

/** "… each running from 9 a.m. to 3 p.m.": the stop of the hour ends a sentence too where the line has a verb. */
function endsWithHour(text: string): boolean {
  return /[ap]\.m\.$/.test(text) && /\s(?:is|are|was|were|will|runs?|begins?|starts?|meets?|takes?|lasts?)\s/.test(text)
}

function isText(entry: Entry): boolean {
  return entry.kind === 'line' || entry.kind === 'passage'
}

function endsPage(text: string): boolean {
  return isSignatureMark(text) || opensFoot(text, false)
}

/** The line of a calendar entry below its day: `December 3, 2020`, then what takes place. */
function isUnderDay(entries: readonly Entry[], at: number): boolean {
  const above = entries[at - 1]
  return above !== undefined && above.group === entries[at]?.group && isOnlyDay(above.text)
}

/** Most of its longer words begin with a capital, as in a printed title. */
function isTitleCase(text: string): boolean {
  const words = text.split(/[\s—–/-]+/).filter((word) => (word.match(/\p{L}/gu)?.length ?? 0) >= 4)
  if (words.length === 0) return true
  const high = words.filter((word) => /^\P{L}*\p{Ll}?\p{Lu}/u.test(word)).length
  return high * 10 >= words.length * 6
}

/** No other line of text stands beside it without an empty line between. */
function standsAlone(entries: readonly Entry[], at: number): boolean {
  const group = entries[at]?.group
  return entries[at - 1]?.group !== group || entries[at - 1]?.kind === 'item'
}

/**
 * Where the list ends that a line with a colon announces and whose bullets were lost: short lines of which the last but one
 * belongs to it, when the last stands over prose. The place of the line itself where no such list follows.
 */
function lostListEnd(entries: readonly Entry[], lead: number): number {
  let end = lead
  while (isShortLine(entries[end + 1])) {
    const entry = entries[end + 1]
    if (!entry || SECTION.test(entry.text) || entry.marked > 0) break
    end++
  }
  const last = entries[end]
  const next = entries[end + 1]
  const sameGroup = last?.group === entries[end - 1]?.group
  if (end > lead && next?.kind === 'line' && !sameGroup && isProse(next.text) && (last?.indent ?? 0) < 2) end--
  return end > lead ? end : lead - 1
}

function isShortLine(entry: Entry | undefined): boolean {
  if (entry?.kind !== 'line' || entry.text.length > 140) return false
  return !endsSentence(entry.text) && !entry.text.endsWith(':') && !endsPage(entry.text) && !isClosing(entry.text)
}

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
