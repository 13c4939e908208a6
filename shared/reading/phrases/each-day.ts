import { pattern } from '../../text/pattern.ts'
import { weekdayNamed } from './calendar-words.ts'

/** Words by which hours hold for each day of a stretch: "nightly", "each evening", "on all three nights", "between the hours of". */
export const EACH_DAY = new RegExp(
  pattern`
    \b(?:
      daily|nightly|weekdays|weeknights|nights|evenings|mornings|afternoons
      |(?:each|every)(?: (?:single|school|business|working|testing))? (?:
        day|evening|night|morning|afternoon|weekday|weeknight|weekend|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day
      )|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days
      |(?:all|both|on the)(?: of)?(?: the| these| those)?(?: two| three| four| five| six| seven)? (?:days|dates)
      |(?:per|a) (?:day|night)|(?:between|during) the hours
    )\b`,
  'i',
)

const EACH_WEEKDAY =
  /\b(?:(?:each|every)(?: single)? ([A-Z][a-z]{2,5}day)|([A-Z][a-z]{2,5}day)(?:s| (?:nights|evenings|mornings|afternoons)))\b/g

const SCHOOL_DAYS =
  /\b(?:weekdays|weeknights|(?:each|every)(?: single)? (?:weekday|weeknight|(?:school|business|working) day))\b/i
const WEEKENDS = /\b(?:(?:on|during) weekends(?! of)|(?:each|every)(?: single)? weekend)\b/i

/** 1 (Monday) – 7: the weekdays on which something comes back ("every Saturday", "Fridays", "weekdays", "each weekend"). */
export function weekdaysIn(words: string): number[] {
  if (SCHOOL_DAYS.test(words)) return [1, 2, 3, 4, 5]
  if (WEEKENDS.test(words)) return [6, 7]
  return [...words.matchAll(EACH_WEEKDAY)].flatMap(([, single, plural]) => weekdayNamed(single ?? plural ?? '') ?? [])
}

/** What comes back, and nobody can say on which days: "every other Saturday", "biweekly", "once a week". */
export const NOT_EACH_DAY = new RegExp(
  pattern`
    \b(?:
      (?:each|every) (?:other|second|third|few|two|three|second) |bi-?weekly|fortnightly
      |(?:once|twice) (?:a|per|each|every) (?:week|month)
      |on (?:some|most|selected|certain) (?:days|nights|evenings|weekends)
    )`,
  'i',
)

/** What is done in a part of each day. */
export const EACH_NIGHT =
  /\b(?:nightly|weeknights|nights|evenings|mornings|afternoons|(?:each|every)(?: single)? (?:evening|night|weeknight|morning|afternoon))\b/i

const EDGE = /\b(?:beginning|starting|begins?|starts?|from|as of|through|until|ending|ends?|now and)(?: on)?$/

/** "Nightly beginning June 26", "each evening until June 30": the day is an edge of a stretch whose days all have the hours. */
export function isEdgeOfNights(lead: string, sentence: string): boolean {
  return EDGE.test(lead) && EACH_DAY.test(sentence)
}
