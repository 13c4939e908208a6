import { systemIdsIn } from '../../systems/find-systems.ts'
import { pattern } from '../../text/pattern.ts'
import { daysBetween } from '../../time/calendar.ts'
import type { Claim } from '../kinds/claim.ts'
import { RESUMPTION } from '../kinds/downtime/resumption.ts'
import { downSystemsIn } from '../kinds/systems/down-systems-in.ts'
import { ownSystemsOf } from '../kinds/systems/downtime-systems.ts'
import { isAside } from '../kinds/systems/is-aside.ts'
import { listAfter } from '../kinds/systems/listed-systems.ts'
import type { Sentence } from '../sentences.ts'
import { doubtEdges } from './doubt-edges.ts'

/** Some of a downtime's systems, and the downtime that they have instead. */
interface Part {
  /** What tells it. */
  from: Claim
  systems: string[]
}

/**
 * "TOMS and STAIRS are down from 6 to 9 a.m.; STAIRS will be back at 8 a.m.", "the following are down from D to F: TOMS; CERS (until E)":
 * what comes back before the rest, or goes down after it, has a downtime of its own.
 */
export function splitEarlyReturns(claims: readonly Claim[], sentences: readonly Sentence[]): Claim[] {
  const halves = claims.filter(({ kind, start, end }) => kind === 'downtime' && (start === null) !== (end === null))
  if (!halves.length) return [...claims]
  const used = new Set<Claim>()
  const split = claims.flatMap((whole) => {
    const all = allSystemsOf(whole, sentences)
    const parts = halves.flatMap((half) => partOf(half, whole, all))
    const left = all.filter((id) => !parts.some(({ systems }) => systems.includes(id)))
    const [only] = parts.length === 1 && !left.length ? parts : []
    if (!parts.length || (only && !isAside(only.from.mention))) return [whole]
    for (const { from } of parts) used.add(from)
    if (only) return [ofAllOrOne(whole)]
    const own = parts.map(({ from, systems }) => ({
      ...whole,
      start: from.start ?? whole.start,
      end: from.end ?? whole.end,
      systems,
    }))
    return left.length ? [{ ...whole, systems: left }, ...own] : own
  })
  return split.filter((claim) => !used.has(claim))
}

/** "TOMS and CERS (until E) are down from D to F": CERS, or both? */
function ofAllOrOne(whole: Claim): Claim {
  return doubtEdges(whole, 'another time in brackets may be of all, or of one')
}

function allSystemsOf(whole: Claim, sentences: readonly Sentence[]): string[] {
  const { sentence, index } = whole.mention
  const named = downSystemsIn(sentence.text)
  return (
    whole.systems ?? [
      ...new Set([
        ...named,
        ...(/:$/.test(sentence.text) || LISTED.test(sentence.text) ? listAfter(index, sentences) : []),
      ]),
    ]
  )
}

function partOf(half: Claim, whole: Claim, all: readonly string[]): Part[] {
  const isSooner = isBeforeEnd(half, whole) && isEarly(half, whole)
  if (
    !isSooner &&
    !isLonger(half, whole) &&
    (!isInside(half, whole) || !(isEarly(half, whole) || isListed(half, whole)))
  )
    return []
  const named = systemIdsIn(half.mention.before)
  const systems = named.length && !isAside(half.mention) ? named : ownSystemsOf(half)
  return systems.length && systems.every((id) => all.includes(id)) ? [{ from: half, systems }] : []
}

/** Told right behind it: when some are back. */
function isEarly({ because, mention }: Claim, whole: Claim): boolean {
  const on = mention.index - whole.mention.index
  return because === RESUMPTION && (on === 0 || on === 1)
}

/** An entry of the list that the downtime opens, an aside in its sentence, or ", CERS only until E" behind it. */
function isListed({ mention }: Claim, { mention: whole }: Claim): boolean {
  if (mention.index === whole.index)
    return (
      !isAside(whole) && (isAside(mention) || (mention.phrase.from > whole.phrase.from && ONLY.test(mention.before)))
    )
  if (mention.sentence.role !== 'item') return false
  const on = mention.index - whole.index
  return (
    mention.sentence.leadIn === whole.sentence.text ||
    (on > 0 && on <= LONGEST_LIST && LISTED.test(whole.sentence.text))
  )
}

/** "The systems listed below are down from D to E. Users see an error message." */
const LISTED = new RegExp(
  pattern`
    \b(?:systems?|sites?|applications?|tools) (?:that are )?(?:listed |named |shown )?below\b
    |\bthe following (?:\w+ ){0,3}(?:systems|sites|applications|tools)\b`,
  'i',
)
const LONGEST_LIST = 15

/** An entry "CERS (through F)" or "CERS (until noon)" of the list of what is down from D to E: it comes back after the rest. */
function isLonger(half: Claim, whole: Claim): boolean {
  const [last, day] = [whole.end?.day, half.end?.day]
  if (whole.kind !== 'downtime' || half.start || !whole.start?.day || !last || !day) return false
  if (half.mention.sentence.role !== 'item' || !isListed(half, whole)) return false
  return isLaterThatDay(half, whole) || (day > last && daysBetween(last, day) <= LONGER)
}

function isLaterThatDay({ end: late }: Claim, { end: early }: Claim): boolean {
  if (!late?.exact || !early?.exact || late.day !== early.day) return false
  return Date.parse(late.time) > Date.parse(early.time)
}

/** Days by which one may stay away longer. */
const LONGER = 14

/** "TOMS and CERS are down until E; CERS is back on D": sooner than all, of which nobody says when they go down. */
function isBeforeEnd(half: Claim, whole: Claim): boolean {
  if (half === whole || whole.kind !== 'downtime' || whole.start || half.start || !half.end?.day || !whole.end?.day)
    return false
  return whole.because !== RESUMPTION && half.end.day < whole.end.day
}

/** Its one edge lies between both of the whole. */
function isInside({ start, end }: Claim, whole: Claim): boolean {
  const edge = start ?? end
  if (whole.kind !== 'downtime' || !whole.start?.day || !whole.end?.day || !edge?.day) return false
  if (whole.start.exact && whole.end.exact && edge.exact)
    return Date.parse(whole.start.time) < Date.parse(edge.time) && Date.parse(edge.time) < Date.parse(whole.end.time)
  return start
    ? whole.start.day < edge.day && edge.day <= whole.end.day
    : whole.start.day <= edge.day && edge.day < whole.end.day
}

const ONLY = /^[,;]? ?(?:(?:and|but|with|the) )*[A-Z][\w&’() -]{1,50} (?:until|through|from|starting|beginning)$/
