import { monthOf } from './calendar-words.ts'
import { readFullDay } from './full-day.ts'
import { readYear } from './printed-year.ts'
import { isWord, type Reader, skip } from './reader.ts'
import type { PrintedDay } from './time-phrase.ts'

type Holiday = Pick<PrintedDay, 'month' | 'date' | 'nth'>

const MONDAY = 1
const THURSDAY = 4

/** Days to which the law gives one date of each year, in small letters and without apostrophes. Those of a weekday have a date near it. */
const HOLIDAYS: ReadonlyMap<string, Holiday> = new Map<string, Holiday>([
  ['new years day', { month: 1, date: 1 }],
  ['martin luther king day', { month: 1, date: 15, nth: { weekday: MONDAY, count: 3 } }],
  ['presidents day', { month: 2, date: 15, nth: { weekday: MONDAY, count: 3 } }],
  ['cesar chavez day', { month: 3, date: 31 }],
  ['memorial day', { month: 5, date: 25, nth: { weekday: MONDAY, count: -1 } }],
  ['juneteenth', { month: 6, date: 19 }],
  ['independence day', { month: 7, date: 4 }],
  ['labor day', { month: 9, date: 1, nth: { weekday: MONDAY, count: 1 } }],
  ['indigenous peoples day', { month: 10, date: 8, nth: { weekday: MONDAY, count: 2 } }],
  ['columbus day', { month: 10, date: 8, nth: { weekday: MONDAY, count: 2 } }],
  ['veterans day', { month: 11, date: 11 }],
  ['thanksgiving day', { month: 11, date: 22, nth: { weekday: THURSDAY, count: 4 } }],
  ['thanksgiving', { month: 11, date: 22, nth: { weekday: THURSDAY, count: 4 } }],
  ['christmas day', { month: 12, date: 25 }],
])
/** Tokens of the longest name: `Indigenous Peoples’ Day`. */
const MOST_WORDS = 4
const FIRST_WORDS = new Set([...HOLIDAYS.keys()].map((name) => name.split(' ')[0] ?? ''))

/** May a holiday begin with this word? Asked of every word before any reader is. */
export function opensHoliday(word: string): boolean {
  return FIRST_WORDS.has(word)
}

/** `on Veterans Day`, `through Presidents’ Day, 2027`: said of when; with a date beside it the date says it, and its week or break is another time. */
export const readHoliday: Reader<PrintedDay> = (tokens, at) => {
  if (!isWord(tokens, at - 1, ...LEADS) || !opensHoliday(tokens[at]?.word ?? '')) return null
  // "November 12, on Veterans Day"
  if (isWord(tokens, at - 2, ',') && tokens[at - 3]?.type === 'number') return null
  for (let count = MOST_WORDS; count > 0; count--) {
    const words = tokens.slice(at, at + count)
    const holiday = HOLIDAYS.get(words.flatMap(({ word, type }) => (type === 'word' ? [plain(word)] : [])).join(' '))
    if (!holiday || words.at(-1)?.type !== 'word') continue
    const year = readYear(tokens, at + count)
    const next = year?.next ?? at + count
    const beside = skip(tokens, next, ',', '(', '-', ':')
    const isDated = readFullDay(tokens, beside) !== null || /\d/.test(tokens[beside]?.text ?? '')
    const behind = tokens[next]
    const goesOn = behind?.type === 'word' && !BEHIND.test(behind.word)
    if ((isDated && !isHour(tokens[beside + 1]?.word)) || goesOn || monthOf(tokens[beside]?.text ?? '')) return null
    return { value: { form: 'day', weekday: null, year: year?.value ?? null, isHoliday: true, ...holiday }, next }
  }
  return null
}

const LEADS = ['on', 'from', 'through', 'until', 'to', 'by', 'before', 'and']
const BEHIND = /^(?:at|from|to|until|through|between|and|or|but|for|as|is|are|will|in|when|because|due)$/

function isHour(word: string | undefined): boolean {
  return word !== undefined && /^(?::|a|p|am|pm|to|-)$/.test(word)
}

function plain(word: string): string {
  return word.replace(/['’]/g, '')
}
