import { findSystems } from '../../systems/find-systems.ts'
import { addDays, daysBetween } from '../../time/calendar.ts'
import { dayAt } from '../../time/time.ts'
import type { Claim } from '../kinds/claim.ts'
import { WORK_BEGINS } from '../kinds/work-begins.ts'

/** Two halves further apart than this are two downtimes. */
const LONGEST_DAYS = 40

/**
 * Joins the halves of one downtime that several sentences tell (RECORDS 4.9): a start here, an end there. Several starts may
 * share one end ("both will extend through D"); an end that a whole interval already has adds nothing.
 */
export function joinHalves(claims: readonly Claim[]): Claim[] {
  const downtimes = claims.filter((claim) => claim.kind === 'downtime')
  const starts = downtimes.filter((claim) => claim.start && !claim.end)
  const ends = downtimes.filter((claim) => !claim.start && claim.end)
  const wholes = downtimes.filter((claim) => claim.start && claim.end)
  if (!ends.length) return claims.filter((claim) => claim.because !== WORK_BEGINS)
  const joined = new Map<Claim, Claim>()
  const used = new Set<Claim>()
  for (const end of ends) {
    if (wholes.some((whole) => holdsEnd(whole, end))) {
      used.add(end)
      continue
    }
    for (const start of starts) {
      if (joined.has(start) || !follows(start, end) || !mayShareSystems(start, end)) continue
      joined.set(start, { ...start, end: end.end, systems: systemsOfBoth(start, end) })
      used.add(end)
    }
  }
  const left = claims.filter((claim) => !used.has(claim) && (joined.has(claim) || claim.because !== WORK_BEGINS))
  return left.map((claim) => joined.get(claim) ?? claim)
}

/** True where a whole downtime ends when this half says that systems are back: the same moment, day, or the day after. */
export function holdsEnd(whole: Pick<Claim, 'start' | 'end'>, half: Pick<Claim, 'end'>): boolean {
  if (!whole.end || !half.end) return false
  const a = whole.end.day ?? dayAt(whole.end.time)
  const b = half.end.day ?? dayAt(half.end.time)
  return a === b || addDays(a, 1) === b
}

function follows(start: Claim, end: Claim): boolean {
  const from = start.start?.day
  const to = end.end?.day
  if (!from || !to) return false
  const days = daysBetween(from, to)
  return days >= 0 && days <= LONGEST_DAYS
}

/** Halves that name different systems are different downtimes; a half that names none joins any. */
function mayShareSystems(start: Claim, end: Claim): boolean {
  const a = new Set(findSystems(start.mention.sentence.text).map((mention) => mention.id))
  const b = findSystems(end.mention.sentence.text).map((mention) => mention.id)
  return a.size === 0 || b.length === 0 || b.some((id) => a.has(id))
}

function systemsOfBoth(start: Claim, end: Claim): string[] {
  if (start.systems) return start.systems
  const own = findSystems(start.mention.clause).map((mention) => mention.id)
  const said = own.length ? own : findSystems(start.mention.sentence.text).map((mention) => mention.id)
  return [...new Set(said.length ? said : findSystems(end.mention.sentence.text).map((mention) => mention.id))]
}
