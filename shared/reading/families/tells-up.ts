import { NOT_DOWN } from '../kinds/downtime/downtime-cues.ts'

/** Does a line of an entry say of its system that it can be used, as one among others may: "CERS: not affected", "THSS will be open"? */
export function tellsUp(line: string): boolean {
  return NOT_DOWN.test(line) || UP.test(line)
}

/** Not "TOMS, 6–8 a.m. (CERS stays available)": what stands behind a comma is said of another. */
const UP =
  /^[^,;(]{1,60}?(?::|\b(?:is|are|be|stays?|remains?)) (?:(?!not\b)[a-z]+ ){0,2}(?:available|accessible|open|usable)\b/i
