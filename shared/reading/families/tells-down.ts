import type { RowBlock } from '../../page/page.ts'
import { systemIdsIn } from '../../systems/find-systems.ts'
import { DOWN, DOWN_IF_SYSTEM, NOT_DOWN } from '../kinds/downtime/downtime-cues.ts'

/** Names of columns that only a table of downtimes has. */
const DOWN_COLUMN = /^(?:down|off|out|closed)\b|\b(?:goes|taken|comes?|back) (?:down|up|off|dark|out|on-?line)\b/i

/** Do the names of a table's columns, or the heading over it, say that it lists times at which systems cannot be used? */
export function tellsDown(heading: string, rows: readonly RowBlock[]): boolean {
  const columns = rows[0]?.columns ?? []
  if (columns.some((name) => DOWN.test(name) || DOWN_COLUMN.test(name))) return true
  if (NOT_DOWN.test(heading)) return false
  return DOWN.test(heading) || (DOWN_IF_SYSTEM.test(heading) && systemIdsIn(heading).length > 0)
}
