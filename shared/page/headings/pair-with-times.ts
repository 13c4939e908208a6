import { type Draft, textOf } from '../draft.ts'
import { endsSentence, isOnlyTimes } from '../words.ts'

/** Below such a heading a day is when something takes place; elsewhere it may be when it was put up. */
const OF_DATES =
  /\b(?:dates?|deadlines?|calendar|events?|schedule|timeline|upcoming|coming (?:up|soon)|next|ahead|down-?times?|maintenance|outages?)\b/i
const FEWEST = 2
const LONGEST = 160

/**
 * Boxes or paragraphs that are in turns a time and what takes place then, as one passage each: "May 4, 3 p.m." over "Question Hour" is
 * "May 4, 3 p.m.: Question Hour". The first tells which of the two stands above.
 */
export function pairWithTimes(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = []
  let isOfDates = false
  for (let at = 0; at < drafts.length; ) {
    const draft = drafts[at] as Draft
    if (draft.kind === 'heading') isOfDates = speaksOfDates(textOf(draft))
    const pairs = isOfDates ? countPairs(drafts, at) : 0
    if (pairs < FEWEST) {
      out.push(draft)
      at++
      continue
    }
    for (const end = at + 2 * pairs; at < end; at += 2) out.push(joined(drafts[at] as Draft, drafts[at + 1] as Draft))
  }
  return out
}

/** Does a heading stand over days on which something takes place? */
export function speaksOfDates(heading: string): boolean {
  return OF_DATES.test(heading)
}

/** How many pairs begin here. */
function countPairs(drafts: readonly Draft[], from: number): number {
  const isTimeFirst = isTime(drafts[from])
  let pairs = 0
  for (let at = from; ; at += 2, pairs++) {
    const [time, name] = isTimeFirst ? [drafts[at], drafts[at + 1]] : [drafts[at + 1], drafts[at]]
    if (!isTime(time) || !isName(name) || time?.container === name?.container) return pairs
  }
}

function isTime(draft: Draft | undefined): boolean {
  return draft?.kind === 'text' && draft.lines.length === 1 && isOnlyTimes(textOf(draft))
}

function isName(draft: Draft | undefined): boolean {
  return draft?.kind === 'text' && draft.lines.length === 1 && isNameOfTime(textOf(draft))
}

/** Could a line be what takes place at a time that stands over or under it? */
export function isNameOfTime(text: string): boolean {
  return text.length <= LONGEST && !endsSentence(text) && !text.endsWith(':') && !isOnlyTimes(text)
}

function joined(first: Draft, second: Draft): Draft {
  const lines = [first, second].flatMap((draft) => draft.lines)
  const text = lines.map((line) => line.text.replace(/:$/, '')).join(': ')
  return { ...first, lines: [{ text, links: lines.flatMap(({ links }) => links), bold: false }] }
}
