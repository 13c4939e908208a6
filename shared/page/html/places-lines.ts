import { isBareMark } from '../headings/typed-mark.ts'
import type { Cell } from '../page.ts'

/** Does a table only set lines below each other: one cell with words in each row, and no more than a bullet beside it? */
export function placesLines(rows: readonly { cells: readonly { cell: Cell }[] }[]): boolean {
  return rows.every(({ cells }) => {
    const texts = cells.map(({ cell }) => cell.lines.join(' ')).filter((text) => text !== '')
    return texts.length < 2 || (texts.length === 2 && isBareMark(texts[0] ?? ''))
  })
}
