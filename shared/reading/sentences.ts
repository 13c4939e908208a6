import type { Block } from '../page/page.ts'
import type { Link } from '../records/source-record.ts'

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
  /** Which block of the story it stands in; sentences of one paragraph share it. */
  block: number
}

/** The sentences of a story in reading order, its heading first. */
export function readSentences(title: string, blocks: readonly Block[]): Sentence[] {
  const heading: Sentence = { role: 'heading', text: title, links: [], cells: [], columns: [], leadIn: null, block: -1 }
  const sentences: Sentence[] = [heading]
  let leadIn: string | null = null
  for (const [index, block] of blocks.entries()) {
    const base = { links: block.links, cells: [], columns: [], block: index }
    if (block.kind === 'row') {
      const cells = block.cells.map((cell) => cell.lines.join(' '))
      sentences.push({ ...base, role: 'row', text: cells.join(' | '), cells, columns: block.columns, leadIn })
      continue
    }
    if (block.kind === 'empty-table') continue
    if (block.kind === 'item') {
      for (const text of splitSentences(block.text)) sentences.push({ ...base, role: 'item', text, leadIn })
      continue
    }
    const texts = splitSentences(block.text)
    for (const text of texts) sentences.push({ ...base, role: 'sentence', text, leadIn: null })
    leadIn = texts[texts.length - 1] ?? leadIn
  }
  return sentences
}

/** Abbreviations whose full stop ends no sentence; hours (`a.m.`) end one where a new one plainly begins. */
const ABBREVIATION =
  /(?:^|[\s(])(?:[A-Z]|[ap]\.m|e\.g|i\.e|etc|vs|No|Nos|Dr|Mr|Mrs|Ms|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|approx|U\.S)$/
const HOUR = /[ap]\.?m$/i
/** What may follow an hour inside its sentence: `5 p.m. Friday`, `8 a.m. PT`. */
const GOES_ON =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|^(?:P[SD]?T|E[SD]?T|C[SD]?T|M[SD]?T|Pacific|Eastern|Central|Mountain)\b/

/** Splits prose into sentences; full stops of hours, months and numbers do not end one, glued ones (`2023.LEAs`) do. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = []
  let from = 0
  for (const match of text.matchAll(/[.!?]+["”’)\]]*/g)) {
    const end = match.index + match[0].length
    if (end >= text.length) break
    const before = text.slice(Math.max(0, match.index - 12), match.index)
    const rest = text.slice(end, end + 16)
    const glued = !/^\s/.test(rest)
    const next = rest.trimStart()
    if (
      glued &&
      !(match[0] === '.' && /[a-z\d)]$|[A-Z]{3,}$/.test(before) && /^[A-Z][a-z]/.test(next) && !/^\w+\.\w/.test(rest))
    )
      continue
    if (!/^["“‘([]?[A-Z\d•]/.test(next)) continue
    if (
      match[0] === '.' && HOUR.test(before)
        ? GOES_ON.test(next) || /^\d/.test(next)
        : match[0] === '.' && ABBREVIATION.test(before)
    )
      continue
    sentences.push(text.slice(from, end).trim())
    from = end
  }
  const last = text.slice(from).trim()
  if (last) sentences.push(last)
  return sentences
}
