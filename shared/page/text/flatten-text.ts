import type { DraftPage } from '../draft.ts'
import { dropPageBreaks } from './drop-page-breaks.ts'
import { findWrapWidth } from './find-wrap-width.ts'
import { inferHeadings } from './infer-headings.ts'
import { joinLabels } from './join-labels.ts'
import { joinTimedLines } from './join-timed-lines.ts'
import { withoutQuoteMarks } from './lines-of.ts'
import { readTextTable, type TextTable } from './read-tables.ts'
import { type Entry, splitEntries } from './split-entries.ts'

/** Lines that are read at most. */
const MAX_LINES = 40_000

/** The passages of a text capture: headings are told from paragraphs and items by how they are written and what follows. */
export function flattenText(text: string): DraftPage {
  const lines = dropPageBreaks(text.replace(/\r\n?/g, '\n').split('\n').slice(0, MAX_LINES).map(withoutQuoteMarks))
  const width = findWrapWidth(lines.join('\n'))
  const entries: Entry[] = []
  let from = 0
  let tables = 0
  for (let at = 0; at <= lines.length; at++) {
    const table = at < lines.length ? readTextTable(lines, at) : null
    if (!table && at < lines.length) continue
    append(entries, splitEntries(lines.slice(from, at).join('\n'), width))
    if (table) append(entries, rowsOf(table, tables++))
    at += table ? table.length - 1 : 0
    from = at + 1
  }
  return {
    drafts: inferHeadings(joinTimedLines(joinLabels(entries))),
    landmarks: [],
    containers: [],
    isText: true,
    name: null,
  }
}

function append(entries: Entry[], more: readonly Entry[]): void {
  const base = (entries.at(-1)?.group ?? -1) + 1
  for (const entry of more) entries.push({ ...entry, group: entry.group + base })
}

function rowsOf({ columns, rows }: TextTable, table: number): Entry[] {
  const cellsOfRows = rows.length > 0 ? rows : [[]]
  return cellsOfRows.map((cells) => ({
    kind: 'table',
    text: cells.join(' | '),
    indent: 0,
    ordered: false,
    group: 0,
    marked: 0,
    row: { table, columns, cells },
  }))
}
