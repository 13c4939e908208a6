import { pattern } from '../../text/pattern.ts'
import { isTitleCase } from '../text/could-head.ts'
import { countWords, endsSentence, isClosing, isOnlyDay, isOnlyHours, isSalutation, isStamp } from '../words.ts'

const MAX_WORDS = 24
const MAX_LENGTH = 200
/** A bold word with a colon labels a value or a remark. */
const LABEL = new RegExp(
  pattern`
    ^(?:
      to|from|date|subject|cc|re|resolution|workaround|deadline|when|where|who|what|why|how|time|place|location|cost
      |format|audience
    )\s*:`,
  'i',
)
/** So does one that opens a remark, unless a title of several words follows: "Tip: Test the Headsets". */
const REMARK = /^(?:(?:please )?note|important(?: note)?|reminder|updates?|tip|example|warning|caution)\s*:\s*/i

/** "The survey closes on Sunday at 5 p.m.": a sentence, though its full stop is that of the hour. */
const ENDS_WITH_HOUR = new RegExp(
  pattern`
    (?:
      ^(?:Please|Join|Register|Apply|Submit|Finish|Complete)|\b(?:
        is|are|was|were|will|has|have|must|should|opens?|closes?|begins?|starts?|ends?|meets?|takes? place|runs?|goes?
        |comes?|returns?
      )
    )\b.{0,120}\b[ap]\.m\.$`,
  '',
)

/** Could a line that stands out be a title: words, few of them, and no sentence, day, hour, greeting or label? */
export function couldTitle(text: string): boolean {
  if (text.length > MAX_LENGTH || countWords(text) > MAX_WORDS || !/\p{L}/u.test(text)) return false
  if (endsSentence(text) || isOnlyDay(text) || isOnlyHours(text) || isSalutation(text) || isClosing(text)) return false
  return !LABEL.test(text) && !isRemark(text) && !isStamp(text) && !ENDS_WITH_HOUR.test(text)
}

function isRemark(text: string): boolean {
  const told = text.replace(REMARK, '')
  return told !== text && !(countWords(told) > 1 && isTitleCase(told))
}

/** A paragraph that announces what follows it. */
export function endsWithColon(text: string): boolean {
  return /:["”’)]*$/.test(text)
}
