import type { Block } from '../page/page.ts'
import type { Link } from '../records/source-record.ts'
import { pattern } from '../text/pattern.ts'
import { timesOfCell } from './families/times-of-cell.ts'
import { zoneOfCell } from './families/zone-of-cell.ts'
import { readListOfLines } from './list-of-lines.ts'
import { inZone } from './phrases/in-zone.ts'
import { readTimes } from './phrases/read-times.ts'
import type { TimePhrase } from './phrases/time-phrase.ts'
import { withoutOpener } from './without-opener.ts'

/** A sentence, heading, list item or table row of a story, with what introduces it. */
export interface Sentence {
  role: 'heading' | 'sentence' | 'item' | 'row'
  text: string
  links: Link[]
  /** Cells of a row, as text. */
  cells: string[]
  columns: string[]
  /** The sentence that opens the list or table it stands in ("… will be down:"), or null. */
  leadIn: string | null
  /** The times it writes; of a row, cell by cell. */
  times: readonly (readonly TimePhrase[])[]
  /** How deep in lists an item stands, 1 for the outermost; 0 outside lists. */
  depth: number
  /** Which block of the story it stands in; sentences of one paragraph share it. */
  block: number
}

/**
 * Characters of a sentence, heading or cell that are read as one: each of its times is read with all of its words, so that the
 * work would grow with the square of what a hostile page writes without a full stop. Real ones have a few hundred.
 */
const LONGEST = 1_500

/** The sentences of a story in reading order, its heading first. */
export function readSentences(heading: string, blocks: readonly Block[]): Sentence[] {
  const title = withoutFootnoteMarks(heading.slice(0, LONGEST)).replace(NUMBERED, '')
  const nothing: Pick<Sentence, 'cells' | 'columns' | 'depth'> = { cells: [], columns: [], depth: 0 }
  const sentences: Sentence[] = [
    { ...nothing, role: 'heading', text: title, links: [], leadIn: null, times: [timesOfHeading(title)], block: -1 },
  ]
  let leadIn: string | null = null
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'empty-table') continue
    const { links } = block
    if (block.kind === 'row') {
      const printed = block.cells.map((cell) => cell.lines.join(' ').slice(0, LONGEST))
      const cells = printed.map(withoutFootnoteMarks)
      const times = cells.map((cell, at) => {
        const phrases = timesOfCell(cell, block.columns[at] ?? '')
        // Few cells hold a time, and to find the zone of one takes a look at the whole row.
        const zone = phrases.length > 0 ? zoneOfCell(block.columns, cells, at) : null
        return phrases.map((phrase) => inZone(phrase, zone))
      })
      sentences.push({
        role: 'row',
        text: printed.join(' | '),
        links,
        cells,
        columns: block.columns,
        leadIn,
        times,
        depth: 0,
        block: index,
      })
      continue
    }
    const list = readListOfLines(blocks, index, leadIn !== null)
    const entries = list?.entries
    if (list?.opener) {
      const text = list.opener
      leadIn = text
      sentences.push({
        ...nothing,
        role: 'sentence',
        text,
        links,
        leadIn: null,
        times: [readTimes(text)],
        block: index,
      })
    }
    const texts = (entries?.map(withoutFootnoteMarks) ?? splitSentences(block.text)).map(withoutOpener)
    const role = block.kind === 'item' || entries ? 'item' : 'sentence'
    const depth = block.kind === 'item' ? block.depth : 0
    for (const text of texts) {
      const opener = role === 'item' ? leadIn : null
      sentences.push({ ...nothing, role, text, links, leadIn: opener, times: [readTimes(text)], depth, block: index })
    }
    if (role === 'sentence') leadIn = texts[texts.length - 1] ?? leadIn
  }
  return sentences
}

/** "Friday, June 7*, at 5 p.m.": the marks behind words are none of the sentence; the one that opens a footnote stays. */
function withoutFootnoteMarks(text: string): string {
  return text.replace(/(?<=[\w.,;:)”"])[*†‡]{1,3}(?![\w*])/g, '')
}

/** "2. Orders Close": the number of a heading. */
const NUMBERED = /^\(?\d{1,2}[.)]\s+(?=\p{L})/u

/** Of a heading a holiday is a name only: the text below it says when. */
function timesOfHeading(title: string): TimePhrase[] {
  return readTimes(title).filter(({ edges }) => !edges.some(({ when }) => when?.form === 'day' && when.isHoliday))
}

/** Abbreviations whose full stop ends no sentence; hours (`a.m.`) end one where a new one plainly begins. */
const ABBREVIATION = new RegExp(
  pattern`
    (?:^|[\s(–—-])(?:
      [A-Z]|[ap]\.m|e\.g|i\.e|etc|vs|No|Nos|Dr|Mr|Mrs|Ms|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?
      |Weds?|Thu(?:rs?)?|Fri|Sat|Sun|approx|U\.S
    )$`,
  '',
)
const HOUR = /[ap](?:\. ?)?m$/i
/** What may follow an hour inside its sentence: `5 p.m. Friday`, `8 a.m. PT`, `8 a.m. (New York time)`. */
const GOES_ON = new RegExp(
  pattern`
    ^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)\b
    |^(?:
      Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?
      |Nov(?:ember)?|Dec(?:ember)?
    )\b
    |^(?:
      [PECM][SDP]?T|HST|AK[SD]?T|UTC|GMT|Pacific|Eastern|Central|Mountain|(?:California|Hawaii|Alaska|Arizona) time
    )\b|^\([^().!?]{1,44}\)`,
  '',
)

/** "6 A.M. TO 9 A.M.": in capitals no word is the first of a sentence by its letters. */
const IN_CAPITALS = /^(?:TO|THROUGH|UNTIL|TILL|ON|AND|OR|EACH|DAILY)\b/

/** "… until 3:30 p.m. Tuesday, March 3, is the last day", "… from 5 p.m. Saturday, March 8: TOMS …": a day that has words, and perhaps hours, of its own opens a sentence. */
const STARTS_ANEW = new RegExp(
  pattern`
    ^(?:(?:[A-Z][a-z]{2,5}day|Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)\.?,? )?(?:
      [A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?(?:, \d{4})?
    )(?:
      ,? (?:from )?\d{1,2}(?::\d\d)?(?: [ap]\.m\.)?(?: (?:to|until) |\s?[–—-]\s?)(?:\d{1,2}(?::\d\d)? [ap]\.m\.|noon)
    )?(?:,? (?:is|are|was|were|will|marks|has|brings)\b|: [A-Z])`,
  '',
)

/** "from 11 p.m. Saturday, March 9": who writes one hour before its day writes the next one so, too. */
const HOUR_BEFORE_DAY = new RegExp(
  pattern`
    \d ?(?:[ap]\.? ?m\.?|noon|midnight),? (?:on )?(?:
      [A-Z][a-z]{2,5}day|[A-Z]{3,6}DAY
      |(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\b
    )`,
  '',
)

const OPENER = /^\s*(?:on|from|between|beginning|starting|after|until|at|during|by)\b/i
const VERB = new RegExp(
  pattern`
    \b(?:
      is|are|was|were|be|been|will|shall|has|have|had|can|cannot|could|may|might|must|should|do|does|did|goes?|opens?
      |closes?|begins?|starts?|ends?|meets?|takes?|runs?|comes?|joins?|returns?|resumes?
    )\b`,
  'i',
)

/** Times and what leads to them, at the head of a sentence. */
function opensWithoutVerb(words: string): boolean {
  return words.length < 160 && OPENER.test(words) && !VERB.test(words)
}

/** "When is it given? Between February 2 and May 29": the answer is no sentence without its question. */
function isAnswered(question: string, next: string): boolean {
  return /^\s*when\b/i.test(question) && (readTimes(next)[0]?.from ?? 99) <= 8
}

/** "… from 6 to 8 p.m.; TOMS will be unavailable during this time": a thought that points back to the time before it. */
const POINTS_BACK = new RegExp(
  pattern`
    ^ [^.;:!?\d]{1,200}\b(?:during|in|throughout|within|for) (?:this|that|these|those) (?:
      (?:two|three|four|five|six) )?(?:times?|hours?|period|window)\b[^.;:!?\d]{0,60}(?:[.;!]|$)`,
  'i',
)

/** Splits prose into sentences; full stops of hours, months and numbers do not end one, glued ones (`2023.LEAs`) do. */
export function splitSentences(printed: string): string[] {
  const text = withoutFootnoteMarks(printed)
  const sentences: string[] = []
  let from = 0
  for (const match of text.matchAll(/[.!?]+["”’)\]]*|;(?= )|,(?= (?:and|so) )/g)) {
    const isStop = /^[.!?]/.test(match[0])
    const end = match.index + match[0].length
    if (end >= text.length) break
    if (isStop ? !isEnd(text, from, match) : !isThoughtsEnd(text, from, end)) continue
    sentences.push(...bounded(text.slice(from, isStop ? end : match.index).trim()))
    from = end
  }
  const last = text.slice(from).trim()
  if (last) sentences.push(...bounded(last))
  return sentences
}

/** Does a semicolon, or the comma before an "and", stand between a time and a thought that points back to it? */
function isThoughtsEnd(text: string, from: number, end: number): boolean {
  return POINTS_BACK.test(text.slice(end, end + 300)) && /\d/.test(text.slice(from, end))
}

/** Does a full stop, question mark or exclamation mark end the sentence that begins at `from`? */
function isEnd(text: string, from: number, { 0: mark, index }: RegExpExecArray): boolean {
  const end = index + mark.length
  const before = text.slice(Math.max(0, index - 12), index)
  const rest = text.slice(end, end + 80)
  const glued = !/^\s/.test(rest)
  const next = rest.trimStart()
  if (
    glued &&
    !(mark === '.' && /[a-z\d)]$|[A-Z]{3}$/.test(before) && /^[A-Z][a-z]/.test(next) && !/^\w+\.\w/.test(rest))
  )
    return false
  if (!/^["“‘([]?[A-Z\d•]/.test(next)) return false
  if (mark === '?' && isAnswered(text.slice(from, index), next)) return false
  if (mark !== '.') return true
  if (!HOUR.test(before)) return !ABBREVIATION.test(before)
  // "On May 6, from 8 to 9 p.m. TOMS will be down": what has no verb yet is no sentence.
  if (opensWithoutVerb(text.slice(from, index))) return false
  if (/^\d/.test(next) || (/M$/.test(before) && IN_CAPITALS.test(next))) return false
  // "5 p.m. FRIDAY, JUNE 7"
  const small = next.replace(/^[A-Z]{3,9}\b/, (word) => word.charAt(0) + word.slice(1).toLowerCase())
  return (
    !(GOES_ON.test(next) || GOES_ON.test(small)) ||
    (STARTS_ANEW.test(next) && !HOUR_BEFORE_DAY.test(text.slice(from, index)))
  )
}

/** A sentence beyond all measure in parts, divided at white space where there is any. */
function bounded(sentence: string): string[] {
  if (sentence.length <= LONGEST) return [sentence]
  const parts: string[] = []
  for (let from = 0; from < sentence.length; ) {
    const space = from + LONGEST < sentence.length ? sentence.lastIndexOf(' ', from + LONGEST) : sentence.length
    const to = space > from ? space : from + LONGEST
    parts.push(sentence.slice(from, to).trim())
    from = to
  }
  return parts
}
