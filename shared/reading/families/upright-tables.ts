import type { Block, Cell, RowBlock } from '../../page/page.ts'
import { findSystems } from '../../systems/find-systems.ts'
import { type ColumnRole, columnRoleOf } from './column-role.ts'
import { replaceTables } from './replace-tables.ts'
import { SCHEDULE_WORDS } from './schedule-words.ts'
import { textIn } from './text-in.ts'

const NAMES_NEEDED = 2
const LONGEST_NAME = 40
const EMPTY: Cell = { lines: [], links: [], header: false }

/** Blocks in which every table that holds its names in the first column is turned: a row is one thing, its columns are named. */
export function uprightTables(blocks: readonly Block[]): Block[] {
  return replaceTables(blocks, turn)
}

/** The columns of a table as rows; null where its first column does not hold the names. */
function turn(rows: readonly RowBlock[]): RowBlock[] | null {
  const [first] = rows
  if (!first || rows.some((row) => row.cells.length < 2)) return null
  const names = rows.map((row) => textIn(row.cells[0]))
  const corner = first.columns[0] ?? ''
  const known = [...(isName(corner) ? [corner] : []), ...names.filter(isName)].filter(
    (name) => roleOf(name) !== 'other',
  )
  const isRepeated = new Set(known).size < known.length
  if (isRepeated || countKnown(first.columns) >= NAMES_NEEDED || new Set(known.map(roleOf)).size < NAMES_NEEDED)
    return null
  // "Activity | Date": its rows are things, whatever their names.
  if (known.length * 2 <= names.length || first.columns.slice(1).some(isOfTimes)) return null
  const width = Math.max(...rows.map((row) => row.cells.length))
  return Array.from({ length: width - 1 }, (_, index) => {
    const title = first.columns[index + 1] ?? ''
    const values = rows.map((row) => row.cells[index + 1] ?? EMPTY)
    const cells = title === '' ? values : [{ ...EMPTY, lines: [title] }, ...values]
    return {
      kind: 'row',
      table: first.table,
      ...(first.caption ? { caption: first.caption } : {}),
      columns: title === '' ? names : [first.columns[0] ?? '', ...names],
      cells,
      text: cells.map(textIn).join(' | '),
      links: cells.flatMap((cell) => cell.links),
    }
  })
}

/** How many are names of columns; "CERS maintenance" beside "What" is a value. */
function countKnown(names: readonly string[]): number {
  return names.filter((name) => roleOf(name) !== 'other' && !findSystems(name).length).length
}

function isOfTimes(name: string): boolean {
  return TIMES.includes(roleOf(name)) && !findSystems(name).length
}

const TIMES: readonly ColumnRole[] = ['date', 'time', 'start', 'end', 'due']

function isName(text: string): boolean {
  return text !== '' && text.length <= LONGEST_NAME && !/\d/.test(text)
}

/** A name of any kind of table tells how the table stands. */
function roleOf(name: string): ColumnRole {
  const role = columnRoleOf(name)
  return role === 'other' ? SCHEDULE_WORDS.roleOf(name) : role
}
