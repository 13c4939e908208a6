import type { TimePhrase } from '../phrases/time-phrase.ts'

/** "the last Friday of February, which is February 27": the rule before it is not a time of its own. */
export function dropRestated(phrases: readonly TimePhrase[], sentence: string): TimePhrase[] {
  return phrases.filter((phrase, at) => {
    // "down this weekend: TOMS from 5 p.m. tomorrow …": the times beside it say more.
    const when = phrase.edges[0]?.when
    if (when?.form === 'week' && when.day.form === 'relative' && phrases.length > 1) return false
    const next = phrases[at + 1]
    if (!next) return true
    const between = sentence.slice(phrase.to, next.from)
    // "CERS follows a week later: it will be down from …": what is printed says more.
    const isCounted = phrase.edges[0]?.when?.form === 'relative' && /\blater$/i.test(phrase.text)
    if (isCounted && /^(?::|,| —| \()/.test(between) && next.edges.some(({ when }) => when?.form === 'day'))
      return false
    const isRule =
      phrase.edges[0]?.when?.form === 'relative' && next.edges[0]?.when?.form === 'month' && between === ' of '
    return !isRule && !/^,? (?:which is|that is|namely|i\.e\.,?)\s*$/i.test(between)
  })
}
