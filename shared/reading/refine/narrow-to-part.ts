import { systemIdsIn } from '../../systems/find-systems.ts'
import type { Claim } from '../kinds/claim.ts'
import { DOWN, RESUME } from '../kinds/downtime/downtime-cues.ts'
import { POINTER } from '../kinds/downtime/downtime-words.ts'
import type { Mention } from '../mentions/mention.ts'
import { atClock } from '../resolve/at-clock.ts'

const BECAUSE = 'the part of the work in which the system is down'
/** A sentence may stand between the work and its part. */
const SENTENCES_BACK = 2

/**
 * "Maintenance takes place on D from midnight to 6 a.m. TOMS will be offline from 1 to 5 a.m. during this period": of the hours of the
 * work only those in which the system is down (RECORDS 4.8), where the work names no other system.
 */
export function narrowToPart(claims: readonly Claim[], mentions: readonly Mention[]): Claim[] {
  const parts = mentions.filter(tellsPart)
  if (!parts.length) return [...claims]
  return claims.map((claim) => {
    const part = parts.find((mention) => isPartOf(mention, claim))
    const hours = part?.phrase.hours
    if (!part || !hours?.end || !claim.start?.exact || !claim.end?.exact) return claim
    const start = atClock(claim.start, hours.start, hours.zone, BECAUSE)
    const end = atClock(claim.start, hours.end, hours.zone, BECAUSE)
    const isInside = claim.start.time <= start.time && start.time < end.time && end.time <= claim.end.time
    return isInside ? { ...claim, start, end, systems: systemIdsIn(part.sentence.text) } : claim
  })
}

/** Hours of a system that is down in a time told before. */
function tellsPart({ phrase, sentence, whole }: Mention): boolean {
  if (phrase.shape !== 'hours' || !POINTER.test(sentence.text)) return false
  return DOWN.test(whole) && !RESUME.test(whole) && systemIdsIn(sentence.text).length > 0
}

function isPartOf({ index, sentence }: Mention, { kind, mention, start, end }: Claim): boolean {
  const isBehind = index > mention.index && index - mention.index <= SENTENCES_BACK
  if (kind !== 'downtime' || !isBehind || start?.day !== end?.day) return false
  const own = systemIdsIn(sentence.text)
  return systemIdsIn(mention.sentence.text).every((id) => own.includes(id))
}
