import type { Block, Cell, RowBlock } from '../../page/page.ts'
import { findSystems } from '../../systems/find-systems.ts'
import { readTimes } from '../phrases/read-times.ts'
import { columnRoleOf } from './column-role.ts'
import { readMatrixCell } from './matrix-cell.ts'
import { replaceTables } from './replace-tables.ts'
import { textIn } from './text-in.ts'

/** What a column tells by itself, whatever stands under it: such a group is one fact in several columns ("Starts" over "Date", "Time"). */
const EDGES: readonly string[] = ['start', 'end', 'due', 'delivery', 'time', 'date', 'identified', 'resolved']

/**
 * Blocks in which a table with names over groups of columns (`TOMS` over `From` and `To`, beside `CERS` over the same) has a row for
 * each group instead, the group's name in a column of its own. A lone group over systems or days only gives up its name.
 */
export function spreadGroups(blocks: readonly Block[]): Block[] {
  return replaceTables(blocks, spread)
}

function spread(rows: readonly RowBlock[]): RowBlock[] | null {
  const [first] = rows
  const groups = first?.groups
  if (!first || !groups) return null
  const names = first.columns.map((name, at) => withoutGroup(name, groups[at] ?? ''))
  const parts = [...new Set(groups.filter((group) => group !== ''))].map((group) => ({
    group,
    places: groups.flatMap((other, at) => (other === group ? [at] : [])),
  }))
  const [one, ...others] = parts
  if (!one) return null
  if (!others.length) {
    const heads = one.places.every((at) => isSystem(names[at] ?? '') || isDay(names[at] ?? ''))
    return heads && !isSystem(one.group) && !isDay(one.group) ? rows.map((row) => ({ ...row, columns: names })) : null
  }
  const namesOf = ({ places }: Part) => places.map((at) => names[at]?.toLowerCase()).join('|')
  const areAlike = others.every((part) => namesOf(part) === namesOf(one))
  const roles = new Set(parts.map(({ group }) => (isSystem(group) || isDay(group) ? 'other' : columnRoleOf(group))))
  // "Starts" and "Ends" over "Date" and "Time" are one fact; "First time" and "Second time" are two.
  if (!areAlike || (roles.size > 1 && [...roles].some((role) => EDGES.includes(role)))) return null
  return rows.flatMap((row) => (row.cells.length === 1 ? [row] : parts.flatMap((part) => rowOf(row, part, names))))
}

/** The columns under one name over several. */
interface Part {
  group: string
  places: number[]
}

/** One group's share of a row: what all groups share, its name, its own cells; none where these are empty or say that nothing is planned. */
function rowOf(row: RowBlock, { group, places }: Part, names: readonly string[]): RowBlock[] {
  const own = places.map((at) => row.cells[at] ?? EMPTY)
  if (own.every((cell) => readMatrixCell(textIn(cell)).kind === 'up')) return []
  const shared = names.flatMap((_, at) => (row.groups?.[at] ? [] : [at]))
  const cells = [...shared.map((at) => row.cells[at] ?? EMPTY), { ...EMPTY, lines: [group] }, ...own]
  const columns = [...shared, null, ...places].map((at) => (at === null ? nameOfGroups(group) : (names[at] ?? '')))
  const { groups: _, ...base } = row
  return [{ ...base, columns, cells, text: cells.map(textIn).join(' | '), links: cells.flatMap((cell) => cell.links) }]
}

function nameOfGroups(group: string): string {
  if (isSystem(group)) return 'Systems'
  return isDay(group) ? 'Date' : ''
}

function withoutGroup(name: string, group: string): string {
  return group !== '' && name.startsWith(group) ? name.slice(group.length).trim() : name
}

function isSystem(text: string): boolean {
  return findSystems(text).length > 0
}

function isDay(text: string): boolean {
  return readTimes(text).some(({ edges }) => edges.some(({ when }) => when !== null))
}

const EMPTY: Cell = { lines: [], links: [], header: false }
