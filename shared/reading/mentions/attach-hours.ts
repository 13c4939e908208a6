import { systemIdsIn } from '../../systems/find-systems.ts'
import { isLimit } from '../kinds/deadline/limit.ts'
import { DOWN } from '../kinds/downtime/downtime-cues.ts'
import { names, speaksOfDowntime, tellsOthers } from '../kinds/downtime/downtime-words.ts'
import { isEdgeOfNights } from '../phrases/each-day.ts'
import type { TimePhrase } from '../phrases/time-phrase.ts'
import { isBareClock, isBareDay, isWholeTime } from './is-bare-time.ts'
import { repeatDay, spellSameTime } from './repeat-day.ts'
import { daysLater, onDay, spreadDay } from './spread-day.ts'

/** Hours of people, not of a day that is printed beside them. */
const SUPPORT = /\b(?:support|call|phone|help ?desk|hours of operation|weekdays|daily|office hours are)\b/i

/**
 * One range of hours in a sentence holds for the days of that sentence that have none: "Fresno on September 8 and Sacramento on
 * September 12, each running from 9 a.m. to 3 p.m." (RECORDS 4.6). Two ranges are two sittings, for the whole story to settle.
 */
export function attachHours(told: readonly TimePhrase[], sentence: string): TimePhrase[] {
  const spread = spreadDay(told, sentence)
  if (spread) return spread
  const given = fromNightBefore(spellSameTime(told))
  const phrases = followHours(repeatDay(given, sentence), sentence)
  const withClock = attachClock(phrases, sentence) ?? attachSharedClock(phrases, sentence)
  if (withClock) return withClock
  const apart = phrases.filter((phrase) => phrase.shape === 'hours')
  if (apart.length === 0) return shareEach(phrases) ?? shareBehind(phrases, sentence)
  const paired = pairHours(phrases, sentence)
  if (paired) return paired
  const hours = apart[0]?.hours
  if (apart.length !== 1 || !hours || SUPPORT.test(sentence) || phrases.length === 1) return [...phrases]
  if (isLeftOut(apart[0], sentence)) return [...phrases]
  return phrases.map((phrase) =>
    takesHours(phrase) &&
    !isOfLimit(phrase, sentence) &&
    !isEdgeOfNights(phrase.lead, sentence) &&
    !isAllDay(phrase, sentence)
      ? { ...phrase, hours }
      : phrase,
  )
}

/** "TOMS is down on March 7, except from 8 to 9 a.m.": the hours in which it is not; of what is no system nobody asks in which. */
function isLeftOut(hours: TimePhrase | undefined, sentence: string): boolean {
  const before = sentence.slice(0, hours?.from ?? 0)
  return /\bexcept(?: for| from| between| during)?\s*$/i.test(before) && (DOWN.test(before) || !names(before))
}

/** "TOMS is down from 5 to 7 p.m. and CERS all day on March 8": a day that is told to be whole takes no hours of another. */
function isAllDay({ from, to }: TimePhrase, sentence: string): boolean {
  return (
    /\ball[- ]day(?: long)?,?(?: on)?\s*$/i.test(sentence.slice(0, from)) ||
    /^,? \(?all[- ]day\b/i.test(sentence.slice(to))
  )
}

/** "Affected by the D maintenance (6 to 8 p.m.)" sets no limit. */
function isOfLimit({ lead, to }: TimePhrase, sentence: string): boolean {
  return isLimit(lead) && !/^ (?:[\w-]+ ){0,2}(?:down-?time|maintenance|outage|upgrade)\b/i.test(sentence.slice(to))
}

/** "On March 8, from 9 p.m. the night before until 6 a.m.": the day and its night before are one stretch. */
function fromNightBefore(phrases: readonly TimePhrase[]): readonly TimePhrase[] {
  const at = phrases.findIndex((phrase, index) => isBareDay(phrase) && endsOnDayAfter(phrases[index + 1]))
  const [day, stretch] = phrases.slice(at, at + 2)
  const [named] = day?.edges ?? []
  const [first, last] = stretch?.edges ?? []
  if (at < 0 || named?.when?.form !== 'day' || !stretch || !first || !last) return phrases
  const edges = [
    { ...first, when: { ...named.when, shift: -1 } },
    { ...last, when: named.when },
  ]
  return [...phrases.slice(0, at), { ...stretch, edges }, ...phrases.slice(at + 2)]
}

function endsOnDayAfter(phrase: TimePhrase | undefined): boolean {
  const [first, last] = phrase?.edges ?? []
  const isNightBefore = first?.when?.form === 'relative' && first.when.daysLater === -1
  return phrase?.shape === 'range' && isNightBefore && first?.clock != null && last?.clock != null && !last.when
}

/** "On March 8, 10–11 a.m. or 2–3 p.m.": two sittings on one day (RECORDS 10). */
const SITTING = /^,? (?:and|or|&)(?: again)?(?: from| between)? ?$/

const NEXT = /(?:\b(?:followed by|and then|then|and)|[,;]) (?:the )?[A-Z][\w&’' ]{1,60}(?: from| between)? ?$/

/** "Held at 10 a.m. and repeated at 2 p.m. on March 8": the first hour is of the day of the second. */
const OR_AGAIN = /^,? (?:and|then|or)(?: (?:is|will be|then))? (?:again|repeated|once more|a second time)(?: at)? ?$/

/** "TOMS is down on March 8 from 6 to 9 a.m., followed by CERS from 9 a.m. to noon": the other hours are of the same day. */
function followHours(phrases: readonly TimePhrase[], sentence: string): readonly TimePhrase[] {
  return phrases.map((phrase, at) => {
    const before = phrases[at - 1]
    const next = phrases[at + 1]
    if (isBareClock(phrase) && next && isWholeTime(next) && OR_AGAIN.test(sentence.slice(phrase.to, next.from)))
      return onDay(phrase, next)
    if (phrase.shape !== 'hours' || before?.shape !== 'point') return phrase
    const between = sentence.slice(before.to, phrase.from)
    if (before.hours !== null && SITTING.test(between)) return onDay(phrase, before)
    if (isBareDay(before) && opensDowntime(sentence.slice(0, before.from), between)) return onDay(phrase, before)
    if (before.hours === null || !NEXT.test(between)) return phrase
    const [, later] = daysLater([before, phrase]) ?? []
    return later === undefined ? phrase : onDay(phrase, before, later)
  })
}

/** "Scores are posted on March 8; TOMS is down from 6 to 9 a.m.": a thought of its own on the day of the one before, which keeps no hours. */
function opensDowntime(told: string, between: string): boolean {
  const thought = between.slice(Math.max(0, between.lastIndexOf(';')))
  const opens = /^\s?;|^,? (?:and|so|but|while)\b/.test(thought) || (REASON.test(told) && thought.startsWith(', '))
  const systems = opens && DOWN.test(thought) ? systemIdsIn(thought) : []
  const before = systemIdsIn(told)
  const isApart = before.length > 0 && !systems.some((id) => before.includes(id))
  return systems.length > 0 && (isApart || !DOWN.test(told))
}

/** "Because of the move on March 8, TOMS is down from 6 to 9 a.m." */
const REASON = /^(?:because of|due to|during|with|for|as part of|in preparation for)\b[^,]*$/i

/** "On the 8th, CERS is down from 5 to 9 p.m.; on the 15th, TOMS is down from 6 to 8 p.m.": each day has the hours right behind it. */
function pairHours(phrases: readonly TimePhrase[], sentence: string): TimePhrase[] | null {
  const isVague = ({ edges, hours }: TimePhrase) => hours === null && edges[0]?.when?.form === 'month'
  const told = phrases.filter((phrase) => !isVague(phrase))
  if (told.length < 4 || told.length % 2 || SUPPORT.test(sentence)) return null
  const pairs = told.flatMap((day, at) => {
    const apart = at % 2 === 0 ? told[at + 1] : undefined
    return apart?.shape === 'hours' && takesHours(day) && !isLimit(day.lead) ? [{ ...day, hours: apart.hours }] : []
  })
  if (pairs.length * 2 !== told.length) return null
  return [...phrases.filter(isVague), ...pairs].sort((a, b) => a.from - b.from)
}

/** "in Ventura on October 17, in Merced on October 19, and in Chico on October 24, each from 8:30 a.m. to 3 p.m." */
function shareEach(phrases: readonly TimePhrase[]): TimePhrase[] | null {
  const hours = phrases.find((phrase) => phrase.hours && /\b(?:each|all|both)\b/i.test(phrase.text))?.hours
  return hours
    ? phrases.map((phrase) => (takesHours(phrase) && !isLimit(phrase.lead) ? { ...phrase, hours } : phrase))
    : null
}

/** "in Ventura on September 17 and again in Chico on October 3, from 8:30 a.m. to 3 p.m.": hours set apart hold for both days. */
function shareBehind(phrases: readonly TimePhrase[], sentence: string): TimePhrase[] {
  return phrases.map((phrase, at) => {
    const next = phrases[at + 1]
    if (!next?.hours || next.shape !== 'point' || !takesHours(phrase) || SUPPORT.test(sentence)) return phrase
    const isPair = AND_AGAIN.test(sentence.slice(phrase.to, next.from)) && SET_APART.test(next.text)
    return isPair ? { ...phrase, hours: next.hours } : phrase
  })
}

const SET_APART = /,\s*(?:from |both |each )?\d{1,2}(?::\d\d)?\s*(?:[ap]\.?m|[–-]|to\b)/i
const AND_AGAIN = /^,? and (?:again )?(?:(?:in|at) )?(?:[A-Z][\w.'’-]+ ){0,4}(?:on )?$/

/** "… on December 10 during the same hours": those of the day before it. */
export function repeatHours(phrases: readonly TimePhrase[], sentence: string): TimePhrase[] {
  let hours: TimePhrase['hours'] = null
  return phrases.map((phrase) => {
    const isSame =
      takesHours(phrase) &&
      (/^,? (?:during|at|in) the same (?:hours?|times?)\b/i.test(sentence.slice(phrase.to)) ||
        /\b(?:during|at|in) the same (?:hours?|times?),?(?: on)?\s*$/i.test(sentence.slice(0, phrase.from)))
    hours = phrase.hours ?? hours
    return isSame && hours ? { ...phrase, hours } : phrase
  })
}

/** "Tuesday, April 21, and Thursday, April 30, both at 3:15 p.m.", "June 6, 13, and 20, each beginning at 9 a.m.": one hour for all the days. */
function attachSharedClock(phrases: readonly TimePhrase[], sentence: string): TimePhrase[] | null {
  const last = phrases[phrases.length - 1]
  const days = phrases.slice(0, -1)
  const clock = last?.edges[0]?.clock
  if (!last || !clock || last.edges[0]?.when || last.shape !== 'point') return null
  if (days.length < 2 && days[0]?.shape !== 'days') return null
  const isShared = /\b(?:both|all|each|always)(?: \w+){0,2}(?: at)?\s*$/i.test(sentence.slice(0, last.from))
  if (!isShared || !days.every(takesHours)) return null
  return days.map((phrase) => ({
    ...phrase,
    edges: phrase.edges.map((edge) => ({ ...edge, clock, zone: last.edges[0]?.zone ?? null })),
  }))
}

/** A day with the hours, or the one hour, that stand apart from it; null where one of the two is something else. */
export function withHoursOf(day: TimePhrase, apart: TimePhrase): TimePhrase | null {
  if (!takesHours(day)) return null
  if (apart.shape === 'hours') return { ...day, hours: apart.hours }
  const edge = apart.edges[0]
  if (apart.shape !== 'point' || day.shape !== 'point' || !edge?.clock || edge.when) return null
  if (/\b(?:until|through|than|after)$/.test(apart.lead)) return null
  return { ...day, edges: day.edges.map((own) => ({ ...own, clock: edge.clock, zone: edge.zone })) }
}

function takesHours({ shape, hours, edges }: TimePhrase): boolean {
  if (hours || (shape !== 'point' && shape !== 'days')) return false
  return edges.every(
    ({ when, clock }) => !clock && (when?.form === 'day' || (when?.form === 'relative' && !when.sameHour)),
  )
}

/**
 * "January 10: TOMS goes down at 5 p.m.": the one hour of a sentence belongs to its one day; what else the sentence dates ("… and is
 * back on January 12 at 8 a.m.") has a day and an hour of its own.
 */
function attachClock(phrases: readonly TimePhrase[], sentence: string): TimePhrase[] | null {
  const at = phrases.findIndex((phrase, index) => isBareDay(phrase) && isBareClock(phrases[index + 1]))
  const [first, second] = phrases.slice(at, at + 2)
  const others = phrases.filter(
    (phrase) => phrase !== first && phrase !== second && !STAMP.test(sentence.slice(0, phrase.from)),
  )
  if (at < 0 || !first || !second || SUPPORT.test(sentence) || !others.every(isWholeTime)) return null
  const isOfAnother =
    NEXT.test(sentence.slice(first.to, second.from).replace(/ at $/, ' ')) && namesBoth(first, second, sentence)
  const joined = isOfAnother ? [first, onDay(second, first)] : joinDayAndClock(first, second, sentence)
  return joined && [...phrases.slice(0, at), ...joined, ...phrases.slice(at + 2)]
}

/** "(Posted 3/3/25)" */
const STAMP = /\((?:posted|updated|added|revised):?(?: on)?\s*$/i

/** "TOMS is down on March 7; scoring begins at 5 p.m.": what begins then is nothing that is down. */
function isOfOthers(day: TimePhrase, hour: TimePhrase, sentence: string): boolean {
  const between = sentence.slice(day.to, hour.from)
  const isOther = /[;—]/.test(between) ? !speaksOfDowntime(between) : between.includes(',') && tellsOthers(between)
  return isOther && DOWN.test(sentence.slice(0, day.from))
}

/** "TOMS is down on March 7 and CERS at 5 p.m.": the hour is the other system's. */
function namesBoth(day: TimePhrase, hour: TimePhrase, sentence: string): boolean {
  const [own, others] = [sentence.slice(0, day.from), sentence.slice(day.to, hour.from)].map(systemIdsIn)
  return !!own?.length && !!others?.length && !others.some((id) => own.includes(id))
}

function joinDayAndClock(first: TimePhrase, second: TimePhrase, sentence: string): TimePhrase[] | null {
  const [day] = first.edges
  const [hour] = second.edges
  if (!day || !hour) return null
  const whole = { ...day, clock: hour.clock, zone: hour.zone }
  if (/^,? (?:on |of )?(?:that|the same) day\b/i.test(sentence.slice(second.to))) return [{ ...second, edges: [whole] }]
  if (isOfOthers(first, second, sentence)) return null
  // An hour that limits ("until 5 p.m.") is the other edge, not this one's hour.
  if (/\b(?:before|prior to|ends?(?: at)?)$/.test(second.lead)) {
    return [{ ...first, shape: 'range', join: 'until', edges: [day, whole] }]
  }
  return /\b(?:until|through|by|than|after)$/.test(second.lead) ? null : [{ ...first, edges: [whole] }]
}
