import type { Draft, DraftLine } from '../draft.ts'
import { textOf } from '../draft.ts'
import { isDayEntry, isOnlyTimes, isProse } from '../words.ts'
import { asHeading } from './as-heading.ts'
import { couldTitle } from './could-title.ts'
import { NEWS } from './news.ts'

/**
 * Terms of definition lists: over a text, a list or a table a term is a heading; beside a short value it is one line with
 * it, `Deadline: August 8`. Below a heading that names what the list tells of, a sentence too is the value of its term,
 * and only an entry of several passages has a heading of its own; in a list of news each entry has.
 */
export function settleTerms(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = []
  let heading: string | null = null
  for (let at = 0; at < drafts.length; at++) {
    const draft = drafts[at]
    if (draft?.kind !== 'term') {
      if (draft?.kind === 'heading') heading = textOf(draft)
      if (draft) out.push(draft.kind === 'definition' ? { ...draft, kind: 'text' } : draft)
      continue
    }
    let end = at + 1
    while (drafts[end]?.kind === 'definition') end++
    out.push(...settleTerm(draft, drafts.slice(at + 1, end), drafts[end], heading))
    at = end - 1
  }
  return out
}

/** `Date resolved: TBD`: a part of the entry, with its name. */
const LABELLED = /^[A-Z][A-Za-z ]{2,24}:\s*\S/

function settleTerm(term: Draft, values: readonly Draft[], next: Draft | undefined, heading: string | null): Draft[] {
  const name = textOf(term)
  const isNews = heading !== null && NEWS.test(heading)
  const isHeaded = heading !== null && !isNews
  const isLinked = term.lines.some((line) => line.links.some((link) => link.text.length * 2 > line.text.length))
  const isOver = next !== undefined && next.container > term.container && (next.kind === 'item' || next.kind === 'row')
  const areLabelled = values.length > 1 && values.every((value) => LABELLED.test(textOf(value)))
  if (areLabelled && couldTitle(name) && !isLinked) return [asHeading(term), ...values.map(asText)]
  const told =
    values.some((value) => isProse(textOf(value)) && !isOnlyTimes(textOf(value))) || (values.length === 0 && isOver)
  const [only] = values.length === 1 && isNews && isOnlyTimes(name) ? values : []
  const [lead, ...rest] = only?.lines ?? []
  if (only && lead?.bold && rest.some(({ bold }) => !bold))
    return [asHeading({ ...only, lines: [lead] }), { ...asText(only), lines: [...rest, stampOf(term)] }]
  const isTimeOfOne = values.length === 1 && isOnlyTimes(name)
  if (told && (!isHeaded || values.length !== 1) && couldTitle(name) && !isLinked && !isTimeOfOne)
    return [asHeading(term), ...values.map(asText)]
  if (values.length === 0) return [asText(term)]
  const printed = values.map((value) => textOf(value).replaceAll('\n', ', ')).join('; ')
  const links = [term, ...values].flatMap((each) => each.lines.flatMap((line) => line.links))
  const label = name.replace(/:$/, '')
  // "October 31: Forms Are Due" is a sentence of its own, and names no value.
  const isEntry = told && isDayEntry(label) && label.includes(': ')
  const lines = [{ text: isEntry ? `${label}. ${printed}` : `${label}: ${printed}`, links, bold: false }]
  return [{ ...term, kind: 'item', depth: 1, lines }]
}

/** In a list of news the day beside an entry with a title of its own is when it was posted. */
function stampOf(term: Draft): DraftLine {
  return { text: `(Posted ${textOf(term).replace(/:$/, '')})`, links: [], bold: false }
}

function asText(draft: Draft): Draft {
  return { ...draft, kind: 'text' }
}
