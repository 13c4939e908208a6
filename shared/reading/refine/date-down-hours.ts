import { systemIdsIn } from '../../systems/find-systems.ts'
import type { Claim } from '../kinds/claim.ts'
import { DOWN, RESUME } from '../kinds/cues.ts'
import { downSystemsIn } from '../kinds/down-systems-in.ts'
import type { Mention } from '../kinds/mention.ts'
import { atClock } from '../resolve/at-clock.ts'

/** Further back than this a day belongs to another thought. */
const SENTENCES_BACK = 2

/**
 * Hours of a downtime whose day stands in a sentence before ("On Monday, November 11, the portal gets new servers. It cannot be
 * used from 6 a.m. to 2 p.m."), where no downtime of that day is known.
 */
export function dateDownHours(claims: readonly Claim[], mentions: readonly Mention[]): Claim[] {
  const dated = mentions.flatMap((mention) => claimOf(mention, claims, mentions))
  return [...claims, ...dated]
}

function claimOf(mention: Mention, claims: readonly Claim[], mentions: readonly Mention[]): Claim[] {
  const { hours, shape } = mention.phrase
  if (shape !== 'hours' || !hours?.end || mention.sentence.role !== 'sentence') return []
  if (!DOWN.test(mention.clause) || RESUME.test(mention.clause)) return []
  const told = mentions.findLast((other) => isDayBefore(other, mention))
  const day = told?.spans[0]?.start
  if (!told || !day || claims.some((claim) => claim.kind === 'downtime' && coversDay(claim, day.day ?? day.time)))
    return []
  const because = 'the day of the sentence before'
  const systems = systemIdsIn(mention.sentence.text).length ? [] : downSystemsIn(told.sentence.text)
  return [
    {
      kind: 'downtime',
      start: atClock(day, hours.start, hours.zone, because),
      end: atClock(day, hours.end, hours.zone, because),
      mention,
      because: 'its clause says that systems cannot be used in these hours',
      state: 'scheduled',
      ...(systems.length ? { systems } : {}),
      ...(told.replaces ? { replaces: told.replaces } : {}),
    },
  ]
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
