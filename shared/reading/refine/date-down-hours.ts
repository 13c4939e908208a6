import { systemIdsIn } from '../../systems/find-systems.ts'
import type { Claim } from '../kinds/claim.ts'
import { DOWN, RESUME } from '../kinds/cues.ts'
import { downSystemsIn } from '../kinds/down-systems-in.ts'
import type { Mention } from '../kinds/mention.ts'
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
  const told = first && mentions.findLast((other) => isDayBefore(other, first))
  const day = told?.spans[0]?.start
  if (!first || !told || !day) return [...claims]
  const covering = claims.filter((claim) => claim.kind === 'downtime' && coversDay(claim, day.day ?? day.time))
  const [whole] = covering
  const isApart = covering.length === 1 && namesOthers(first, told)
  if (!whole || isApart) return [...claims, ...hours.map((mention) => claimOf(mention, told, day))]
  if (covering.length > 1 || !isWholeDayOf(whole, told)) return [...claims]
  return claims.flatMap((claim) =>
    claim === whole ? hours.map((mention) => ({ ...whole, ...hoursOf(mention, day) })) : [claim],
  )
}

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

function tellsDownHours({ phrase, sentence, clause }: Mention): boolean {
  if (phrase.shape !== 'hours' || !phrase.hours?.end || sentence.role !== 'sentence') return false
  return DOWN.test(clause) && !RESUME.test(clause)
}

function isDayBefore({ index, phrase, spans }: Mention, mention: Mention): boolean {
  const isNear = index < mention.index && mention.index - index <= SENTENCES_BACK
  return (
    isNear && phrase.shape === 'point' && spans.length === 1 && spans[0]?.start.day != null && !spans[0].start.exact
  )
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
