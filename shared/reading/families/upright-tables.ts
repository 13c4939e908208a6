import type { Block, Cell, RowBlock } from '../../page/page.ts'
import { columnRoleOf } from './column-role.ts'

const NAMES_NEEDED = 2
const LONGEST_NAME = 40
const EMPTY: Cell = { lines: [], links: [], header: false }

/** Blocks in which every table that holds its names in the first column is turned: a row is one thing, its columns are named. */
export function uprightTables(blocks: readonly Block[]): Block[] {
  const tables = new Map<number, RowBlock[]>()
  for (const block of blocks)
    if (block.kind === 'row') tables.set(block.table, [...(tables.get(block.table) ?? []), block])
  const turned = new Map([...tables].map(([table, rows]) => [table, turn(rows)]))
  return blocks.flatMap((block) => {
    const upright = block.kind === 'row' ? turned.get(block.table) : null
    if (block.kind !== 'row' || !upright) return [block]
    return tables.get(block.table)?.[0] === block ? upright : []
  })
}

/** The columns of a table as rows; null where its first column does not hold the names. */
function turn(rows: readonly RowBlock[]): RowBlock[] | null {
  const [first] = rows
  if (!first || rows.some((row) => row.cells.length < 2)) return null
  const names = rows.map((row) => textIn(row.cells[0]))
  const roles = names.filter((name) => name.length <= LONGEST_NAME && !/\d/.test(name)).map(columnRoleOf)
  const known = roles.filter((role) => role !== 'other')
  if (countKnown(first.columns) >= NAMES_NEEDED || new Set(known).size < NAMES_NEEDED) return null
  if (known.length * 2 <= names.length) return null
  const width = Math.max(...rows.map((row) => row.cells.length))
  return Array.from({ length: width - 1 }, (_, index) => {
    const title = first.columns[index + 1] ?? ''
    const values = rows.map((row) => row.cells[index + 1] ?? EMPTY)
    const cells = title === '' ? values : [{ ...EMPTY, lines: [title] }, ...values]
    return {
      kind: 'row',
      table: first.table,
      columns: title === '' ? names : [first.columns[0] ?? '', ...names],
      cells,
      text: cells.map(textIn).join(' | '),
      links: cells.flatMap((cell) => cell.links),
    }
  })
}

function countKnown(names: readonly string[]): number {
  return names.filter((name) => columnRoleOf(name) !== 'other').length
}

function textIn(cell: Cell | undefined): string {
  return cell?.lines.join(' ').trim() ?? ''
}
