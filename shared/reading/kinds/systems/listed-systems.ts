import { pattern } from '../../../text/pattern.ts'
import type { Sentence } from '../../sentences.ts'
import { DOWN } from '../downtime/downtime-cues.ts'
import { downSystemsIn, STAYS_UP } from './down-systems-in.ts'

/** Words by which a sentence names what is concerned. */
export const AFFECTED = new RegExp(
  pattern`
    \b(?:affect(?:s|ed)?|impact(?:s|ed)?|concerns?)\b
    |(?<!\b(?:once|when|until|after|before|as soon as|while|since) (?:the |these |those )?)\b(?:systems|they) (?:
      are(?! (?:back|up|again|online|available|ready|restored)\b)|include|involved
    )\b`,
  'i',
)

/** The items or rows that a sentence opens, up to the next prose. */
export function listAfter(index: number, sentences: readonly Sentence[]): string[] {
  const opener = sentences[index]
  if (opener?.role !== 'sentence') return []
  let at = index + 1
  while (sentences[at]?.role === 'sentence' && sentences[at]?.block === opener.block) at++
  const first = sentences[at]
  if (!first || (first.role !== 'item' && first.role !== 'row')) return []
  if (first.leadIn !== opener.text && !opensListOfDown(first.leadIn ?? '')) return []
  return listFrom(at, sentences, first.leadIn)
}

/** The systems of the items inside an item, up to the first that has a time of its own. */
export function itemsInside(index: number, sentences: readonly Sentence[]): string[] {
  const depth = sentences[index]?.depth ?? 0
  const behind = sentences.slice(index + 1)
  const end = behind.findIndex((other) => other.depth <= depth || other.times.some((times) => times.length > 0))
  const inside = depth > 0 ? behind.slice(0, end < 0 ? behind.length : end) : []
  return [...new Set(inside.flatMap(({ text }) => downSystemsIn(text)))]
}

/** The systems that the item around an item names. */
export function itemAround(index: number, sentences: readonly Sentence[]): string[] {
  const depth = sentences[index]?.depth ?? 0
  const around = depth > 1 ? sentences.slice(0, index).findLast((other) => other.depth < depth) : undefined
  return around?.role === 'item' && !around.times.some((times) => times.length > 0) ? downSystemsIn(around.text) : []
}

/** Does a sentence open a list of what is down, not of what stays up or of who needs an account? */
export function opensListOfDown(leadIn: string): boolean {
  return (
    (DOWN.test(leadIn) || AFFECTED.test(leadIn)) &&
    !STAYS_UP.test(leadIn) &&
    !/\b(?:accounts?|log ?on|sign|steps?|roles?|passwords?|should|must|needs? to)\b/i.test(leadIn)
  )
}

/** The systems of the items or rows from a place on that have the same opening sentence. */
export function listFrom(at: number, sentences: readonly Sentence[], leadIn: string | null): string[] {
  const found: string[] = []
  for (let index = at; index < sentences.length; index++) {
    const item = sentences[index]
    if (!item || (item.role !== 'item' && item.role !== 'row') || item.leadIn !== leadIn) break
    found.push(...downSystemsIn(item.text))
  }
  return [...new Set(found)]
}

/** The systems of the list right before a sentence, or of the sentence before it. */
export function listBefore(index: number, sentences: readonly Sentence[]): string[] {
  let last = index - 1
  while (last >= 0 && sentences[last]?.role === 'sentence' && sentences[last]?.block === sentences[index]?.block) last--
  const item = sentences[last]
  if (!item || (item.role !== 'item' && item.role !== 'row')) {
    const before = sentences[index - 1]
    return before && before.role === 'sentence' ? downSystemsIn(before.text) : []
  }
  let first = last
  while (first > 0 && sentences[first - 1]?.leadIn === item.leadIn && sentences[first - 1]?.role === item.role) first--
  return listFrom(first, sentences, item.leadIn)
}
