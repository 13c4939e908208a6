import type { Block, Cell, ItemBlock, RowBlock } from '../../page/page.ts'
import { monthOf } from '../phrases/calendar-words.ts'
import { columnRoleOf } from './column-role.ts'
import { replaceTables } from './replace-tables.ts'
import { SCHEDULE_WORDS } from './schedule-words.ts'
import { textIn } from './text-in.ts'

const WEEKDAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[.,]{0,2} )?'
const DATE = `${WEEKDAY}\\d{1,2}(?:st|nd|rd|th)?`
/** `11`, `Fri 11`, `11–14`, `Sat. 12 and Sun. 13`: days whose month stands elsewhere. */
const BARE = new RegExp(`^${DATE}(?: ?(?:[–—-]|,|and|&|to|through|thru) ?${DATE}){0,6}$`, 'i')
/** Such days at the head of a line: not an hour (`7 p.m.`, `7:30`), nor a number that counts (`7 systems`). */
const OPENING = new RegExp(
  `^${DATE}(?: ?(?:[–—-]|,|and|&|to|through|thru) ?${DATE}){0,6}(?=\\s*(?:[,(–—-]|:(?!\\d)|$))`,
  'i',
)
/** `Fri 2, 6 p.m.–Sat 3, 6 a.m.`, `Mon 2, from 8 a.m.` */
const WITH_HOURS =
  /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[.,]{0,2} \d{1,2}(?:st|nd|rd|th)?,? (?:from |at )?\d{1,2}(?::\d\d)? ?[ap]\.?m\b/i
const MONTH_ONLY = /^([A-Za-z]{3,9})\.?(?:,? (20\d\d))?$/
const SAME = /^(?:["”〃]|''|same(?: day| date)?|ditto)?$/i

/**
 * Blocks in which the rows of a table hold their whole day: the month that a row or column over bare days names, and the day (or the
 * name in the first column) of the row above where a cell is left empty.
 */
export function fillDays(blocks: readonly Block[], heading: string | null = null): Block[] {
  const over = monthNamedIn(heading ?? '')
  const filled = replaceTables(blocks, (rows) => fill(rows, over))
  return over === ''
    ? filled
    : filled.flatMap((block) => entriesOf(block).map((entry) => withMonthInFront(entry, over)))
}

/** `1–5: ORS • 8–12: Moodle`: entries that one line holds. */
function entriesOf(block: Block): Block[] {
  const entries = block.kind === 'paragraph' ? block.text.split(/\s[•·]\s/) : []
  return entries.length > 1 && entries.every((text) => OPENING.test(text))
    ? entries.map((text): ItemBlock => ({ kind: 'item', depth: 1, ordered: false, text, links: block.links }))
    : [block]
}

/** `March 2025` in a heading or caption of a few words, "March 2025 Downtimes"; empty where it names a day or no month. */
function monthNamedIn(text: string): string {
  const match = /^(?:[A-Za-z]+ ){0,4}?([A-Z][a-z]{2,8})\.?,?(?: (20\d\d))?(?: [A-Za-z]+){0,4}$/.exec(text.trim())
  return match ? (monthIn(`${match[1] ?? ''} ${match[2] ?? ''}`.trim()) ?? '') : ''
}

/** `7 (Friday), 5–9 p.m.: TOMS` under the name of its month. */
function withMonthInFront(block: Block, context: string): Block {
  if (block.kind !== 'item') return block
  const [month = ''] = context.split(' ')
  const days = OPENING.exec(block.text)?.[0] ?? ''
  return days === ''
    ? block
    : { ...block, text: days.replace(/\d/, (digit) => `${month} ${digit}`) + block.text.slice(days.length) }
}

function fill(rows: readonly RowBlock[], over: string): RowBlock[] {
  let month = monthNamedIn(rows[0]?.caption ?? '') || over
  let above: readonly Cell[] = []
  return rows.map((row) => {
    const title = row.cells.length === 1 ? textIn(row.cells[0]) : monthColumn(row)
    month = monthIn(title) ?? month
    if (row.cells.length === 1) {
      above = []
      return row
    }
    const cells = row.cells.map((cell, at) => {
      const over = SAME.test(textIn(cell)) && isCarried(row, at) ? above[at] : undefined
      return over ?? (areDays(textIn(cell)) && isOfDays(row, at) ? withMonth(cell, month) : cell)
    })
    above = cells
    const isSame = cells.every((cell, at) => cell === row.cells[at])
    return isSame ? row : { ...row, cells, text: cells.map((cell) => cell.lines.join(', ')).join(' | ') }
  })
}

function areDays(text: string): boolean {
  return BARE.test(text) || WITH_HOURS.test(text)
}

function monthColumn({ columns, cells }: RowBlock): string {
  return textIn(cells[columns.findIndex((name) => /^month$/i.test(name.trim()))])
}

/** `July 2025` of a heading row or a column of months, as it is to stand in a day; null where there is none. */
function monthIn(text: string): string | null {
  const match = MONTH_ONLY.exec(text)
  const name = match?.[1] ?? ''
  const capital = name.charAt(0).toUpperCase() + name.slice(1).toLowerCase()
  return monthOf(capital) === null ? null : `${capital} ${match?.[2] ?? ''}`
}

function withMonth(cell: Cell, context: string): Cell {
  const [month = '', year = ''] = context.split(' ')
  if (month === '') return cell
  const printed = textIn(cell)
  if (WITH_HOURS.test(printed) && year !== '')
    return {
      ...cell,
      lines: [printed.replace(/\d{1,2}(?:st|nd|rd|th)?,?/, (day) => `${month} ${day.replace(',', '')}, ${year},`)],
    }
  const text = printed.replace(/\d/, (digit) => `${month} ${digit}`)
  return { ...cell, lines: [year === '' ? text : `${text}, ${year}`] }
}

function isOfDays({ columns }: RowBlock, at: number): boolean {
  const role = SCHEDULE_WORDS.roleOf(columns[at] ?? '')
  return role === 'date' || role === 'start' || role === 'end' || (columns[at] ?? '') === ''
}

/** Is an empty cell here one that the row shares with the row above: a day beside hours of its own, or the name that opens the row? */
function isCarried({ columns, cells }: RowBlock, at: number): boolean {
  const roles = columns.map(SCHEDULE_WORDS.roleOf)
  const isFilled = (role: string) => roles.some((other, place) => other === role && textIn(cells[place]) !== '')
  if (roles[at] === 'date' || /^week ?day$/i.test(columns[at] ?? ''))
    return isFilled('time') || (isFilled('start') && isFilled('end'))
  return at === 0 && columnRoleOf(columns[0] ?? '') === 'systems' && (isFilled('date') || isFilled('start'))
}
