import type { Cell } from '../../page/page.ts'

/** The text of a cell in one line; '' where a row has none there. */
export function textIn(cell: Cell | undefined): string {
  return cell?.lines.join(' ').trim() ?? ''
}
