import { isWord, numberAt, type Reader, skip } from './reader.ts'
import type { Clock } from './time-phrase.ts'
import type { Token } from './tokens.ts'

/** An hour of a clock of 24 hours. `isSure`: nothing else is written so (`18:00`, `06:00`, `1800 hours`); `8:30` may be of a clock of 12. */
export interface ClockOf24 {
  clock: Clock
  isSure: boolean
}

const SUFFIXES = ['hours', 'hrs', 'hr', 'h']

/** `18:00`, `06:00`, `1800 hours`, `0600`, `18:00:00`; never a clock that says which half of the day it means. */
export const readClockOf24: Reader<ClockOf24> = (tokens, at) => {
  const found = readWithColon(tokens, at) ?? readMilitary(tokens, at)
  if (!found || isWord(tokens, found.next, 'a', 'p', 'am', 'pm', '/') || goesOn(tokens, found.next)) return null
  const next = skip(tokens, found.next, ...SUFFIXES)
  const { hour, minute, isSure } = found.value
  // A range of such hours says "hours" once, behind both.
  return {
    value: { clock: { hour, minute, approximate: false }, isSure: isSure || next > found.next },
    next: isWord(tokens, next, '.') && next > found.next ? next + 1 : next,
  }
}

interface Digits {
  hour: number
  minute: number
  isSure: boolean
}

const readWithColon: Reader<Digits> = (tokens, at) => {
  const hour = numberAt(tokens, at, 2)
  const minute = numberAt(tokens, at + 2, 2)
  if (hour === null || minute === null || !isWord(tokens, at + 1, ':') || tokens[at + 2]?.text.length !== 2) return null
  if (!isOfDay(hour, minute) || isWord(tokens, at - 1, '.', '/', '$', ':')) return null
  const seconds = isWord(tokens, at + 3, ':') ? numberAt(tokens, at + 4, 2) : null
  const isPadded = tokens[at]?.text.length === 2 && (hour < 10 || hour > 12)
  return {
    value: { hour, minute, isSure: isPadded || isOfIsoDate(tokens, at) },
    next: seconds === null ? at + 3 : at + 5,
  }
}

/** The `12:00` of `2026-04-18 12:00`: who writes such days writes such hours. */
function isOfIsoDate(tokens: readonly Token[], at: number): boolean {
  const end = isWord(tokens, at - 1, ',', 'at', 't') ? at - 1 : at
  const date = tokens.slice(Math.max(0, end - 5), end)
  return /^20\d\d-[01]\d-[0-3]\d$/.test(date.map(({ text }) => text).join(''))
}

/** `8:30:` before more digits is a part of something longer; before a word the colon ends a label. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens, at, ':') && tokens[at + 1]?.type === 'number' && tokens[at + 1]?.from === tokens[at]?.to
}

const readMilitary: Reader<Digits> = (tokens, at) => {
  const token = tokens[at]
  if (token?.type !== 'number' || token.text.length !== 4 || isWord(tokens, at - 1, '.', '/', '$', ':', '#'))
    return null
  const hour = Number(token.text.slice(0, 2))
  const minute = Number(token.text.slice(2))
  if (!isOfDay(hour, minute) || isPartOfNumber(tokens, at)) return null
  return { value: { hour, minute, isSure: token.text.startsWith('0') || isRange(tokens, at) }, next: at + 1 }
}

/** `0600.5`, and the year of `2024-06-10`. */
function isPartOfNumber(tokens: readonly Token[], at: number): boolean {
  const [token, mark, next, second, last] = tokens.slice(at, at + 5)
  const isGlued = mark?.from === token?.to && mark?.to === next?.from && next?.type === 'number'
  return isGlued && (mark?.text === '.' || (mark?.word === '-' && second?.word === '-' && last?.type === 'number'))
}

/** `1800–2200`, both on a quarter of an hour, and nothing behind them that they could count; `1900–2000` may be years. */
function isRange(tokens: readonly Token[], at: number): boolean {
  const [first, dash, second, behind] = tokens.slice(at, at + 4)
  if (dash?.word !== '-' && dash?.word !== 'to') return false
  const isQuarter = (token: Token | undefined) => token !== undefined && /^\d\d(?:00|15|30|45)$/.test(token.text)
  const areYears = [first, second].every((token) => /^(?:19|20)/.test(token?.text ?? ''))
  const counts = behind?.type === 'word' && !/^(?:on|and|each|daily|every|or)$|^[A-Z]/.test(behind.text)
  return isQuarter(first) && isQuarter(second) && !areYears && !counts
}

function isOfDay(hour: number, minute: number): boolean {
  return (hour < 24 && minute < 60) || (hour === 24 && minute === 0)
}
