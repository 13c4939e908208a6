import { systemIdsIn } from '../../systems/find-systems.ts'
import { pattern } from '../../text/pattern.ts'
import { addDays, daysBetween, weekdayOf } from '../../time/calendar.ts'
import { dayAt } from '../../time/moments.ts'
import type { Day } from '../../time/time.ts'
import type { Claim } from '../kinds/claim.ts'
import { DEADLINE_TELLS_START } from '../kinds/deadline/deadline.ts'
import { DOWNTIME_ENDS } from '../kinds/downtime/downtime-signs.ts'
import { RESUMPTION } from '../kinds/downtime/resumption.ts'
import { WORK_BEGINS } from '../kinds/downtime/work-begins.ts'
import { downSystemsIn } from '../kinds/systems/down-systems-in.ts'
import { tellApart } from '../kinds/systems/downtime-systems.ts'
import type { Mention } from '../mentions/mention.ts'
import { isLoneDay } from './is-lone-day.ts'
import { isOfAnotherStart } from './is-of-another-start.ts'
import { type GroupEnd, joinGroup, joinOnly, wordsBack } from './join-half.ts'
import { systemsBack } from './systems-back.ts'
import { beganIn, withPastStart } from './with-past-start.ts'

/** Two halves further apart than this are two downtimes. */
const LONGEST_DAYS = 40

/**
 * Joins the halves of one downtime that several sentences tell (RECORDS 4.9): a start here, an end there. Several starts may
 * share one end ("both will extend through D"); an end that a whole interval already has adds nothing.
 */
export function joinHalves(claims: readonly Claim[], mentions: readonly Mention[]): Claim[] {
  const told = claims.filter((claim) => claim.kind === 'downtime').map((claim) => withPastStart(claim, mentions))
  const downtimes = told.filter((claim) => !isLabel(claim, told) && !told.some((whole) => beganIn(claim, whole)))
  const lone = downtimes.filter((claim) => isLoneDay(claim) && downtimes.some((end) => comesBackAfter(claim, end)))
  const starts = downtimes.flatMap((claim) =>
    lone.includes(claim) ? [{ ...claim, end: null }] : claim.start && !claim.end ? [claim] : [],
  )
  const returns = downtimes.filter((claim) => isReturnOfItsOwn(claim, starts))
  const wholes = downtimes
    .filter((claim) => claim.start && claim.end && !lone.includes(claim))
    .map((claim) => withHourOfReturn(claim, returns))
  // An end that another downtime shares still belongs to the start in its own sentence.
  const isOwn = (end: Claim) =>
    end.mention.phrase.shape === 'range' || starts.some(({ mention }) => mention.index === end.mention.index)
  const ends = downtimes.filter(
    (claim) =>
      !claim.start &&
      claim.end &&
      (isOwn(claim) || !wholes.some((whole) => holdsEnd(whole, claim) && !tellApart(whole, claim))) &&
      !downtimes.some((other) => isReturnAfter(claim, other)),
  )
  const joined = starts.flatMap((start) => {
    const own = endsOf(
      start,
      ends.filter((end) => !isOfAnotherStart(start, end, starts)),
    )
    return own.length > 1
      ? own.map(({ end, systems }) => joinGroup(start, end, systems))
      : own.flatMap((one) => joinOnly(start, one, lone.find(({ mention }) => mention === start.mention) ?? start))
  })
  const used = new Set(joined.flatMap((claim) => [claim.from, claim.to]))
  const left = [...wholes, ...starts, ...ends].filter((claim) => !used.has(claim) && claim.because !== WORK_BEGINS)
  return [
    ...claims.filter((claim) => claim.kind !== 'downtime'),
    ...inReadingOrder([...left, ...joined.map(({ claim }) => claim)]),
  ]
}

/** "TOMS is down through March 8 and will be back on March 9", whose start nobody tells: one end. */
function isReturnAfter(end: Claim, told: Claim): boolean {
  if (told.start || told.end?.exact !== false || told.because === RESUMPTION || end.because !== RESUMPTION) return false
  const isBehind = told.mention.index === end.mention.index && told.mention.phrase.from < end.mention.phrase.from
  return isBehind && !end.end?.exact && holdsEnd(told, end) && !tellApart(told, end)
}

/** A day and hour at which systems are back, or the hour at which "we hope to have it back", in a sentence that tells no start. */
function isReturnOfItsOwn({ start, end, because, mention }: Claim, starts: readonly Claim[]): boolean {
  const isTold = mention.phrase.edges[0]?.when != null || /\b(?:it|them|they|both)\b/i.test(mention.before)
  const isReturn = !start && end?.exact === true && because === RESUMPTION && isTold
  return isReturn && !starts.some((other) => other.mention.index === mention.index)
}

/** "TOMS is down through March 8. It returns on March 9 at 6 a.m.", "… through March 8, returning …": the hour of the return ends it. */
function withHourOfReturn(whole: Claim, returns: readonly Claim[]): Claim {
  if (whole.end?.exact || whole.mention.sentence.role === 'row') return whole
  const isOfAll = whole.mention.sentence.role === 'heading'
  const isBehind = ({ mention }: Claim) => isOfAll || [0, 1].includes(mention.index - whole.mention.index)
  const own = returns.find((end) => isBehind(end) && holdsEnd(whole, end) && mayShareSystems(whole, end))
  return own ? { ...whole, end: own.end } : whole
}

/** A day that only names a downtime whose hour is known: "January 29: CERS goes down at 6 p.m.", "before CERS goes down on D". */
function isLabel(claim: Claim, downtimes: readonly Claim[]): boolean {
  const isDay = claim.start !== null && !claim.start.exact && (claim.end === null || isLoneDay(claim))
  if (!isDay) return false
  const isInFront = (other: Claim) => claim.mention.phrase.from === 0 && other.mention.index === claim.mention.index
  const isNamed = (other: Claim) => claim.because === DEADLINE_TELLS_START && mayShareSystems(claim, other)
  return downtimes.some(
    (other) => other.start?.exact && other.start.day === claim.start?.day && (isInFront(other) || isNamed(other)),
  )
}

/** "… are available again on Friday, December 22.", told right behind it. */
function comesBackAfter(claim: Claim, end: Claim): boolean {
  const isInFront = end.mention.index === claim.mention.index && end.mention.phrase.from < claim.mention.phrase.from
  const isNext = !isInFront && end.mention.index >= claim.mention.index && end.mention.index <= claim.mention.index + 2
  return (
    !end.start &&
    (end.because === RESUMPTION ||
      end.because === DOWNTIME_ENDS ||
      IS_LONGER.test(end.mention.before) ||
      isBeside(claim, end)) &&
    isNext &&
    follows(claim, end) &&
    claim.start?.day !== end.end?.day &&
    mayShareSystems(claim, end)
  )
}

/** "It will be down one day more, through March 16." */
const IS_LONGER = new RegExp(
  pattern`
    \b(?:
      another|(?:an?|one|two|three|\d) (?:more|additional|extra|further)
      |(?:an?|one|two|three|\d) (?:days?|nights?) (?:more|longer)
    )\b[^@]{0,30}$`,
  'i',
)

/** In its sentence; "March 15 (all day) and March 16 (until noon)" are two days, though. */
function isBeside(claim: Claim, { mention }: Claim): boolean {
  return mention.index === claim.mention.index && mention.phrase.shape === 'point'
}

/** The ends that one start has: the next that may be its own, or one for each group of systems that comes back by itself. */
function endsOf(start: Claim, ends: readonly Claim[]): GroupEnd[] {
  const all = downSystemsIn(start.mention.sentence.text)
  const own = ends.filter((end) => follows(start, end) && mayShareSystems(start, end))
  const possible = withOthers(own, all)
  // Of "all systems" nobody knows which the others are, and yet they come back by themselves.
  const groups = possible.filter(({ end, systems }) => systems.length > 0 || (all.length === 0 && isOfOthers(end)))
  const areParts = groups.every(({ systems }) => systems.every((id) => all.includes(id)))
  const areGroups =
    groups.length > 1 && groups.length === possible.length && (all.length === 0 || (areParts && areApart(groups)))
  // One that was told before may be that of another start.
  const first = possible.find(({ end }) => end.mention.index >= start.mention.index) ?? possible[0]
  return areGroups || !first ? groups : [first]
}

/** "TOMS returns on D, and the others on E": those that no other end names. */
function withOthers(ends: readonly Claim[], all: readonly string[]): GroupEnd[] {
  const named = new Set(ends.flatMap((end) => (isOfOthers(end) ? [] : systemsBack(end))))
  const others = all.filter((id) => !named.has(id))
  return ends.map((end) => {
    // "Everything but CERS is back on D."
    const away = ALL_BUT.test(end.mention.sentence.text) ? systemIdsIn(end.mention.sentence.text) : []
    return { end, systems: isOfOthers(end) ? others.filter((id) => !away.includes(id)) : systemsBack(end) }
  })
}

function isOfOthers({ mention }: Claim): boolean {
  return OTHERS.test(mention.before) || ALL_BUT.test(mention.sentence.text)
}

/** What stands behind it is not back. */
const ALL_BUT =
  /^(?:everything|all(?: (?:other )?(?:systems|services|sites|applications))?) (?:but|except|other than|apart from)\b/i

const OTHERS = /\b(?:the (?:others?|rest)|(?:the |all )?(?:other|remaining) (?:two|three|four|systems?)|all others)\b/i

function areApart(ends: readonly GroupEnd[]): boolean {
  const named = ends.flatMap(({ systems }) => systems)
  return new Set(named).size === named.length
}

function inReadingOrder(claims: readonly Claim[]): Claim[] {
  return [...claims].sort((a, b) => a.mention.index - b.mention.index || a.mention.phrase.from - b.mention.phrase.from)
}

/** True where a whole downtime ends when this half says that systems are back: the same moment, day, or the day after. */
export function holdsEnd(whole: Pick<Claim, 'start' | 'end'>, half: Pick<Claim, 'end'>): boolean {
  if (!whole.end || !half.end) return false
  const a = whole.end.day ?? dayAt(whole.end.time)
  const b = half.end.day ?? dayAt(half.end.time)
  return a === b || addDays(a, 1) === b || isOverWeekend(a, b)
}

/** Down through Friday and back on Monday: the days between are no days of school. */
function isOverWeekend(last: Day, back: Day): boolean {
  return addDays(last, 3) === back && weekdayOf(back) === 1
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
  const { text } = start.mention.sentence
  const a = new Set(systemIdsIn(text))
  const b = systemIdsIn(wordsBack(end.mention, end.mention.sentence.text))
  if (ALL_BUT.test(end.mention.sentence.text)) return a.size === 0 || [...a].some((id) => !b.includes(id))
  return a.size === 0 || b.length === 0 || b.some((id) => a.has(id)) || downSystemsIn(text).length === 0
}
