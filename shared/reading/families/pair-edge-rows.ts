import type { Block, Cell, RowBlock } from '../../page/page.ts'
import { findSystems } from '../../systems/find-systems.ts'
import { holdsSystems, holdsTimes } from './cell-content.ts'
import { replaceTables } from './replace-tables.ts'
import { SCHEDULE_WORDS } from './schedule-words.ts'
import { textIn } from './text-in.ts'

const LONGEST_LABEL = 25
const FROM = 'From'
const TO = 'To'

/**
 * Blocks in which a table that tells the two edges of a thing in two rows, each with its label (`TOMS | Down | July 6`, below it
 * `TOMS | Back | July 7`), has one row for both.
 */
export function pairEdgeRows(blocks: readonly Block[]): Block[] {
  return replaceTables(blocks, pair)
}

function pair(rows: readonly RowBlock[]): RowBlock[] | null {
  const [first] = rows
  const width = first?.cells.length ?? 0
  if (!first || width < 2 || rows.length < 2 || rows.some(({ cells }) => cells.length !== width)) return null
  const columns = Array.from({ length: width }, (_, at) => rows.map(({ cells }) => textIn(cells[at])))
  // Under the name of a system "Down" and "Up" say what it is on a day.
  const labels = columns.findIndex((cells, at) => areLabels(cells) && !findSystems(first.columns[at] ?? '').length)
  if (labels < 0) return null
  const timed = columns.flatMap((cells, at) => (at !== labels && holdsTimes(cells) ? [at] : []))
  const [times = -1] = timed
  const keys = columns.flatMap((_, at) => (at === labels || at === times ? [] : [at]))
  // Several columns of times are things side by side, each with its edges.
  if (timed.length !== 1 || !keys.length) return null
  const groups = groupRows(rows, keys, labels)
  if (groups.length === rows.length) return null
  return groups.map((group) => {
    const edge = (role: string) =>
      group.find(({ cells }) => roleOf(textIn(cells[labels])) === role)?.cells[times] ?? EMPTY
    const base = group[0] ?? first
    const cells = [...keys.map((at) => base.cells[at] ?? EMPTY), edge('start'), edge('end')]
    const names = keys.map((at) => first.columns[at] || (holdsSystems(columns[at] ?? []) ? 'Systems' : ''))
    return {
      ...base,
      columns: [...names, FROM, TO],
      cells,
      text: cells.map(textIn).join(' | '),
      links: group.flatMap(({ links }) => links),
    }
  })
}

/** Rows that follow one another and say the same but for their edge; a label that comes back begins the next. */
function groupRows(rows: readonly RowBlock[], keys: readonly number[], labels: number): RowBlock[][] {
  const groups: RowBlock[][] = []
  for (const row of rows) {
    const open = groups.at(-1)
    const isSame = open?.[0] && keys.every((at) => sameOrEmpty(textIn(row.cells[at]), textIn(open[0]?.cells[at])))
    const isNew = open?.every((other) => roleOf(textIn(other.cells[labels])) !== roleOf(textIn(row.cells[labels])))
    if (open && isSame && isNew) open.push(row)
    else groups.push([row])
  }
  return groups
}

function sameOrEmpty(text: string, over: string): boolean {
  return text === over || text === ''
}

/** Nothing but the names of edges, both of them. */
function areLabels(cells: readonly string[]): boolean {
  const roles = new Set<string>()
  for (const cell of cells) {
    const role = cell.length > LONGEST_LABEL || /\d/.test(cell) ? 'other' : roleOf(cell)
    if (role !== 'start' && role !== 'end') return false
    roles.add(role)
  }
  return roles.size === 2
}

function roleOf(label: string): string {
  return SCHEDULE_WORDS.roleOf(label.replace(/[:.]$/, ''))
}

const EMPTY: Cell = { lines: [], links: [], header: false }
