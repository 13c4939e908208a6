import { type Draft, plainDraft } from '../draft.ts'
import type { Entry } from './split-entries.ts'

/** A passage of its own from an entry whose kind is settled. */
export function draftOf(entry: Entry, group: number, depth: number): Draft {
  const draft = plainDraft(entry.text)
  const { row } = entry
  if (row) {
    const cells = row.cells.map((text) => ({ lines: text ? text.split('\n') : [], links: [], header: false }))
    const kind = row.cells.length > 0 ? 'row' : 'empty-table'
    return { ...draft, lines: [], kind, container: group, row: { table: row.table, columns: row.columns, cells } }
  }
  if (entry.kind === 'item') return { ...draft, kind: 'item', depth, ordered: entry.ordered, container: group, list: 1 }
  return { ...draft, container: group }
}
