import type { Mention } from '../mentions/mention.ts'
import { REGULATED } from './cues.ts'

/** True for a limit that a law sets for every year. A day with its year is of that year only, whatever regulations say of it. */
export function isYearlyRule({ whole, phrase }: Mention): boolean {
  const hasYear = phrase.edges.some(
    ({ when }) => (when?.form === 'day' || when?.form === 'month') && when.year !== null,
  )
  return !hasYear && REGULATED.test(whole)
}
