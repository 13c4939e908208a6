import { systemIdsIn } from '../../systems/find-systems.ts'
import { addDays } from '../../time/calendar.ts'
import type { Claim } from '../kinds/claim.ts'
import { isBackThemselves } from '../kinds/downtime/is-back-themselves.ts'
import { downSystemsIn } from '../kinds/systems/down-systems-in.ts'
import { gappedWords } from '../kinds/systems/gapped-words.ts'
import type { Mention } from '../mentions/mention.ts'
import { overNight } from '../resolve/over-night.ts'
import type { ResolvedEdge } from '../resolve/resolved-time.ts'
import { dayAfterOwnStart } from './day-after-own-start.ts'

/** An end and the systems that come back then. */
export interface GroupEnd {
  end: Claim
  systems: string[]
}

/** A downtime and the two halves that it was joined from. */
interface Joined {
  claim: Claim
  from: Claim
  to: Claim
}

/** "TOMS and CERS go down on D. TOMS is back on E.": of the others nobody says when; they stay as they were `told`. */
export function joinOnly(start: Claim, { end, systems }: GroupEnd, told: Claim): Joined[] {
  const all = start.systems ?? downSystemsIn(start.mention.sentence.text)
  const left = all.filter((id) => !systems.includes(id))
  const isPart = systems.length > 0 && left.length > 0 && systems.every((id) => all.includes(id))
  // "TOMS and CERS go down on D and are back on E" tells both of one subject.
  const isOneThought = end.mention.index === start.mention.index && end.mention.clause === start.mention.clause
  if (!isPart || isOneThought) return [join(start, end)]
  return [joinGroup(start, end, systems), { claim: { ...told, systems: left }, from: start, to: end }]
}

/** Of several groups each has the systems that come back together. */
export function joinGroup(start: Claim, end: Claim, systems: string[]): Joined {
  return { claim: { ...start, end: end.end, systems }, from: start, to: end }
}

function join(start: Claim, end: Claim): Joined {
  // One sentence tells both: its systems are read as for any other.
  if (
    start.mention.index === end.mention.index &&
    !start.systems &&
    (start.mention.whole.match(/@/g) ?? []).length === 2
  )
    return { claim: { ...start, end: dayAfterOwnStart(start, end) ?? endOf(start, end) }, from: start, to: end }
  const own = systemIdsIn(start.mention.sentence.text).length
    ? systemsOfBoth(start, end)
    : (start.systems ?? systemIdsIn(wordsBack(end.mention, end.mention.clause)))
  const systems = own.length ? own : systemsOfBoth(start, end)
  return { claim: { ...start, end: endOf(start, end), ...(systems.length ? { systems } : {}) }, from: start, to: end }
}

/** The end of a downtime. "It will be back online the next morning": the day before was the last one down (RECORDS 10, Edges). */
function endOf({ start }: Claim, { end, mention }: Claim): ResolvedEdge | null {
  const edge = mention.phrase.edges[0]
  // "Goes down at 9 p.m. and returns at 6 a.m."
  if (edge && !edge.when && start?.exact && end?.exact) return overNight(start, end, edge)
  const isNextDay = edge?.when?.form === 'relative' && edge.when.daysLater === 1 && !edge.clock
  return isNextDay && start?.day && !start.exact && addDays(start.day, 1) === end?.day ? start : end
}

/** The words that may name what is back: those in front of the day alone where "they" are. */
export function wordsBack(mention: Mention, words: string): string {
  return isBackThemselves(mention) ? mention.before : words
}

function systemsOfBoth(start: Claim, end: Claim): string[] {
  if (start.systems) return start.systems
  const gapped = gappedWords(start.mention)
  if (gapped) return systemIdsIn(gapped)
  const own = downSystemsIn(start.mention.clause)
  const said = own.length ? own : downSystemsIn(start.mention.sentence.text)
  return said.length ? said : systemIdsIn(wordsBack(end.mention, end.mention.sentence.text))
}
