import type { TimePhrase } from '../phrases/time-phrase.ts'

/** Hours of people, not of a day that is printed beside them. */
const SUPPORT = /\b(?:support|call|phone|help ?desk|hours of operation|weekdays|daily|office hours are)\b/i

/**
 * One range of hours in a sentence holds for the days of that sentence that have none: "Fresno on September 8 and Sacramento on
 * September 12, each running from 9 a.m. to 3 p.m." (RECORDS 4.6). Two ranges are two sittings, for the whole story to settle.
 */
export function attachHours(phrases: readonly TimePhrase[], sentence: string): TimePhrase[] {
  const apart = phrases.filter((phrase) => phrase.shape === 'hours')
  const hours = apart[0]?.hours
  if (apart.length !== 1 || !hours || SUPPORT.test(sentence) || phrases.length === 1) return [...phrases]
  return phrases.map((phrase) => (takesHours(phrase) ? { ...phrase, hours } : phrase))
}

function takesHours({ shape, hours, edges }: TimePhrase): boolean {
  if (hours || (shape !== 'point' && shape !== 'days')) return false
  return edges.every((edge) => edge.when?.form === 'day' && !edge.clock)
}
