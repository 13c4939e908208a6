import { pattern } from '../../text/pattern.ts'
import { countWords, endsSentence, isClosing, isOnlyDay, isOnlyHours, isSalutation, isStamp } from '../words.ts'

const MAX_WORDS = 24
const MAX_LENGTH = 200
/** A bold word with a colon labels a value or a remark. */
const LABEL = new RegExp(
  pattern`
    ^(?:
      to|from|date|subject|cc|re|note|please note|important(?: note)?|reminder|updates?|resolution|workaround|deadline
      |when|where|who|what|why|how|time|place|location|cost|format|audience|tip|example|warning|caution
    )\s*:`,
  'i',
)

/** Could a line that stands out be a title: words, few of them, and no sentence, day, hour, greeting or label? */
export function couldTitle(text: string): boolean {
  if (text.length > MAX_LENGTH || countWords(text) > MAX_WORDS || !/\p{L}/u.test(text)) return false
  if (endsSentence(text) || isOnlyDay(text) || isOnlyHours(text) || isSalutation(text) || isClosing(text)) return false
  return !LABEL.test(text) && !isStamp(text)
}

/** A paragraph that announces what follows it. */
export function endsWithColon(text: string): boolean {
  return /:["”’)]*$/.test(text)
}
