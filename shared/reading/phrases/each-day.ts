import { weekdayNamed } from './calendar-words.ts'

/** Words by which hours hold for each day of a stretch: "nightly", "each evening", "on all three nights", "between the hours of". */
export const EACH_DAY =
  /\b(?:daily|nightly|weekdays|weeknights|nights|evenings|mornings|afternoons|(?:each|every)(?: (?:single|school|business|working|testing))? (?:day|evening|night|morning|afternoon|weekday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days|(?:all|both|on the)(?: of)?(?: the| these| those)?(?: two| three| four| five| six| seven)? (?:days|dates)|(?:per|a) (?:day|night)|(?:between|during) the hours)\b/i

const EACH_WEEKDAY = /\b(?:(?:each|every)(?: single)? ([A-Z][a-z]{2,5}day)|([A-Z][a-z]{2,5}day)s)\b/g

/** 1 (Monday) – 7: the weekdays on which something comes back ("every Saturday", "Fridays"). */
export function weekdaysIn(words: string): number[] {
  return [...words.matchAll(EACH_WEEKDAY)].flatMap(([, single, plural]) => weekdayNamed(single ?? plural ?? '') ?? [])
}

const EDGE = /\b(?:beginning|starting|begins?|starts?|from|as of|through|thru|until|till|ending|ends?)(?: on)?$/

/** "Nightly beginning June 26", "each evening until June 30": the day is an edge of a stretch whose days all have the hours. */
export function isEdgeOfNights(lead: string, sentence: string): boolean {
  return EDGE.test(lead) && EACH_DAY.test(sentence)
}
