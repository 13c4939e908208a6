import { isOnlyHours } from '../../page/words.ts'
import { pattern } from '../../text/pattern.ts'
import { CANCELLED, TENTATIVE } from '../kinds/cues.ts'
import { holdsSystems, holdsTimes } from './cell-content.ts'
import type { ColumnRole } from './column-role.ts'
import { completeEdges } from './complete-edges.ts'
import type { Vocabulary } from './listing.ts'
import { rememberRoles } from './remember-roles.ts'

/** In this order: "Systems Resume" is an end, "Systems Down" names systems, "Start Time" is a start. */
const ROLES: readonly [ColumnRole, RegExp][] = [
  [
    'stamp',
    /^(?:last|latest|previous|most recent|past|prior|recent) (?:down-?time|outage|maintenance|interruption)s?$/i,
  ],
  ['type', /^(?:(?:down-?time |outage |maintenance )?(?:type|kind|category|reason|purpose|name|title|event)|why)\b/i],
  ['state', /^(?:status|state|confirmed\??|certainty)$/i],
  [
    'stamp',
    new RegExp(
      pattern`
      \b(?:
        posted|updated|revised|announced|notified|noticed?|sent|added|entered|reported|created|requested|approved
        |published|decided|logged|reviewed|changed on
      )\b`,
      'i',
    ),
  ],
  ['end', /^(?:dates?|times?) (?:up|back|available|restored)\b/i],
  ['start', /^dates? (?:down|off|out)\b/i],
  ['length', /\b(?:duration|length|how long|hours? down|time down)\b/i],
  [
    'due',
    /\b(?:deadlines?|due|cut-?off|last chance|submit|save|order by|register|(?:finish|complete) (?:\w+ ){1,3}by)\b/i,
  ],
  ['other', /\b(?:notes?|comments?|remarks?|details?|contact)\b/i],
  [
    'end',
    new RegExp(
      pattern`
      ^(?:on|(?:on-?line|available)(?: (?:from|at|on|as of))?)$
      |^(?:to|thru|through|until|till|ends?|ending|back|up|returns?|last day|in service|latest)\b
      |\b(?:ends?|ending|finish(?:es)?|resum\w+|back|again|restored|returns?|reopens?|until|through|comes? (?:up|on))\b`,
      'i',
    ),
  ],
  [
    'start',
    new RegExp(
      pattern`
      ^(?:from|starts?|starting|begins?|beginning|off|out of|first day|leaves?|goes?|earliest)\b
      |^(?:down|off|out|closed|off-?line|unavailable)(?: (?:at|from|since|on))?$
      |\b(?:start(?:s|ing)?|begin(?:s|ning)?|go(?:es)? (?:down|off|dark)|taken down|shut ?down|from|since)\b`,
      'i',
    ),
  ],
  ['systems', /\b(?:systems|applications?|sites?|services?|impact(?:s|ed)?|affect(?:s|ed)?|components?|programs?)\b/i],
  ['date', /\b(?:dates?|days?|when|schedule|down-?times?|windows?|outages?|periods?|maintenance)\b/i],
  ['time', /\b(?:times?|hours?)\b/i],
  ['systems', /\b(?:system|what|which|unavailable|closed|off-?line)\b/i],
]

/** The words of downtime schedules. */
export const SCHEDULE_WORDS: Vocabulary = {
  roleOf: rememberRoles((name) => ROLES.find(([, pattern]) => pattern.test(name.trim()))?.[0] ?? 'other'),
  complete,
}

/** A name that its cells contradict gives way: columns of times are dates, columns that name systems are systems. */
function complete(roles: readonly ColumnRole[], cells: readonly (readonly string[])[]): ColumnRole[] {
  const known = roles.map((role, at) => {
    const column = cells[at] ?? []
    // "Time Down": from when, or for how long?
    if (role === 'length' && column.some(isOnlyHours)) return 'start'
    if (role === 'systems' && holdsTimes(column) && !holdsSystems(column)) return 'date'
    if (isWhen(role) && !holdsTimes(column) && holdsSystems(column)) return 'systems'
    // "Down: yes" tells that, not when.
    if (isWhen(role) && column.every(isAnswer)) return 'other'
    return role
  })
  const edges = completeEdges(known, cells)
  const isNamed = edges.includes('systems')
  const named = isNamed ? -1 : edges.findIndex((role, at) => role === 'other' && holdsSystems(cells[at] ?? []))
  return edges.map((role, at) => (at === named ? 'systems' : role))
}

function isWhen(role: ColumnRole): boolean {
  return role === 'start' || role === 'end' || role === 'date'
}

function isAnswer(cell: string): boolean {
  return /^(?:yes|no|x|✓|✔|✗|[-‐-―\s]*)$/i.test(cell)
}

const PROPOSED = new RegExp(
  pattern`
    \b(?:
      proposed|unconfirmed|not (?:yet )?confirmed|to be confirmed|tbc|if required|subject to (?:change|confirmation)
      |only if|backup dates?|contingency
    )\b`,
  'i',
)

/** What a row or line says of its downtime, or the heading over it does for all that stand there (RECORDS 4.11). */
export function stateOf(text: string, heading: string): 'scheduled' | 'tentative' | 'cancelled' {
  if (CANCELLED.test(text) || /\bcancell?ed\b/i.test(heading)) return 'cancelled'
  if (TENTATIVE.test(text) || PROPOSED.test(text)) return 'tentative'
  return /\b(?:tentative|placeholder|proposed)/i.test(heading) ? 'tentative' : 'scheduled'
}
