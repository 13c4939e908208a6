import { findSystems } from '../../systems/find-systems.ts'
import { daysBetween } from '../../time/calendar.ts'
import { type Claim, type ClaimReader, claimSpans } from './claim.ts'
import { DOWN, EVENT, TAKES_PLACE } from './cues.ts'
import type { Mention } from './mention.ts'

const LIMIT = /\b(?:by|before|prior to|no later than|until|till|after|since)$/
/** What is left of an event afterwards is none. */
const AFTERMATH =
  /\b(?:recordings?|slides?|materials|minutes|archived?)\b[^@]*(?:from|of) (?:the |our )?[^@]*@|\brepeats (?:the\b|@)|\b(?:can|may) (?:already |now )?be (?:watched|viewed)\b/i
const CONFERENCE = /\b(?:conferences?|(?:two|three|four|five|2|3|4|5)-day|summit|symposium)\b/i

/** A live training, webinar, meeting or conference (RECORDS 6). */
export const readEvent: ClaimReader = (mention, story) => {
  if (!isEvent(mention, story.isEventStory)) return []
  const claims = claimSpans(mention, 'event', 'both', 'its clause names a meeting')
  return isOneConference(mention) ? joinDays(claims) : claims
}

/** Names of meetings in a text; "Practice and Training Tests" and other systems' names are none. */
export function namesEvent(text: string): boolean {
  let rest = text
  for (const { from, to } of findSystems(text).reverse()) rest = `${rest.slice(0, from)}${rest.slice(to)}`
  return EVENT.test(rest)
}

function isEvent(mention: Mention, inEventStory: boolean): boolean {
  const { clause, whole, phrase, sentence, before } = mention
  if (LIMIT.test(phrase.lead) || DOWN.test(clause) || AFTERMATH.test(whole)) return false
  if (/\b(?:sent|e-?mailed|posted|published|dated)(?: out)?(?: on)?$/i.test(before)) return false
  const month = phrase.edges[0]?.when?.form === 'month'
  if (
    phrase.edges[0]?.when?.form === 'relative' &&
    !phrase.edges[0].clock &&
    !phrase.hours &&
    !TAKES_PLACE.test(clause)
  )
    return false
  if (SUPPORT.test(whole) && !namesEvent(clause)) return false
  if (OPENING.test(before) || isLongRange(mention)) return false
  if (month && !/\b(?:in|during|early|mid|late)$/.test(phrase.lead) && phrase.edges[0]?.when?.form === 'month')
    return false
  if (namesEvent(clause) && (phrase.hours || TAKES_PLACE.test(clause) || phrase.lead || sentence.role !== 'sentence'))
    return true
  if (TAKES_PLACE.test(clause) && (phrase.lead || phrase.hours || phrase.shape !== 'point')) return true
  if ((sentence.role === 'item' || sentence.role === 'row') && namesEvent(`${sentence.leadIn ?? ''}`)) return true
  if (phrase.hours && phrase.shape !== 'hours') return true
  if (phrase.from === 0 && namesEvent(whole)) return true
  if (namesEvent(before) && phrase.shape !== 'point') return true
  if (sentence.role === 'item' && APPLY.test(sentence.text) && !APPLY.test(clause)) return true
  if (phrase.from === 0 && sentence.role === 'item' && phrase.edges.some((edge) => edge.clock)) return true
  if (inEventStory && clause === '@') return true
  const isLimitOfOther = /\b(?:ends?|closes?|expires?|opens?)(?: on| at)?$/i.test(before)
  if (
    inEventStory &&
    !isLimitOfOther &&
    (sentence.role !== 'sentence' || namesEvent(whole) || /\bon$/.test(phrase.lead))
  )
    return true
  return inEventStory && phrase.edges.some((edge) => edge.clock)
}

/** Item-review bullets: meeting days first, the application's closing day in parentheses (RECORDS 6). */
const APPLY = /\b(?:apply by|applications? (?:closes?|due|deadline))\b/i
const SUPPORT = /\b(?:support|help ?desk|phones?|telephones?|call cent(?:er|re)|staffed|open to calls|hours are)\b/i
const OPENING =
  /\b(?:opens?(?! (?:for|to))|launch(?:es)?|(?:be|is|are) (?:available|posted|released)|goes live)\b[^@]*$/i
/** Longer than any series of meetings. */
const LONGEST_EVENT_DAYS = 45

function isLongRange({ phrase, spans }: Mention): boolean {
  const span = spans[0]
  return (
    phrase.shape === 'range' &&
    !!span?.start.day &&
    !!span.end?.day &&
    daysBetween(span.start.day, span.end.day) > LONGEST_EVENT_DAYS
  )
}

/** Adjoining days of one conference are one event (RECORDS 6). */
function isOneConference({ phrase, spans, sentence, whole }: Mention): boolean {
  if (phrase.shape !== 'days' || phrase.hours || !CONFERENCE.test(`${sentence.text} ${whole}`)) return false
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
