import type { Edge, TimePhrase } from './time-phrase.ts'

/** What may stand between the days and the hours of their weekdays. */
const BETWEEN = /^[\s,;:(|–—-]{1,4}(?:(?:from|starting|starts?|beginning|begins?)\s)?$/i

/**
 * `July 11–14, 5 p.m. Friday to 8 a.m. Monday`: weekdays with hours right behind a stretch of days are the weekdays of its first and
 * last day, and not of a week to come. One phrase, in which a weekday that is another's shows itself; null where the two are not so.
 */
export function atWeekdays(days: TimePhrase, hours: TimePhrase, between: string): TimePhrase | null {
  const [first, last] = days.edges
  const [from, to] = hours.edges
  if (!first || !last || !from || !to || days.hours || !BETWEEN.test(between)) return null
  if (days.shape !== 'range' || hours.shape !== 'range') return null
  const [start, end] = [onWeekdayOf(first, from), onWeekdayOf(last, to)]
  return start && end && { ...days, edges: [start, end], to: hours.to, text: days.text + between + hours.text }
}

function onWeekdayOf(day: Edge, { when, clock, zone }: Edge): Edge | null {
  const isWeekday = when?.form === 'relative' && when.offset === null && when.weekday !== null
  if (!isWeekday || !clock || day.when?.form !== 'day' || day.clock) return null
  return { ...day, when: { ...day.when, weekday: day.when.weekday ?? when.weekday }, clock, zone }
}
