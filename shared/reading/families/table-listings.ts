import type { Cell, RowBlock } from '../../page/page.ts'
import { findSystems } from '../../systems/find-systems.ts'
import type { ColumnRole } from './column-role.ts'
import type { Listing, Part, Vocabulary } from './listing.ts'
import { textIn } from './text-in.ts'
import { zoneOfRow } from './zone-of-cell.ts'

/** Column names are short; a cell that tells something is no name. */
const LONGEST_NAME = 40
const NAMES_NEEDED = 2

type Grid = readonly (readonly Cell[])[]

/**
 * What a table lists: one thing a row where its first line names the columns, one a column (or box) where the first column holds
 * the names, and one a row, told by content, where nothing is named at all. Null where the names are none of this vocabulary.
 */
export function readTableListings(rows: readonly RowBlock[], vocabulary: Vocabulary): Listing[] | null {
  const caption = rows[0]?.caption
  const listings = readListings(rows, vocabulary)
  if (!caption || !listings) return listings
  return listings.map((listing) => ({ ...listing, title: listing.title ? `${listing.title}, ${caption}` : caption }))
}

function readListings(rows: readonly RowBlock[], vocabulary: Vocabulary): Listing[] | null {
  const columns = rows[0]?.columns ?? []
  const cells = rows.map((row) => row.cells)
  const head = columns.map(cellOf)
  if (countNamed(head, vocabulary) >= NAMES_NEEDED) return upright(columns, cells, vocabulary)
  const whole = columns.some((name) => name !== '') ? [head, ...cells] : cells
  // "Completion Status System" in the first column names a system, and neither a state nor what the others are.
  const first = firstColumn(whole).filter((cell) => !findSystems(textIn(cell), 1).length)
  if (countNamed(first, vocabulary) >= NAMES_NEEDED) return sideways(whole, vocabulary)
  const [top, ...rest] = cells
  if (!columns.length && top && countNamed(top, vocabulary) >= NAMES_NEEDED)
    return upright(top.map(textIn), rest, vocabulary).map((listing) => ({ ...listing, row: (listing.row ?? 0) + 1 }))
  return vocabulary.complete ? upright(columns, cells, vocabulary) : null
}

/** How many different roles the cells name. */
function countNamed(cells: readonly Cell[], vocabulary: Vocabulary): number {
  const roles = cells.map((cell) => roleOfName(textIn(cell), vocabulary)).filter((role) => role !== 'other')
  return new Set(roles).size
}

function roleOfName(name: string, vocabulary: Vocabulary): ColumnRole {
  return name.length > LONGEST_NAME || /[\d.!?]\s*$/.test(name) ? 'other' : vocabulary.roleOf(name)
}

function upright(names: readonly string[], rows: Grid, vocabulary: Vocabulary): Listing[] {
  const width = Math.max(names.length, ...rows.map((row) => row.length))
  const full = rows.filter((row) => row.length > 1)
  const texts = Array.from({ length: width }, (_, at) => full.map((row) => textIn(row[at])))
  const named = texts.map((_, at) => roleOfName(names[at] ?? '', vocabulary))
  const roles = vocabulary.complete?.(named, texts) ?? named
  const listings: Listing[] = []
  let title: string | null = null
  for (const [at, row] of rows.entries()) {
    const [only] = row
    const above = listings.at(-1)
    if (row.length > 1 || !only) listings.push(listingOf(title, names, row, (place) => roles[place] ?? 'other', at))
    else if (above && vocabulary.goesOn?.(only.lines[0] ?? '')) above.parts.push({ role: 'log', lines: only.lines })
    else title = textIn(only)
  }
  return listings
}

/** Each column behind the names is a thing; where a name comes back, the next thing begins under it. */
function sideways(rows: Grid, vocabulary: Vocabulary): Listing[] {
  const width = Math.max(...rows.map((row) => row.length))
  return groupRows(rows, vocabulary).flatMap(({ titles, named }) =>
    Array.from({ length: width - 1 }, (_, index) => index + 1).flatMap((at) => {
      const column = named.map((row) => row[at] ?? cellOf(''))
      if (column.every((cell) => textIn(cell) === '')) return []
      const roles = named.map((row) => roleOfName(textIn(row[0]), vocabulary))
      const names = named.map((row) => textIn(row[0]))
      return [listingOf(textIn(titles?.[at]) || null, names, column, (line) => roles[line] ?? 'other')]
    }),
  )
}

function groupRows(rows: Grid, vocabulary: Vocabulary): { titles: readonly Cell[] | null; named: Grid }[] {
  const groups: { titles: readonly Cell[] | null; named: (readonly Cell[])[]; names: Set<string> }[] = []
  let titles: readonly Cell[] | null = null
  for (const [at, row] of rows.entries()) {
    const name = textIn(row[0])
    const isTitle = row.length > 1 && at === 0 && roleOfName(name, vocabulary) === 'other'
    if (isTitle) {
      titles = row
      continue
    }
    const open = groups.at(-1)
    if (open && !open.names.has(name)) {
      open.named.push(row)
      open.names.add(name)
    } else groups.push({ titles, named: [row], names: new Set([name]) })
  }
  return groups
}

function listingOf(
  title: string | null,
  names: readonly string[],
  cells: readonly Cell[],
  roleAt: (at: number) => ColumnRole,
  row: number | null = null,
): Listing {
  const parts: Part[] = cells.map((cell, at) => ({ role: roleAt(at), lines: cell.lines }))
  return { title, parts, links: cells.flatMap((cell) => cell.links), row, zone: zoneOfRow(names, cells.map(textIn)) }
}

function firstColumn(rows: Grid): Cell[] {
  return rows.flatMap((row) => (row.length > 1 && row[0] ? [row[0]] : []))
}

function cellOf(text: string): Cell {
  return { lines: text === '' ? [] : [text], links: [], header: false }
}
