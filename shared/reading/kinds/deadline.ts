import { systemIdsIn } from '../../systems/find-systems.ts'
import { type Claim, type ClaimReader, claimSpans } from './claim.ts'
import { CLOSES, DOWN, DUE, MUST, REGULATED, RELEASE, RESUME } from './cues.ts'
import type { Mention } from './mention.ts'
import { isPast } from './tense.ts'

/** `by`, `before Census Day,`, `prior to`, `no later than the close of business on`: what stands right before the limit. */
const BEFORE_LIMIT =
  /\b(?:by|before|prior to|no later than|not later than|later than|ahead of)(?: (?:the|noon|midnight|close|end|of|business|day|on|school|our|this|[A-Z][\w'’]*|\d+ [ap]\.m\.)){0,6}(?:[^@]{0,60}, which is)?,?$/
const DATED_DOWNTIME =
  /\b(?:by|before|prior to|ahead of)(?: [\w'’&/()-]+){0,8}? (?:down-?time|outage|rollover|changeover|maintenance|go(?:es)? (?:down|off-?line)|(?:is|are) taken (?:down|off-?line)|(?:is|are|becomes?) unavailable)(?: (?:window|period))?(?: for [\w’' ]{1,30}?)?(?: (?:on|of|at|that begins on|that starts on|beginning|starting|begins|starting on|beginning on))?,?$/i
/** Something arrives or appears by itself; nobody has to act. */
const ARRIVES =
  /\b(?:in the hands of|expect|expected (?:in|to|by|on|from)|look for|follows?|(?:cde|ets|we|state|department|vendor|office) (?:will|plans? to|expects? to|intends? to) (?:post|release|publish|send|mail|ship|provide|deliver|share|upload|announce)|(?:will|to|should|expected to|is|are) (?:now |also |then |soon )?(?:be )?(?:follow|available|posted|released|published|sent|shipped|mailed|delivered|provided|arrive|appear|loaded|updated|fixed|corrected|resolved|reach|receive|completed by (?:ets|the cde)|processed))\b/i
const APPLICATION_WINDOW = /\b(?:application|registration|nomination|enrollment|proposal)s? window\b/i
const ACT_UNTIL =
  /\b(?:apply|register|sign up|submit|enroll|respond|reply|nominate)\b[^@]*\b(?:until|through|thru|till)$/i
const GIVES_UNTIL = /\b(?:ha(?:s|ve)|given|extended)\b[^.]{0,60}\b(?:until|through|till)$/i

/**
 * Somebody has to act by then: `by`, `before`, `no later than`, `due`, `closes`, `last day`, `deadline` (RECORDS 6). "After D … no
 * longer" makes D the last good day.
 */
export const readDeadline: ClaimReader = (mention) => {
  const because = whyDeadline(mention)
  if (!because) return []
  if (mention.phrase.shape === 'range') return lastEdges(mention, because)
  return claimSpans(mention, 'deadline', 'end', because).map((claim) => ({
    ...claim,
    start: null,
    end: claim.end ?? claim.start,
  }))
}

/**
 * "Finish before the downtime on August 2, at 5 p.m." is a deadline and tells where a downtime starts (RECORDS 6).
 */
export const readDeadlineBeforeDowntime: ClaimReader = (mention) => {
  if (mention.phrase.shape !== 'point' || !(DATED_DOWNTIME.test(mention.before) || isDowntimeOf(mention))) return []
  const deadline = claimSpans(mention, 'deadline', 'end', 'to be done before a downtime')
  const downtime = claimSpans(mention, 'downtime', 'start', DEADLINE_TELLS_START).map(
    (claim): Claim => ({ ...claim, end: null, state: 'scheduled', systems: systemsOfNamedDowntime(mention) }),
  )
  return [...deadline.map((claim) => ({ ...claim, start: null })), ...downtime]
}

/** "before the January 10 downtime". */
function isDowntimeOf({ before, after }: Mention): boolean {
  return (
    /\b(?:before|prior to|by|ahead of)(?: the| our)?$/i.test(before) &&
    /^(?:[\w&-]+ ){0,3}(?:down-?time|outage|rollover|changeover|maintenance)\b/i.test(after)
  )
}

/** "the CERS downtime on D", "the downtime on D, which takes away the THSS": only what belongs to the downtime itself. */
function systemsOfNamedDowntime({ before, after, sentence, phrase }: Mention): string[] {
  const named = DATED_DOWNTIME.exec(before)?.[0] ?? ''
  const behind = /^[,\s]*which\b/.test(sentence.text.slice(phrase.to)) ? sentence.text.slice(phrase.to) : after
  return systemIdsIn(`${named} ; ${behind}`)
}

/** The reason given for a downtime's start that a deadline tells. */
export const DEADLINE_TELLS_START = 'a deadline names the downtime it comes before'

/** "By January 31, …" as well as "… by January 31"; "may not begin before" opens something instead. */
function isLimit(before: string): boolean {
  const opens =
    /\b(?:not|cannot|never)(?: (?:begin|start|open|be given|be administered|occur))?(?: any)? (?:before|prior to|by|earlier than)$/i
  if (/\b(?:before|prior to|no later than)(?: the| our)? (?!e-?mail|phone|mail)(?:[a-z-]+ ){1,4}on$/i.test(before))
    return true
  const words = before.charAt(0).toLowerCase() + before.slice(1).replace(/:$/, '')
  return BEFORE_LIMIT.test(words) && !opens.test(before) && !/\bif\b[^@]*\b(?:not|no)\b/i.test(before)
}

function whyDeadline({ before, after, clause, whole, phrase, sentence }: Mention): string | null {
  if (REGULATED.test(whole)) return null
  if (/\b(?:placed|ordered) (?:by|before|on or before|no later than)$/i.test(before)) return 'an order placed by then'
  if (/\b(?:nothing|nobody|no \w+|not|cannot|never)\b[^@]*\bafter$/i.test(before))
    return 'the last day before something ends'
  if (isLimit(before)) {
    if (ARRIVES.test(clause) && !/\b(?:must|should|has to|have to|needs? to)\b/i.test(clause)) return null
    if (RESUME.test(clause) && !MUST.test(before)) return null
    if (DOWN.test(clause) && !MUST.test(clause)) return null
    return 'its clause sets a limit'
  }
  if (
    /\bafter$/i.test(before) &&
    /\b(?:no longer|no (?:further|more|other|new|late)|not be (?:able|accepted|possible|available|changed|processed)|cannot|can no|too late)\b/i.test(
      after,
    )
  ) {
    return 'the last day before something ends'
  }
  if (phrase.shape === 'hours' || phrase.shape === 'days') return null
  const near = `${before} @ ${after}`
  if (DUE.test(clause) && !/\bdue to\b/i.test(clause) && isNear(DUE, near)) return 'its clause names a limit'
  if (!/\bopened\b/i.test(whole) && /\b(?:accepted|taken|received)\b[^@]*\b(?:through|thru|until|till)$/i.test(before))
    return 'something is accepted until then'
  if (/\bends?(?: on)?$/i.test(before) && /\b(?:sign-?ups?|registration|applications?|enrollment)\b/i.test(clause))
    return 'something ends then'
  if (/\bexpires?(?: on| at)?$/i.test(before)) return 'something expires then'
  if (ACT_UNTIL.test(before)) return 'something can be done until then'
  if (GIVES_UNTIL.test(before) && (MUST.test(after) || /^,? ?to\b/i.test(after)))
    return 'its clause gives time until then'
  if (
    CLOSES.test(before) &&
    (!/\b(?:window|survey|poll|questionnaire|preview)\b/i.test(clause) || APPLICATION_WINDOW.test(before)) &&
    !DOWN.test(clause)
  )
    return 'something closes then'
  if (
    sentence.role !== 'heading' &&
    /\b(?:final|last) (?:pick-?ups?|orders?|shipments?|collection)\b/i.test(clause) &&
    !RELEASE.test(before) &&
    !isPast(clause)
  )
    return 'the last chance'
  return null
}

/** The cue stands in the clause's own words rather than far off behind another thought. */
function isNear(cue: RegExp, near: string): boolean {
  return cue.test(near)
}

function lastEdges(mention: Mention, because: string): Claim[] {
  return mention.spans.map(({ start, end }) => ({ kind: 'deadline', start: null, end: end ?? start, mention, because }))
}
