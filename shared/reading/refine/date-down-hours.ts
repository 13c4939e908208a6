import { systemIdsIn } from '../../systems/find-systems.ts'
import { addDays } from '../../time/calendar.ts'
import type { Claim } from '../kinds/claim.ts'
import { DOWN, RESUME } from '../kinds/downtime/downtime-cues.ts'
import { isOffice, POINTER } from '../kinds/downtime/downtime-words.ts'
import { downSystemsIn } from '../kinds/systems/down-systems-in.ts'
import { isSurelyPast } from '../kinds/tense.ts'
import type { Mention } from '../mentions/mention.ts'
import { atClock } from '../resolve/at-clock.ts'
import { overNight } from '../resolve/over-night.ts'
import type { ResolvedEdge } from '../resolve/resolved-time.ts'

/** Further back than this a day belongs to another thought. */
const SENTENCES_BACK = 2
const BECAUSE = 'the day of the sentence before'

/**
 * Hours of a downtime whose day stands in a sentence before ("On Monday, November 11, the portal gets new servers. It cannot be
 * used from 6 a.m. to 2 p.m."); where a downtime of that whole day is known ("CERS is under maintenance on November 7. Nobody can
 * log on between 5 and 9 a.m."), they are its hours.
 */
export function dateDownHours(claims: readonly Claim[], mentions: readonly Mention[]): Claim[] {
  const sentences = new Set(mentions.filter(tellsDownHours).map(({ index }) => index))
  return [...sentences].reduce(
    (current, index) =>
      dated(
        mentions.filter((mention) => mention.index === index && tellsDownHours(mention)),
        current,
        mentions,
      ),
    [...claims],
  )
}

/** The claims with the hours that one sentence tells. */
function dated(hours: readonly Mention[], claims: readonly Claim[], mentions: readonly Mention[]): Claim[] {
  const [first] = hours
  const told = first && lastDayBefore(first, mentions)
  const day = told?.spans[0]?.start
  if (!first || !told || !day) return [...claims]
  const covering = claims.filter((claim) => claim.kind === 'downtime' && coversDay(claim, day.day ?? day.time))
  const [whole] = covering
  const isApart = covering.length === 1 && namesOthers(first, told)
  if (!whole || isApart) return [...claims, ...hours.map((mention) => claimOf(mention, told, day))]
  if (covering.length > 1 || !isWholeDayOf(whole, told)) return [...claims]
  return claims.flatMap((claim) => (claim === whole ? timed(whole, hours, day) : [claim]))
}

/** A whole day with hours; of systems of which only some have hours, the others stay down all day. */
function timed(whole: Claim, hours: readonly Mention[], day: ResolvedEdge): Claim[] {
  const { text } = whole.mention.sentence
  const named = hours.flatMap(namedBy)
  const down = downSystemsIn(text)
  if (named.length && !down.length && OPENS_LIST.test(text)) return [whole]
  const left = named.length ? down.filter((id) => !named.includes(id)) : []
  return [
    ...(left.length ? [{ ...whole, systems: left }] : []),
    ...hours.map((mention) => {
      const own = namedBy(mention)
      const systems = own.length ? own : named
      return { ...whole, ...(systems.length ? { systems: [...new Set(systems)] } : {}), ...hoursOf(mention, day) }
    }),
  ]
}

/** "TOMS is down from 6 to 9 a.m. and CERS from 9 to 10 a.m.": the systems right in front of the hours. */
function namedBy({ before }: Mention): string[] {
  return systemIdsIn(before)
}

const OPENS_LIST = /\b(?:following|these|below)\b|:$/i

function claimOf(mention: Mention, told: Mention, day: ResolvedEdge): Claim {
  const systems = systemIdsIn(mention.sentence.text).length ? [] : downSystemsIn(told.sentence.text)
  return {
    kind: 'downtime',
    ...hoursOf(mention, day),
    mention,
    because: 'its clause says that systems cannot be used in these hours',
    state: 'scheduled',
    ...(systems.length ? { systems } : {}),
    ...(told.replaces ? { replaces: told.replaces } : {}),
  }
}

function hoursOf({ phrase: { hours } }: Mention, day: ResolvedEdge): Pick<Claim, 'start' | 'end'> {
  if (!hours?.end) return { start: day, end: day }
  const start = atClock(day, hours.start, hours.zone, BECAUSE)
  const end = atClock(day, hours.end, hours.zone, BECAUSE)
  return { start, end: overNight(start, end, { clock: hours.end, zone: hours.zone }) }
}

const ARE_AFFECTED = /(?<!\bnot )\b(?:is|are|will be) affected\b/i

function tellsDownHours({ phrase, sentence, clause, whole }: Mention): boolean {
  if (phrase.shape !== 'hours' || !phrase.hours?.end || sentence.role !== 'sentence' || isSurelyPast(whole))
    return false
  // "During this time (6 to 9 p.m.), the system will be down."
  const isPointed = clause === '@' && POINTER.test(whole) && DOWN.test(whole)
  return (DOWN.test(clause) || ARE_AFFECTED.test(clause) || isPointed) && !RESUME.test(clause) && !isOffice(clause)
}

/** The day told last before, first of all in the sentence of the hours; a list that its sentence opens may stand between. */
function lastDayBefore(hours: Mention, mentions: readonly Mention[]): Mention | undefined {
  const own = mentions.findLast(
    (other) => other.index === hours.index && other.phrase.from < hours.phrase.from && hasDay(other),
  )
  if (own) return namesOneDay(own) && !EXCEPT.test(hours.before) ? own : undefined
  const told = mentions.findLast(
    (other) => other.index < hours.index && (namesOneDay(other) || (isOverMidnight(hours) && namesOneNight(other))),
  )
  const isNear = told !== undefined && hours.index - told.index <= SENTENCES_BACK
  const opensList = told !== undefined && /:$/.test(told.sentence.text) && hours.index - told.index <= LONGEST_LIST
  const isNext = !mentions.some(({ index }) => told !== undefined && index > told.index && index < hours.index)
  return isNear || (opensList && isNext) ? told : undefined
}

const LONGEST_LIST = 15

const EXCEPT = /\bexcept\b/i

function hasDay({ phrase }: Mention): boolean {
  return phrase.edges.some(({ when }) => when?.form === 'day')
}

function namesOneDay({ phrase, spans }: Mention): boolean {
  return phrase.shape === 'point' && spans.length === 1 && spans[0]?.start.day != null && !spans[0].start.exact
}

/** "In the night from Friday, October 2, to Saturday, October 3": hours that pass midnight begin on its first day. */
function namesOneNight({ phrase, spans, before }: Mention): boolean {
  const [span] = spans
  const isOfTwo = span?.start.day != null && span.end?.day != null && addDays(span.start.day, 1) === span.end.day
  const isBare = phrase.shape === 'range' && spans.length === 1 && !span?.start.exact && !span?.end?.exact
  return isBare && isOfTwo && /\b(?:over)?night(?: of| from| between)?$/i.test(before)
}

function isOverMidnight({ phrase: { hours } }: Mention): boolean {
  return hours?.end != null && hours.start.hour > hours.end.hour
}

function coversDay({ start, end }: Claim, day: string): boolean {
  return start?.day === day || end?.day === day
}

/** The downtime of one whole day, told by that day. */
function isWholeDayOf({ start, end, mention }: Claim, told: Mention): boolean {
  const isOne = start !== null && !start.exact && start.time === end?.time
  return isOne && mention.index === told.index && mention.phrase.from === told.phrase.from
}

/** "CERS is down on November 7. The DEI is down between 5 and 9 a.m." */
function namesOthers({ sentence }: Mention, told: Mention): boolean {
  const named = systemIdsIn(sentence.text)
  const down = downSystemsIn(told.sentence.text)
  return named.length > 0 && down.length > 0 && !named.some((id) => down.includes(id))
}
