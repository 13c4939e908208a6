import { monthOf } from './calendar-words.ts'
import { readDate, readWeekdayAfter, readWeekdayBefore } from './month-day.ts'
import { readYear } from './printed-year.ts'
import { isWord, numberAt, type Reader, skip } from './reader.ts'
import type { PrintedDay } from './time-phrase.ts'
import type { Token } from './tokens.ts'

/** `10/6`, `07/31/20`, `09/10/2026`, with or without a weekday before it; never a fraction or `24/7`. */
export const readNumericDate: Reader<PrintedDay> = (tokens, at) => {
  const weekday = readWeekdayBefore(tokens, at)
  const start = weekday?.next ?? at
  const month = numberAt(tokens, start, 2)
  const date = numberAt(tokens, start + 2, 2)
  if (!month || !date || month > 12 || date > 31 || !(isWord(tokens, start + 1, '/') || isDashed(tokens, start)))
    return null
  if (tokens[start + 1]?.from !== tokens[start]?.to || tokens[start + 2]?.from !== tokens[start + 1]?.to) return null
  const isGlued = tokens[start - 1]?.to === tokens[start]?.from
  if (isGlued && isWord(tokens, start - 1, '/', '.')) return null
  let year: number | null = null
  let next = start + 3
  if (isWord(tokens, next, '/') || isDashed(tokens, start)) {
    const printed = tokens[next + 1]
    if (printed?.type !== 'number' || (printed.text.length !== 2 && printed.text.length !== 4)) return null
    year = Number(printed.text) + (printed.text.length === 2 ? 2000 : 0)
    next += 2
  }
  if (isWord(tokens, next, '/') || (year === null && isWord(tokens, next, 'of', 'cup', 'hour', 'day', 'inch')))
    return null
  const after = weekday ? null : readWeekdayAfter(tokens, next)
  const named = weekday?.value ?? after?.value ?? null
  return { value: { form: 'day', weekday: named, month, date, year }, next: after?.next ?? next }
}

/** `03-07-2025`, `03.07.2025`: with dashes or stops only where the year has four digits. */
function isDashed(tokens: readonly Token[], at: number): boolean {
  const [month, first, date, second, year, behind] = tokens.slice(at, at + 6)
  if (!month || !date || !year || !first || !second || date.type !== 'number') return false
  const isGlued = year.to - month.from === month.text.length + date.text.length + 6
  const marks = /^[-.]$/.test(first.text) && first.text === second.text
  const goesOn =
    /^[-.]$/.test(behind?.text ?? '') && tokens[at + 6]?.type === 'number' && tokens[at + 6]?.from === behind?.to
  return isGlued && marks && /^20\d\d$/.test(year.text) && !goesOn && !isWord(tokens, at - 1, '-', '.', '/')
}

/** `27-Oct-2020`, `3 June 2024`, `the 21st of March`. */
export const readDayMonth: Reader<PrintedDay> = (tokens, at) => {
  const weekday = readWeekdayBefore(tokens, at)
  const date = readDate(tokens, skip(tokens, weekday?.next ?? at, 'the'))
  if (!date) return null
  const joined = isWord(tokens, date.next, '-')
  const monthAt = skip(tokens, date.next, '-', 'of')
  const month = monthOf(tokens[monthAt]?.text ?? '')
  if (!month) return null
  const year = readYear(tokens, joined ? skip(tokens, monthAt + 1, '-') : skip(tokens, monthAt + 1, '.'))
  // "on the 3 May forms": without a weekday, an ordinal, an "of", a year or a partner of its kind this is no date.
  if (!year && !weekday?.value && monthAt === date.next && date.next === at + 1 && !hasPartner(tokens, at)) return null
  return {
    value: { form: 'day', weekday: weekday?.value ?? null, month, date: date.value, year: year?.value ?? null },
    next: year?.next ?? monthAt + 1,
  }
}

/** `29 July–8 August`: what stands at the other side of a dash or "to" is written alike. */
function hasPartner(tokens: readonly Token[], at: number): boolean {
  const isDayMonth = (day: number) => numberAt(tokens, day, 2) !== null && monthOf(tokens[day + 1]?.text ?? '') !== null
  const isJoin = (mark: number) => isWord(tokens, mark, '-', 'to', 'through', 'until')
  return (isJoin(at + 2) && isDayMonth(at + 3)) || (isJoin(at - 1) && isDayMonth(at - 3))
}

/** `2024-06-28`, `2024/06/28`, with or without a weekday before it. */
export const readIsoDate: Reader<PrintedDay> = (tokens, from) => {
  const weekday = readWeekdayBefore(tokens, from)
  const at = weekday?.next ?? from
  const [year, first, month, second, date] = tokens.slice(at, at + 5)
  if (!year || !first || !month || !second || !date || isGluedOn(tokens, at)) return null
  if (!/^20\d\d$/.test(year.text) || first.word !== second.word || !/^[-/]$/.test(first.word)) return null
  if (!/^[01]\d$/.test(month.text) || !/^[0-3]\d$/.test(date.text) || date.to - year.from !== 10) return null
  return {
    value: {
      form: 'day',
      weekday: weekday?.value ?? null,
      month: Number(month.text),
      date: Number(date.text),
      year: Number(year.text),
    },
    next: at + 5,
  }
}

/** A part of a longer number ("12-2026-04-10"); a longer dash begins the end of a range, and so does one with a space. */
function isGluedOn(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before?.to === tokens[at]?.from && /^[-./]$/.test(before?.text ?? '')
}
