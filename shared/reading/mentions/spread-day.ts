import { systemIdsIn } from '../../systems/find-systems.ts'
import type { TimePhrase } from '../phrases/time-phrase.ts'

/**
 * One day and, beside it, an hour or a stretch of hours for each of several systems ("down on March 7: TOMS at 6 a.m., CERS at
 * 7 a.m.", "TOMS from 6 to 8 a.m. and CERS from 8 to 10 a.m. on March 7"): each of the hours is of that day. Null where the words in
 * front of each do not name systems of its own, or where the hours run backwards, as they do over a night. Days that follow with
 * no such hours ("…, and DEI all day on March 8") are told for themselves.
 */
export function spreadDay(phrases: readonly TimePhrase[], sentence: string): TimePhrase[] | null {
  const first = phrases.findIndex((phrase) => !isDayless(phrase))
  const others = phrases.slice(first + 1)
  if (first < 1 || others.some(isDayless)) return spreadOneDay(phrases, sentence)
  const spread = spreadOneDay(phrases.slice(0, first + 1), sentence)
  return spread && [...spread, ...others]
}

function spreadOneDay(phrases: readonly TimePhrase[], sentence: string): TimePhrase[] | null {
  const dayless = phrases.filter(isDayless)
  const [day, ...otherDays] = phrases.filter((phrase) => !isDayless(phrase))
  if (!dayless.length || !day || otherDays.length || !isOneDay(day)) return null
  const told = isTimed(day) ? phrases : dayless
  if (told.length < 2 || (isTimed(day) && told.at(-1) !== day)) return null
  if (!haveOwnSystems(told, phrases, sentence)) return null
  const days = daysLater(told)
  return days && told.map((phrase, at) => (phrase === day ? phrase : onDay(phrase, day, days[at])))
}

/** Hours, or an hour, that name no day. */
export function isDayless({ shape, edges }: TimePhrase): boolean {
  return shape === 'hours' || (shape === 'point' && edges[0]?.clock != null && edges[0].when === null)
}

/** Hours on the day that another time names, or some days after it. */
export function onDay(phrase: TimePhrase, { shape, edges }: TimePhrase, later = 0): TimePhrase {
  const edge = phrase.edges[0]
  const clock = edge?.clock ?? null
  const on = edges.map(({ when }) => {
    const day = when?.form === 'day' && later ? { ...when, shift: (when.shift ?? 0) + later } : when
    return { when: day, clock, zone: edge?.zone ?? null, partOfDay: false }
  })
  return { ...phrase, shape, edges: on }
}

function isOneDay({ shape, edges, replaces }: TimePhrase): boolean {
  const isDay = edges.every(({ when }) => when?.form === 'day' || (when?.form === 'relative' && !when.sameHour))
  return (shape === 'point' || shape === 'days') && isDay && !replaces
}

function isTimed({ hours, edges }: TimePhrase): boolean {
  return hours !== null || edges.some(({ clock }) => clock !== null)
}

/** How many days after the first each begins: what follows hours that run over a night is of the next day. Null where an order is missing. */
export function daysLater(told: readonly TimePhrase[]): number[] | null {
  const days: number[] = []
  let before: TimePhrase | undefined
  for (const phrase of told) {
    const isNext = before !== undefined && minutesOf(phrase) < minutesOf(before)
    if (isNext && !isOverNight(before)) return null
    days.push((days.at(-1) ?? 0) + (isNext ? 1 : 0))
    before = phrase
  }
  return days
}

function minutesOf({ hours, edges }: TimePhrase): number {
  const clock = hours?.start ?? edges[0]?.clock
  return clock ? clock.hour * 60 + clock.minute : 0
}

function isOverNight(phrase: TimePhrase | undefined): boolean {
  const hours = phrase?.hours
  return hours != null && hours.end.hour < hours.start.hour
}

/** The words between each time and the one before it, or the brackets behind it, name systems, and none of them twice. */
function haveOwnSystems(told: readonly TimePhrase[], phrases: readonly TimePhrase[], sentence: string): boolean {
  const named = new Set<string>()
  return told.every((phrase) => {
    const before = phrases[phrases.indexOf(phrase) - 1]
    const bracketed = systemIdsIn(/^\s*\(([^()]{1,80})\)/.exec(sentence.slice(phrase.to))?.[1] ?? '')
    const systems = bracketed.length ? bracketed : systemIdsIn(lastPart(sentence.slice(before?.to ?? 0, phrase.from)))
    const isOwn = systems.length > 0 && systems.every((id) => !named.has(id))
    for (const id of systems) named.add(id)
    return isOwn
  })
}

/** "TOMS and CERS will be down: TOMS at": what stands behind the last mark. */
function lastPart(words: string): string {
  const parts = words.split(/[:;,—(]\s/)
  return parts.findLast((part) => systemIdsIn(part).length > 0) ?? ''
}
