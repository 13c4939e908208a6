import { PACIFIC } from '../../time/time.ts'
import { zoneNamed } from './calendar-words.ts'
import { isWord, numberAt, type Reader, skip } from './reader.ts'
import type { Token } from './tokens.ts'

/** `local time`, `eastern time`: in small letters only the word "time" makes them zones. */
const ZONES_IN_SMALL: ReadonlyMap<string, string> = new Map([
  ['local', PACIFIC],
  ['pacific', PACIFIC],
  ['mountain', 'America/Denver'],
  ['central', 'America/Chicago'],
  ['eastern', 'America/New_York'],
])
const ZONES_OF_PLACES: ReadonlyMap<string, string> = new Map([
  ['west coast', PACIFIC],
  ['east coast', 'America/New_York'],
  ['new york', 'America/New_York'],
])

/** `PT`, `Pacific time`, `Eastern time (ET)`, `EDT (Eastern Daylight Time)`, `UTC-8`. */
export const readNamedZone: Reader<string> = (tokens, at) => {
  const start = skip(tokens, at, '(', ',')
  const place = ZONES_OF_PLACES.get(`${tokens[start]?.word} ${tokens[start + 1]?.word}`)
  if (place && isWord(tokens, start + 2, 'time')) return { value: place, next: skip(tokens, start + 3, ')') }
  const inSmall = isWord(tokens, start + 1, 'time') ? ZONES_IN_SMALL.get(tokens[start]?.word ?? '') : undefined
  const zone = zoneNamed(tokens[start]?.text ?? '') ?? inSmall
  if (!zone) return null
  const counted = zone === 'UTC' ? readHoursFromUtc(tokens, start + 1) : null
  if (counted) return { value: counted.value, next: skip(tokens, counted.next, ')') }
  const named = skipNameOfZone(tokens, start + 1)
  // "EDT (Eastern Daylight Time)", "Eastern Daylight Time (EDT)": said twice.
  const isTwice =
    isWord(tokens, named, '(') &&
    zoneNamed(tokens[named + 1]?.text ?? '') !== null &&
    isWord(tokens, skipNameOfZone(tokens, named + 2), ')')
  const next = isTwice ? skipNameOfZone(tokens, named + 2) : named
  // "(not before 5 p.m. PT) and": another's parenthesis stays.
  const isOpen = isTwice || isWord(tokens, start - 1, '(')
  return { value: zone, next: skipDistance(tokens, isOpen ? skip(tokens, next, ')') : next, zone) }
}

/** `daylight time` behind `Eastern`. */
function skipNameOfZone(tokens: readonly Token[], at: number): number {
  return skip(tokens, skip(tokens, at, 'standard', 'daylight', 'prevailing'), 'time')
}

/** `1 p.m. EDT GMT -4 hours`, `9 a.m. PT (GMT-7)`: how far a named zone is from Greenwich. */
function skipDistance(tokens: readonly Token[], at: number, zone: string): number {
  const name = skip(tokens, at, '(')
  if (zone === 'UTC' || !isWord(tokens, name, 'gmt', 'utc') || !isWord(tokens, name + 1, '-', '+')) return at
  const count = numberAt(tokens, name + 2, 2)
  return count === null || isWord(tokens, name + 3, ':') ? at : skip(tokens, skip(tokens, name + 3, 'hours'), ')')
}

/** The `-8` of `UTC-8`. */
const readHoursFromUtc: Reader<string> = (tokens, at) => {
  const sign = tokens[at]
  const count = numberAt(tokens, at + 1, 2)
  const isGlued = sign?.from === tokens[at - 1]?.to && tokens[at + 1]?.from === sign?.to
  if (!isGlued || count === null || !isWord(tokens, at, '-', '+')) return null
  return count > 12 ? null : { value: zoneAt(count, isWord(tokens, at, '-')), next: at + 2 }
}

/** The names of these zones count the other way round. */
function zoneAt(hours: number, isBehind: boolean): string {
  return hours === 0 ? 'UTC' : `Etc/GMT${isBehind ? '+' : '-'}${hours}`
}

/** What stands glued to an hour: `Z`, `+00:00`, `-0700`. Only whole hours are offsets that anybody here writes. */
export const readOffset: Reader<string> = (tokens, at) => {
  const sign = tokens[at]
  if (!sign || tokens[at - 1]?.type !== 'number' || tokens[at - 1]?.to !== sign.from) return null
  if (sign.text === 'Z') return { value: 'UTC', next: at + 1 }
  const hours = tokens[at + 1]
  // "9:00-11:00" are two hours.
  if (!isWord(tokens, at - 4, 't') && !isWord(tokens, at - 6, 't')) return null
  const isGlued = (sign.word === '-' || sign.word === '+') && hours?.from === sign.to
  if (!isGlued || hours?.type !== 'number' || !/^\d\d(?:00)?$/.test(hours.text)) return null
  const isLong = isWord(tokens, at + 2, ':') && tokens[at + 3]?.text === '00'
  if (hours.text.length === 2 && !isLong) return null
  const count = Number(hours.text.slice(0, 2))
  if (count > 12) return null
  return { value: zoneAt(count, sign.word === '-'), next: isLong ? at + 4 : at + 2 }
}
