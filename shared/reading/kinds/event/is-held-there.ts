import { pattern } from '../../../text/pattern.ts'
import type { Mention } from '../../mentions/mention.ts'

const AT_PLACE = /^[,|;–—-]? ?(?:(?:at|in) (?:the |our |a )?\p{L}|on ?line\b|(?:on|via|over) (?:Zoom|Teams|Webex)\b)/iu
const HAS_VERB = new RegExp(
  pattern`
    \b(?:
      is|are|was|were|be|been|will|has|have|had|can|may|must|should|please|by|due|opens?|clos(?:es?|ed)|ends?|begins?
      |starts?|until|through
    )\b`,
  'i',
)

/** "Two days of practice, April 14–15, at the county office", "October 14–16 | Hilton": no sentence, but when and where. */
export function isHeldThere(mention: Mention): boolean {
  const { phrase, before, after, sentence } = mention
  if (areDaysAlone(mention)) return true
  if (!phrase.edges.every(({ when }) => when?.form === 'day') || HAS_VERB.test(before) || HAS_VERB.test(after))
    return false
  if (AT_PLACE.test(after)) return true
  const isLabel = before === '' && phrase.from === 0 && !/[.!?]$/.test(sentence.text)
  // The place may have a line of its own, too.
  const isParted = /^[|,;–—-]/.test(after) || sentence.text[phrase.to] === '\n'
  return isLabel && isParted && /^(?:[|,;–—-] ?)?\p{Lu}/u.test(after) && after.length < 80
}

/** A word that stands beside the days of a meeting in a line without a verb, or the name of a place. */
const BESIDE = new RegExp(
  pattern`
    ^(?:
      and|or|at|in|on|from|to|via|of|for|each|both|all|half|in-?person|person|online|virtual(?:ly)?|one|two|three|four
      |full|long|hours?|days?|minutes?|mornings?|afternoons?|evenings?|sessions?|\d{1,4}
    )$`,
  'i',
)
const PLACE = /^\p{Lu}[\p{L}.'’&-]{0,30}$/u
const OTHER = new RegExp(
  pattern`
    ^(?:
      Due|Deadline|By|Posted|Updated|Revised|Closes?|Opens?|Apply|Register|Registration|Until|Through|Order|Send
      |Submit|Bring|See|No|Not|Call|Last|First|New|\p{Lu}\p{Ll}{2,20}ed
    )$`,
  'u',
)

/** "Two days in person, April 7–8, Irvine": days, places and lengths, and not a word of anything else. */
function areDaysAlone({ whole, sentence, phrase }: Mention): boolean {
  const isDated = phrase.edges.every(({ when }) => when?.form === 'day')
  if (sentence.role !== 'sentence' || !isDated || whole.length > 140) return false
  const words = whole.replace(/\([^()]{1,40}\)|[@,;:|–—.]/g, ' ').split(' ')
  return words.every((word) => word === '' || BESIDE.test(word) || (PLACE.test(word) && !OTHER.test(word)))
}
