import type { TimePhrase } from '../phrases/time-phrase.ts'

/** "the last Friday of February, which is February 27": the rule before it is not a time of its own. */
export function dropRestated(told: readonly TimePhrase[], sentence: string): TimePhrase[] {
  const phrases = spellOut(told, sentence)
  return phrases.filter((phrase, at) => {
    // "down this weekend: TOMS from 5 p.m. tomorrow …": the times beside it say more.
    const when = phrase.edges[0]?.when
    if (when?.form === 'week' && when.day.form === 'relative' && phrases.length > 1) return false
    // "On June 7, the day before the window opens on June 8": the same day.
    const last = phrases[at - 1]
    const isCountedBack = when?.form === 'day' && (when.shift ?? 0) < 0
    if (last && isCountedBack && /^, $/.test(sentence.slice(last.to, phrase.from))) return false
    const next = phrases[at + 1]
    if (!next) return true
    const between = sentence.slice(phrase.to, next.from)
    if (when?.form === 'month' && IS_THEN.test(between) && LIMIT_FOR.test(sentence.slice(0, phrase.from))) return false
    // "Back at the same time as TOMS, on March 9 at 8 a.m."
    const isShared =
      when?.form === 'relative' &&
      when.sameHour === true &&
      /^ as (?:the )?[\w&’' ]{2,40},? (?:on |at )?$/.test(between)
    if (isShared && next.edges.some(({ when }) => when?.form === 'day')) return false
    // "CERS follows a week later: it will be down from …": what is printed says more.
    const isCounted = phrase.edges[0]?.when?.form === 'relative' && /\blater$/i.test(phrase.text)
    if (isCounted && /^(?::|,| —| \()/.test(between) && next.edges.some(({ when }) => when?.form === 'day'))
      return false
    const isRule =
      phrase.edges[0]?.when?.form === 'relative' && next.edges[0]?.when?.form === 'month' && between === ' of '
    return !isRule && !/^,? (?:which is|that is|namely|i\.e\.,?)\s*$/i.test(between)
  })
}

/** "The cut-off for delivery in January is December 11": what the limit is for, and when it is. */
const LIMIT_FOR = /\b(?:deadlines?|cut-?offs?|due dates?|last day)\b[^.;:]{0,40}\bfor\b[^.;:]{1,60}$/i
const IS_THEN = /^,? (?:is|are|falls on|will be) (?:on )?$/i

/** "Each Wednesday in October from 3 to 4 p.m. (October 1, 8, and 15)": the days in brackets are those of the rule before them, at its hours. */
function spellOut(phrases: readonly TimePhrase[], sentence: string): readonly TimePhrase[] {
  const at = phrases.findIndex((phrase, index) => {
    const next = phrases[index + 1]
    const isBracketed = next !== undefined && /^ ?\($/.test(sentence.slice(phrase.to, next.from))
    return isBracketed && isRuleOfDays(phrase) && next.shape === 'days' && next.hours === null
  })
  return phrases.flatMap((phrase, index) => {
    if (at >= 0 && index === at) return []
    return at >= 0 && index === at + 1 ? [{ ...phrase, hours: phrases[at]?.hours ?? null }] : [phrase]
  })
}

function isRuleOfDays({ shape, edges }: TimePhrase): boolean {
  return shape === 'days' && edges.every(({ when }) => when?.form === 'day' && when.nth !== undefined)
}
