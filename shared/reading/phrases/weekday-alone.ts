import { weekdayNamed } from './calendar-words.ts'
import { readClock } from './clock.ts'
import { skip } from './reader.ts'
import type { Token } from './tokens.ts'

const LONGEST_ABBREVIATION = 5

/** 1 (Monday) – 7 for a weekday beside no date, or null. "Sat" and "Sun" are words of their own unless an hour follows: "Fri 5 p.m.". */
export function weekdayAlone(tokens: readonly Token[], at: number): number | null {
  const text = tokens[at]?.text ?? ''
  const weekday = weekdayNamed(text)
  if (weekday === null || text.length > LONGEST_ABBREVIATION) return weekday
  return readClock(tokens, skip(tokens, at + 1, '.', ',')) ? weekday : null
}
