import type { Block, Page } from '../../page/page.ts'
import type { PageRecord } from '../../records/source-record.ts'
import type { Day } from '../../time/time.ts'
import { TENTATIVE } from '../kinds/cues.ts'
import {
  boundsOf,
  type Envelope,
  joinEnvelopes,
  readEnvelope,
  readEnvelopes,
  readOwnEnvelope,
} from '../refine/read-envelope.ts'
import { splitSentences } from '../sentences.ts'

/** What a schedule says of all its entries, or of those of one type. */
export interface ScheduleRules {
  /** The bounds of an entry given in whole days; its own words come before the page's. `zone` (IANA) is that of hours that print none. */
  boundsOf(
    entry: string,
    start: Day | null,
    end: Day | null,
    zone: string | null,
  ): Pick<PageRecord, 'earliestStart' | 'latestEnd'>
  /** The footnotes whose mark the entry bears, but for rules of bounds: "* May go offline the day before" makes nothing tentative. */
  notesOn(entry: string): string
}

/**
 * The bound rules of a schedule, wherever the page states them. A rule that stands under the definition of one type of row
 * ("Maintenance Window") holds for rows of that type only (RECORDS 10, Edges).
 * They are looked for when an entry first asks: most pages have none.
 */
export function readScheduleRules(page: Page): ScheduleRules {
  let rules: readonly Rule[] | null = null
  let footnotes: readonly Footnote[] | null = null
  return {
    boundsOf: (entry, start, end, zone) => {
      rules ??= readRules(page)
      const own = readEnvelope(entry) ?? readOwnEnvelope(entry)
      const general = rules.filter((rule) => holdsFor(rule.heading, entry)).map((rule) => rule.envelope)
      const envelope = combine(own ? [own, ...general] : general)
      return envelope ? boundsOf(envelope, start, end, zone) : {}
    },
    notesOn: (entry) => {
      footnotes ??= readFootnotes(page)
      const marks: string[] = entry.match(/(?<=[\w).])\s?[*†‡]+/g)?.map((mark) => mark.trim()) ?? []
      const told = footnotes.filter(({ mark, text }) => marks.includes(mark) && !readEnvelope(text))
      return told.map(({ text }) => text).join(' ')
    },
  }
}

interface Rule {
  heading: string
  envelope: Envelope
}

interface Footnote {
  mark: string
  text: string
}

function readRules(page: Page): Rule[] {
  const rules: Rule[] = []
  let heading = ''
  for (const block of page.body) {
    if (block.kind === 'heading') heading = block.text
    const told = toldBy(block)
    if (!told) continue
    const envelope = readEnvelopes(splitSentences(told.text))
    if (envelope) rules.push({ heading: told.term ?? heading, envelope })
  }
  return rules
}

function readFootnotes(page: Page): Footnote[] {
  return page.body.flatMap((block) => {
    const note = block.kind === 'row' ? null : /^([*†‡]+)\s*(.+)$/s.exec(block.text)
    return note ? [{ mark: note[1] ?? '', text: note[2] ?? '' }] : []
  })
}

/** A block's prose; of a row of definitions, the term and what it means. */
function toldBy(block: Block): { text: string; term: string | null } | null {
  if (block.kind === 'paragraph') return { text: block.text, term: null }
  if (block.kind === 'item') {
    const term = /^([^:.]{3,40}):\s/.exec(block.text)?.[1] ?? null
    return { text: block.text, term: term !== null && isDefined(term) ? term : null }
  }
  if (block.kind !== 'row' || block.cells.length !== 2) return null
  const term = block.cells[0]?.lines.join(' ') ?? ''
  return isDefined(term) ? { text: block.cells[1]?.lines.join(' ') ?? '', term } : null
}

/** A definition's rule holds for rows that bear its name; a rule under any other heading holds for all. */
function holdsFor(heading: string, entry: string): boolean {
  if (!isDefined(heading)) return true
  const isOther = (text: string) => TENTATIVE.test(text) || /maintenance/i.test(text)
  return isOther(heading) === isOther(entry)
}

function isDefined(term: string): boolean {
  return /^(?:(?:full|planned|regular|scheduled|system|tentative|weekend) ){0,2}(?:down-?times?|maintenance(?: windows?)?|outages?|placeholders?)$/i.test(
    // "What the types mean: Maintenance Window" defines what stands behind the colon.
    (
      term
        .replace(/:$/, '')
        .split(/[:—–]\s|^\(?\d{1,2}[.)] /)
        .at(-1) ?? term
    ).trim(),
  )
}

function combine(envelopes: readonly Envelope[]): Envelope | null {
  let found = null as Envelope | null
  for (const envelope of envelopes) {
    found = joinEnvelopes(found, envelope)
  }
  return found
}
