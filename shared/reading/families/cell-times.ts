import { pattern } from '../../text/pattern.ts'
import { EACH_DAY } from '../phrases/each-day.ts'
import { readTimes } from '../phrases/read-times.ts'
import type { TimePhrase } from '../phrases/time-phrase.ts'
import { doubtTime, OF_EACH_OR_BOTH } from '../resolve/doubt-time.ts'
import type { ReadingClock } from '../resolve/reading-clock.ts'
import { resolvePhrase } from '../resolve/resolve-phrase.ts'
import type { Span } from '../resolve/resolved-time.ts'

const HOUR_IN_PARENTHESES =
  /\(\s*(?:(?:from|at|starting|beginning)\s+)?([^()]{0,30}(?:[ap]\.?\s?m\b\.?|noon|midnight)[^()]{0,20})\)/gi
/** `August 4 (from noon) – August 7 (until 8 a.m.)` */
const UNTIL_OF_LAST = /(\([^()]{1,30}\)[^()]{1,40}\()until\s+/g
const HALF_OF_DAY = /\d\s*[ap]\.?\s?m\b|\bnoon\b|\bmidnight\b|\bin the (?:morning|afternoon|evening)\b|\bat night\b/i
const CLOCK_OF_24 = /(?<![\d:/T-])([01]?\d|2[0-4]):([0-5]\d)(?:\s*(?:hours|hrs?|h)\b)?(?!:?\d)/g

const HOUR = '((?:\\d{1,2}(?::\\d\\d)?\\s?(?:[ap]\\.?m\\.?)?)|noon|midnight)'
/** `from 6 p.m. on the first day to 10 a.m. on the last`, `6 p.m. (first day) – 10 a.m. (last day)`. */
const HOURS_OF_EDGES = new RegExp(
  pattern`
    ${HOUR},? \(?(?:on |of )?(?:the |its )?first (?:day|evening|night)\)?,? ?(?:to|through|until|and|[–—-]) ?${HOUR},? \(?(?:
      on |of )?(?:the |its )?(?:second|last|final)(?: day| morning)?\)?`,
  'gi',
)

/** `June 12, 6 to 9 p.m. (rescheduled from June 5)`, `June 12 – moved from June 5`: a day that another has taken the place of. */
const OLD_DAY = new RegExp(
  pattern`
    \(\s*(?:
      (?:re-?scheduled|moved|changed|postponed|delayed|put off) from|was|were|not|previously|formerly|originally
      |instead of
    ) [^()]{1,60}\)
    |[–—;,-] (?:re-?scheduled|moved|changed|postponed|delayed|put off) from [^();]{1,40}$`,
  'gim',
)

/** `April 4, 2025 1700`: behind a year four digits are an hour. */
const MILITARY = /(?<=\b20\d\d,? )([01]\d|2[0-3])([0-5]\d)(?![\d–—-])/g

/** `March 7–9, nightly 10 p.m.–2 a.m.`: the word between the days and their hours. */
const EACH_BETWEEN = new RegExp(
  pattern`
    [,;:(]?\s{0,3}\b(?:nightly|daily|(?:each|every) (?:day|night|evening|morning))\b[,:]?\s{0,3}(?:from |between )?(?=
      \d{1,2}(?::\d\d)?\s?(?:[ap]\.?m|[–—-]|to\b)|noon\b|midnight\b
    )`,
  'gi',
)

/** Hours no longer than this, beside a range of days, may be of each day; longer ones ("5 p.m.–8 a.m.") are of the first and the last. */
const LONGEST_DAILY_HOURS = 10

/** A stretch of time and the words between it and the time before it. */
export interface CellTime {
  before: string
  /** Offset behind the time, in the text without its odd forms. */
  to: number
  span: Span
}

/** The stretches of time that a cell or label prints. */
export function readCellTimes(text: string, clock: ReadingClock): Span[] {
  return readTimesWithWords(text, clock).map(({ span }) => span)
}

/** The same with the words that stand before each. */
export function readTimesWithWords(text: string, clock: ReadingClock): CellTime[] {
  const read = plain(text)
  let at = 0
  let last: TimePhrase | null = null
  return readTimes(read).flatMap((printed) => {
    const before = read.slice(at, printed.from)
    at = printed.to
    const phrase =
      last !== null && MORE_HOURS.test(before.replace(/[\s,;&|]+/g, ' ').trim()) ? onDayOf(last, printed) : printed
    last = phrase
    const { spans } = resolvePhrase(spread(phrase, read), clock)
    const told = mayBeDaily(phrase, read) ? spans.map(doubted) : spans
    return told.map((span) => ({ before, to: phrase.to, span }))
  })
}

/** What may stand between two stretches of hours of one day. */
const MORE_HOURS = /^(?:(?:and|also|then|plus)(?: again)?)? ?(?:from|between)?$/i

/** `March 7, 6–8 a.m. and 7–9 p.m.`: hours right behind those of a day are of the same day. */
function onDayOf(before: TimePhrase, phrase: TimePhrase): TimePhrase {
  if (phrase.shape !== 'hours' || before.shape !== 'point' || !before.hours) return phrase
  return { ...phrase, shape: 'point', edges: before.edges }
}

/** One stretch from the text of a first and a last cell; a year or month on one side serves the other (RECORDS 4.1, 4.3). */
export function readCellRange(from: string, to: string, clock: ReadingClock): Span | null {
  const phrases = readTimes(`${plain(from)} through ${plain(to)}`)
  const [phrase] = phrases
  if (phrases.length !== 1 || phrase?.shape !== 'range' || phrase.hours) return null
  return resolvePhrase(phrase, clock).spans[0] ?? null
}

/** A text whose hours stand as `readTimes` reads them best; see `plain`. */
export function plainTimes(text: string): string {
  return plain(text)
}

/** A text without the days that others have taken the place of. */
export function withoutOldDays(text: string): string {
  return text.replace(OLD_DAY, ' ')
}

/** Hours without the parentheses that part them from their day, and those of a 24-hour clock as a.m. and p.m. */
function plain(text: string): string {
  const open = withoutOldDays(text)
    .replace(HOURS_OF_EDGES, '$1 – $2')
    .replace(MILITARY, '$1:$2')
    .replace(UNTIL_OF_LAST, '$1')
    .replace(HOUR_IN_PARENTHESES, ', $1')
    .replace(EACH_BETWEEN, ', daily ')
    .replace(/(?<!\s)\s+,/g, ',')
    .replace(/(?<=[\d).])\s?[*†‡]+/g, '')
  return inHalves(open.includes(', daily ') ? `${open.replaceAll(', daily ', ', ')} daily` : open)
}

/** Hours of a 24-hour clock as a.m. and p.m. */
function inHalves(open: string): string {
  if (HALF_OF_DAY.test(open)) return open
  return open.replace(CLOCK_OF_24, (_, hour: string, minute: string) => {
    const half = Number(hour) % 24 < 12 ? 'a.m.' : 'p.m.'
    return Number(hour) === 24 ? 'midnight' : `${Number(hour) % 12 || 12}:${minute} ${half}`
  })
}

function mayBeDaily({ shape, hours, edges }: TimePhrase, text: string): boolean {
  if (shape !== 'range' || !hours || edges.some(({ clock }) => clock !== null) || EACH_DAY.test(text)) return false
  const { start, end } = hours
  const length = (end.hour - start.hour + 24) % 24
  return length > 0 && length <= LONGEST_DAILY_HOURS
}

function doubted({ start, end }: Span): Span {
  return { start: doubtTime(start, OF_EACH_OR_BOTH), end: end && doubtTime(end, OF_EACH_OR_BOTH) }
}

/** Hours beside days joined by a dash: from the one on the first day to the other on the last, unless the text says that they hold daily. */
function spread(phrase: TimePhrase, text: string): TimePhrase {
  const [first, last] = phrase.edges
  if (phrase.shape !== 'range' || !phrase.hours || !first || !last || first.clock || last.clock) return phrase
  if (EACH_DAY.test(text)) return { ...phrase, daily: true }
  const { start, end, zone } = phrase.hours
  return {
    ...phrase,
    hours: null,
    edges: [
      { ...first, clock: start, zone },
      { ...last, clock: end, zone },
    ],
  }
}
