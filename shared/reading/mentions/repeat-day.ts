import type { TimePhrase } from '../phrases/time-phrase.ts'
import { isBareClock, isBareDay, isWholeTime } from './is-bare-time.ts'
import { onDay } from './spread-day.ts'

const AND_AT = /^,? (?:(?:and|or) )?(?:again )?(?:at )?$/

/** "On March 8 at 9 a.m., noon, and 3 p.m.": several hours of one day (RECORDS 10). */
export function repeatDay(phrases: readonly TimePhrase[], sentence: string): readonly TimePhrase[] {
  let day: TimePhrase | undefined
  return phrases.map((phrase, at) => {
    if (!isBareClock(phrase)) {
      day = phrase.shape === 'point' && isWholeTime(phrase) ? phrase : undefined
      return phrase
    }
    const between = sentence.slice(phrases[at - 1]?.to ?? 0, phrase.from)
    return day && AND_AT.test(between) ? onDay(phrase, day) : phrase
  })
}

/** "Postponed to March 16, at the same time (3–4 p.m.)": the hours in brackets are those of the day. */
export function spellSameTime(phrases: readonly TimePhrase[]): readonly TimePhrase[] {
  const isSame = (phrase: TimePhrase | undefined) => {
    const when = phrase?.edges[0]?.when
    return phrase?.hours != null && when?.form === 'relative' && when.sameHour === true
  }
  const isDay = (phrase: TimePhrase | undefined) => phrase !== undefined && isBareDay(phrase)
  return phrases.flatMap((phrase, at) => {
    const next = phrases[at + 1]
    if (isSame(phrase) && isDay(phrases[at - 1])) return []
    return isDay(phrase) && isSame(next) ? [{ ...phrase, hours: next?.hours ?? null }] : [phrase]
  })
}
