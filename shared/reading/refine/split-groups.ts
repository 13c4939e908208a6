import { findSystems, systemIdsIn } from '../../systems/find-systems.ts'
import type { Claim } from '../kinds/claim.ts'
import { listAfter } from '../kinds/systems/listed-systems.ts'
import type { ResolvedEdge } from '../resolve/resolved-time.ts'
import type { Sentence } from '../sentences.ts'

/**
 * An overall window and then windows for groups of systems inside it: one record per group and none for the whole; a group's
 * bare-day edge that falls on the overall window's day takes the overall hour (RECORDS 4.8). Of a list whose other entries have no time
 * of their own the whole is theirs.
 */
export function splitGroups(claims: readonly Claim[], sentences: readonly Sentence[]): Claim[] {
  const downtimes = claims.filter((claim) => claim.kind === 'downtime' && claim.start && claim.end)
  const named = downtimes.filter((claim) => namesSystem(claim.mention.sentence.text))
  for (const overall of downtimes) {
    if (!named.length || isOfOneItem(overall, named)) continue
    const clauseNames = namesSystem(overall.mention.clause) || namesSystem(labelOf(overall))
    const groups = named.filter((claim) => isGroupOf(claim, overall, clauseNames))
    if (!groups.length) continue
    const systems = othersOf(overall, groups, sentences)
    return claims
      .filter((claim) => claim !== overall || systems.length > 0)
      .map((claim) =>
        claim === overall ? { ...claim, systems } : groups.includes(claim) ? withHoursOf(claim, overall) : claim,
      )
  }
  return [...claims]
}

/** The systems of the other entries of the list that the overall window opens. */
function othersOf({ mention }: Claim, groups: readonly Claim[], sentences: readonly Sentence[]): string[] {
  const { text } = mention.sentence
  if (!text.endsWith(':') || !groups.every((group) => group.mention.sentence.leadIn === text)) return []
  const own = groups.flatMap((group) => systemIdsIn(group.mention.sentence.text))
  return listAfter(mention.index, sentences).filter((id) => !own.includes(id))
}

/** "TOMS—February 26 at 5 p.m. …": what a dash or colon parts from its time. */
function labelOf({ mention: { sentence, phrase } }: Claim): string {
  return /^([^.,;:—]{1,80}?)\s?[—–:]\s?$/.exec(sentence.text.slice(0, phrase.from))?.[1] ?? ''
}

function namesSystem(text: string): boolean {
  return findSystems(text).length > 0
}

/** An item or row that names its own systems is no window over others. */
function isOfOneItem(claim: Claim, named: readonly Claim[]): boolean {
  const { role } = claim.mention.sentence
  return (role === 'item' || role === 'row') && named.includes(claim)
}

function isGroupOf(claim: Claim, overall: Claim, clauseNames: boolean): boolean {
  if (claim === overall || claim.mention.index <= overall.mention.index) return false
  const { role, block } = claim.mention.sentence
  if (role !== 'item' && role !== 'row' && block === overall.mention.sentence.block) return false
  if (clauseNames && role === 'sentence') return false
  return inside(claim.start, overall.start, overall.end) && inside(claim.end, overall.start, overall.end)
}

function inside(edge: ResolvedEdge | null, from: ResolvedEdge | null, to: ResolvedEdge | null): boolean {
  return !!edge?.day && !!from?.day && !!to?.day && from.day <= edge.day && edge.day <= to.day
}

function withHoursOf(claim: Claim, overall: Claim): Claim {
  return { ...claim, start: takeHour(claim.start, overall.start), end: takeHour(claim.end, overall.end) }
}

function takeHour(edge: ResolvedEdge | null, overall: ResolvedEdge | null): ResolvedEdge | null {
  if (!edge || !overall?.exact || edge.exact || edge.day !== overall.day) return edge
  return { ...edge, time: overall.time, exact: true, inferred: [...edge.inferred, 'hour from the overall window'] }
}
