import { pattern } from '../../text/pattern.ts'
import { addDays } from '../../time/calendar.ts'
import { instantAt } from '../../time/moments.ts'
import type { Day, Time } from '../../time/time.ts'
import { readTimes } from '../phrases/read-times.ts'
import type { Clock, TimePhrase, When } from '../phrases/time-phrase.ts'

/** Hours by which systems may go down before, and are back after, days of downtime (RECORDS 4.7); null where not said. */
export interface Envelope {
  dayBefore: Clock | null
  dayAfter: Clock | null
  /** IANA zone where one is printed. */
  zone: string | null
}

const BEFORE =
  /\beve of\b|\b(?:evening|day|night|afternoon) (?:before|prior|preceding)\b|\b(?:previous|preceding|prior) (?:evening|day|night)\b/i
const AFTER = /\b(?:day|morning) (?:following|after|afterwards?)\b|\b(?:following|next) (?:day|morning)\b/i

/** An hour alone, or "10 a.m. on the day after". */
function isOfNoDay(when: When | null): boolean {
  return when === null || (when.form === 'relative' && when.daysLater !== undefined)
}

/** The envelope a sentence states as a rule, or null. The hour nearest to each wording is its own. */
export function readEnvelope(sentence: string): Envelope | null {
  if (!BEFORE.test(sentence) && !AFTER.test(sentence)) return null
  const phrases = readTimes(sentence)
  // A sentence about a certain day ("starts on March 15 and ends at 5 a.m. the next day") states no rule.
  return phrases.some(isDated) ? null : envelopeIn(sentence, phrases)
}

/** The envelope that a sentence states for its own days: "down March 7–9 (beginning 5 p.m. the prior evening)". */
export function readOwnEnvelope(sentence: string): Envelope | null {
  if (!BEFORE.test(sentence)) return null
  const phrases = readTimes(sentence)
  const days = phrases.filter(isDated)
  const isInDays = days.every(({ edges, hours }) => hours === null && edges.every(({ clock }) => clock === null))
  const counted = phrases.filter(
    (phrase) => phrase.edges.some(({ when }) => when?.form === 'relative') || isHourOfNight(phrase, sentence),
  )
  const tellsBefore = counted.some(
    (phrase) => isHourOfNight(phrase, sentence) || (phrase.edges[0]?.clock && isDayBefore(phrase.edges[0].when)),
  )
  return days.length && isInDays && tellsBefore ? envelopeIn(sentence, counted) : null
}

function isDated({ edges }: TimePhrase): boolean {
  return edges.some(({ when }) => when?.form === 'day')
}

/** "The evening before, but no earlier than 5 p.m." */
function isHourOfNight({ shape, edges, from }: TimePhrase, sentence: string): boolean {
  const isBare = shape === 'point' && edges[0]?.when === null && edges[0].clock !== null
  return isBare && NIGHT_IN_FRONT.test(sentence.slice(0, from))
}

const NIGHT_IN_FRONT = new RegExp(
  pattern`
    \b(?:evening|day|night|afternoon) (?:before|prior|preceding)[ ,(–—-]{1,3}(?:but )?(?:
      (?:no|not) (?:earlier|sooner) than|at|from|after
    )? ?$`,
  'i',
)

function isDayBefore(when: When | null): boolean {
  return when?.form === 'relative' && when.daysLater === -1
}

function envelopeIn(sentence: string, phrases: readonly TimePhrase[]): Envelope | null {
  const before = BEFORE.exec(sentence)
  const after = AFTER.exec(sentence)
  // "From 5 p.m. the evening before to 8 a.m. the morning after"
  const isBoth = before !== null && after !== null
  const clocks = phrases.flatMap(({ shape, edges, from }) =>
    shape === 'point' || (isBoth && shape === 'range')
      ? edges.flatMap(({ clock, when, zone }) => (clock && isOfNoDay(when) ? [{ clock, at: from, zone }] : []))
      : [],
  )
  if (!clocks.length) return null
  const zone = clocks.find((each) => each.zone)?.zone ?? null
  const nearest = (place: number): { clock: Clock; at: number } | undefined =>
    [...clocks].sort((a, b) => Math.abs(a.at - place) - Math.abs(b.at - place))[0]
  if (before && after && clocks.length >= 2) {
    const [first, second] = clocks
    const inOrder = before.index < after.index
    return {
      dayBefore: (inOrder ? first : second)?.clock ?? null,
      dayAfter: (inOrder ? second : first)?.clock ?? null,
      zone,
    }
  }
  if (before && after) {
    const only = clocks[0]
    const nearBefore = only && Math.abs(only.at - before.index) <= Math.abs(only.at - after.index)
    return { dayBefore: nearBefore ? only.clock : null, dayAfter: nearBefore || !only ? null : only.clock, zone }
  }
  return before
    ? { dayBefore: nearest(before.index)?.clock ?? null, dayAfter: null, zone }
    : { dayBefore: null, dayAfter: nearest(after?.index ?? 0)?.clock ?? null, zone }
}

/** Several sentences of a story state one envelope together; the first to give an hour has it. */
export function readEnvelopes(sentences: readonly string[]): Envelope | null {
  let found = null as Envelope | null
  for (const sentence of sentences) {
    const envelope = readEnvelope(sentence)
    if (!envelope) continue
    found = joinEnvelopes(found, envelope)
  }
  return found
}

/** The first of two to give an hour has it. */
export function joinEnvelopes(first: Envelope | null, second: Envelope): Envelope {
  return {
    dayBefore: first?.dayBefore ?? second.dayBefore,
    dayAfter: first?.dayAfter ?? second.dayAfter,
    zone: first?.zone ?? second.zone,
  }
}

/** The bounds of a downtime given in whole days; `zone` (IANA) is that of hours that print none. */
export function boundsOf(
  envelope: Envelope,
  start: Day | null,
  end: Day | null,
  zone: string | null = null,
): { earliestStart?: Time; latestEnd?: Time } {
  const { dayBefore, dayAfter } = envelope
  const at = (day: Day, clock: Clock): Time =>
    instantAt(day, clock.hour % 24, clock.minute, envelope.zone ?? zone ?? undefined)
  return {
    ...(dayBefore && start ? { earliestStart: at(addDays(start, -1), dayBefore) } : {}),
    ...(dayAfter && end ? { latestEnd: at(addDays(end, 1), dayAfter) } : {}),
  }
}
