import type { Doubt } from '../../records/source-record.ts'
import type { Day, Time } from '../../time/time.ts'
import type { TimePhrase } from '../phrases/time-phrase.ts'

/** One edge with everything inferred that could be. */
export interface ResolvedEdge {
  time: Time
  /** The day it falls on; null for a month or a week. */
  day: Day | null
  /** True where an hour is printed. */
  exact: boolean
  approximate: boolean
  doubts: Doubt[]
  /** The likely value where a doubt says that the printed one is a slip. */
  suggested: Time | null
  /** What was added to the printed words, one clause each. */
  inferred: string[]
}

/** A stretch of time; `end` is null where only one edge is written. */
export interface Span {
  start: ResolvedEdge
  end: ResolvedEdge | null
}

/** A phrase in a sentence and the stretches that it stands for (several for a list of days). */
export interface ResolvedPhrase {
  phrase: TimePhrase
  spans: Span[]
}
