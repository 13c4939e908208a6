import { pattern } from '../../../text/pattern.ts'
import type { Mention } from '../../mentions/mention.ts'

/** "Standard maintenance windows: Friday from 8 p.m. to midnight": what comes back each week, and no day that is printed. */
export function isUsual({ phrase, sentence, before }: Mention): boolean {
  if (ALWAYS.test(before) || OF_EACH_MONTH.test(sentence.text.slice(phrase.from))) return true
  const isPrinted = phrase.edges.some(({ when }) => when !== null && when.form !== 'relative')
  if (HABIT.test(sentence.text) && !phrase.edges.some(({ when }) => when?.form === 'day')) return true
  return !isPrinted && (USUAL.test(sentence.text) || OF_ANY_WEEK.test(sentence.text))
}

/** "Traditionally, the upgrade is done at the end of May". */
const HABIT =
  /^(?:traditionally|typically|usually|normally|historically|generally|as a rule|in (?:past|previous|prior) years),? /i
/** "By Wednesday of a given week, to be shown by Friday", "of any month": days of all of them. */
const OF_ANY_WEEK = /\bof (?:a|any|each|every) (?:given |single )?(?:week|month)\b/i
/** "The third Saturday of the month": of each. */
const OF_EACH_MONTH = /^(?:the )?(?:(?:\d(?:st|nd|rd|th)|first|second|third|fourth|last) )?[a-z]+day of the month\b/i

/** "The July maintenance always takes place on the third weekend." */
const ALWAYS = /\b(?:down-?times?|outages?|maintenance|upgrades?)\b[^@.;]{0,40} always(?: \w+){1,4}$/i
const USUAL = new RegExp(
  pattern`
    \b(?:down-?times?|outages?|maintenance|work)\b[^.;]{0,40} (?:typically|usually|generally|normally) |\b(?:
      standard|regular|usual|normal|typical|routine|weekly|nightly|monthly
    )(?:ly)? (?:[\w-]+ ){0,2}(?:maintenance|down-?time|outage) (?:windows|times|hours|periods|schedule)\b`,
  'i',
)

/** "Thursday, 12:01 to 4 a.m." under "Standard Maintenance Windows": a line of a weekday and hours, and nothing else. */
export function isLineOfUsual({ phrase, whole }: Mention, title: string): boolean {
  return USUAL.test(title) && /^\W*@\W*$/.test(whole) && phrase.edges.every(({ when }) => when?.form === 'relative')
}
