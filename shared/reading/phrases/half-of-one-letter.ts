import { monthOf } from './calendar-words.ts'
import { isWord } from './reader.ts'
import type { Token } from './tokens.ts'

/** The `p` of `7a–12p` and `at 7:30p`, right behind its number; "question 7a", "Form 7p" and "questions 2a–4a" count other things. */
export function isHalfOfOneLetter(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.type !== 'number' || tokens[at - 1]?.to !== tokens[at]?.from) return false
  const hour = firstOfClock(tokens, at - 1)
  const isEnd = isWord(tokens, hour - 1, '-', 'to')
  const start = isEnd ? firstOfClock(tokens, isWord(tokens, hour - 2, 'a', 'p') ? hour - 3 : hour - 2) : hour
  const before = tokens[start - 1]
  if (before === undefined) return isEnd || isWord(tokens, at + 1, '-', 'to')
  return before.type !== 'word' || BEFORE_HOUR.test(before.word) || monthOf(before.text) !== null
}

/** The place of the hour of a clock whose last number is told: of `7:30` that of the 7. */
function firstOfClock(tokens: readonly Token[], last: number): number {
  return isWord(tokens, last - 1, ':') ? last - 2 : last
}

const BEFORE_HOUR =
  /^(?:at|from|to|until|through|by|before|after|between|and|about|around|down|off-?line|closed|unavailable|daily|[a-z]+day|am|pm|m)$/
