import { findSystems } from '../../systems/find-systems.ts'
import { pattern } from '../../text/pattern.ts'
import { readTimes } from '../phrases/read-times.ts'
import { holdsHours, namesDay } from './tells-hours.ts'

/**
 * A line of several stretches of hours as one line for each: "TOMS 6–8 a.m., CERS noon–2 p.m.", "6–8 a.m.: TOMS; noon–2 p.m.: CERS". Each
 * keeps the words by it: those before it where the line begins with a system, those behind it where it begins with hours. A line that
 * says anything else, such as when somebody answers the telephone, stays whole.
 */
export function splitStretches(line: string): string[] {
  const hours = readTimes(line).filter((time) => holdsHours(time) && !namesDay(time))
  const systems = findSystems(line)
  if (hours.length < 2 || !saysOnlyDowntimes(line)) return [line]
  const isNamedFirst = systems.some(({ from }) => from < (hours[0]?.from ?? 0))
  const cuts = hours.slice(1).flatMap(({ from, shape }, at) => {
    const before = hours[at]
    const named = systems.find((system) => system.from >= (before?.to ?? 0) && system.from < from)
    if (named) return [isNamedFirst ? named.from : from]
    // Two hours without a system between them may be the first and the last of one stretch.
    return shape === 'hours' && before?.shape === 'hours' ? [from] : []
  })
  return [0, ...cuts].map((from, at) => line.slice(from, cuts[at] ?? line.length).replace(DANGLING, ''))
}

/** Does a line hold nothing but times, systems and words such as "from", "offline" and "tentative"? */
export function saysOnlyDowntimes(line: string): boolean {
  const left = line.split('')
  for (const { from, to } of [...readTimes(line), ...findSystems(line)]) left.fill(' ', from, to)
  return OF_DOWNTIMES.test(
    left
      .join('')
      .replace(/[^a-z]+/gi, ' ')
      .trim(),
  )
}

const OF_DOWNTIMES = new RegExp(
  pattern`
    ^(?:(?:
      again|all|also|and|at|between|both|cancell?ed|confirmed|down|from|moved|new|offline|only|plus|pt|pacific|the|then
      |systems?|tentative|time|to|until|unavailable
    )(?: |$))*$`,
  'i',
)

/** What led over to the next stretch. */
const DANGLING = /\s(?:and|from|between|also|then)\s?$/i
