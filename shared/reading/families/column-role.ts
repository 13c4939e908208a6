import { pattern } from '../../text/pattern.ts'
import { rememberRoles } from './remember-roles.ts'

/** What a part of a listing (a column, a labelled line) holds, told by its name. */
export type ColumnRole =
  | 'start'
  | 'end'
  | 'due'
  | 'delivery'
  | 'date'
  | 'time'
  | 'place'
  | 'systems'
  | 'type'
  | 'resolved'
  | 'identified'
  | 'issue'
  | 'state'
  | 'log'
  | 'length'
  | 'stamp'
  | 'other'

/** In this order: "Date Resolved" is no plain date, "Pickup Date" is a limit. */
const ROLES: readonly [ColumnRole, RegExp][] = [
  [
    'end',
    new RegExp(
      pattern`
      \b(?:available|online|on-line|up|open|running|operational|accessible|usable|working) again\b
      |\b(?:restored|restoration|return(?:s|ed)? to service|back (?:online|on-line|up|in service))\b`,
      'i',
    ),
  ],
  ['resolved', /\b(?:resolved|fixed|resolution|closed on|corrected)\b/i],
  ['identified', /\b(?:identified|reported|discovered|found|opened on|date of issue)\b/i],
  ['delivery', /\b(?:arrives?|arriving|be delivered|reach(?:es)?)\b.{0,60}\bby$/i],
  [
    'due',
    new RegExp(
      pattern`
      \b(?:
        deadline|due|(?:recommended|target) date|last day|cut-?off|pick-?up|return by|submit by|order by|register by
        |closes for|(?:order|placed|submitted|received|due|apply|complete) by
      )\b|\bby$`,
      'i',
    ),
  ],
  [
    'delivery',
    new RegExp(
      pattern`
      \b(?:
        deliver(?:y|ies|ed)?|arriv(?:al|es?)|ship(?:ments?|s|ping|ped)?|mail(?:ed|ings?)|sent|week of|posted|released?|available
        |availability|opens on
      )\b`,
      'i',
    ),
  ],
  // "First Results", "Scores in CERS": what comes on the days of the column. Bare "Reports" may be names.
  [
    'delivery',
    new RegExp(
      pattern`
      ^(?:first|initial|preliminary|final) (?:score )?(?:results|reports|scores)\b|^(?:results|reports|scores) in [a-z]+$
      |^(?:results?|scores?)(?: dates?)?$`,
      'i',
    ),
  ],
  ['time', /^(?:times?|hours?|start time|when)$|\btime\b/i],
  [
    'start',
    new RegExp(
      pattern`
      \b(?:go(?:es)? (?:down|off-?line|dark|out)|out of service|taken (?:down|off-?line)|first (?:day|date))\b
      |^(?:off-?line|unavailable)(?: from)?$|^(?:from|start(?:s|ing)?|begin(?:s|ning)?|opens?|opening|off|down)\b
      |\b(?:start(?:s|ing)?|begin(?:s|ning)?|opens?|opening)\b|\bfrom$`,
      'i',
    ),
  ],
  [
    'end',
    new RegExp(
      pattern`
      \b(?:comes? back|back (?:in|on|up)|returns?|(?:in|up) (?:service )?again)\b
      |^(?:to|through|until|end(?:s|ing)?|back|clos(?:es?|ing)|up)\b|\b(?:end(?:s|ing)?|clos(?:es?|ing)|resumes?)\b
      |\b(?:until|through|over)$`,
      'i',
    ),
  ],
  ['systems', /\b(?:systems?|impacted|affected|applications?)\b/i],
  ['type', /\b(?:type|kind|category|status)\b/i],
  ['place', /\b(?:locations?|places?|sites?|cit(?:y|ies)|count(?:y|ies)|where|venues?|regions?|cities)\b/i],
  ['issue', /\b(?:issues?|problems?|descriptions?|details?|summary)\b/i],
  ['date', /\b(?:dates?|days?|when|schedule|downtimes?|windows?|periods?)\b/i],
]

/**
 * The roles of a table's columns, told by one another too: beside a first day alone, the "last day" ends the same stretch and is no
 * limit of its own; beside "unavailable from", what is "available" is available again.
 */
export function columnRolesOf(names: readonly string[]): ColumnRole[] {
  const roles = names.map(columnRoleOf)
  const isStretch = roles.includes('start') && !roles.includes('end')
  const goesDown = names.some((name, index) => roles[index] === 'start' && GOES_DOWN.test(name))
  return roles.map((role, index) => {
    const name = names[index] ?? ''
    const isLast = isStretch && role === 'due' && /^(?:last|final) (?:day|date)\b/i.test(name)
    const isBack = goesDown && role === 'delivery' && /^available\b/i.test(name)
    return isLast || isBack ? 'end' : role
  })
}

const GOES_DOWN = /\b(?:unavailable|down|off-?line|out|outage|dark|closed)\b/i

/** The role of a column by its name; `other` for a name that says nothing of these. */
export const columnRoleOf = rememberRoles((name) => ROLES.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other')
