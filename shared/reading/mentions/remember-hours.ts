import type { Time } from '../../time/time.ts'
import { DOWN, RESUME } from '../kinds/downtime/downtime-cues.ts'
import type { Span } from '../resolve/resolved-time.ts'

/** Further back than this an hour belongs to another thought. */
const SENTENCES_BACK = 1
const UNTIL = /\b(?:until|through)$/i

interface Named {
  time: Time
  index: number
}

/** Keeps the hours that a story names, so that "at that time" finds the one that it means. */
export interface HourMemory {
  /** The hour that words like "at the same time" mean; null where nothing near tells. */
  named(words: { before: string; after: string }, index: number): Time | null
  /** The hour that "three hours later" counts from: the last one, where it stands alone. */
  last(index: number): Time | null
  note(spans: readonly Span[], index: number): void
}

/**
 * "At the same time" is the last hour that stands alone, or the edge of the last stretch: its end where systems come back or something
 * lasts until then ("and comes back at the same time as the others"), its start elsewhere.
 */
export function rememberHours(): HourMemory {
  let point: Named | null = null
  let start: Named | null = null
  let end: Named | null = null
  let last: Named | null = null
  const near = (named: Named | null, index: number) => (named && index - named.index <= SENTENCES_BACK ? named : null)
  return {
    named({ before, after }, index) {
      const isEnd = UNTIL.test(before) || RESUME.test(`${before} @`)
      if (isEnd) return near(end, index)?.time ?? null
      const [first, last] = [near(start, index), near(point, index)]
      // "at the same hour" behind a stretch and a lone hour is the nearer of the two.
      const isStretch = first !== null && (last === null || first.index > last.index)
      return (isStretch && DOWN.test(`${before} @ ${after}`) ? first.time : last?.time) ?? null
    },
    last(index) {
      return near(last, index)?.time ?? null
    },
    note(spans, index) {
      const [only] = spans
      const isLone = only !== undefined && spans.length === 1 && only.start.exact && !only.end
      if (spans.length) last = isLone ? { time: only.start.time, index } : null
      if (!only || spans.length !== 1) return
      if (only.start.exact && !only.end) point = { time: only.start.time, index }
      if (only.end?.exact) end = { time: only.end.time, index }
      if (only.start.exact && only.end) start = { time: only.start.time, index }
    },
  }
}
