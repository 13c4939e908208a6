import { NUMBER_WORDS } from './number-words.ts'
import { isWord, numberAt, type Reader } from './reader.ts'
import { EMPTY_EDGE, type RelativeDay, type Shape } from './time-phrase.ts'

/** `the next three days`, `the coming two weeks`: from the page's day on. Where a day is printed that they begin with, they are a length. */
export const readNextDays: Reader<Shape> = (tokens, at) => {
  if (!isWord(tokens, at, 'the') || !isWord(tokens, at + 1, 'next', 'coming')) return null
  if (!isWord(tokens, at - 1, 'for', 'over', 'during')) return null
  const count = NUMBER_WORDS.get(tokens[at + 2]?.word ?? '') ?? numberAt(tokens, at + 2, 2)
  if (!count || !isWord(tokens, at + 3, 'days', 'weeks')) return null
  if (
    tokens.slice(at + 4, at + 6).some(({ word }) => /^(?:beginning|starting|from|after|before|following)$/.test(word))
  )
    return null
  const days = count * (isWord(tokens, at + 3, 'weeks') ? 7 : 1)
  const edges = [0, days - 1].map((offset) => {
    const when: RelativeDay = { form: 'relative', offset, weekday: null, isVague: true }
    return { ...EMPTY_EDGE, when }
  })
  return { value: { shape: 'range', edges, hours: null, join: 'through' }, next: at + 4 }
}
