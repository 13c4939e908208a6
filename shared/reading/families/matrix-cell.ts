import { readTimes } from '../phrases/read-times.ts'

/** What a cell says where a day meets a system. */
export type MatrixCell =
  | { kind: 'up' }
  /** Down in the hours (or days) that it prints. */
  | { kind: 'hours' }
  /** Down, and no hours are said; `word` is what says so. */
  | { kind: 'down'; word: string }
  /** A mark, whose meaning the other cells tell. */
  | { kind: 'mark'; mark: string }
  | { kind: 'unknown' }

const UP =
  /^(?:up|open|on|ok|okay|no|none|n\/?a|normal|as usual|running|available|on-?line|in service|not affected|no (?:outage|down-?time|work|change)s?|(?:read|view)[- ]only|viewable|[-‐-―.\s]*)$/i
const DOWN =
  /^(?:(?:is |goes )?down|off|off-?line|closed|unavailable|not available|out|out of service|outage|down-?time|maintenance|(?:all|full|whole|entire)[- ](?:day|night)|(?:tentative|possible|placeholder|if needed|only if needed|maybe|cancell?ed|tbd|to be (?:determined|announced))(?:\W.*)?|(?:down|off-?line|closed|unavailable|out),? (?:all|the (?:whole|entire)) (?:day|night))\W*$/i
const MARK = /^(?:[x×✕✖✗✘✓✔●•◆■*]|yes)$/i
const LONGEST_BESIDE_HOURS = 30

export function readMatrixCell(text: string): MatrixCell {
  const cell = text.trim()
  if (UP.test(cell)) return { kind: 'up' }
  if (MARK.test(cell)) return { kind: 'mark', mark: cell.toLowerCase() }
  if (cell.length < 60 && DOWN.test(cell)) return { kind: 'down', word: cell }
  const times = readTimes(cell)
  const printed = times.reduce((sum, { from, to }) => sum + to - from, 0)
  const isTimed = times.some(({ hours, edges }) => hours !== null || edges.some(({ clock }) => clock !== null))
  return isTimed && cell.length - printed <= LONGEST_BESIDE_HOURS ? { kind: 'hours' } : { kind: 'unknown' }
}
