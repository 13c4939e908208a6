import { findSystems } from '../../systems/find-systems.ts'
import { readTimes } from '../phrases/read-times.ts'
import { saysOnlyDowntimes, splitStretches } from './split-stretches.ts'
import { holdsHours, namesDay, tellsHours } from './tells-hours.ts'
import { tellsUp } from './tells-up.ts'

/** One entry of a schedule: its lines, and the lines of the entry before that name its systems where it names none itself. */
export interface DayEntry {
  lines: string[]
  namedBefore: string[]
}

/**
 * The entries of an entry over several lines. "May 8", below it "TOMS: 6–8 a.m." and "CERS: noon–2 p.m.", or both behind the day, are one
 * for each stretch of hours, with the lines that stand by it; an entry with one stretch, or none, stays as it is. A line that says that a
 * system can be used is none.
 */
export function entriesOfDay(lines: readonly string[]): DayEntry[] {
  const [first = '', ...under] = lines
  const day = endOfDay(first)
  const whole = [{ lines: [...lines], namedBefore: [] }]
  if (day === null) return whole
  const told = [first.slice(day), ...under].flatMap(splitStretches).map(trimmed).filter(Boolean)
  const stretches = told.filter(tellsStretch)
  if (stretches.length < 2 && !stretches.some(tellsUp)) return whole
  const down = told.filter((line) => !tellsUp(line))
  // What stands before the first system and the first hours is said of all.
  const begin = down.findIndex((line) => tellsStretch(line) || namesSystems([line]))
  if (begin < 0) return []
  const head = [first.slice(0, day), ...down.slice(0, begin)]
  const isNamed = namesSystems(head)
  const groups = groupLines(down.slice(begin))
  if (groups.length === 0) return [{ lines: [...head, ...down.slice(begin)], namedBefore: [] }]
  return groups.map((group, at) => ({
    lines: [...head, ...group],
    namedBefore: isNamed || namesSystems(group) ? [] : (groups.slice(0, at).findLast(namesSystems) ?? []),
  }))
}

/** A group ends where the next hours begin, or where a system is named after hours that have theirs. */
function groupLines(lines: readonly string[]): string[][] {
  const groups: string[][] = []
  for (const line of lines) {
    const open = groups.at(-1)
    const isTold = open?.some(tellsStretch)
    // "Help desk: 9 a.m. to 5 p.m." below an entry tells hours of something else.
    if (isTold && tellsHours(line) && !namesSystems([line]) && !saysOnlyDowntimes(line)) continue
    if (!open || (isTold && (tellsStretch(line) || (namesSystems(open) && namesSystems([line]))))) groups.push([line])
    else open.push(line)
  }
  // A system without hours of its own is down on the day; words without a system are remarks.
  return groups.filter((group) => group.some(tellsStretch) || (namesSystems(group) && group.every(saysOnlyDowntimes)))
}

function tellsStretch(line: string): boolean {
  return tellsHours(line) || ALL_DAY.test(line)
}

const ALL_DAY = /\ball day\b/i

function namesSystems(lines: readonly string[]): boolean {
  return lines.some((line) => findSystems(line).length > 0)
}

/** Where the one day of a line ends, before the hours that stand right behind it; null where there is no day or more than one. */
function endOfDay(line: string): number | null {
  const [day, ...others] = readTimes(line).filter(namesDay)
  if (!day || others.length || day.edges.some(({ when }) => when?.form !== 'day')) return null
  if (!holdsHours(day)) return day.shape === 'days' ? null : day.to
  if (day.shape !== 'point') return null
  const first = day.text.search(HOUR)
  return first < 0 ? null : day.from + first
}

/** The first hour behind a day. */
const HOUR =
  /(?:\b(?:from|between|at) )?(?:\b\d{1,2}(?::\d\d)?(?:\s?[–—-]\s?|\s(?:to|until|and)\s|\s?[ap]\.?m)|\bnoon\b|\bmidnight\b)/i

function trimmed(text: string): string {
  return text.replace(/^[\s:;,|–—-]+|(?<![\s:;,|–—-])[\s:;,|–—-]+$/g, '')
}
