import { hoursOfMeeting, type PartOfDay } from './hours-of-meeting.ts'
import { isWord, type Reader, skip } from './reader.ts'
import type { TimePhrase } from './time-phrase.ts'
import type { Token } from './tokens.ts'

const JOINS = ['-', 'to', 'until']

/**
 * The `9:00–11:30` and `from 1 to 3` that stand beside a day and do not say which half of it they mean. Without a colon only behind
 * "from" or "between", since other numbers are joined in the same way.
 */
export const readMeetingHours: Reader<NonNullable<TimePhrase['hours']>> = (tokens, at) => {
  const from = skip(tokens, at, 'from', 'between')
  const first = skipBareHour(tokens, from)
  const isJoined = isWord(tokens, first, ...JOINS) || (isWord(tokens, at, 'between') && isWord(tokens, first, 'and'))
  const next = isJoined ? skipBareHour(tokens, first + 1) : 0
  if (first === from || next <= first + 1 || !endsHours(tokens, next)) return null
  const isPlain = tokens.slice(from, next).every(({ text }) => text !== ':')
  if (isPlain && from === at) return null
  const [start, end] = [tokens.slice(from, first), tokens.slice(first + 1, next)].map(textOf)
  const value = hoursOfMeeting(`${start}–${end}`, partBefore(tokens, at))
  return value && { value, next }
}

/** The part of the day in front: "the evening of Thursday, June 11, from 6:30 to 9", "Monday morning from 7 to 9". */
function partBefore(tokens: readonly Token[], at: number): PartOfDay | null {
  for (let before = at - 1; before >= 0 && before >= at - FURTHEST; before--) {
    const word = tokens[before]?.word ?? ''
    if (word === 'morning' || word === 'afternoon' || word === 'evening') return word
    if (isWord(tokens, before, '.', ';', ':', 'and', 'or')) return null
  }
  return null
}

/** Words between a part of the day and its hours: "of Thursday, June 11, 2026, from". */
const FURTHEST = 9

/** Behind an hour and its minutes; where none stands, its own place. */
function skipBareHour(tokens: readonly Token[], at: number): number {
  if (!/^\d{1,2}$/.test(tokens[at]?.text ?? '')) return at
  return isWord(tokens, at + 1, ':') && /^\d\d$/.test(tokens[at + 2]?.text ?? '') ? at + 3 : at + 1
}

/** "from 3 to 8 students", "from 9:00 to 10:00 p.m." are no such hours; "March 7, 2:30–3:30: Office Hour" is. */
function endsHours(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at] === undefined ||
    (isWord(tokens, at, ':') && tokens[at]?.to !== tokens[at + 1]?.from) ||
    isWord(tokens, at, ',', '.', ';', ')', '(', '!', '?', 'on', 'in', 'at', 'via', 'and')
  )
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('')
}
