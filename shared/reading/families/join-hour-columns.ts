import type { Block, Cell, RowBlock } from '../../page/page.ts'
import { hoursOfMeeting } from '../phrases/hours-of-meeting.ts'
import { isNotKnown } from './cell-content.ts'
import { replaceTables } from './replace-tables.ts'
import { textIn } from './text-in.ts'

const FROM = /^(?:from|start(?:s|ing)?|begin(?:s|ning)?|opens?)\b/i
const TO = /^(?:to|until|through|end(?:s|ing)?|finish(?:es)?|clos(?:es?|ing))\b/i
const HOUR = /^(\d{1,2})(?::(\d\d))?\s?([ap])\.?\s?m\.?$|^noon$/i
const WITHOUT_HALF = /^\d{1,2}(?::\d\d)?$/

/**
 * Tables of meetings whose first and last hour stand in columns of their own, beside the day: both in one column, as one stretch
 * of hours (`Day | From | To` becomes `Day | Time`). Hours that run over midnight are left as they stand.
 */
export function joinHourColumns(blocks: readonly Block[]): Block[] {
  return replaceTables(blocks, join)
}

/** The rows with one column of hours; null where the table has no two such columns beside each other. */
function join(rows: readonly RowBlock[]): RowBlock[] | null {
  const names = rows[0]?.columns ?? []
  const at = names.findIndex((name, index) => FROM.test(name) && TO.test(names[index + 1] ?? ''))
  // A row of one cell is a title or a note.
  const full = rows.filter((row) => row.cells.length > 1)
  if (at < 0 || !full.some((row) => holdsStretch(row, at))) return null
  if (!full.every((row) => holdsStretch(row, at) || holdsNone(row, at))) return null
  return rows.map((row) => {
    if (row.cells.length === 1) return row
    const lines = holdsNone(row, at) ? [] : [`${textIn(row.cells[at])} – ${textIn(row.cells[at + 1])}`]
    const hours: Cell = { lines, links: [], header: false }
    const cells = [...row.cells.slice(0, at), hours, ...row.cells.slice(at + 2)]
    const columns = [...row.columns.slice(0, at), 'Time', ...row.columns.slice(at + 2)]
    return { ...row, columns, cells, text: cells.map(textIn).join(' | ') }
  })
}

function holdsStretch({ cells }: RowBlock, at: number): boolean {
  const [first, last] = [textIn(cells[at]), textIn(cells[at + 1])]
  if (WITHOUT_HALF.test(first) && WITHOUT_HALF.test(last)) return hoursOfMeeting(`${first} – ${last}`) !== null
  const [from, to] = [minutesOf(first), minutesOf(last)]
  return from !== null && to !== null && from < to
}

function holdsNone({ cells }: RowBlock, at: number): boolean {
  return isNotKnown(textIn(cells[at])) && isNotKnown(textIn(cells[at + 1]))
}

/** Minutes since midnight; null for what is no hour of a day. */
function minutesOf(text: string): number | null {
  const [whole, hour, minute = '0', half] = HOUR.exec(text) ?? []
  if (whole === undefined) return null
  if (hour === undefined) return 12 * 60
  return ((Number(hour) % 12) + (half?.toLowerCase() === 'p' ? 12 : 0)) * 60 + Number(minute)
}
