import type { Doubt } from '../../records/source-record.ts'
import type { Day, Time } from '../../time/time.ts'
import { inPlainWords } from '../phrases/plain-words.ts'
import type { TimePhrase } from '../phrases/time-phrase.ts'
import type { ReadingClock } from '../resolve/reading-clock.ts'
import { resolvePhrase } from '../resolve/resolve-phrase.ts'
import type { ResolvedEdge, Span } from '../resolve/resolved-time.ts'
import type { Sentence } from '../sentences.ts'
import { withOwnYears } from '../witnesses.ts'
import { attachHours, repeatHours, withHoursOf } from './attach-hours.ts'
import { type Clause, splitClauses } from './clauses.ts'
import { dropRestated } from './drop-restated.ts'
import { isNameOfLetter } from './is-name-of-letter.ts'
import { hasBegun, isOfPast } from './is-of-past.ts'
import { readNotBut } from './read-not-but.ts'
import { type HourMemory, rememberHours } from './remember-hours.ts'
import { resolveInColumn } from './resolve-in-column.ts'
import { dropNegated, dropSuperseded, leadTo, readPutOff, splitMoves } from './split-moves.ts'
import { withoutAside } from './without-aside.ts'
import { withoutCondition } from './without-condition.ts'

/** One time in its sentence, with the words around it that say what it is the time of. */
export interface Mention {
  sentence: Sentence
  /** The sentence's place in its story. */
  index: number
  phrase: TimePhrase
  spans: Span[]
  /** The clause it stands in, in plain words (`inPlainWords`), the time itself left out as `@`. */
  clause: string
  /** The clause's words before and behind the time, as far as the next time. */
  before: string
  after: string
  /** The whole sentence, in plain words, every time left out as `@`. */
  whole: string
  /** The sentence before it in the same story; empty before the first. */
  preceding: string
  /** The sentence that follows in the same story; empty after the last. */
  following: string
  /** The day named last before it in the story. */
  previous: Day | null
  /** The first day of the stretch that `previous` ends; the day itself or null where it ends none. */
  previousFirst: Day | null
  /** The time that it takes the place of. */
  replaces: Time | null
  /** The cell of a row that it stands in. */
  cell?: { index: number; column: string }
}

/** The times of a story's sentences, in reading order; hours without a day have no spans. */
export function readMentions(sentences: readonly Sentence[], clock: ReadingClock): Mention[] {
  const mentions: Mention[] = []
  let previous: Day | null = null
  let previousFirst: Day | null = null
  let month: string | null = null
  const named: Day[] = []
  const hours = rememberHours()
  // Entries without a time ("the following systems: …") put no distance between two sentences.
  let listed = 0
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.role === 'item' && !sentence.times.some((cell) => cell.length > 0)) listed++
    for (const lone of wordsOf(sentence)) {
      const words = atSameTime(lone, mentions.at(-1), index)
      const hour = hourMeant(words, hours, index - listed)
      const { phrase, spans } = resolveInColumn(words.phrase, words.cell?.column ?? '', {
        ...withOwnYears(sentence, clock),
        previous,
        previousFirst,
        named,
        month,
        hour,
        isPast: isOfPast(words),
        hasBegun: hasBegun(words),
      })
      const following = sentences[index + 1]?.text ?? ''
      const preceding = sentences[index - 1]?.text ?? ''
      mentions.push({
        ...words,
        phrase,
        sentence,
        index,
        spans,
        preceding,
        following,
        previous,
        previousFirst,
        replaces: replacedBy(words.phrase, clock),
      })
      const isStretch = spans.length === 1 && spans[0]?.end != null
      if (
        !isAside(words) &&
        lastDay(spans) &&
        (isStretch || words.phrase.edges.some(({ when }) => when?.form === 'day'))
      )
        previousFirst = isStretch ? (spans[0]?.start.day ?? null) : null
      previous = (isAside(words) ? null : lastDay(spans)) ?? previous
      month = lastMonth(spans) ?? month
      named.push(...spans.flatMap(({ start, end }) => [start.day ?? [], end?.day ?? []].flat()))
      hours.note(spans, index - listed)
    }
  }
  return mentions
}

function lastMonth(spans: readonly Span[]): string | null {
  const last = spans[spans.length - 1]
  const time = last?.end?.time ?? last?.start.time
  return time && /^\d{4}-\d\d(?!\d)/.test(time) ? time.slice(0, 7) : null
}

/** Of "at that time" and "three hours later", the hour that they are told by. */
function hourMeant(words: Words, hours: HourMemory, index: number): Time | null {
  const isTold = words.phrase.edges.some(({ when }) => when?.form === 'relative' && when.sameHour === true)
  if (!isTold) return null
  return isCounted(words) ? hours.last(index) : hours.named(words, index)
}

/** "Three hours later". */
function isCounted({ phrase }: Words): boolean {
  const when = phrase.edges[0]?.when
  return when?.form === 'relative' && when.minutesLater !== undefined
}

/** "Results of the tests given since August 18" speaks of another day than "on this day"; so do "the night before" and "six hours later". */
function isAside({ phrase, before, sentenceAfter }: Words): boolean {
  const isCountedFrom = ({ when }: TimePhrase['edges'][number]) =>
    when?.form === 'relative' && ((when.daysLater ?? 0) < 0 || when.minutesLater !== undefined)
  if (phrase.edges.some(isCountedFrom)) return true
  if (SENT_ON.test(before) || isNameOfLetter(before, sentenceAfter)) return true
  return /\bsince$/.test(phrase.lead) && /\b(?:given|taken|entered|made|held|submitted|finished)\b/i.test(before)
}

/** "The survey that was e-mailed on D": what happened to a thing is no day that others point to. */
const SENT_ON =
  /\b(?:that|which) (?:was|were|had been) (?:e-?mailed|sent(?: out)?|posted|published|mailed|announced)(?: to [^@]{1,40})?(?: on)?$/i

const SAME_TIME = /^,? ?(?:again )?(?:at|in|during) the same (?:hours?|times?)\b(?! as\b)/i

/** "It is repeated on March 6 at the same time": a day with the hour, or the hours, of the one told right before it. */
function atSameTime(words: Words, before: Mention | undefined, index: number): Words {
  const { phrase } = words
  const isTold = before && index - before.index <= 1 && SAME_TIME.test(words.sentenceAfter)
  const edge = before?.phrase.edges.at(-1)
  const isDay = phrase.shape === 'point' && phrase.hours === null && phrase.edges.every(({ clock }) => clock === null)
  if (!isTold || !isDay || before.phrase.shape === 'range') return words
  if (before.phrase.hours) return { ...words, phrase: { ...phrase, hours: before.phrase.hours } }
  const edges = phrase.edges.map((own) => ({ ...own, clock: edge?.clock ?? null, zone: edge?.zone ?? null }))
  return { ...words, phrase: { ...phrase, edges } }
}

function lastDay(spans: readonly Span[]): Day | null {
  const last = spans[spans.length - 1]
  // What begins at the midnight that closes a day goes on in the next one.
  if (last?.start.exact && !last.end && last.start.time.includes('T00:00')) return last.start.time.slice(0, 10)
  return last?.end?.day ?? last?.start.day ?? null
}

/** What "moved from X to Y" had before. */
function replacedBy({ replaces, ...phrase }: TimePhrase, clock: ReadingClock): Time | null {
  if (!replaces) return null
  const old = resolvePhrase({ ...phrase, shape: 'point', edges: [replaces], hours: null }, clock)
  return old.spans[0]?.start.time ?? null
}

export type Words = Pick<Mention, 'phrase' | 'clause' | 'before' | 'after' | 'whole' | 'cell'> & {
  /** All that stands behind the time in its sentence, as printed. */
  sentenceAfter: string
}

function wordsOf(sentence: Sentence): Words[] {
  if (sentence.role !== 'row') {
    const words = wordsIn(sentence.text, sentence.times[0] ?? [])
    return isDayFirst(sentence) ? joinEntry(words) : words
  }
  return joinEntry(
    sentence.cells.flatMap((text, at) =>
      wordsIn(text, sentence.times[at] ?? []).map((words) => ({
        ...words,
        cell: { index: at, column: sentence.columns[at] ?? '' },
      })),
    ),
  )
}

/** "July 6: …": an entry of a calendar. */
export function isDayFirst({ role, text, times }: Sentence): boolean {
  const first = times[0]?.[0]
  return role === 'item' && first?.from === 0 && /^\s*[:—–|-]/.test(text.slice(first.to))
}

/** `July 6 | TOMS down, 6–10 p.m.`: the day of a calendar's entry has the hours that stand among its words. */
function joinEntry(words: Words[]): Words[] {
  const [day, apart] = words
  if (words.length !== 2 || !day || !apart || (apart.clause === '@' && apart.cell)) return words
  if (day.cell && (day.clause !== '@' || day.cell.index === apart.cell?.index)) return words
  const phrase = withHoursOf(day.phrase, apart.phrase)
  return phrase ? [{ ...day, phrase }] : words
}

function wordsIn(printed: string, times: readonly TimePhrase[]): Words[] {
  if (!times.length) return []
  const { phrases: told, text } = readNotBut(leadTo(times, readPutOff(printed)), readPutOff(printed))
  const moved = splitMoves(dropNegated(dropSuperseded(dropRestated(told, text), text), text), text)
  const phrases = attachHours(repeatHours(moved, text), text)
  if (!phrases.length) return []
  const { masked, clauses } = splitClauses(text, phrases)
  const whole = collapse(masked)
  return phrases.map((phrase, at) => {
    const clause =
      clauses.find((candidate) => candidate.from <= phrase.from && phrase.from < candidate.to) ?? wholeOf(masked)
    const from = Math.max(clause.from, phrases[at - 1]?.to ?? 0)
    const to = Math.min(clause.to, phrases[at + 1]?.from ?? masked.length)
    return {
      phrase,
      clause: collapse(masked.slice(clause.from, clause.to)),
      before: withoutAside(withoutCondition(collapse(masked.slice(from, phrase.from)), text)),
      after: collapse(masked.slice(phrase.to, Math.max(phrase.to, to))),
      sentenceAfter: printed.slice(phrase.to),
      whole,
    }
  })
}

function wholeOf(masked: string): Clause {
  return { from: 0, to: masked.length }
}

function collapse(text: string): string {
  return inPlainWords(text.replace(/@+/g, '@').replace(/\s+/g, ' ').trim())
}

/** Doubts of several edges, each once. */
export function doubtsOf(...edges: (ResolvedEdge | null)[]): Doubt[] {
  return [...new Set(edges.flatMap((edge) => edge?.doubts ?? []))]
}
