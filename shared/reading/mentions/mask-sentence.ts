import { SYSTEMS } from '../../systems/catalogue.ts'
import { findSystems } from '../../systems/find-systems.ts'
import { pattern } from '../../text/pattern.ts'
import type { TimePhrase } from '../phrases/time-phrase.ts'

/** Only those that name a system by themselves. */
const ABBREVIATIONS = new Map(
  SYSTEMS.filter(({ id, abbreviation }) => findSystems(abbreviation ?? '')[0]?.id === id).map((system) => [
    system.id,
    system.abbreviation,
  ]),
)
/** What only says that something is said: "Please note: …", "As a reminder, …"; for more of the kind see `withoutOpener`. */
const OPENER = new RegExp(
  pattern`
    ^(?:
      please (?:note|be aware|be advised|remember|keep in mind)(?! (?:this|that|these|those) (?:
          dates?|days?|times?|hours?|weeks?
        )\b
      )(?: that|[:,])?|as a (?:quick |friendly )?reminder[:,]|(?:friendly |important )?(?:reminder|note)(?: that|:)
    ) ?(?=\S)`,
  'i',
)

/** "The pilot begins this fall, on D": the day says it better. */
const SEASON = /\b(?:later )?this (?:spring|summer|fall|autumn|winter),? (?=on @)/gi

/**
 * A sentence of the same length in which every time is `@@@`, a system that has an abbreviation is called by it, and nothing is
 * left of an opener that says nothing: what is asked of its words need know one way of writing them. Room that is left over
 * stands in front and is blank.
 */
export function maskSentence(sentence: string, phrases: readonly TimePhrase[]): string {
  let masked = ''
  let at = 0
  const put = (from: number, to: number, text: string) => {
    masked += sentence.slice(at, from) + text.padStart(to - from)
    at = to
  }
  const opener = OPENER.exec(sentence)?.[0].length ?? 0
  const names = shortNamesIn(sentence).filter(({ from }) => from >= opener)
  const times = phrases.map(({ from, to }) => ({ from, to, text: '@'.repeat(to - from) }))
  if (opener) put(0, opener, '')
  for (const { from, to, text } of [...times, ...names].toSorted((a, b) => a.from - b.from))
    if (from >= at) put(from, to, text)
  return (masked + sentence.slice(at)).replace(SEASON, (words) => ' '.repeat(words.length))
}

/** A text in which a system that has an abbreviation is called by it. */
export function withShortNames(text: string): string {
  let short = ''
  let at = 0
  for (const { from, to, text: name } of shortNamesIn(text)) {
    short += text.slice(at, from) + name
    at = to
  }
  return short + text.slice(at)
}

function shortNamesIn(sentence: string): { from: number; to: number; text: string }[] {
  return findSystems(sentence).flatMap(({ id, from, to }) => {
    const text = ABBREVIATIONS.get(id)
    const end = endOf(sentence, from, to)
    return text && text.length < end - from ? [{ from, to: end, text }] : []
  })
}

/** With the parenthesis that closes a name, and "system" behind an abbreviation. */
function endOf(sentence: string, from: number, to: number): number {
  if (sentence[to] === ')' && sentence.slice(from, to).includes('(')) return to + 1
  return /^[A-Z]+$/.test(sentence.slice(from, to)) && /^ system\b/.test(sentence.slice(to, to + 8)) ? to + 7 : to
}
