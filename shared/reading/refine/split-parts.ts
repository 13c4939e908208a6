import { findSystems } from '../../systems/find-systems.ts'
import { addMinutes } from '../../time/moments.ts'
import type { Claim } from '../kinds/claim.ts'
import { downSystemsIn } from '../kinds/systems/down-systems-in.ts'
import { NUMBER_WORD, NUMBER_WORDS } from '../phrases/number-words.ts'
import { doubtTime } from '../resolve/doubt-time.ts'
import type { ResolvedEdge } from '../resolve/resolved-time.ts'

const PART = new RegExp(
  `\\b(?:for|during|in) (?:only )?the (first|last|final) (?:(\\d{1,3}|${NUMBER_WORD}|half) )?(hour|minute)s?\\b`,
  'i',
)
/** "(and, for the first hour, TOMS)", ", and TOMS for the first hour only". */
const ASIDE = /\([^()]*\)|,? (?:and|with) [^,;()@]*/gi

/**
 * "STAIRS (and, for the first hour, TOMS) will be down from 5 to 9 p.m.": a system that is down for a part of the time has that part,
 * the others the whole. Where a sentence tells a part and not of which system, its times are in doubt.
 */
export function splitParts(claims: readonly Claim[]): Claim[] {
  return claims.flatMap((claim) => {
    const { kind, start, end, mention } = claim
    const part = kind === 'downtime' ? PART.exec(mention.sentence.text) : null
    if (!part || !start?.exact || (end !== null && !end.exact)) return [claim]
    const text = mention.sentence.text
    const aside = [...text.matchAll(ASIDE)].find(
      (each) => each.index <= part.index && part.index + part[0].length <= each.index + each[0].length,
    )
    const own = systemsIn(aside?.[0] ?? '')
    const others = downSystemsIn(text.replace(aside?.[0] ?? '', ' ')).filter((id) => !own.includes(id))
    const minutes = minutesOf(part)
    const isFirst = part[1]?.toLowerCase() === 'first'
    if (!own.length || !others.length || (!isFirst && !end))
      return [{ ...claim, start: doubted(start), end: end && doubted(end) }]
    const of = isFirst ? { start, end: moved(start, minutes) } : { start: end && moved(end, -minutes), end }
    return [
      { ...claim, systems: others },
      { ...claim, ...of, systems: own },
    ]
  })
}

function systemsIn(text: string): string[] {
  return [...new Set(findSystems(text).map(({ id }) => id))]
}

function minutesOf([, , count, unit]: RegExpExecArray): number {
  const word = count?.toLowerCase() ?? ''
  const number = word === '' ? 1 : word === 'half' ? 0.5 : (NUMBER_WORDS.get(word) ?? Number(word))
  return number * (unit?.toLowerCase() === 'hour' ? 60 : 1)
}

function moved(edge: ResolvedEdge, minutes: number): ResolvedEdge {
  const time = addMinutes(edge.time, minutes)
  return { ...edge, time, suggested: null, inferred: [...edge.inferred, `${minutes} minutes from the other edge`] }
}

function doubted(edge: ResolvedEdge): ResolvedEdge {
  return doubtTime(edge, 'a part of the time is told, and not of what')
}
