import { findSystems } from '../../../systems/find-systems.ts'
import type { Mention } from '../../mentions/mention.ts'

/** "TOMS, January 18; all other systems, January 20": of several times one is of systems that nobody names. */
export function isOfAll({ clause, whole }: Mention): boolean {
  const isOne = clause !== whole && (whole.match(/@/g) ?? []).length > 1
  return (
    isOne &&
    !findSystems(clause).length &&
    /\b(?:all|(?:all |the )?(?:other|remaining|interim|summative|scoring|training)) systems\b(?! (?:listed|named|below|shown))/i.test(
      clause,
    )
  )
}

/** "January 18–20 (TOMS), February 15–17 (CERS), and March 22 (all systems)": of several times each has what stands in its brackets. */
export function bracketedBehind({ sentence, phrase, whole }: Mention): string | null {
  if ((whole.match(/@/g) ?? []).length < 2) return null
  const words = /^\s*\(([^()]{1,80})\)/.exec(sentence.text.slice(phrase.to))?.[1] ?? ''
  if (/\d|:|\b(?:is|are|will|remains?|stays?|was|not|until|from)\b/i.test(words)) return null
  return findSystems(words).length > 0 || /\ball (?:\w+ ){0,4}systems\b/i.test(words) ? words : null
}
