import { pattern } from '../../text/pattern.ts'
import { addDays } from '../../time/calendar.ts'
import type { Day } from '../../time/time.ts'
import type { Claim } from '../kinds/claim.ts'
import { DOWN } from '../kinds/downtime/downtime-cues.ts'
import { RESUMPTION } from '../kinds/downtime/resumption.ts'
import type { Mention } from '../mentions/mention.ts'
import { EACH_DAY, EACH_NIGHT, NOT_EACH_DAY, weekdaysIn } from '../phrases/each-day.ts'
import type { TimePhrase } from '../phrases/time-phrase.ts'
import { atClock } from '../resolve/at-clock.ts'
import { OF_EACH_OR_BOTH } from '../resolve/doubt-time.ts'
import { eachDayAt, MOST_DAYS } from '../resolve/each-day-at.ts'
import type { Span } from '../resolve/resolved-time.ts'
import { doubtEdges } from './doubt-edges.ts'

/** Words by which hours are the first and the last moment of a stretch of days. */
const THROUGHOUT = new RegExp(
  pattern`
    \b(?:
      continuous(?:ly)?|without (?:a )?(?:break|interruption|pause)|around the clock|straight through|uninterrupted
      |non-?stop|the (?:whole|entire) (?:time|period|weekend|stretch)
    )\b`,
  'i',
)
const ONE_NIGHT = /\b(?:overnight|night|evening)\b/i
const PEOPLE = /\b(?:support|call|phone|help ?desk|office|staff)\b/i
/** Words by which a sentence of its own gives the hours of the downtime before it. */
const OF_DOWNTIME = /^(?:it|this|they|work|hours|the (?:work|hours|system|systems|site|service))\b/i
/** Further on than this, hours are those of another thought. */
const SENTENCES_ON = 2

type Hours = NonNullable<TimePhrase['hours']>

/**
 * A range of days with a range of hours ("down March 7–9 from 10 p.m. to 2 a.m.") is one downtime a day, or one from the first hour to
 * the last. The words decide; where they do not, the days stay with the doubt `time-unreadable`.
 */
export function hoursOverDays(claims: readonly Claim[], mentions: readonly Mention[], published: Day | null): Claim[] {
  return claims.flatMap((claim) => {
    const { start, end } = claim
    if (claim.kind !== 'downtime') return [claim]
    if (comesBack(claim)) return againAndAgain(claim, mentions, published)
    if (start?.exact || end?.exact || (start && start.day === end?.day)) return [claim]
    const told = hoursOf(claim, mentions)
    if (!told) return onWeekdays(claim)
    const { hours, words } = told
    // "Each night from 6 to 8 p.m. until June 30": of one edge only that hour is known.
    if (!start?.day || !end?.day) return [EACH_DAY.test(words) ? fromFirstToLast(claim, hours) : claim]
    const isOverNight = hours.end.hour < hours.start.hour
    const areTwo = addDays(start.day, 1) === end.day
    const areNights = isOverNight && !areTwo && /\bovernight\b/i.test(words)
    if (EACH_DAY.test(words) || areNights)
      return spread(claim, eachDayAt(start, end, hours, weekdaysOf(claim.mention, words)))
    const isOneNight = isOverNight && areTwo && ONE_NIGHT.test(words)
    return THROUGHOUT.test(words) || isOneNight ? [fromFirstToLast(claim, hours)] : [doubtEdges(claim, OF_EACH_OR_BOTH)]
  })
}

/** "Every Saturday from D to E", "nightly from D to E", without hours: of nights nobody knows when they begin. */
function onWeekdays(claim: Claim): Claim[] {
  const { start, end, mention } = claim
  const words = wordsOf(mention)
  if (NOT_EACH_DAY.test(words)) return [recurring(claim)]
  const weekdays = weekdaysIn(words)
  if (!start || !end || !(weekdays.length || EACH_NIGHT.test(words))) return [claim]
  const days = spread(claim, eachDayAt(start, end, null, weekdays))
  return EACH_NIGHT.test(words) ? days.map(recurring) : days
}

/** The clause of a lone time; of several, what leads to this one. */
function wordsOf({ clause, before, phrase }: Mention): string {
  return (clause.match(/@/g) ?? []).length === 1 ? `${clause} ${phrase.text}` : `${before} ${phrase.text}`
}

/** "Each Saturday through D", "nightly beginning D": of a downtime that comes back, one edge of the whole time. */
function comesBack({ start, end, because, mention }: Claim): boolean {
  const { phrase, sentence, clause } = mention
  if (phrase.shape !== 'point' || sentence.role === 'row' || because === RESUMPTION) return false
  if (!EACH_DAY.test(clause) && !NOT_EACH_DAY.test(clause)) return false
  // "Nightly through D from 10 p.m. to midnight": hours right behind the day are of each.
  if (phrase.hours) return OPENS.test(phrase.lead) || ENDS.test(phrase.lead)
  if (start?.exact || end?.exact) return false
  return start === null || (OPENS.test(phrase.lead) && (end === null || end.time === start.time))
}

const OPENS = /\b(?:beginning|starting|begins|starts|from|as of)(?: on)?$/
const ENDS = /\b(?:through|until|ending|ends|now and)(?: on)?$/

/** Up to its last day each of its days from the page's own on; of what has no last day, the first one, in doubt. */
function againAndAgain(claim: Claim, mentions: readonly Mention[], published: Day | null): Claim[] {
  const { start, end, mention } = claim
  const words = `${wordsOf(mention)} ${mention.clause}`
  const hours = hoursOf(claim, mentions)?.hours ?? null
  const opens = OPENS.test(mention.phrase.lead)
  const last = opens ? start : (end ?? start)
  const first = opens ? start : last && published && { ...last, time: published, day: published, inferred: [FROM_PAGE] }
  const spans = first && last && !NOT_EACH_DAY.test(words) ? eachDayAt(first, last, hours, weekdaysIn(words)) : []
  if (!spans.length || spans.length === MOST_DAYS)
    return [recurring(opens ? claim : { ...claim, start: null, end: last })]
  const days = spread(claim, spans)
  return opens || (!hours && EACH_NIGHT.test(words)) ? days.map(recurring) : days
}

function recurring(claim: Claim): Claim {
  return doubtEdges(claim, 'it comes back, and not all of when is told')
}

const FROM_PAGE = 'each of its days from the day of the page on'

/** Those of its clause, or of the sentence that tells its hours; what else the sentence tells has days of its own. */
function weekdaysOf({ sentence, clause, phrase }: Mention, words: string): number[] {
  return weekdaysIn(words.replace(sentence.text, `${clause} ${phrase.text}`))
}

function spread(claim: Claim, spans: readonly Span[]): Claim[] {
  return spans.map((span) => ({ ...claim, ...span }))
}

/** The hours of a downtime's own phrase, of its sentence, or of one right behind it; with the words that say how they are meant. */
function hoursOf({ mention }: Claim, mentions: readonly Mention[]): { hours: Hours; words: string } | null {
  const { phrase, sentence, index, before, after, whole } = mention
  if (sentence.role === 'row') return null
  const words = sentence.text
  if (phrase.hours) {
    const isShared = (whole.match(/@/g) ?? []).length > 1
    return { hours: phrase.hours, words: isShared ? `${before} ${phrase.text} ${after}` : words }
  }
  const near = mentions.filter((other) => other.phrase.shape === 'hours' && other.sentence.role !== 'row')
  const beside = near.find((other) => other.index === index && !PEOPLE.test(other.clause))
  if (beside?.phrase.hours) return { hours: beside.phrase.hours, words }
  const next = near.find((other) => other.index > index && other.index <= index + SENTENCES_ON && tellsHours(other))
  return next?.phrase.hours ? { hours: next.phrase.hours, words: `${words} ${next.sentence.text}` } : null
}

/** "Each night it is down from 10 p.m. to 2 a.m.", a sentence without a day of its own. */
function tellsHours({ whole, clause, sentence }: Mention): boolean {
  const isLone = (whole.match(/@/g) ?? []).length === 1
  return isLone && !PEOPLE.test(clause) && (DOWN.test(clause) || OF_DOWNTIME.test(sentence.text))
}

function fromFirstToLast(claim: Claim, { start, end, zone }: Hours): Claim {
  const because = 'hours of the first and the last day'
  return {
    ...claim,
    start: claim.start && atClock(claim.start, start, zone, because),
    end: claim.end && atClock(claim.end, end, zone, because),
  }
}
