import { pattern } from '../../../text/pattern.ts'
import type { Mention } from '../../mentions/mention.ts'
import { names } from './downtime-words.ts'

const UP_BUT_FOR = new RegExp(
  pattern`
    \b(?:available|open|accessible|online|up)\b[^@]{0,80}\b(?:except|other than|apart from|with the exception of)(?: for
    )?(?: from| on| between| during)*$`,
  'i',
)
const UP = /\b(?<!\bnot (?:be )?)(?:available|open|accessible|online|up)\b[^@]{0,40}$/i
const BUT_FOR = /^,? \(?(?:except|other than|apart from)(?: for)?(?: [A-Z][\w&]*)?(?: from| between| during)* \d/
const HAS_HOUR = /\d ?[ap]\.?m|\d[ap]\b|noon|:\d\d/i

/** "TOMS is available except on D", "CERS is available on D, except from 2 to 4 a.m.": the day has the hours that stand behind it. */
export function isUpButFor({ before, clause, phrase, sentence }: Mention): boolean {
  if (!names(clause)) return false
  if (UP_BUT_FOR.test(before)) return true
  const isOfOthers = phrase.hours !== null && !HAS_HOUR.test(phrase.text)
  return isOfOthers && UP.test(before) && BUT_FOR.test(sentence.text.slice(phrase.to))
}
