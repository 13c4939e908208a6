import { pattern } from '../../text/pattern.ts'
import { atWeekdays } from './at-weekdays.ts'
import { monthOf, weekdayNamed } from './calendar-words.ts'
import { readFurtherDays } from './further-days.ts'
import { opensHoliday } from './holiday.ts'
import { readPhrase } from './phrase.ts'
import { inPlainWords } from './plain-words.ts'
import type { TimePhrase } from './time-phrase.ts'
import { readTokens, type Token } from './tokens.ts'

/** Words that say how a time is meant; up to four of them stand before it. */
const LEADS = new Set(
  'on in at by before until through from now between after since beginning starting begins starts of for the no not later sooner earlier than prior to or as and due due close closes end ends opens every each as of week within upon around about approximately is are was were for to be held up including'.split(
    ' ',
  ),
)

/** The words, besides months and weekdays, that a time can begin with: asked before any reader is. */
const OPENERS = new Set(
  'a the that close prior previous preceding morning evening afternoon night next this coming early mid middle late first last end start beginning opening half twelve fifteen twenty thirty forty sixty ninety yesterday today tonight tomorrow noon midday midnight about approximately around roughly from between week weekend weeks weekends one two three four five six seven eight nine ten eleven an'.split(
    ' ',
  ),
)
/** A sentence without any of these writes no time. */
const HINT = new RegExp(
  pattern`
    \d|Day\b
    |\b(?:
      Juneteenth|Thanksgiving|(?:Christmas|Year['’]?s) Eve|(?:rest|remainder) of the|yesterday|today|tonight|tomorrow
      |noon|midday|midnight|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec
      |(?:next|following|same|this|that|the) (?:day|date|morning|evening|afternoon|time|hour|moment|weekend)
      |(?:hours?|minutes?|days?|weeks?|half) (?:later|after)|(?:next|coming) (?:\w+ )?(?:days|weeks)
    )`,
  'i',
)

/**
 * Every time that a sentence writes, in order and without overlap. Takes time linear in the sentence's length:
 * each reader looks at a bounded number of tokens, and a list is consumed once.
 */
export function readTimes(sentence: string): TimePhrase[] {
  if (!HINT.test(sentence)) return []
  const tokens = readTokens(sentence)
  const phrases: TimePhrase[] = []
  let at = 0
  while (at < tokens.length) {
    const found = readFurtherDays(tokens, at, phrases.at(-1)) ?? (canBegin(tokens, at) ? readPhrase(tokens, at) : null)
    if (!found) {
      at++
      continue
    }
    const first = opensAt(tokens, at, found.value)
    const from = tokens[first]?.from ?? 0
    const to = tokens[found.next - 1]?.to ?? from
    const phrase = { ...found.value, lead: leadBefore(tokens, first), text: sentence.slice(from, to), from, to }
    const before = phrases.at(-1)
    const joined = before && atWeekdays(before, phrase, sentence.slice(before.to, from))
    if (joined) phrases.splice(-1, 1, joined)
    else phrases.push(phrase)
    at = found.next
  }
  return phrases
}

/** "Tuesday through Thursday, July 15–17": days that both weekdays name begin with the first of them. */
function opensAt(tokens: readonly Token[], at: number, { shape }: Pick<TimePhrase, 'shape'>): number {
  const isNamed = (place: number) => weekdayNamed(tokens[place]?.text ?? '') !== null
  const isJoined = /^(?:through|to|and|&|[-–—])$/.test(tokens[at - 1]?.text ?? '')
  return shape !== 'point' && isJoined && isNamed(at) && isNamed(at - 2) ? at - 2 : at
}

/** A time begins at a word or number, never in the middle of a decimal, an address or a longer number. */
function canBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || token.type === 'mark') return false
  if (token.type !== 'number')
    return (
      OPENERS.has(token.word) ||
      opensHoliday(token.word) ||
      monthOf(token.text) !== null ||
      weekdayNamed(singularOf(token.text)) !== null
    )
  const before = tokens[at - 1]
  return !(before && before.to === token.from && /^[.$#@:]$/.test(before.text))
}

function singularOf(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word
}

function leadBefore(tokens: readonly Token[], at: number): string {
  const words: string[] = []
  for (let index = at - 1; index >= 0 && words.length < 4; index--) {
    const token = tokens[index]
    if (!token || !LEADS.has(token.word)) break
    words.unshift(token.word)
  }
  return inPlainWords(words.join(' '))
}
