import { pattern } from '../../text/pattern.ts'
import type { TimePhrase } from '../phrases/time-phrase.ts'

const MOVED_FROM = new RegExp(
  pattern`
    \b(?:
      mov(?:e|es|ed|ing)|reschedul\w+|postpon\w+|chang(?:e|es|ed|ing)(?! over)|shift(?:s|ed)?|slip(?:s|ped)?|push(?:es|ed)?(?: back)?
      |brought forward|put off|delay(?:s|ed)?|extend(?:s|ed)?(?<!\bextends(?= from))|prolonged|lengthened
    )\b(?:(?!\b(?:will|is|are|can|cannot|may)\b)[^.;]){0,60}\bfrom\s*$`,
  'i',
)

const PLANNED_BEFORE =
  /\b(?:originally|previously|initially|first) (?:planned|scheduled|slated|set|announced)(?: to be held)?(?: for| on)?\s*$/i

/** "at 8 p.m. instead of 6 p.m." */
const OLD_HOUR = new RegExp(
  pattern`
    \b(?:instead of|rather than)(?: at| from)?\s*$
    |\b(?:was|were) (?:\w+ )?to (?:end|last|close|finish|be (?:over|back))(?: at| by| until)\s*$`,
  'i',
)

/** "The testing window, which was to end on May 31, will now end on June 7." */
const OLD_END_OF_WINDOW = new RegExp(
  pattern`
    \b(?:windows?|previews?|surveys?), (?:
      (?:which|that) (?:was|were) |
      (?:which|that) (?:is|are) (?:currently )?(?=due|set|scheduled|planned|supposed|expected)
    )?(?:(?!will\b)\w+ )?to (?:end|close)(?: at| by| on)?\s*$`,
  'i',
)

/** "The ORS, which was scheduled to be down February 26–28, will now be down March 4–6." */
const WAS_SET = new RegExp(
  pattern`
    (?:,? (?:which|that))? (?:was|were|had been) (?:\w+ )?(?:
      (?:scheduled|planned|slated|set|supposed|expected|due|announced) (?:
        for|to (?:be (?:down|off-?line|unavailable|held)|go (?:down|off-?line)|take place|begin|start|open)
      )|to (?:be (?:down|off-?line|unavailable|held)|go (?:down|off-?line)|take place|occur)
    )(?: on| from| for)?\s*$`,
  'i',
)
const IS_NOW = new RegExp(
  pattern`
    ^[,;]?[^.;]{0,80}\b(?:now|instead)\b
    |^,? (?:has|have|is|are|will)\b[^.;]{0,30}\b(?:moved|rescheduled|postponed|put off|pushed|delayed|shifted)\b[^.;]{0,20} (?:
      to|until|for
    )(?: on)?\s*$`,
  'i',
)
/** "The release scheduled for February 16 will take place on February 17." */
const SET_FOR = /\b(?:scheduled|planned|slated|set) (?:for|on)\s*$/i
const TAKES_PLACE_ON =
  /^,? will (?:now |instead )?(?:take place|occur|be (?:held|deployed|installed|done|released))(?: instead)? on\s*$/i

/** "The forum, originally planned for October 27, starts at 1 p.m.": a day that another has taken the place of, told elsewhere. */
export function dropSuperseded(told: readonly TimePhrase[], sentence: string): TimePhrase[] {
  const phrases = onDayOfOldHour(told, sentence)
  const hasDay = ({ edges }: TimePhrase) => edges.some(({ when }) => when !== null)
  const dated = phrases.filter(hasDay)
  const isSuperseded = (phrase: TimePhrase) =>
    dated.length === 1 && phrases.length > 1 && hasDay(phrase) && PLANNED_BEFORE.test(sentence.slice(0, phrase.from))
  const isOldEnd = (phrase: TimePhrase) =>
    phrases.length > 1 && hasDay(phrase) && OLD_END_OF_WINDOW.test(sentence.slice(0, phrase.from))
  const isOldDay = (phrase: TimePhrase, at: number) => {
    const next = phrases[at + 1]
    if (!next || !hasDay(phrase) || !hasDay(next)) return false
    const before = sentence.slice(0, phrase.from)
    const between = sentence.slice(phrase.to, next.from)
    return (
      (WAS_SET.test(before) && (IS_NOW.test(between) || TAKES_PLACE_ON.test(between))) ||
      (SET_FOR.test(before) && TAKES_PLACE_ON.test(between))
    )
  }
  const isOldHour = (phrase: TimePhrase) => !hasDay(phrase) && OLD_HOUR.test(sentence.slice(0, phrase.from))
  return phrases.flatMap((phrase, at) => {
    if (isSuperseded(phrase) || isOldEnd(phrase) || isOldHour(phrase) || isOldDay(phrase, at)) return []
    const old = at > 0 ? phrases[at - 1] : undefined
    const [edge] = old && isOldDay(old, at - 1) ? old.edges : []
    return [edge?.when?.form === 'day' && !edge.clock ? { ...phrase, replaces: edge } : phrase]
  })
}

/** "At 8 p.m. rather than 6 p.m. on D": the day is that of both hours. */
function onDayOfOldHour(phrases: readonly TimePhrase[], sentence: string): readonly TimePhrase[] {
  const isHour = ({ shape, edges }: TimePhrase) => shape === 'point' && edges[0]?.clock != null
  const at = phrases.findIndex((old, index) => {
    const hour = phrases[index - 1]
    const isNew = hour !== undefined && isHour(hour) && hour.edges[0]?.when === null
    return isNew && isHour(old) && old.edges[0]?.when?.form === 'day' && OLD_HOUR.test(sentence.slice(0, old.from))
  })
  const when = phrases[at]?.edges[0]?.when
  if (at < 0 || !when) return phrases
  return phrases.flatMap((phrase, index) => {
    if (index === at) return []
    return index === at - 1 ? [{ ...phrase, edges: phrase.edges.map((edge) => ({ ...edge, when })) }] : [phrase]
  })
}

const NEGATED = new RegExp(
  pattern`
    (?:(?:,|\() ?not|\((?:previously|formerly|originally|(?:it )?was|before:?|instead of))(?: (?:
        on|in|at|from|for|scheduled for|announced for
      )
    )? $`,
  'i',
)
/** "Has been moved up to June 2 (from June 9)". */
const MOVED_IN_BRACKETS =
  /\b(?:mov(?:e|es|ed)|reschedul\w+|postponed|changed|shifted|pushed|brought forward|extended|now)\b[^.;()]{0,80}\(from $/i

/**
 * "held on April 9, not April 2, from 10 to 11 a.m.", "March 3 (previously February 17)": the day that it is not is what the other takes
 * the place of, and gives it its hours (RECORDS 10, State).
 */
export function dropNegated(phrases: readonly TimePhrase[], sentence: string): TimePhrase[] {
  const isNegated = (phrase: TimePhrase | undefined): phrase is TimePhrase =>
    phrase !== undefined && (NEGATED.test(sentence.slice(0, phrase.from)) || isMovedFrom(phrase, sentence))
  return phrases.flatMap((phrase, at) => {
    if (at > 0 && isNegated(phrase)) return []
    const next = phrases[at + 1]
    const hours = isNegated(next) && SET_APART.test(next.text) ? next.hours : null
    const isDay = phrase.shape !== 'range' && !phrase.hours && phrase.edges.every(({ clock }) => clock === null)
    const [old] = isNegated(next) && next.edges[0]?.when?.form === 'day' ? next.edges : []
    return [{ ...phrase, ...(hours && isDay ? { hours } : {}), ...(old ? { replaces: old } : {}) }]
  })
}

/** A day and no more: what runs "(from June 9)" on may have other words behind it. */
function isMovedFrom({ shape, from, to }: TimePhrase, sentence: string): boolean {
  return shape === 'point' && sentence[to] === ')' && MOVED_IN_BRACKETS.test(sentence.slice(0, from))
}

/** Hours behind a comma. */
const SET_APART = /,\s*(?:from |both |each )?\d{1,2}(?::\d\d)?\s*(?:[ap]\.?m|[–-]|to\b)/i

/** "moved from March 10 to March 24": two days, not a stretch of time; the second takes the first one's place (RECORDS 4.10). */
export function splitMoves(phrases: readonly TimePhrase[], sentence: string): TimePhrase[] {
  return phrases.map((phrase) => {
    const [old, next] = phrase.edges
    const isMove = phrase.shape === 'range' && phrase.join === 'to' && MOVED_FROM.test(sentence.slice(0, phrase.from))
    if (!isMove || !old || !next) return phrase
    const month =
      old.when?.form === 'day' && next.when?.form === 'day' && next.when.month === null ? old.when.month : null
    const edge = month && next.when?.form === 'day' ? { ...next, when: { ...next.when, month } } : next
    return { ...phrase, shape: 'point', join: null, edges: [edge], lead: 'to', replaces: old }
  })
}

const PUT_OFF_UNTIL = new RegExp(
  pattern`
    \b(
      (?:postponed|delayed|deferred|put off|(?:pushed|moved|rescheduled)(?: back| out)?)(?: (?:from|for) [^.;,]{1,40}?
      )?
    ) (?:until) (?!further|an? )`,
  'gi',
)

/** "Postponed until D" says what "postponed to D" says: nothing lasts until then. As long as the text was. */
export function readPutOff(sentence: string): string {
  return sentence.replace(PUT_OFF_UNTIL, (all, moved: string) => `${moved} to `.padEnd(all.length))
}

/** The times of such a sentence: what is put off until a day begins on it. */
export function leadTo(phrases: readonly TimePhrase[], sentence: string): TimePhrase[] {
  return phrases.map((phrase) => {
    const isPutOff = /^(?:until)$/i.test(phrase.lead) && / to +$/.test(sentence.slice(0, phrase.from))
    return isPutOff ? { ...phrase, lead: 'to' } : phrase
  })
}
