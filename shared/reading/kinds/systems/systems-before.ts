import { findSystems } from '../../../systems/find-systems.ts'
import type { Mention } from '../../mentions/mention.ts'
import type { Sentence } from '../../sentences.ts'
import { DOWN } from '../downtime/downtime-cues.ts'
import { downSystemsIn } from './down-systems-in.ts'

/** "CERS has been slow. … we will shut the system down": the one system that the sentence before names. */
export function systemNamedBefore(index: number, sentences: readonly Sentence[]): string[] {
  const before = sentences[index - 1]
  const named = before?.role === 'sentence' ? downSystemsIn(before.text) : []
  return named.length === 1 ? named : []
}

/** "TOMS Downtime. The system is unavailable on D.": an entry that opens with its title. */
export function titleOfItem(index: number, sentences: readonly Sentence[]): string[] {
  const title = sentences[index - 1]
  const isTitle = title?.role === 'item' && title.block === sentences[index]?.block && !title.times.flat().length
  return isTitle ? downSystemsIn(title.text) : []
}

/** Those of the lines behind a time that hold nothing but names. */
export function onlySystemsBehind(index: number, sentences: readonly Sentence[]): string[] {
  const behind = sentences.slice(index + 1)
  const end = behind.findIndex(({ role, text }) => (role !== 'sentence' && role !== 'item') || !namesOnlySystems(text))
  const lines = end < 0 ? behind : behind.slice(0, end)
  return unique(lines.flatMap(({ text }) => findSystems(text).map(({ id }) => id)))
}

/** Is a text names of systems and nothing else: "TOMS and CERS"? */
export function namesOnlySystems(text: string): boolean {
  const left = text.split('')
  const found = findSystems(text)
  for (const { from, to } of found) left.fill(' ', from, to)
  return found.length > 0 && /^(?:[\s,;()&]|and|the|all)*$/i.test(left.join(''))
}

/** `1) Digital Library` over a line that is nothing but a time. */
export function nameOverTime({ index, whole, sentence }: Mention, sentences: readonly Sentence[]): string[] {
  const above = sentences[index - 1]
  // Where times head lists, the first of them stands under no list.
  const first = sentences.findIndex(({ role, times }) => role === 'sentence' && times.flat().length > 0)
  if (sentences[first - 1]?.role !== 'item') return []
  const isName =
    sentence.role === 'sentence' &&
    above?.role === 'item' &&
    namesOnlySystems(above.text) &&
    /^\W*@\W*(?:Pacific\W*)?$/.test(whole)
  return isName ? downSystemsIn(above.text) : []
}

/** "When is TOMS down?" */
export function isAnswerOf(question: string): boolean {
  return question.endsWith('?') && DOWN.test(question)
}

/** Those of the sentence right before it. */
export function systemsOfSentenceBefore(index: number, sentences: readonly Sentence[]): string[] {
  const before = sentences[index - 1]
  return before?.role === 'sentence' ? downSystemsIn(before.text) : []
}

/** "CERS is down on D. TOMS is down on E. Both will be down again on F": the two that the sentences before name, and no third. */
export function bothNamedBefore(index: number, sentences: readonly Sentence[]): string[] {
  const named = new Set<string>()
  for (let at = index - 1; at >= 0 && named.size < 2; at--) {
    const { role, text } = sentences[at] ?? {}
    for (const id of role === 'sentence' ? downSystemsIn(text ?? '') : []) named.add(id)
  }
  return named.size === 2 ? [...named] : []
}

export const BOTH = /^(?:both(?: of (?:them|these))?|the two)(?: systems)? (?:will|are|is|go|may|can)/i

/** Those of the nearest sentence before that names any. */
export function systemsNamedBefore(index: number, sentences: readonly Sentence[]): string[] {
  const before = sentences.slice(0, index).findLast(({ text }) => downSystemsIn(text).length > 0)
  return before ? downSystemsIn(before.text) : []
}

export function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)]
}
