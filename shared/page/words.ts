import { pattern } from '../text/pattern.ts'

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const DAY_OF_MONTH = new RegExp(`\\b${MONTH}\\.?\\s{0,3}\\d{1,2}(?!\\d)(?:st|nd|rd|th)?`, 'i')
const NUMERIC_DAY = new RegExp(
  pattern`
    \b\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\b|\b\d{1,2}[-.]\d{1,2}[-.]\d{4}\b
    |\b\d{1,2}(?:st|nd|rd|th)?(?:[- ]|\sof\s)[a-z]{3,9}[- ,]{1,2}\d{4}\b|\b\d{4}[-\/]\d{2}[-\/]\d{2}(?:T\d|\b)`,
  'i',
)
const ONLY_MONTH = new RegExp(`^${MONTH}\\.?(?:,? \\d{4})?:?$`, 'i')
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?'
const ONLY_DAY = new RegExp(
  pattern`
    ^(?:${WEEKDAY}\.?,?\s{0,2})?(?:
      ${MONTH}\.?\s{0,3}\d{1,2}(?:st|nd|rd|th)?,?(?:\s{0,3}\d{4})?|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|\d{1,2}-\d{1,2}-\d{4}|\d{1,2}\.\d{1,2}\.\d{4}
      |\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)?[\s-]{0,2}(?:of )?${MONTH},?[\s-]{0,2}\d{4}
    )(?:,? \(?${WEEKDAY}\.?\)?)?\.?$`,
  'i',
)

/** Is there a day of the calendar in the text, with or without its year? */
export function holdsDay(text: string): boolean {
  return DAY_OF_MONTH.test(text) || NUMERIC_DAY.test(text)
}

/** Is the text the name of a month, with or without a year, and nothing else? */
export function isMonth(text: string): boolean {
  return ONLY_MONTH.test(text.trim())
}

/** Is the text a day of the calendar and nothing else? */
export function isOnlyDay(text: string): boolean {
  return text.length < 40 && ONLY_DAY.test(text.trim())
}

const DAY_FIRST = new RegExp(
  `^(?:${WEEKDAY}\\.?,?\\s{1,2})?(?:${MONTH}\\.?\\s{0,3}\\d{1,2}(?!\\d)|\\d{1,2}\\/\\d{1,2})`,
  'i',
)

/** Does the text begin with a day and go on without a full stop, as the entry of a list of days does? */
export function isDayEntry(text: string): boolean {
  return text.length < 200 && DAY_FIRST.test(text) && !isOnlyDay(text) && !endsSentence(text)
}

/** Does the text name days of one month, or one day, and nothing else: "March 12 and 26, 2021"? */
export function areOnlyDays(text: string): boolean {
  return text.length < 60 && isOnlyDay(text.replace(/ \d{1,2}(?:, \d{1,2}){0,6},? (?:and|&) (?=\d{1,2}\b)/, ' '))
}

const STAMP =
  /^(?:(?:last|page|newly) )?(?:updated?|revis(?:ed|ion)|reviewed|posted|published|modified|changed?|as of|current as of)(?: on)?:? /i

/** Does the text say when the page was changed, and nothing else: "Updated June 3, 2019", "As of 6/3/19"? */
export function isStamp(text: string): boolean {
  const stamp = STAMP.exec(text)
  return stamp !== null && isOnlyDay(text.slice(stamp[0].length))
}

const WORDS_OF_TIMES = new RegExp(
  pattern`
    \b(?:
      ${MONTH}|${WEEKDAY}|[ap]\.?m|noon|midnight|at|from|to|through|thru|until|till|and|on|all day|daily|each|the|st|nd|rd|th|pt
      |pacific|time
    )\b`,
  'gi',
)

/** Does the text print days and hours and next to nothing else? */
export function isOnlyTimes(text: string): boolean {
  return text.length < 120 && holdsDay(text) && text.replace(WORDS_OF_TIMES, '').replace(/[^a-z]/gi, '').length < 12
}

/** Is the text a time of day or a range of hours and nothing else? */
export function isOnlyHours(text: string): boolean {
  return (
    text.length < 40 &&
    /^[\d\s:.–—‒-]*(?:(?:[ap]\.?m\b\.?|noon|midnight|to|and|pt|pacific(?: time)?)[\d\s:.,–—‒-]*){1,6}$/i.test(text)
  )
}

/** Words of a text: what stands between spaces and holds a letter or digit (of any script: all but ASCII marks and dashes). */
export function countWords(text: string): number {
  let count = 0
  let counted = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code <= 32 || code === 0xa0) counted = false
    else if (!counted && isWordCode(code)) {
      counted = true
      count++
    }
  }
  return count
}

function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  return code >= 0xc0 && (code < 0x2000 || code > 0x2bff)
}

/** Does the text end as a sentence does? Not by the full stop of an abbreviation (`2–3 p.m.`, `Inc.`). */
export function endsSentence(text: string): boolean {
  const end = text
    .slice(-30)
    .replace(/(?<!["”’)\]])["”’)\]]+$/, '')
    .trimEnd()
  if (/[;,]$/.test(end)) return true
  return end.endsWith('.') && !/\b(?:[ap]\.m|etc|inc|no|[A-Z](?:\.[A-Z])*)\.$/.test(end)
}

/** Prose: a sentence of some length, or several. */
export function isProse(text: string): boolean {
  return (
    countWords(text) >= 4 &&
    (/[.!?:]["”’)\]]*$/.test(text) ||
      /[a-z0-9)][.!?]["”’)]* +(?!(?<=[ap]\.m\. )(?:P[SD]?T|Pacific|[A-Z][a-z]{2,5}day)\b)[A-Z“"([]/.test(text) ||
      text.length > 140)
  )
}

/** `Dear LEA Coordinator:` and its like, by which a letter begins. */
export function isSalutation(text: string): boolean {
  return (
    text.length < 300 &&
    /^(?:dear|hello|hi|greetings|good (?:morning|afternoon|day))\b[^.?]*(?:[a-z]\.[^.?]*)?[:,!]?$/i.test(text)
  )
}

const CLOSING = new RegExp(
  pattern`
    ^(?:
      (?:sincerely|respectfully|cordially)(?: yours)?[,.!]?|(?:with )?(?:(?:best|kind|warm)(?:est)? )?regards[,.!]?
      |(?:
        best wishes|best|yours truly|in partnership|with (?:thanks|gratitude|appreciation)|(?:many )?thanks|thank you
      )(?: [^.,:]{0,40})?,
    )$`,
  'i',
)

/** `Sincerely,` and its like, by which a letter ends. */
export function isClosing(text: string): boolean {
  return text.length < 70 && CLOSING.test(text.trim())
}
