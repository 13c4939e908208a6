import { isOnlyHours } from '../page/words.ts'
import { SCHEDULE_WORDS } from './families/schedule-words.ts'
import { readTimes } from './phrases/read-times.ts'
import type { TimePhrase } from './phrases/time-phrase.ts'
import type { Sentence } from './sentences.ts'

/** `Start: March 7`, `Affected systems: TOMS`: a name and, up to the next one, its value. */
const NAME = '([A-Z][A-Za-z/&()]{1,14}(?: [A-Za-z/&()]{1,14}){0,3}) ?:\\s+'
const LABEL = new RegExp(`(?:^|\\n|[;|] ?)${NAME}`, 'g')
const OPENS = new RegExp(`^${NAME}`)
/** Lines that tell one thing stand close together. */
const MOST_LINES = 12

type Role = 'start' | 'start-hour' | 'end' | 'end-hour' | 'date' | 'time' | 'length' | 'systems' | 'other'

interface Part {
  role: Role
  sentence: Sentence
  value: string
  /** Offset of the value in its sentence. */
  at: number
}

/**
 * Sentences in which lines that tell the parts of one time are one: `Date: …` with `Time: …`, `Start: …` with `End: …` or
 * `Duration: …`, and the line that names its systems. Each part alone would be another time. What was printed stays as it was.
 */
export function joinLabelled(sentences: readonly Sentence[]): readonly Sentence[] {
  const out: Sentence[] = []
  for (let at = 0; at < sentences.length; ) {
    const run = runFrom(sentences, at)
    const joined = run.length ? joinRun(run) : null
    if (joined) out.push(...joined)
    else out.push(...sentences.slice(at, at + Math.max(1, run.length)))
    at += Math.max(1, run.length)
  }
  return out
}

/** Sentences in a row that each begin with a label. */
function runFrom(sentences: readonly Sentence[], from: number): Sentence[] {
  const run: Sentence[] = []
  for (const sentence of sentences.slice(from, from + MOST_LINES)) {
    if (sentence.role === 'heading' || sentence.role === 'row' || !OPENS.test(sentence.text)) break
    run.push(sentence)
  }
  return run
}

function partsOf(sentence: Sentence): Part[] {
  const found = [...sentence.text.matchAll(LABEL)]
  return found.map((match, index) => {
    const at = match.index + match[0].length
    const printed = sentence.text.slice(at, found[index + 1]?.index ?? sentence.text.length)
    const value = printed.trim().replace(/(?<=\d)\.$/, '')
    return { role: roleOf(match[1] ?? '', value), sentence, value, at }
  })
}

function roleOf(name: string, value: string): Role {
  if (/^(?:when|(?:dates?|days?)(?: ?(?:\/|&|and) ?(?:times?|hours?))?)$/i.test(name)) return 'date'
  if (/^(?:(?:expected|planned) )?(?:duration|length)$/i.test(name)) return 'length'
  if (/^(?:times?|hours)$/i.test(name)) return 'time'
  if (/\b(?:opens|opening)$/i.test(name)) return 'start'
  if (/\b(?:closes|closing)$/i.test(name)) return 'end'
  const role = SCHEDULE_WORDS.roleOf(name)
  // "Start time: 6 p.m." is no start without its day.
  if (role === 'start' || role === 'end') return isOnlyHours(value) ? `${role}-hour` : role
  if (role === 'date') return /(?:window|period)$/i.test(name) ? role : 'other'
  return role === 'systems' ? role : 'other'
}

/** The sentences of a run, its pairs joined; null where it holds no pair. */
function joinRun(run: readonly Sentence[]): Sentence[] | null {
  const groups = groupParts(run.flatMap(partsOf))
  const joined = groups.map(joinGroup)
  if (joined.every((sentence) => sentence === null)) return null
  return groups.flatMap((parts, at) => {
    const whole = joined[at]
    // `Registration closes: …` beside a date and its time is no part of them.
    const used = whole
      ? parts.filter(({ role, sentence }) => role !== 'other' && whole.text.includes(sentence.text))
      : []
    const left = new Set(
      parts.filter((part) => !used.some((other) => other.sentence === part.sentence)).map(({ sentence }) => sentence),
    )
    return [...(whole ? [whole] : []), ...left]
  })
}

/** A part that comes back begins the next thing. */
function groupParts(parts: readonly Part[]): Part[][] {
  const groups: Part[][] = []
  for (const part of parts) {
    const open = groups.at(-1)
    if (open && (part.role === 'other' || open.every(({ role }) => role !== part.role))) open.push(part)
    else groups.push([part])
  }
  return groups
}

function joinGroup(parts: readonly Part[]): Sentence | null {
  const systems = parts.find(({ role }) => role === 'systems')
  const length = parts.find(({ role }) => role === 'length')
  const used = partsOfTime(parts)
  const [phrase, ...others] = readTimes(wordsOf(used))
  const [first] = used
  if (!first || !phrase || others.length > 0) return null
  if (used.length > 1 ? !isWhole(phrase, used) : !systems && !length) return null
  const lines = [systems, ...used, length].flatMap((part) => (part ? [part.sentence.text] : []))
  const text = [...new Set(lines)].join('\n')
  const placeOf = ({ sentence, at }: Part) => text.indexOf(sentence.text) + at
  const from = Math.min(...used.map(placeOf))
  const to = Math.max(...used.map((part) => placeOf(part) + part.value.length))
  const place =
    used.length > 1 ? { text: text.slice(from, to), from, to } : { from: phrase.from + from, to: phrase.to + from }
  return { ...first.sentence, text, times: [[{ ...phrase, ...place }]] }
}

/** The parts that tell the time: its start before its end, the day of each before its hour. */
function partsOfTime(parts: readonly Part[]): Part[] {
  const [start, startHour, end, endHour, date, time] = (
    ['start', 'start-hour', 'end', 'end-hour', 'date', 'time'] as const
  ).map((wanted) => parts.find(({ role }) => role === wanted))
  const begins = start || (date && startHour) ? [start ?? date, startHour] : [date, time]
  const ends = begins[0] === date && !startHour ? [] : [end, endHour]
  return [...begins, ...ends].filter((part) => part !== undefined)
}

/** The same in one phrase. */
function wordsOf(parts: readonly Part[]): string {
  return parts.reduce((words, { role, value }, at) => {
    if (at === 0) return value
    return `${words}${(role === 'end' || role === 'end-hour') && !/^end/.test(parts[at - 1]?.role ?? '') ? ' through ' : ', '}${value}`
  }, '')
}

/** Is each part of the time in its phrase? */
function isWhole({ shape, hours, edges }: TimePhrase, parts: readonly Part[]): boolean {
  if (!edges.some(({ when }) => when !== null)) return false
  if (parts.some(({ role }) => role === 'end')) return shape === 'range'
  return hours !== null || edges.some(({ clock }) => clock !== null)
}
