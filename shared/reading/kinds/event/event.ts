import { daysBetween } from '../../../time/calendar.ts'
import type { Mention } from '../../mentions/mention.ts'
import { type Claim, type ClaimReader, claimSpans } from '../claim.ts'
import { firstSign } from '../sign.ts'
import { EVENT_REFUSALS } from './event-refusals.ts'
import { EVENT_SIGNS } from './event-signs.ts'
import { namesEvent } from './names-event.ts'

const CONFERENCE = /\b(?:conferences?|(?:two|three|four|five|2|3|4|5)-day|summit|symposium)\b/i

/** A live training, webinar, meeting or conference (RECORDS 6). */
export const readEvent: ClaimReader = (mention, story) => {
  if (EVENT_REFUSALS.some((sign) => sign.holds(mention, story))) return []
  const because = firstSign(EVENT_SIGNS, mention, story)
  if (!because) return []
  const claims = claimSpans(mention, 'event', 'both', because)
  return isOneConference(mention, story.title) ? joinDays(claims) : claims
}

/** Adjoining days of one conference are one event (RECORDS 6); its name may stand in the heading alone. */
function isOneConference({ phrase, spans, sentence, whole }: Mention, title: string): boolean {
  const isNamed = CONFERENCE.test(`${sentence.text} ${whole}`) || (CONFERENCE.test(title) && !namesEvent(sentence.text))
  if (phrase.shape !== 'days' || phrase.hours || !isNamed) return false
  return spans.every(({ start }, index) => {
    const before = spans[index - 1]
    return !before?.start.day || !start.day || daysBetween(before.start.day, start.day) === 1
  })
}

function joinDays(claims: Claim[]): Claim[] {
  const first = claims[0]
  const last = claims[claims.length - 1]
  return first && last ? [{ ...first, end: last.end ?? last.start }] : claims
}
