import { pattern } from '../../text/pattern.ts'
import { addDays, daysBetween } from '../../time/calendar.ts'
import type { Claim } from '../kinds/claim.ts'
import { DOWN, RESUME } from '../kinds/downtime/downtime-cues.ts'
import { tellsOthers } from '../kinds/downtime/downtime-words.ts'
import { isDayFirst, type Mention } from '../mentions/mention.ts'
import { isEdgeOfNights } from '../phrases/each-day.ts'
import type { Clock } from '../phrases/time-phrase.ts'
import { atClock } from '../resolve/at-clock.ts'
import type { ResolvedEdge } from '../resolve/resolved-time.ts'
import { hoursInTurn } from './hours-in-turn.ts'
import { readEnvelope } from './read-envelope.ts'
import { BEGINS, isClockAlone, type Sitting, SUPPORT, sittingsIn, sittingsOf } from './sittings.ts'
import { startingAt } from './starting-at.ts'

/** Hours told for a whole story are few; a page with more of them is no page that anybody wrote. */
const MOST_HOURS = 50

/** Hours that stand apart from days: those told for the whole story, and those of sentences that may open a list. */
interface Hours {
  ofStory: readonly Mention[]
  ofLists: readonly Mention[]
}

/**
 * Hours that stand apart from their days hold for every day of the story that lacks them (RECORDS 4.6): first those of the same
 * sentence or row, then those of the story's other sentences. Two sittings make two events of each day.
 */
export function shareHours(claims: readonly Claim[], mentions: readonly Mention[]): Claim[] {
  const ofStory = mentions
    .filter((mention) => WHOLE_STORY.test(mention.whole) && isOfStory(mention))
    .slice(0, MOST_HOURS)
  // "CERS is offline 6 a.m. to noon on the following dates:"
  const ofLists = mentions.filter((mention) => mention.phrase.shape === 'hours' && isOfStory(mention))
  const ofTurn = hoursInTurn(ofStory, claims)
  const bySentence = new Map<number, Mention[]>()
  for (const mention of mentions) bySentence.set(mention.index, [...(bySentence.get(mention.index) ?? []), mention])
  // An hour of another sentence reaches a day unless that sentence has a dated event of its own, and that of a row its own day.
  const isDated = ({ kind, mention }: Claim) => kind !== 'downtime' || mention.sentence.role === 'row'
  const dated = new Set(claims.filter(isDated).map(({ mention }) => mention.index))
  const reaching = mentions.filter(({ index }) => !dated.has(index))
  return claims.flatMap((claim) => {
    const beside = bySentence.get(claim.mention.index) ?? []
    if (claim.kind === 'downtime')
      return twiceADay(claim, beside) ?? [shareDowntimeHours(claim, { ofStory: ofTurn(claim), ofLists }, beside)]
    if (claim.kind !== 'event' || !isWholeDay(claim)) return [claim]
    const elsewhere = reaching.filter(({ index }) => index !== claim.mention.index)
    if (claim.start?.time !== claim.end?.time) return eachDay(claim, elsewhere)
    const own = sittingsIn(beside)
    const sittings = own.length ? own : sittingsIn(elsewhere)
    const paired = pairByOrder(claim, claims, sittings, elsewhere)
    return (paired ? [paired] : sittings)
      .map((sitting) => atHours(claim, sitting))
      .concat(sittings.length ? [] : [claim])
  })
}

/** "August 13–15: Academy" over "Three mornings, 9 to 11 a.m.": a stretch of days of which each has the hours. */
function eachDay(claim: Claim, elsewhere: readonly Mention[]): Claim[] {
  const { start, end } = claim
  const sittings = sittingsIn(elsewhere.filter(({ sentence }) => OF_EACH_DAY.test(sentence.text)))
  const last = start?.day && end?.day ? daysBetween(start.day, end.day) : 0
  if (!start?.day || !sittings.length || last < 1 || last > MOST_DAYS) return [claim]
  return Array.from({ length: last + 1 }, (_, by) => addDays(start.day ?? '', by)).flatMap((day) => {
    const on = { ...start, day, time: day }
    return sittings.map((sitting) => atHours({ ...claim, start: on, end: on }, sitting))
  })
}

const OF_EACH_DAY = new RegExp(
  pattern`
    \b(?:each|every|both|all) (?:\w+ )?(?:days?|mornings?|afternoons?|evenings?|sessions?|meetings?)\b
    |\b(?:daily|two|three|four|five) (?:days|mornings|afternoons|evenings)\b|\bdaily\b`,
  'i',
)
/** Longer than any training that takes place day by day. */
const MOST_DAYS = 6

/** "The first is held from 3 to 4 p.m., the second from 7 to 8 a.m.": hours and days of one phrase pair by order. */
function pairByOrder(
  claim: Claim,
  claims: readonly Claim[],
  sittings: readonly Sitting[],
  mentions: readonly Mention[],
): Sitting | null {
  const days = claims.filter((other) => other.kind === 'event' && other.mention === claim.mention)
  const isOrdered = mentions.some(({ whole }) => /\bfirst\b[^.]{0,120}\bsecond\b/i.test(whole))
  return isOrdered && days.length > 1 && days.length === sittings.length
    ? (sittings[days.indexOf(claim)] ?? null)
    : null
}

const WHOLE_STORY = new RegExp(
  pattern`
    \b(?:
      each|both|all|every|work|hours|down-?times?|maintenance|outages?|lasts?|run(?:s|ning)? from|begins?|starts?
      |systems|evenings?|nights?|first day|upgrades?|updates?|moves?|migrations?|installations?|deployments?|patch(?:es)?|repairs?
      |switch(?:-?over)?|conversions?|refresh
    )\b`,
  'i',
)

/** Hours told for all the downtimes of a story: of their first and last day where it says so, else of each single day. */
function shareDowntimeHours(claim: Claim, { ofStory, ofLists }: Hours, beside: readonly Mention[]): Claim {
  const { start, end } = claim
  if (!start?.day || start.exact || end?.exact) return claim
  const { phrase, sentence } = claim.mention
  if (end === null && isEdgeOfNights(phrase.lead, sentence.text)) return claim
  const others = ofStory.filter(
    (mention) => mention.index !== claim.mention.index && tellsHour(mention) && !tellsOthers(mention.clause),
  )
  const announcing = ofLists.filter((mention) => mention.sentence.text === claim.mention.sentence.leadIn)
  const told = announcing.length ? announcing : others
  const ofEdges = hoursOfEdges(beside)
  const sitting = ofEdges ?? ownHoursOf(beside) ?? sittingsIn(told)[0]
  const because = 'hours told for every downtime of the story'
  if (!sitting?.end)
    return startingAt(
      claim,
      told.find((mention) => isClockAlone(mention) && BEGINS.test(mention.before)),
      because,
    )
  const spans = end !== null && end.day !== start.day
  if (spans && !ofEdges && !/\bfirst\b/i.test(told[0]?.whole ?? '')) return claim
  const to = end ?? start
  const begins = atClock(start, sitting.start, sitting.zone, because)
  return {
    ...claim,
    start: begins,
    end: atClockAfter(begins, to, { clock: sitting.end, zone: sitting.zone, because }),
  }
}

/** "Down from 6 to 8 a.m. and again from 6 to 8 p.m.": two downtimes of one day, whether or not the first hours stand with it. */
function twiceADay(claim: Claim, beside: readonly Mention[]): Claim[] | null {
  if (!claim.start?.day || claim.start.day !== claim.end?.day) return null
  const others = beside.filter(({ phrase }) => phrase.shape === 'hours')
  const sittings = sittingsOf(others)
  if (isWholeDay(claim)) return sittings.length > 1 ? sittings.map((sitting) => atHours(claim, sitting)) : null
  const isAgain = others.some(({ before }) => /\bagain(?: from| between)?$/i.test(before))
  return isAgain ? [claim, ...sittings.map((sitting) => atHours(claim, sitting))] : null
}

const GOES_DOWN = new RegExp(
  pattern`
    \b(?:
      closes?|stops?|pauses?
      |(?:is|are|be) (?:paused|closed|stopped|shut(?: down)?|taken (?:down|off-?line)|switched off)
      |goes (?:down|off-?line)|shuts? down|begins?|starts?|beginning|starting|from
    )(?: at)?$`,
  'i',
)

const ON_FIRST = /^(?:on |of )?(?:the|its|their) first\b/i
const ON_LAST = /^(?:on |of )?(?:the|its|their) (?:second|third|fourth|last|final|other)\b/i

/** "June 14–15, from 6 p.m. on the first day to 10 a.m. on the second": the hours of both edges. */
function hoursOfEdges(beside: readonly Mention[]): Sitting | null {
  const clocks = beside.filter(isClockAlone)
  const first = clocks.find(({ after }) => ON_FIRST.test(after))?.phrase.edges[0]
  const last = clocks.find(({ after }) => ON_LAST.test(after))?.phrase.edges[0]
  return first?.clock && last?.clock ? { start: first.clock, end: last.clock, zone: first.zone ?? last.zone } : null
}

/** "On January 14 and 16, the interface closes at 5:30 p.m. and opens again at 9 p.m.": both hours hold for each day. */
function ownHoursOf(beside: readonly Mention[]): Sitting | null {
  const clocks = beside.filter(isClockOfDay)
  const isUp = ({ before }: Mention) =>
    RESUME.test(`${before} @`) || /\bavailable(?: again)?(?: at| by| from)?$/i.test(before)
  const up = clocks.find((mention) => isUp(mention) && !DOWN.test(mention.before))?.phrase.edges[0]
  const goesDown = ({ before }: Mention) => GOES_DOWN.test(before) || (DOWN.test(before) && /\bat$/i.test(before))
  const down = clocks.find((mention) => goesDown(mention) && mention.phrase.edges[0] !== up)?.phrase.edges[0]
  return down?.clock && up?.clock ? { start: down.clock, end: up.clock, zone: down.zone ?? up.zone } : null
}

/** An hour of a day, or of the night after it where it would lie before the beginning. */
function atClockAfter(
  begins: ResolvedEdge,
  day: ResolvedEdge,
  { clock, zone, because }: { clock: Clock; zone: string | null; because: string },
): ResolvedEdge {
  const ends = atClock(day, clock, zone, because)
  return ends.time > begins.time ? ends : atClock(nextDay(day), clock, zone, because)
}

function nextDay(edge: ResolvedEdge): ResolvedEdge {
  const day = addDays(edge.day ?? edge.time, 1)
  return { ...edge, day, time: day }
}

function tellsHour({ phrase }: Mention): boolean {
  return phrase.hours !== null || phrase.edges.some(({ clock }) => clock !== null)
}

/** Hours without a day of their own that state no bound before and after; those of an entry are of the day in front of it. */
function isOfStory({ phrase, whole, sentence }: Mention): boolean {
  if (readEnvelope(sentence.text) || isDayFirst(sentence)) return false
  const isAlone = phrase.shape === 'hours' || phrase.edges.every(({ when }) => when === null || when.form === 'month')
  return isAlone && !SUPPORT.test(whole)
}

function isWholeDay({ start, end }: Claim): boolean {
  return start?.day != null && !start.exact && end !== null && !end.exact
}

/** An hour alone, or one "on the same evening". */
function isClockOfDay({ phrase }: Mention): boolean {
  const edge = phrase.edges[0]
  return phrase.shape === 'point' && edge?.clock != null && (edge.when === null || edge.when.form === 'relative')
}

function atHours(claim: Claim, { start, end, zone }: Sitting): Claim {
  if (!claim.start?.day) return claim
  const because = 'hours from another sentence of the story'
  const begins = atClock(claim.start, start, zone, because)
  return { ...claim, start: begins, end: end && atClockAfter(begins, claim.start, { clock: end, zone, because }) }
}
