import type { Block, ItemBlock, ParagraphBlock, RowBlock } from '../../shared/page/page.ts'
import { readStory } from '../../shared/reading/read-story.ts'
import type { PageRecord } from '../../shared/records/source-record.ts'
import type { Day } from '../../shared/time/time.ts'

export function paragraph(text: string): ParagraphBlock {
  return { kind: 'paragraph', text, links: [] }
}

export function item(text: string): ItemBlock {
  return { kind: 'item', depth: 1, ordered: false, text, links: [] }
}

/** A row of the page's first table; `|` parts the names of its columns and its cells. */
export function row(columns: string, cells: string): RowBlock {
  const lines = cells.split('|').map((cell) => cell.trim())
  return {
    kind: 'row',
    table: 0,
    columns: columns.split('|').map((name) => name.trim()),
    cells: lines.map((line) => ({ lines: [line], links: [], header: false })),
    text: lines.join(' | '),
    links: [],
  }
}

/** A small story on a page of a day; strings are paragraphs. */
export interface Telling {
  on: Day | null
  title?: string
  /** The headings above it. */
  under?: string[]
  text: string | readonly (string | Block)[]
}

/** The records of a small story. */
export function read({ on, title = 'News from the Field', under = [], text }: Telling): PageRecord[] {
  const told = typeof text === 'string' ? [text] : text
  const blocks = told.map((block) => (typeof block === 'string' ? paragraph(block) : block))
  return readStory({ title, level: 3, path: under, blocks }, { published: on, witnesses: [] })
}

/** What to call the test of a numbered story: its number, its day and its words. */
export function nameOf({ form, on, title, text }: Telling & { form: string }): string {
  const told = typeof text === 'string' ? [text] : text.map((block) => (typeof block === 'string' ? block : block.text))
  return `${form} on ${on ?? 'no day'}: ${[title, ...told].filter(Boolean).join(' / ')}`
}

/** What a small story says, a line for each record, sorted; see `factOf`. */
export function factsIn(telling: Telling): string[] {
  return read(telling).map(factOf).sort()
}

/**
 * A record in one line: `downtime 2024-06-28T17:00-07:00/2024-07-03T08:00-07:00 [cers toms]`. Systems are told of downtimes only,
 * a state only where it is not the usual one; `?` is an edge that is not known.
 */
export function factOf(record: PageRecord): string {
  const parts = [`${record.kind} ${record.start ?? '?'}/${record.end ?? '?'}`]
  if (record.kind === 'downtime') parts.push(`[${[...record.systems].sort().join(' ')}]`)
  if (record.earliestStart) parts.push(`from ${record.earliestStart}`)
  if (record.latestEnd) parts.push(`until ${record.latestEnd}`)
  if (record.state && record.state !== 'scheduled') parts.push(record.state)
  if (record.approximate) parts.push('approximate')
  if (record.replaces) parts.push(`replaces ${record.replaces}`)
  return [...parts, ...record.doubts].join(' ')
}
