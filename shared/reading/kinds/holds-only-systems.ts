import { findSystems } from '../../systems/find-systems.ts'
import { names } from './downtime-words.ts'
import type { Mention } from './mention.ts'

/** "Saturday, March 7, 12:30–6 a.m.: STAIRS and Moodle"; of several times parted by semicolons each clause is asked. */
export function holdsOnlySystems({ whole: all, clause, sentence }: Mention): boolean {
  const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z]+/g) ?? []
  const found = findSystems(sentence.text)
  const whole = all.includes(';') ? clause : all
  if (!found.length || (whole.match(/@/g) ?? []).length !== 1 || !names(whole)) return false
  const named = new Set(found.flatMap(({ from, to }) => wordsOf(sentence.text.slice(from, to))))
  return wordsOf(whole).every(
    (word) => named.has(word) || /^(?:and|the|including|systems?|all|also|from|on)$/.test(word),
  )
}
