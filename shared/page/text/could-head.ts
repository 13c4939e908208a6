import { pattern } from '../../text/pattern.ts'
import { isDateline } from '../find-dateline.ts'
import { isAside, isSignatureMark, opensFoot } from '../find-end.ts'
import { countWords, endsSentence, isClosing, isOnlyDay, isOnlyHours, isSalutation, isStamp } from '../words.ts'
import { isColumnLine } from './column-names.ts'
import { GOES_ON } from './goes-on.ts'

const MAX_LENGTH = 170
const MAX_WORDS = 26
/** The head of a message inside its text, and what a line says of a meeting or a downtime under its title. */
const LABELLED = new RegExp(
  pattern`
    ^(?:
      to|from|cc|subject|re|date|sent|times?|hours|when|where|who|location|place|venue|cost|format|audience
      |presenters?|duration|length|link
      |(?:(?:affected|impacted) )?(?:systems?|services?|applications?)(?:\(s\))?(?: (?:affected|impacted))?
      |(?:(?:down-?time|outage|maintenance)(?: window)? )?(?:starts?|ends?|begins?)|[qa]|answer
    ): ?\S`,
  'i',
)

/** Could a line of plain text be a heading, by its words alone? */
export function couldHead(text: string): boolean {
  if (text.length > MAX_LENGTH || countWords(text) > MAX_WORDS || !/\p{L}/u.test(text)) return false
  if (
    endsSentence(text) ||
    isOnlyDay(text) ||
    isOnlyHours(text) ||
    isSalutation(text) ||
    isClosing(text) ||
    isStamp(text)
  )
    return false
  if (!/^["“‘(¡¿]?(?:[\p{Lu}\p{N}]|\p{Ll}\p{Lu})/u.test(text) || /[@|]|https?:|www\./.test(text)) return false
  if (NUMERIC_TIME.test(text)) return false
  if (isColumnLine(text) || isAside(text) || endsPage(text) || isDateline(text) || endsWithHour(text)) return false
  return !/[,;–—-]$/.test(text) && !GOES_ON.test(text) && !LABELLED.test(text) && !isLabelledLimit(text)
}

/** `Sat 04/11/2026, 05:00 - 11:00`: nothing but a time, on a line under what it is of. */
const NUMERIC_TIME = /^(?:[A-Z][a-z]{2,8}\.?,? )?\d{1,2}\/\d{1,2}\/\d{2,4},? (?:at |from )?\d{1,2}:\d\d\b(?![^–-]*: )/

/** "Training of raters: by May 4, 2027": a task and its limit. */
function isLabelledLimit(text: string): boolean {
  const limit = /^[^:]{3,60}: (?:due |due by |by |before |no later than |on or before )/i.exec(text)
  return limit !== null && isOnlyDay(text.slice(limit[0].length))
}

/** Does a line open the end of a page? */
export function endsPage(text: string): boolean {
  return isSignatureMark(text, true) || opensFoot(text, false)
}

/** Most of its longer words begin with a capital, as in a printed title. */
export function isTitleCase(text: string): boolean {
  const words = text.split(/[\s—–/-]+/).filter((word) => (word.match(/\p{L}/gu)?.length ?? 0) >= 4)
  if (words.length === 0) return true
  const high = words.filter((word) => /^\P{L}*\p{Ll}?\p{Lu}/u.test(word)).length
  return high * 10 >= words.length * 6
}

/** A short sentence with an end mark of its own: `See you there!` */
export function isExclamation(text: string): boolean {
  return /[.!?]["”’)]*$/.test(text) && (endsSentence(text) || !isTitleCase(text))
}

/** "… each running from 9 a.m. to 3 p.m.": the stop of the hour ends a sentence too where the line is not written as a title. */
function endsWithHour(text: string): boolean {
  if (!/[ap]\.m\.$/.test(text)) return false
  if (/\s(?:is|are|was|were|will|runs?|begins?|starts?|meets?|takes?|lasts?)\s/.test(text)) return true
  return text.split(/[\s—–/-]+/).some((word) => /^\p{Ll}{4,}/u.test(word) && !SMALL_WORD.test(word))
}

/** Words that a title too writes small. */
const SMALL_WORD =
  /^(?:from|with|until|till|through|thru|into|over|upon|about|after|before|between|during|noon|midnight)\b/
