import { dayAt } from '../../time/moments.ts'
import type { Day } from '../../time/time.ts'
import type { Claim } from '../kinds/claim.ts'
import { DUE, EVENT, RELEASE, WINDOW } from '../kinds/cues.ts'
import { RESUME } from '../kinds/downtime/downtime-cues.ts'

/** Days on which a claim begins and ends; a month or week stands for itself. */
function timesOf({ start, end }: Claim): string[] {
  return [start, end].flatMap((edge) =>
    edge ? [edge.day ?? (edge.time.includes('T') ? dayAt(edge.time) : edge.time)] : [],
  )
}

/**
 * A heading's date only repeats what the body says of the same day, whatever its kind there; where the body dates the same
 * thing otherwise, the body is right (RECORDS 10: a heading's date that differs from the body's deadline is no second record).
 * A heading that names a meeting stands by itself beside deadlines and releases of its body.
 */
export function settleHeading(claims: readonly Claim[], published: Day | null): Claim[] {
  const fromHeading = claims.filter((claim) => claim.mention.sentence.role === 'heading')
  if (!fromHeading.length) return [...claims]
  const heads = new Set(fromHeading.filter(({ kind }) => kind === 'deadline').flatMap(timesOf))
  const told = claims.filter((claim) => claim.mention.sentence.role !== 'heading')
  const body = told.filter((claim) => !(pointsBack(claim) && timesOf(claim).some((time) => heads.has(time))))
  const kept = fromHeading.filter((claim) => !isRepeated(claim, body))
  const drop = new Set<Claim>([
    ...fromHeading.filter((claim) => !kept.includes(claim) || isSendingDay(claim, published)),
    ...told.filter((claim) => !body.includes(claim)),
  ])
  // A body that tells the heading's day without its hours gives way to the heading that has them.
  for (const claim of body) {
    const better = kept.some(
      (head) =>
        head.kind === claim.kind && head.start?.exact && !claim.start?.exact && timesOf(head)[0] === timesOf(claim)[0],
    )
    if (better) drop.add(claim)
  }
  return claims.filter((claim) => !drop.has(claim))
}

/** "until this day" under a heading with its day says no more of it than the heading does. */
function pointsBack({ mention: { phrase } }: Claim): boolean {
  // The row of a table has no phrase of its own.
  return (
    phrase.edges.length > 0 &&
    phrase.edges.every(({ when, clock }) => when?.form === 'relative' && when.daysLater === 0 && clock === null)
  )
}

/** "8/23 - Get Ready!": a bare day in front of a subject is the day it was sent. */
function isSendingDay({ mention, start, end }: Claim, published: Day | null): boolean {
  return (
    published !== null &&
    mention.phrase.from === 0 &&
    mention.phrase.shape === 'point' &&
    (start ?? end)?.time === published &&
    /^\d/.test(mention.phrase.text)
  )
}

function isRepeated(claim: Claim, body: readonly Claim[]): boolean {
  const times = timesOf(claim)
  // "What Opens in August" over something that opens on August 4.
  const sameDay = body.filter((other) => timesOf(other).some((time) => times.some((told) => time.startsWith(told))))
  if (isStretchOfHalves(claim, sameDay)) return false
  if (sameDay.some((other) => other.kind !== claim.kind || !claim.start?.exact || other.start?.exact)) return true
  const { title } = { title: claim.mention.whole }
  // "TOMS: March 7" over "It will be down all day. Finish by March 6": the body has no day of what its heading dates.
  const isOnly =
    (claim.kind === 'deadline' || claim.kind === 'downtime') && body.every((other) => other.kind !== claim.kind)
  const strong =
    isOnly ||
    (claim.kind === 'event'
      ? EVENT.test(title) || claim.start?.exact
      : [DUE, RELEASE, RESUME, WINDOW].some((cue) => cue.test(title)))
  return !strong && body.length > 0
}

/** "June 4–7: Downtime" over "Systems are back at 8 a.m. on June 7": the body tells no more than when the heading's stretch ends. */
function isStretchOfHalves({ kind, start, end }: Claim, told: readonly Claim[]): boolean {
  const isStretch = kind === 'downtime' && start !== null && end !== null && start.time !== end.time
  return isStretch && told.length > 0 && told.every((other) => other.kind === 'downtime' && other.start === null)
}
