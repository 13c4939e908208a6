import type { Mention } from './mention.ts'

/** A sentence up to the end of the member in which a time stands: what a list parted by semicolons says later is not said of it. */
export function toldSoFar({ sentence, phrase, whole }: Pick<Mention, 'sentence' | 'phrase' | 'whole'>): string {
  if (sentence.role === 'row') return whole
  const members = sentence.text.slice(0, phrase.from).split(';').length
  return whole.split(';').slice(0, members).join(';')
}
