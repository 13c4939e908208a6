import type { Block, Cell, RowBlock } from '../../page/page.ts'
import { findSystems } from '../../systems/find-systems.ts'
import { readTimes } from '../phrases/read-times.ts'
import { type MatrixCell, readMatrixCell } from './matrix-cell.ts'
import { replaceTables } from './replace-tables.ts'
import { textIn } from './text-in.ts'

/** Letters of a name that names a system may stand beside it: "CERS (all districts)". */
const LONGEST_BESIDE_NAME = 25
const NOTES = /\b(?:notes?|comments?|remarks?|status|state|reason|why|purpose|types?|kind|category|title|name|work)\b/i
const COLUMNS = ['Date', 'Hours', 'Systems', 'Notes']

/**
 * Blocks in which a table that sets days against systems, either across or down, has a row for each downtime instead: systems that share
 * the words of a day share a row. A table whose cells are not of hours, marks or words of being down stays as it is.
 */
export function spreadMatrices(blocks: readonly Block[]): Block[] {
  return replaceTables(blocks, (rows) => {
    const [first, ...others] = rows
    if (!first) return null
    const head = first.columns.some((name) => name !== '') ? first.columns : first.cells.map(textIn)
    const body = first.columns.some((name) => name !== '') ? rows : others
    // A first row that tells of systems itself is no row of names.
    const isHead = body === rows || !findSystems(head[0] ?? '', 1).length
    return spreadDays(head, body) ?? (isHead ? spreadSystems(head, body) : null)
  })
}

/** One place of a matrix: a day, the systems, and what is said where they meet. */
interface Place {
  row: RowBlock
  day: string
  system: string
  cell: Cell
  notes: string
}

/** Days down, systems across. */
function spreadDays(head: readonly string[], rows: readonly RowBlock[]): RowBlock[] | null {
  const systems = head.flatMap((name, at) => (at > 0 && isSystem(name) ? [at] : []))
  const others = head.flatMap((name, at) => (systems.includes(at) || NOTES.test(name) ? [] : [at]))
  if (!systems.length) return null
  const dayOf = ({ cells }: RowBlock) =>
    others
      .map((at) => textIn(cells[at]))
      .filter(Boolean)
      .join(', ')
  if (!rows.length || !rows.every((row) => row.cells.length === 1 || holdsDay(dayOf(row)))) return null
  const notesOf = ({ cells }: RowBlock) =>
    cells
      .filter((_, at) => NOTES.test(head[at] ?? ''))
      .map(textIn)
      .join(' ')
  return toRows(
    rows.flatMap((row) =>
      row.cells.length === 1
        ? []
        : systems.map((at) => ({
            row,
            day: dayOf(row),
            system: head[at] ?? '',
            cell: row.cells[at] ?? EMPTY,
            notes: notesOf(row),
          })),
    ),
  )
}

/** Systems down, days across. */
function spreadSystems(head: readonly string[], rows: readonly RowBlock[]): RowBlock[] | null {
  const days = head.flatMap((name, at) => (at > 0 && holdsDay(name) ? [at] : []))
  const named = rows.filter((row) => row.cells.length > 1)
  if (!days.length || !named.length || !named.every(({ cells }) => isSystem(textIn(cells[0])))) return null
  return toRows(
    days.flatMap((at) =>
      named.map((row) => ({
        row,
        day: head[at] ?? '',
        system: textIn(row.cells[0]),
        cell: row.cells[at] ?? EMPTY,
        notes: '',
      })),
    ),
  )
}

/** A row for each day and what is said of it; null where the cells do not speak of being down. */
function toRows(places: readonly Place[]): RowBlock[] | null {
  const cells = places.map(({ cell }) => readMatrixCell(textIn(cell)))
  const known = cells.filter(({ kind }) => kind !== 'unknown')
  if (known.length * 3 < cells.length * 2) return null
  // Days on which all is said to be up; cells that say nothing leave it open.
  if (known.every(({ kind }) => kind === 'up')) return places.some(({ cell }) => /\w/.test(textIn(cell))) ? [] : null
  const isDown = downTest(cells)
  const groups = new Map<string, Place[]>()
  const stretches = stretchesOf(places)
  const inStretch = new Set(stretches.flatMap((stretch) => stretch.places))
  places.forEach((place, at) => {
    const cell = cells[at]
    if (!cell || !isDown(cell) || inStretch.has(place)) return
    const key = `${place.day} | ${cell.kind === 'mark' ? '' : textIn(place.cell)}`
    groups.set(key, [...(groups.get(key) ?? []), place])
  })
  return [...stretches.map(rowOfStretch), ...[...groups.values()].flatMap(rowOf)]
}

/** Days in a row on which one system goes down, stays down and comes back. */
interface Stretch {
  places: Place[]
  from: string
  to: string
}

/** `from 5 p.m.` on one day, `all day` on the next, `until 8 a.m.` on the last: one downtime. Places of a system are in the order of its days. */
function stretchesOf(places: readonly Place[]): Stretch[] {
  const bySystem = new Map<string, Place[]>()
  for (const place of places) bySystem.set(place.system, [...(bySystem.get(place.system) ?? []), place])
  return [...bySystem.values()].flatMap((own) => {
    const found: Stretch[] = []
    let open: { places: Place[]; from: string } | null = null
    for (const place of own) {
      const cell = readMatrixCell(textIn(place.cell))
      if (cell.kind === 'opens') open = { places: [place], from: `${place.day}, ${cell.hour}` }
      else if (open && cell.kind === 'ends') {
        found.push({ places: [...open.places, place], from: open.from, to: `${place.day}, ${cell.hour}` })
        open = null
      } else if (open && cell.kind === 'down') open.places.push(place)
      else open = null
    }
    return found
  })
}

function rowOfStretch({ places: [first, ...others], from, to }: Stretch): RowBlock {
  const notes = [first, ...others].map((place) => place?.notes ?? '').filter(Boolean)
  const texts = [[`${from} through ${to}`], [], [first?.system ?? ''], [...new Set(notes)]]
  const cells = texts.map((lines) => ({ lines, links: [], header: false }))
  const base = first?.row as RowBlock
  return { ...base, columns: COLUMNS, cells, text: cells.map(textIn).join(' | '), links: [] }
}

/** A mark stands for being down, unless another mark, a cross, does. */
function downTest(cells: readonly MatrixCell[]): (cell: MatrixCell) => boolean {
  const marks = new Set(cells.flatMap((cell) => (cell.kind === 'mark' ? [cell.mark] : [])))
  const crosses = [...marks].filter((mark) => /[x×✕✖✗✘]/.test(mark))
  const isOnlyCross = marks.size > 1 && crosses.length > 0
  const saysDown = cells.some(({ kind }) => kind === 'down')
  return (cell) => {
    if (cell.kind === 'mark')
      return isOnlyCross ? crosses.includes(cell.mark) : !saysDown || crosses.includes(cell.mark)
    return cell.kind === 'down' || cell.kind === 'hours' || cell.kind === 'opens' || cell.kind === 'ends'
  }
}

function rowOf(places: readonly Place[]): RowBlock[] {
  const [first] = places
  if (!first) return []
  const cell = readMatrixCell(textIn(first.cell))
  const texts = [
    [first.day],
    hoursOf(cell, first.cell),
    [places.map(({ system }) => system).join('; ')],
    [[cell.kind === 'down' ? cell.word : '', first.notes].filter(Boolean).join(', ')].filter(Boolean),
  ]
  const cells = texts.map((lines) => ({ lines, links: [], header: false }))
  const links = places.flatMap((place) => place.cell.links)
  return [{ ...first.row, columns: COLUMNS, cells, text: cells.map(textIn).join(' | '), links }]
}

function hoursOf(cell: MatrixCell, printed: Cell): string[] {
  if (cell.kind === 'opens') return [`from ${cell.hour}`]
  if (cell.kind === 'ends') return [`until ${cell.hour}`]
  return cell.kind === 'hours' ? printed.lines.map(withoutDown) : []
}

/** "Down 6 a.m. to noon" beside a day reads best without its first word. */
function withoutDown(line: string): string {
  return line.replace(/^(?:is |goes )?(?:down|off(?:-?line)?|out|closed|unavailable)[,:]? /i, '')
}

function isSystem(name: string): boolean {
  const found = findSystems(name)
  const covered = found.reduce((sum, { from, to }) => sum + to - from, 0)
  return found.length > 0 && name.length - covered <= LONGEST_BESIDE_NAME
}

function holdsDay(text: string): boolean {
  return readTimes(text).some(({ edges }) => edges.some(({ when }) => when?.form === 'day' || when?.form === 'week'))
}

const EMPTY: Cell = { lines: [], links: [], header: false }
