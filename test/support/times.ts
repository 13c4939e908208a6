import { readTimes } from '../../shared/reading/phrases/read-times.ts'
import { resolvePhrase } from '../../shared/reading/resolve/resolve-phrase.ts'
import type { Day } from '../../shared/time/time.ts'

/** The times of a sentence on a page of a day, one line each: `2024-06-28/2024-07-03`, or `2024-06-28` for a lone edge. */
export function timesIn(sentence: string, published: Day | null, witnesses: readonly Day[] = []): string[] {
  return readTimes(sentence).flatMap((phrase) =>
    resolvePhrase(phrase, { published, witnesses }).spans.map(({ start, end }) =>
      end ? `${start.time}/${end.time}` : start.time,
    ),
  )
}
