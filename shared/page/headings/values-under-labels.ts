import { pattern } from '../../text/pattern.ts'
import type { Draft, DraftLine } from '../draft.ts'
import { isColumnName } from '../text/column-names.ts'

/** What an announcement calls its parts, beside what columns of facts are called. */
const LABEL = new RegExp(
  pattern`
    ^(?:
      (?:when|where|why|how|who|what)(?: (?:is|are|will be|should|to) [a-z ]{2,24})?|cost|audience|presenters?|grades?|time needed|impact|service
      |purpose|(?:[\w-]+ ){1,2}(?:opens?|closes?|begins?|ends?|starts?|deadline|by|window|date|time)
      |(?:start|end|beginning|ending) (?:date|time)s?|date (?:and|&|\/) time|(?:expected |estimated )?duration
    )$`,
  'i',
)
/** Those that tell a time. */
const OF_TIME =
  /\b(?:when|dates?|days?|times?|hours|starts?|ends?|begins?|from|opens?|closes?|windows?|deadline|due|by)\b/i
/** A value is a line or a short paragraph. */
const LONGEST = 240

/**
 * "<b>When</b>" over "May 4, 6 p.m." as one line, "When: May 4, 6 p.m.", where several labels, one of them of a time, stand so under each
 * other: lines of one paragraph, or paragraphs of their own. A list below a label is its value, too.
 */
export function valuesUnderLabels(drafts: readonly Draft[]): Draft[] {
  const parts = drafts.flatMap(splitAtLabels)
  const out: Draft[] = []
  for (let at = 0; at < parts.length; ) {
    const pairs = pairsFrom(parts, at)
    const isRun = pairs.length > 1 && pairs.some(({ label }) => isTimeLabel(label))
    const draft = parts[at]
    if (isRun) for (const pair of pairs) out.push(joined(pair))
    else if (draft) out.push(draft)
    at += isRun ? pairs.reduce((sum, { length }) => sum + length, 0) : 1
  }
  return out
}

/** A paragraph with several labels, each with the lines below it. */
function splitAtLabels(draft: Draft): Draft[] {
  const starts =
    draft.kind === 'text' ? draft.lines.flatMap(({ text }, at) => (labelOf(text) === null ? [] : [at])) : []
  if (starts.length < 2) return [draft]
  const cuts = starts[0] === 0 ? starts : [0, ...starts]
  return cuts.map((from, at) => ({ ...draft, lines: draft.lines.slice(from, cuts[at + 1]) }))
}

interface Pair {
  label: string
  values: DraftLine[]
  draft: Draft
  /** How many passages it takes. */
  length: number
}

function pairsFrom(drafts: readonly Draft[], from: number): Pair[] {
  const pairs: Pair[] = []
  for (let at = from, pair = pairAt(drafts, at); pair; pair = pairAt(drafts, at)) {
    pairs.push(pair)
    at += pair.length
  }
  return pairs
}

/** A label over its value: the first line of a passage over the others, or a passage over the next one or over a list. */
function pairAt(drafts: readonly Draft[], at: number): Pair | null {
  const draft = drafts[at]
  const [first, ...rest] = draft?.kind === 'text' ? draft.lines : []
  const label = first ? labelOf(first.text) : null
  if (!draft || label === null) return null
  if (rest.length > 0) return isValue(rest) ? { label, values: rest, draft, length: 1 } : null
  let end = at + 1
  while (drafts[end]?.kind === 'item') end++
  if (end === at + 1 && drafts[end]?.kind === 'text') end++
  const values = drafts.slice(at + 1, end).flatMap(({ lines }) => lines)
  return isValue(values) ? { label, values, draft, length: end - at } : null
}

/** The label that a line is, without its colon, or null. */
export function labelOf(text: string): string | null {
  const label = text.replace(/ ?:$/, '')
  return label.length < 40 && (LABEL.test(label) || isColumnName(label)) ? label : null
}

/** Is a label's value a time? */
export function isTimeLabel(label: string): boolean {
  return OF_TIME.test(label)
}

function isValue(lines: readonly DraftLine[]): boolean {
  return lines.length > 0 && isValueOf(lines.map((line) => line.text).join(' '))
}

/** Could a text be the value of a label above it? */
export function isValueOf(text: string): boolean {
  return text.length <= LONGEST && labelOf(text) === null && !text.endsWith(':')
}

function joined({ label, values, draft }: Pair): Draft {
  const text = `${label}: ${values.map((line) => line.text).join(', ')}`
  return { ...draft, lines: [{ text, links: values.flatMap(({ links }) => links), bold: false }] }
}
