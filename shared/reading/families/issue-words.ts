import { pattern } from '../../text/pattern.ts'
import { holdsTimes, isNotKnown } from './cell-content.ts'
import type { ColumnRole } from './column-role.ts'
import { opensLog } from './issue-log.ts'
import type { Vocabulary } from './listing.ts'
import { rememberRoles } from './remember-roles.ts'

/** In this order: "Last Updated" is no day of an issue, "Issue Status" no issue. */
const ROLES: readonly [ColumnRole, RegExp][] = [
  ['log', /^(?:updates?|history|log|progress|latest)\b|\bupdated?\b/i],
  ['state', /\b(?:status|state)\b/i],
  [
    'resolved',
    new RegExp(
      pattern`
      \b(?:
        resolved|fixed|resolution date|date of (?:resolution|fix)|closed|corrected|completed|repaired|solved|restored
        |ended
      )\b|^(?:fix|resolution|end|until|to)\b`,
      'i',
    ),
  ],
  [
    'identified',
    new RegExp(
      pattern`
      \b(?:
        identified|reported|discovered|found|opened|logged|noticed|raised|detected|first seen
        |date (?:of issue|added|posted)|since|began|started|added|posted
      )\b|^(?:start|from)\b`,
      'i',
    ),
  ],
  ['systems', /\b(?:systems?|affect(?:s|ed)|impact(?:s|ed)|applications?|components?|products?|platforms?)\b/i],
  ['issue', /\b(?:issues?|problems?|descriptions?|details?|summary|titles?|topics?|symptoms?|what happens|subject)\b/i],
  ['date', /\b(?:dates?|days?|when)\b/i],
]

/** The words of lists of known issues. */
export const ISSUE_WORDS: Vocabulary = {
  roleOf: rememberRoles((name) => ROLES.find(([, pattern]) => pattern.test(name.trim()))?.[0] ?? 'other'),
  complete,
  goesOn: opensLog,
}

/** Where the names do not tell, the first column of days is when issues were found, the second when they were solved. */
function complete(roles: readonly ColumnRole[], cells: readonly (readonly string[])[]): ColumnRole[] {
  const known = roles.map((role, at): ColumnRole => {
    const column = cells[at] ?? []
    const isAnswer =
      role === 'resolved' && column.some((cell) => !isNotKnown(cell)) && column.every((cell) => cell.length > 60)
    return isAnswer ? 'other' : role
  })
  const free = known.flatMap((role, at) =>
    (role === 'other' || role === 'date') && (holdsTimes(cells[at] ?? []) || role === 'date') ? [at] : [],
  )
  for (const role of ['identified', 'resolved'] as const) {
    const at = known.includes(role) ? undefined : free.shift()
    if (at !== undefined) known[at] = role
  }
  return known
}
