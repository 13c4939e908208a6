import { findSystems } from '../../../systems/find-systems.ts'
import type { Mention } from '../../mentions/mention.ts'

/** "Saturday, March 7, 12:30–6 a.m.: STAIRS and Moodle"; of several times parted by semicolons each clause is asked. */
export function holdsOnlySystems({ whole: all, clause }: Mention): boolean {
  const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z]+/g) ?? []
  const whole = all.includes(';') ? clause : all
  const found = findSystems(whole)
  if (!found.length || (whole.match(/@/g) ?? []).length !== 1) return false
  const named = new Set(found.flatMap(({ from, to }) => wordsOf(whole.slice(from, to))))
  return wordsOf(whole).every(
    (word) => named.has(word) || /^(?:and|the|including|systems?|all|also|from|on)$/.test(word),
  )
}
