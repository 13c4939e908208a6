import type { Block, RowBlock } from '../../page/page.ts'
import { holdsTimes, isNotKnown } from './cell-content.ts'
import { replaceTables } from './replace-tables.ts'
import { textIn } from './text-in.ts'

const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?'
const ONLY_WEEKDAYS = new RegExp(`^${WEEKDAY}(?: ?(?:[-–—,&]|to|and|through) ?${WEEKDAY})?$`, 'i')
const OPENS = /^(?:start|begin|from|open)/i
const ENDS = /^(?:end|finish|to\b|until|clos)/i
const OF_DAYS = /\b(?:dates?|days?)$/i
const OF_HOURS = /\b(?:times?|hours?)$/i

/**
 * Tables that print one time in several columns beside each other, in one: the weekday with its day (`Day | Date`), the hour with
 * the day that it is of (`Start Date | Start Time`). An end whose day is left out is on the day of the start.
 */
export function joinDayColumns(blocks: readonly Block[]): Block[] {
  return replaceTables(blocks, (rows) => {
    const dated = joinWeekdays(rows)
    return joinEdges(dated ?? rows) ?? dated
  })
}

function joinWeekdays(rows: readonly RowBlock[]): RowBlock[] | null {
  const full = rows.filter(({ cells }) => cells.length > 1)
  const columns = rows[0]?.columns ?? []
  const column = (at: number) => full.map(({ cells }) => textIn(cells[at]))
  const at = columns.findIndex((_, index) => areWeekdays(column(index)) && holdsTimes(column(index + 1)))
  if (at < 0) return null
  const name = columns[at + 1] ?? ''
  return rows.map((row) =>
    withColumns(row, at, 2, ([weekday, day]) => [
      { name, text: [weekday, day].filter((text) => text !== '').join(', ') },
    ]),
  )
}

function areWeekdays(cells: readonly string[]): boolean {
  return cells.some((cell) => cell !== '') && cells.every((cell) => cell === '' || ONLY_WEEKDAYS.test(cell))
}

function joinEdges(rows: readonly RowBlock[]): RowBlock[] | null {
  const names = rows[0]?.columns ?? []
  const isOf = (edge: RegExp, unit: RegExp, at: number) => edge.test(names[at] ?? '') && unit.test(names[at] ?? '')
  const at = names.findIndex((_, index) => isOf(OPENS, OF_DAYS, index) && isOf(OPENS, OF_HOURS, index + 1))
  if (at < 0) return null
  const hasLastDay = isOf(ENDS, OF_DAYS, at + 2) && isOf(ENDS, OF_HOURS, at + 3)
  const hasEnd = hasLastDay || isOf(ENDS, OF_HOURS, at + 2)
  const width = hasLastDay ? 4 : hasEnd ? 3 : 2
  return rows.map((row) =>
    withColumns(row, at, width, (texts) => {
      const [day = '', from = '', last = '', to = ''] = hasLastDay ? texts : texts.toSpliced(2, 0, '')
      const start = { name: 'Start', text: timeOf(day, from) }
      return hasEnd ? [start, { name: 'End', text: endOf(day, last, to) }] : [start]
    }),
  )
}

function timeOf(day: string, hour: string): string {
  return isNotKnown(hour) ? day : `${day}, ${hour}`
}

function endOf(first: string, last: string, hour: string): string {
  if (!isNotKnown(last)) return timeOf(last, hour)
  return isNotKnown(hour) ? '' : timeOf(first, hour)
}

/** One column of a row. */
interface Column {
  name: string
  text: string
}

/** The row with other columns in the place of `width` of its own; a title over the whole table stays. */
function withColumns(row: RowBlock, at: number, width: number, join: (texts: string[]) => Column[]): RowBlock {
  if (row.cells.length === 1) return row
  const texts = Array.from({ length: width }, (_, index) => textIn(row.cells[at + index]))
  const joined = join(texts)
  const cells = row.cells.toSpliced(
    at,
    width,
    ...joined.map(({ text }) => ({ lines: [text], links: [], header: false })),
  )
  const columns = row.columns.toSpliced(at, width, ...joined.map(({ name }) => name))
  return { ...row, columns, cells, text: cells.map(textIn).join(' | ') }
}
