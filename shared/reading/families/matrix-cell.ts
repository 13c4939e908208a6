import { pattern } from '../../text/pattern.ts'
import { readTimes } from '../phrases/read-times.ts'

/** What a cell says where a day meets a system. */
export type MatrixCell =
  | { kind: 'up' }
  /** Down in the hours (or days) that it prints. */
  | { kind: 'hours' }
  /** Down from an hour on, or until an hour: `hour` is as printed. */
  | { kind: 'opens' | 'ends'; hour: string }
  /** Down, and no hours are said; `word` is what says so. */
  | { kind: 'down'; word: string }
  /** A mark, whose meaning the other cells tell. */
  | { kind: 'mark'; mark: string }
  | { kind: 'unknown' }

const UP = new RegExp(
  pattern`
    ^(?:
      up|open|on|ok|okay|no|none|n\/?a|normal|as usual|running|available|on-?line|in service|not affected
      |no (?:outage|down-?time|work|change)s?|(?:read|view)[- ]only|viewable|[-‐-―.\s]*
    )$`,
  'i',
)
const DOWN = new RegExp(
  pattern`
    ^(?:
      (?:is |goes )?down|off|off-?line|closed|unavailable|not available|out|out of service|outage|down-?time
      |maintenance|(?:all|full|whole|entire)[- ](?:day|night)
      |(?:tentative|possible|placeholder|if needed|only if needed|maybe|cancell?ed|tbd|to be (?:determined|announced))(?:
        \W.*
      )?|(?:down|off-?line|closed|unavailable|out),? (?:all|the (?:whole|entire)) (?:day|night)
    )\W*$`,
  'i',
)
/** `Down from 5 p.m.`, `until 8 a.m.`, `Back at 8 a.m.` */
const EDGE = new RegExp(
  pattern`
    ^(?:(?:is |goes |be )?(?:down|off(?:-?line)?|out|closed|unavailable)(?:,|:)? ?)?(?:
      (?<until>until|till|through|to|before)
      |(?<back>(?:back|up|on|on-?line|open|available|returns?)(?: again)?(?: at| by| from| after)?)
      |(?:goes down at|from|after|starting(?: at)?|beginning(?: at)?|as of|at)
    ) (?<hour>[\w.: ]{1,14}?)(?: on)?$`,
  'i',
)
const MARK = /^(?:[x×✕✖✗✘✓✔●•◆■*]|yes)$/i
const LONGEST_BESIDE_HOURS = 30

export function readMatrixCell(text: string): MatrixCell {
  const cell = text.trim()
  if (UP.test(cell)) return { kind: 'up' }
  if (MARK.test(cell)) return { kind: 'mark', mark: cell.toLowerCase() }
  if (cell.length < 60 && DOWN.test(cell)) return { kind: 'down', word: cell }
  const edge = EDGE.exec(cell)
  const hour = edge?.groups?.hour ?? ''
  if (edge && readTimes(`July 1, ${hour}`)[0]?.edges[0]?.clock)
    return { kind: edge.groups?.until || edge.groups?.back ? 'ends' : 'opens', hour }
  const times = readTimes(cell)
  const printed = times.reduce((sum, { from, to }) => sum + to - from, 0)
  const isTimed = times.some(({ hours, edges }) => hours !== null || edges.some(({ clock }) => clock !== null))
  return isTimed && cell.length - printed <= LONGEST_BESIDE_HOURS ? { kind: 'hours' } : { kind: 'unknown' }
}
