import { holdsRange, holdsTimes } from './cell-content.ts'
import type { ColumnRole } from './column-role.ts'

/**
 * The roles of the columns of a schedule, where the name of an edge is not known: beside one edge, a column of dates is the other
 * ("Outage Begins | All Clear"), right of a start the end, left of an end the start; two such columns alone are both. `cells` holds one list of texts a column.
 */
export function completeEdges(roles: readonly ColumnRole[], cells: readonly (readonly string[])[]): ColumnRole[] {
  const holds = roles.map((role, at) => (role === 'other' || role === 'date') && holdsTimes(cells[at] ?? []))
  const start = roles.indexOf('start')
  const end = roles.indexOf('end')
  const unknown = roles.flatMap((role, at) => (role === 'other' && holds[at] ? [at] : []))
  const date = roles.findIndex((role, at) => role === 'date' && holds[at])
  if (start >= 0 && end >= 0) return [...roles]
  if (start >= 0) {
    const behind = holds.findIndex((isDated, at) => isDated && at > start)
    return isPoint(cells[start]) ? withRole(roles, behind, 'end') : [...roles]
  }
  if (end >= 0) {
    // "Open until | Open again": what could be used until then is down from then on.
    const again = roles.findLastIndex((role, at) => role === 'end' && holdsTimes(cells[at] ?? []))
    if (again > end && holdsTimes(cells[end] ?? [])) return withRole(roles, end, 'start')
    const before = unknown.findLast((at) => at < end)
    return date < 0 && before !== undefined ? withRole(roles, before, 'start') : [...roles]
  }
  if (date >= 0) {
    const behind = unknown.find((at) => at > date)
    return behind !== undefined && isPoint(cells[date]) ? withRole(roles, behind, 'end') : [...roles]
  }
  const [first = -1, second = -1] = unknown
  return second < 0 ? withRole(roles, first, 'date') : withRole(withRole(roles, first, 'start'), second, 'end')
}

/** A column whose cells are days, none of them a stretch that has both edges itself. */
function isPoint(cells: readonly string[] = []): boolean {
  return holdsTimes(cells) && !cells.some(holdsRange)
}

function withRole(roles: readonly ColumnRole[], at: number, role: ColumnRole): ColumnRole[] {
  return roles.map((other, place) => (place === at ? role : other))
}
