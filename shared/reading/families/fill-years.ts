import type { Block, Cell, RowBlock } from '../../page/page.ts'
import { monthOf } from '../phrases/calendar-words.ts'
import { replaceTables } from './replace-tables.ts'
import { textIn } from './text-in.ts'

const YEAR_COLUMN = /^(?:calendar )?year$/i
const YEAR = /^(?:19|20)\d\d$/
const WEEKDAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[.,]{0,2} )?'
/** `November 28`, `Tue., Nov 28`, and what stands behind it. */
const DAY = new RegExp(`^(${WEEKDAY}([A-Z][a-z]{2,8})\\.? \\d{1,2}(?:st|nd|rd|th)?)(?!\\d)(.*)$`, 's')
/** `May`, `Early May`. */
const MONTH = /^(?:(?:early|mid|late)[- ])?([A-Z][a-z]{2,8})$/i

/**
 * Blocks in which a table's column of years, filled only where the year changes, stands in the days beside it: `2023 | November 28` over
 * ` | December 4` becomes `November 28, 2023` and `December 4, 2023`.
 */
export function fillYears(blocks: readonly Block[]): Block[] {
  return replaceTables(blocks, fill)
}

/** Null where a table has no column of years, or that column holds anything else. */
function fill(rows: readonly RowBlock[]): RowBlock[] | null {
  const at = rows[0]?.columns.findIndex((name) => YEAR_COLUMN.test(name.trim())) ?? -1
  const first = textIn(rows[0]?.cells[at])
  const areYears = rows.every(({ cells }) => textIn(cells[at]) === '' || YEAR.test(textIn(cells[at])))
  if (at < 0 || !YEAR.test(first) || !areYears) return null
  let year = first
  return rows.map((row) => {
    year = textIn(row.cells[at]) || year
    const cells = without(row.cells, at).map((cell) => withYear(cell, year))
    const { groups, ...rest } = row
    return {
      ...rest,
      columns: without(row.columns, at),
      cells,
      text: cells.map((cell) => cell.lines.join(', ')).join(' | '),
      ...(groups ? { groups: without(groups, at) } : {}),
    }
  })
}

function without<T>(list: readonly T[], at: number): T[] {
  return list.filter((_, index) => index !== at)
}

/** Of a stretch over two months the year is that of its first day. */
function withYear(cell: Cell, year: string): Cell {
  const text = textIn(cell)
  if (/\b(?:19|20)\d\d\b/.test(text)) return cell
  const month = MONTH.exec(text)
  if (month && isMonth(month[1])) return { ...cell, lines: [`${text} ${year}`] }
  const [, day = '', name, behind = ''] = DAY.exec(text) ?? []
  if (!isMonth(name)) return cell
  const isOfOneMonth = /^\s?(?:[–—-]|,|and|&|to|through)\s?\d/.test(behind)
  return { ...cell, lines: [isOfOneMonth ? `${day}${behind}, ${year}` : `${day}, ${year}${behind}`] }
}

function isMonth(name: string | undefined): boolean {
  return name !== undefined && monthOf(name.charAt(0).toUpperCase() + name.slice(1).toLowerCase()) !== null
}
