import type { Doubt } from '../../records/source-record.ts'
import { readTimes } from '../phrases/read-times.ts'
import type { TimePhrase } from '../phrases/time-phrase.ts'
import type { ReadingClock } from '../resolve/reading-clock.ts'
import { resolvePhrase } from '../resolve/resolve-phrase.ts'
import type { ResolvedEdge, Span } from '../resolve/resolved-time.ts'
import type { Sentence } from '../sentences.ts'
import { attachHours } from './attach-hours.ts'
import { type Clause, splitClauses } from './clauses.ts'

/** One time in its sentence, with the words around it that say what it is the time of. */
export interface Mention {
  sentence: Sentence
  /** The sentence's place in its story. */
  index: number
  phrase: TimePhrase
  spans: Span[]
  /** The clause it stands in, the time itself left out as `@`. */
  clause: string
  /** The clause's words before and behind the time, as far as the next time. */
  before: string
  after: string
  /** The whole sentence, every time left out as `@`. */
  whole: string
  /** The cell of a row that it stands in. */
  cell?: { index: number; column: string }
}

/** The times of a story's sentences, in reading order; hours without a day have no spans. */
export function readMentions(sentences: readonly Sentence[], clock: ReadingClock): Mention[] {
  return sentences.flatMap((sentence, index) => mentionsIn(sentence, index, clock))
}

function mentionsIn(sentence: Sentence, index: number, clock: ReadingClock): Mention[] {
  if (sentence.role !== 'row') return mentionsInText(sentence, sentence.text, index, clock)
  return sentence.cells.flatMap((text, at) =>
    mentionsInText(sentence, text, index, clock).map((mention) => ({
      ...mention,
      cell: { index: at, column: sentence.columns[at] ?? '' },
    })),
  )
}

function mentionsInText(sentence: Sentence, text: string, index: number, clock: ReadingClock): Mention[] {
  const phrases = attachHours(readTimes(text), text)
  if (!phrases.length) return []
  const { masked, clauses } = splitClauses(text, phrases)
  const whole = collapse(masked)
  return phrases.map((phrase, at) => {
    const clause =
      clauses.find((candidate) => candidate.from <= phrase.from && phrase.from < candidate.to) ?? wholeOf(masked)
    const from = Math.max(clause.from, phrases[at - 1]?.to ?? 0)
    const to = Math.min(clause.to, phrases[at + 1]?.from ?? masked.length)
    return {
      sentence,
      index,
      phrase,
      spans: resolvePhrase(phrase, clock).spans,
      clause: collapse(masked.slice(clause.from, clause.to)),
      before: collapse(masked.slice(from, phrase.from)),
      after: collapse(masked.slice(phrase.to, Math.max(phrase.to, to))),
      whole,
    }
  })
}

function wholeOf(masked: string): Clause {
  return { from: 0, to: masked.length }
}

function collapse(text: string): string {
  return text.replace(/@+/g, '@').replace(/\s+/g, ' ').trim()
}

/** Doubts of several edges, each once. */
export function doubtsOf(...edges: (ResolvedEdge | null)[]): Doubt[] {
  return [...new Set(edges.flatMap((edge) => edge?.doubts ?? []))]
}
