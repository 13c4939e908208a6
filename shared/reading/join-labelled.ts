import { SCHEDULE_WORDS } from './families/schedule-words.ts'
import { readTimes } from './phrases/read-times.ts'
import type { TimePhrase } from './phrases/time-phrase.ts'
import type { Sentence } from './sentences.ts'

/** `Start: March 7`, `Affected systems: TOMS`: a name and, up to the next one, its value. */
const NAME = '([A-Z][A-Za-z/&]{1,14}(?: [A-Za-z/&]{1,14}){0,3}) ?:\\s+'
const LABEL = new RegExp(`(?:^|\\n|[;|] ?)${NAME}`, 'g')
const OPENS = new RegExp(`^${NAME}`)
/** Lines that tell one thing stand close together. */
const MOST_LINES = 12

type Role = 'start' | 'end' | 'date' | 'time' | 'length' | 'systems' | 'other'

interface Part {
  role: Role
  sentence: Sentence
  /** Offset of the label in its sentence. */
  from: number
  value: string
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
    const from = match[0].startsWith(match[1] ?? '') ? match.index : match.index + match[0].indexOf(match[1] ?? '')
    const value = sentence.text.slice(match.index + match[0].length, found[index + 1]?.index ?? sentence.text.length)
    return { role: roleOf(match[1] ?? ''), sentence, from, value: value.trim().replace(/(?<=\d)\.$/, '') }
  })
}

function roleOf(name: string): Role {
  if (/^(?:when|(?:dates?|days?)(?: ?(?:\/|&|and) ?(?:times?|hours?))?)$/i.test(name)) return 'date'
  if (/^(?:(?:expected|planned) )?(?:duration|length)$/i.test(name)) return 'length'
  if (/^(?:times?|hours)$/i.test(name)) return 'time'
  if (/\b(?:opens|opening)$/i.test(name)) return 'start'
  if (/\b(?:closes|closing)$/i.test(name)) return 'end'
  const role = SCHEDULE_WORDS.roleOf(name)
  return role === 'start' || role === 'end' || role === 'systems' ? role : 'other'
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
  const part = (role: Role) => parts.find((other) => other.role === role)
  const [start, end, date, time] = [part('start'), part('end'), part('date'), part('time')]
  const pair = start && end ? [start, end] : date && time ? [date, time] : null
  const [first, second] = pair ?? []
  const systems = part('systems')
  if (!first || !second) return joinLone(date ?? start, [systems, part('length')])
  const phrase = start && end ? stretchOf(first.value, second.value) : dayWithHours(first.value, second.value)
  if (!phrase) return null
  const lines = [...new Set([systems, first, second].flatMap((each) => (each ? [each.sentence.text] : [])))]
  const text = lines.join('\n')
  const from = text.indexOf(first.value)
  const to = text.indexOf(second.value, from) + second.value.length
  if (from < 0 || to <= from) return null
  return { ...first.sentence, text, times: [[{ ...phrase, text: text.slice(from, to), from, to }]] }
}

/** One time, and the lines that tell how long it lasts and what is down. */
function joinLone(lone: Part | undefined, [systems, length]: readonly (Part | undefined)[]): Sentence | null {
  const [phrase, ...others] = lone ? readTimes(lone.value) : []
  if (!lone || !phrase || others.length || !(systems || length)) return null
  const lines = [systems, lone, length].flatMap((each) => (each ? [each.sentence.text] : []))
  const text = [...new Set(lines)].join('\n')
  const by = text.indexOf(lone.value, text.indexOf(lone.sentence.text))
  return { ...lone.sentence, text, times: [[{ ...phrase, from: phrase.from + by, to: phrase.to + by }]] }
}

function stretchOf(from: string, to: string): TimePhrase | null {
  const [phrase, ...others] = readTimes(`${from} through ${to}`)
  return phrase?.shape === 'range' && !others.length ? phrase : null
}

function dayWithHours(date: string, time: string): TimePhrase | null {
  const [phrase, ...others] = readTimes(`${date}, ${time}`)
  const isTimed = phrase && (phrase.hours !== null || phrase.edges.some(({ clock }) => clock !== null))
  return isTimed && !others.length && phrase.edges.some(({ when }) => when !== null) ? phrase : null
}
