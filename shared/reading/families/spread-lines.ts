import type { Block, Cell, RowBlock } from '../../page/page.ts'
import { findSystems } from '../../systems/find-systems.ts'
import { replaceTables } from './replace-tables.ts'
import { splitStretches } from './split-stretches.ts'
import { tellsHours } from './tells-hours.ts'
import { textIn } from './text-in.ts'

/**
 * Blocks in which a table whose cells hold several stretches of hours, each of a system of its own, has a row for each: "TOMS: 6–8 a.m."
 * above "CERS: noon–2 p.m." in one cell, or "TOMS" above "CERS" beside "6–8 a.m." above "noon–2 p.m.".
 */
export function spreadLines(blocks: readonly Block[]): Block[] {
  return replaceTables(blocks, spread)
}

function spread(rows: readonly RowBlock[]): RowBlock[] | null {
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  const places = Array.from({ length: width }, (_, at) => at)
  const isOfHours = (at: number) => rows.every(({ cells }) => linesIn(cells[at]).every(tellsHours))
  const at = places.find((place) => isOfHours(place) && rows.some(({ cells }) => linesIn(cells[place]).length > 1))
  if (at === undefined) return null
  if (rows.every(({ cells }) => linesIn(cells[at]).every(namesSystem))) return rows.flatMap((row) => partsOf(row, at))
  const named = places.find((place) => place !== at && rows.some((row) => areParallel(row, at, place)))
  return named === undefined
    ? null
    : rows.flatMap((row) => (areParallel(row, at, named) ? pairsOf(row, at, named) : [row]))
}

/** A row for each line of a cell whose lines tell system and hours; the systems get a column of their own. */
function partsOf(row: RowBlock, at: number): RowBlock[] {
  const columns = row.columns.length ? [...row.columns.with(at, 'Hours'), 'Systems'] : row.columns
  const lines = linesIn(row.cells[at])
  // A title across the table, and a row without hours, stay what they are.
  if (!lines.length) return [row]
  return lines.map((line) => {
    const found = findSystems(line)
    const systems = found.map(({ from, to }) => line.slice(from, to)).join(', ')
    const hours = found.reduceRight((left, { from, to }) => `${left.slice(0, from)} ${left.slice(to)}`, line)
    const cells = row.cells.with(at, cellOf(hours.replace(LEADING_MARKS, '')))
    return { ...withCells({ ...row, columns }, [...cells, cellOf(systems)]), text: row.text }
  })
}

const LEADING_MARKS = /^[\s:;,–—-]+/

/** A row for each pair of lines that stand beside each other. */
function pairsOf(row: RowBlock, at: number, named: number): RowBlock[] {
  const systems = row.cells[named]?.lines ?? []
  return linesIn(row.cells[at]).map((line, index) =>
    withCells(row, row.cells.with(at, cellOf(line)).with(named, cellOf(systems[index] ?? ''))),
  )
}

function areParallel({ cells }: RowBlock, at: number, named: number): boolean {
  const [hours, systems] = [linesIn(cells[at]), cells[named]?.lines ?? []]
  return hours.length > 1 && systems.length === hours.length && systems.every(namesSystem)
}

function linesIn(cell: Cell | undefined): string[] {
  return (cell?.lines ?? []).flatMap(splitStretches)
}

function namesSystem(line: string): boolean {
  return findSystems(line).length > 0
}

function withCells(row: RowBlock, cells: Cell[]): RowBlock {
  return { ...row, cells, text: cells.map(textIn).join(' | ') }
}

function cellOf(line: string): Cell {
  return { lines: [line], links: [], header: false }
}
