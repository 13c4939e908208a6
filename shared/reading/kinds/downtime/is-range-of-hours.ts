import type { Mention } from '../../mentions/mention.ts'

/** "March 7, 6–9 p.m.", "5 p.m. on March 6 through 8 a.m. on March 9". */
export function isRangeOfHours({ phrase }: Mention): boolean {
  return phrase.hours !== null || (phrase.shape === 'range' && phrase.edges.some((edge) => edge.clock))
}
