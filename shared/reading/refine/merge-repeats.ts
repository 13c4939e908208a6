import { findSystems, systemIdsIn } from '../../systems/find-systems.ts'
import { addDays } from '../../time/calendar.ts'
import type { Claim } from '../kinds/claim.ts'
import { ownSystemsOf, tellApart } from '../kinds/systems/downtime-systems.ts'

/**
 * A fact told twice is one claim; rows of a table and items of a list that share an interval are one downtime with all their
 * systems (RECORDS 7, 10).
 */
export function mergeRepeats(claims: readonly Claim[]): Claim[] {
  const kept: Claim[] = []
  const hours = claims.filter(({ kind, start, end }) => kind === 'downtime' && start?.exact && (end?.exact || !end))
  for (const claim of claims) {
    if (
      isStartOfAnother(claim, claims) ||
      isEndOfAnother(claim, claims) ||
      isDayOfMeeting(claim, claims) ||
      isStampOver(claim, claims) ||
      isDayOfLimit(claim, claims) ||
      hours.some((other) => isDayOf(claim, other))
    )
      continue
    const same = kept.findIndex((other) => isSame(other, claim))
    const other = kept[same]
    if (!other) kept.push(withReplacedDay(claim, claims))
    else if (claim.kind === 'downtime') kept[same] = withSystemsOf(other, claim)
  }
  return kept
}

/** A start without an end that another downtime of the story begins with, told at least as exactly. */
function isStartOfAnother(claim: Claim, claims: readonly Claim[]): boolean {
  if (claim.kind !== 'downtime' || !claim.start || claim.end) return false
  return claims.some(
    (other) =>
      other !== claim &&
      other.kind === 'downtime' &&
      !areTwoEntries(other, claim) &&
      other.start?.day === claim.start?.day &&
      !isAtOtherHour(other, claim) &&
      !isDayOf(other, claim) &&
      (other.end !== null || (other.start?.exact && !claim.start?.exact)) &&
      !tellApart(claim, other),
  )
}

/** "CERS is down from 6 to 8 a.m. TOMS goes down at 8 a.m.": two systems, each in its sentence and at its hour. */
function isAtOtherHour({ start, mention }: Claim, claim: Claim): boolean {
  if (!start?.exact || !claim.start?.exact || Date.parse(start.time) === Date.parse(claim.start.time)) return false
  const [first, second] = [mention, claim.mention].map(({ sentence }) => systemIdsIn(sentence.text))
  return Boolean(first?.length && second?.length) && !second?.some((id) => first?.includes(id))
}

/** "Down from D to E. …, when all can use it (E)": an hour at which what was down is back, told again and taken for a start. */
function isEndOfAnother({ kind, start, end, mention }: Claim, claims: readonly Claim[]): boolean {
  if (kind !== 'downtime' || !start?.exact || end) return false
  const named = systemIdsIn(mention.sentence.text)
  return claims.some((other) => {
    if (other.kind !== 'downtime' || !other.start || other.end?.time !== start.time) return false
    const down = systemIdsIn(other.mention.sentence.text)
    return named.length > 0 && named.every((id) => down.includes(id))
  })
}

/** A day that stands alone over the day and hours of the same meeting, or a day and the hour at which that begins. */
function isDayOfMeeting({ kind, start, end, mention }: Claim, claims: readonly Claim[]): boolean {
  if (kind !== 'event' || !start?.day || mention.whole !== '@') return false
  const meetings = claims.filter((other) => other.kind === 'event' && other.start?.exact)
  if (start.exact) return end === null && meetings.some((other) => other.end && other.start?.time === start.time)
  return start.time === end?.time && meetings.some((other) => other.start?.day === start.day)
}

/** A day alone at the head of an announcement that tells of a meeting on a later day: when it was posted. */
function isStampOver({ kind, start, mention }: Claim, claims: readonly Claim[]): boolean {
  const { day } = start ?? {}
  if (kind !== 'event' || !day || mention.whole !== '@' || mention.index > 1 || mention.sentence.role !== 'sentence')
    return false
  return claims.some(
    (other) =>
      other.kind === 'event' &&
      other.mention.sentence.role === 'sentence' &&
      other.mention.whole !== '@' &&
      (other.start?.day ?? '') > day,
  )
}

/** "The early rate ends on D: register before 5 p.m. on that day": one limit, and its hour. */
function isDayOfLimit({ kind, end, mention }: Claim, claims: readonly Claim[]): boolean {
  if (kind !== 'deadline' || !end?.day || end.exact) return false
  return claims.some(
    (other) =>
      other.kind === 'deadline' &&
      other.mention.index === mention.index &&
      other.end?.exact === true &&
      other.end.day === end.day,
  )
}

/** Two rows of tables, each of which says all of its own downtime. */
function areTwoEntries(a: Claim, b: Claim): boolean {
  return a.mention.index !== b.mention.index && [a, b].every(({ mention }) => mention.sentence.role === 'row')
}

/** A downtime of a whole day and one of hours of that day: "… has been moved to D. It will be down from 6 a.m. to noon that day." */
function isDayOf(day: Claim, hours: Claim): boolean {
  if (isStretchOf(day, hours)) return true
  if (day.kind !== 'downtime' || hours.kind !== 'downtime' || day.mention.index === hours.mention.index) return false
  const isWholeDay = day.start !== null && !day.start.exact && day.start.time === day.end?.time
  const isInside =
    hours.start?.exact &&
    hours.start.day === day.start?.day &&
    (hours.end === null || (hours.end.exact && hours.end.day === day.start?.day))
  return isWholeDay && isInside === true && mayShareSystems(day, hours)
}

/** "Down March 7–9: it goes down at 5 p.m. on Friday and returns at 8 a.m. on Monday": whole days, and the hours that they stand for. */
function isStretchOf(days: Claim, hours: Claim): boolean {
  const [from, to] = [days.start, days.end]
  if (days.kind !== 'downtime' || !from?.day || !to?.day || from.exact || to.exact || from.day === to.day) return false
  const isNear = hours.mention.index - days.mention.index <= 1 && hours.mention.index >= days.mention.index
  // A long weekend may begin a day before it and last a day longer.
  const more = isWeekend(days) ? [0, 1, 2] : [0, 1]
  const begins = more.some((by) => hours.start?.day === addDays(from.day ?? '', -by))
  const ends = more.some((by) => hours.end?.day === addDays(to.day ?? '', by))
  return days !== hours && isNear && begins && ends && mayShareSystems(days, hours)
}

function isWeekend({ mention }: Claim): boolean {
  const when = mention.phrase.edges[0]?.when
  return when?.form === 'week' && when.weekend === true
}

function mayShareSystems(a: Claim, b: Claim): boolean {
  const [first, second] = [a, b].map(({ mention }) => systemIdsIn(mention.sentence.text))
  return !first?.length || !second?.length || first.some((id) => second.includes(id))
}

/** Hours take over what their day took the place of, and its systems where they name none. */
function withReplacedDay(claim: Claim, claims: readonly Claim[]): Claim {
  const day = claims.find((other) => isDayOf(other, claim))
  const replaces = claim.replaces ?? day?.replaces ?? day?.mention.replaces
  if (!day) return claim
  const named = ownSystemsOf(claim).length ? claim : { ...claim, also: [...(claim.also ?? []), day] }
  return replaces ? { ...named, replaces } : named
}

function isSame(a: Claim, b: Claim): boolean {
  if (a.kind !== b.kind || a.start?.time !== b.start?.time || a.end?.time !== b.end?.time) return false
  if (a.kind === 'downtime') return !(areTwoEntries(a, b) && a.state !== b.state)
  if (a.kind === 'deadline' && !(areTwoEntries(a, b) && a.mention.sentence.cells[0] !== b.mention.sentence.cells[0]))
    return true
  // Two items, rows or lines of a name and its days are two things; so are two sittings of one day.
  const isEntry = ({ mention: { sentence } }: Claim) => sentence.role !== 'sentence' || !/[.!?]$/.test(sentence.text)
  return !(isEntry(a) && a.mention.index !== b.mention.index && b.mention.sentence.role === a.mention.sentence.role)
}

function withSystemsOf(kept: Claim, claim: Claim): Claim {
  const systems = (of: Claim): string[] =>
    of.systems ?? (isListed(of) ? findSystems(of.mention.sentence.text).map((mention) => mention.id) : [])
  const both = [...systems(kept), ...systems(claim)]
  if (both.length && (isListed(kept) || isListed(claim))) return { ...kept, systems: [...new Set(both)] }
  return isListed(kept) || isListed(claim) || !tellsOthers(kept, claim)
    ? kept
    : { ...kept, also: [...(kept.also ?? []), claim] }
}

/** "TOMS is down on D. … On that day, CERS is down, too": a sentence that names a system that the first does not. */
function tellsOthers(kept: Claim, claim: Claim): boolean {
  const own = systemIdsIn(claim.mention.clause)
  const there = [kept, ...(kept.also ?? [])].flatMap(({ mention }) => systemIdsIn(mention.sentence.text))
  return kept.mention.index !== claim.mention.index && own.some((id) => !there.includes(id))
}

function isListed(claim: Claim): boolean {
  return claim.mention.sentence.role === 'item' || claim.mention.sentence.role === 'row'
}
