import type { Sentence } from './sentences.ts'

/**
 * Sentences that are settled with one another. What a story says of its times is compared fact by fact, which takes time with the
 * square of their number; nobody writes a story as long as this, but a table or list of that length is still read.
 */
const MOST_SENTENCES = 300

/** A story's sentences in pieces of bounded length. Each begins with the heading, whose times only the first one has. */
export function piecesOf(sentences: readonly Sentence[]): Sentence[][] {
  const [heading, ...told] = sentences
  if (!heading) return []
  const pieces: Sentence[][] = [[heading, ...told.slice(0, MOST_SENTENCES)]]
  for (let at = MOST_SENTENCES; at < told.length; at += MOST_SENTENCES) {
    pieces.push([{ ...heading, times: [] }, ...told.slice(at, at + MOST_SENTENCES)])
  }
  return pieces
}
