import { pattern } from '../../text/pattern.ts'
import { daysBetween } from '../../time/calendar.ts'
import type { Day } from '../../time/time.ts'
import type { Claim } from '../kinds/claim.ts'
import { CANCELLED, DUE, MUST } from '../kinds/cues.ts'
import { BLAMES_DOWNTIME, BLAMES_THE, IS_DOWNTIME } from '../kinds/downtime/blamed-downtime.ts'
import { DOWN } from '../kinds/downtime/downtime-cues.ts'
import { NOW_ENDS } from '../kinds/downtime/now-ends.ts'
import { isAnnounced, isPast, isSurelyPast } from '../kinds/tense.ts'
import { OPENS_CLOSES } from '../kinds/window/window.ts'
import { isDayFirst } from '../mentions/mention.ts'
import { doubtYear, hasPrintedYear, isGuessed, lastDayOf, SUSPECT_AFTER_DAYS } from './doubt-year.ts'
import { tenseWords } from './tense-words.ts'

const OVER = /\b(?:has|have) (?:now )?(?:passed|ended|closed|expired)\b|\bis (?:now )?over\b/i
const EXTENDED = /\b(?:has|have) been (?:extended|prolonged|lengthened)\b/i

/**
 * Leaves out what has happened: a clause in the past tense about days before the page's own (RECORDS 7). An announcement that
 * lies half a year back is a slip of the year instead: it stays, with the doubt `year-suspect`.
 */
export function dropHistory(claims: readonly Claim[], published: Day | null): Claim[] {
  const extending = new Set(
    claims.filter(({ mention }) => NOW_ENDS.test(mention.whole)).map(({ mention }) => mention.index),
  )
  const isExtended = ({ kind, mention }: Claim) =>
    kind === 'downtime' && (extending.has(mention.index + 1) || extending.has(mention.index + 2))
  return claims.flatMap((claim) => {
    const last = lastDayOf(claim)
    if (!last) return [claim]
    if (!published) return isToldAsPast(claim, tenseWords(claim)) ? [] : [claim]
    if ((isBlamed(claim) && last < published) || isHeadingOfPast(claim, last, published)) return []
    if (isOngoing(claim)) return [{ ...claim, end: null }]
    if (isExtended(claim) || goesOn(claim, last, published) || isNotOver(claim, claims, published)) return [claim]
    const tense = tenseOf(claim)
    if (tense === 'past' && (last <= published || isGuessed(claim, last, published))) return []
    const announced = tense === 'announced' || (tense === 'plain' && (claim.kind === 'downtime' || isHeldNow(claim)))
    return last >= published ? [claim] : judgePast(claim, last, published, announced)
  })
}

/** "Server Downtime on D" over "TOMS was unavailable between …": the text tells what its heading names as over. */
function isHeadingOfPast({ kind, mention }: Claim, last: Day, published: Day): boolean {
  const { sentence, following } = mention
  if (kind !== 'downtime' || sentence.role !== 'heading' || last > published) return false
  return DOWN.test(following) && isSurelyPast(following) && !ONGOING.test(following)
}

/** "The downtime that began on D has been extended", "… that was announced for D has been called off": past verbs of what is to come. */
function goesOn({ kind, mention }: Claim, last: Day, published: Day): boolean {
  if (kind === 'downtime' && EXTENDED.test(mention.whole)) return true
  // "The work, which had been announced for D, is now E": E takes the place of what was.
  return (
    last >= published &&
    (mention.replaces !== null || CANCELLED.test(mention.whole) || /\bwill\b/i.test(mention.phrase.text))
  )
}

/** What began and has not ended yet keeps the day on which it began. */
function isNotOver(claim: Claim, claims: readonly Claim[], published: Day): boolean {
  return isStillDown(claim, claims, published) || isStillOpen(claim, claims, published)
}

/** "TOMS went down at 9:15 a.m. today and is still unavailable", "the ongoing outage began at …". */
function isOngoing({ kind, start, end, mention }: Claim): boolean {
  const isStart = start !== null && (end === null || (!start.exact && end.time === start.time))
  return (
    kind === 'downtime' &&
    isStart &&
    (ONGOING.test(mention.whole) || (IS_WORKED_ON.test(mention.following) && !IS_OVER.test(mention.whole)))
  )
}

const IS_OVER = /\b(?:resolved|restored|fixed|repaired|ended|over|lasted|back)\b/i

/** "An outage began at 9:15 today. We are working to restore it." */
const IS_WORKED_ON = new RegExp(
  pattern`
    ^(?:
      (?:we|our (?:team|staff|engineers)|engineers|technicians|staff|the vendor) (?:are|is) (?:
        currently |now |still )?(?:working|investigating|looking into)
      |(?:the cause|it|this) is being (?:investigated|worked on|repaired)
    )\b`,
  'i',
)

const ONGOING = new RegExp(
  pattern`
    \b(?:
      currently(?! (?:scheduled|planned|set|expected|slated)\b)|ongoing
      |(?:is|are|remains?) still (?:down|off-?line|unavailable|inaccessible|out|not (?:available|accessible|working))
    )\b`,
  'i',
)

/** "The downtime began on D, and the system will not return until E". */
function isStillDown({ kind, end, mention }: Claim, claims: readonly Claim[], published: Day): boolean {
  if (kind !== 'downtime' || end) return false
  return claims.some(
    (other) =>
      other.kind === kind &&
      other.mention.index === mention.index &&
      other.start === null &&
      (lastDayOf(other) ?? '') >= published &&
      tenseOf(other) !== 'past',
  )
}

/** "The survey opened on D and closes on E": a window keeps the day on which it opened as long as it is not over (RECORDS 10). */
function isStillOpen(claim: Claim, claims: readonly Claim[], published: Day): boolean {
  const { kind, because, mention, start, end } = claim
  if (kind !== 'window' || OVER.test(mention.whole)) return false
  if (start?.day && end) return start.day <= published && (lastDayOf(claim) ?? '') > published
  if (because !== OPENS_CLOSES) return false
  const closes = claims.find(
    (other) => other.because === because && other.mention.index === mention.index && !other.start,
  )
  return closes !== undefined && (lastDayOf(closes) ?? '') >= published
}

function tenseOf(claim: Claim): 'past' | 'announced' | 'plain' {
  const words = tenseWords(claim)
  if (isHeadline(claim)) return isSurelyPast(words) ? 'past' : 'plain'
  if (isPast(words) || (!HAS_VERB.test(words) && isPast(claim.mention.whole))) return 'past'
  return isAnnounced(words) ? 'announced' : 'plain'
}

/** "registrations received by D": a limit's participle tells no past. */
function isToldAsPast(claim: Claim, words: string): boolean {
  if (claim.kind === 'deadline' || isHeadline(claim)) return isSurelyPast(words)
  // "Held in person on D" goes on with its heading, "Academy": nobody said that it is over.
  return isPast(words.replace(/^(?:held|offered|hosted) (?=[^@]{0,30}\b(?:in|on|at|@))/i, ''))
}

/** "Mid-August: Reports posted": a participle of what is to come. */
function isHeadline({ kind, mention }: Claim): boolean {
  return kind === 'release' && isDayFirst(mention.sentence)
}

/** "and half of Saturday" goes on with the verb of its sentence. */
const HAS_VERB = /\b(?:is|are|be|was|were|will|may|can|must|should|has|have|had|do|does|\w+s|\w+ed|\w+ing)\b/i

/** "The last webinar is happening on D": the present tense announces a meeting. */
function isHeldNow(claim: Claim): boolean {
  return claim.kind === 'event' && IS_HELD.test(tenseWords(claim))
}

const IS_HELD = /\b(?:is|are|takes?|meets?|begins?|starts?)\b/i

/** "Thank you for your patience during the downtime of D." */
const THANKS =
  /\b(?:thank(?:s| you)|apologi[sz]e|apologies|sorry|appreciate)\b[^@;.]{0,80}\b(?:during|throughout|for|by|in)\b/i

/** "Because of the outage of D some scores are late": a downtime that is told only for what came of it. */
function isBlamed({ kind, mention: { before, after } }: Claim): boolean {
  const named = IS_DOWNTIME.test(after) ? BLAMES_THE.exec(before) : null
  const blamed = kind === 'downtime' ? (named ?? BLAMES_DOWNTIME.exec(before)) : null
  return (blamed !== null && !DOWN.test(before.slice(0, blamed.index))) || (kind === 'downtime' && THANKS.test(before))
}

/** "Register by D", "scores are due D": what is asked for is to come. */
function asksFor({ kind, mention: { clause } }: Claim): boolean {
  return kind === 'deadline' && (MUST.test(clause) || DUE.test(clause)) && !isPast(clause)
}

/** A claim whose days lie before the page's although its clause is not in the past tense. */
function judgePast(claim: Claim, last: Day, published: Day, announced: boolean): Claim[] {
  if (OVER.test(claim.mention.whole)) return []
  if ((announced || asksFor(claim)) && hasPrintedYear(claim) && daysBetween(last, published) > SUSPECT_AFTER_DAYS)
    return [doubtYear(claim, published)]
  if (daysBetween(last, published) > SUSPECT_AFTER_DAYS) return []
  if (claim.kind === 'downtime') return [claim]
  return announced && claim.kind !== 'deadline' && hasPrintedYear(claim) ? [claim] : []
}
