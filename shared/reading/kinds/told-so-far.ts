import type { Mention } from '../mentions/mention.ts'

const VERB = /\b(?:is|are|was|were|will|has|have|can|may|must|should)\b/i

/**
 * A sentence up to the end of the member in which a time stands: what a list parted by semicolons says later is not said of it. A
 * member with a verb of its own says all by itself.
 */
export function toldSoFar({ sentence, phrase, whole }: Pick<Mention, 'sentence' | 'phrase' | 'whole'>): string {
  if (sentence.role === 'row') return whole
  const members = whole.split(';').slice(0, sentence.text.slice(0, phrase.from).split(';').length)
  const own = members.at(-1) ?? whole
  return VERB.test(own) ? own.trim() : members.join(';')
}
