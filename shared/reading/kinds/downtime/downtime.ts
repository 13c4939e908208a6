import { pattern } from '../../../text/pattern.ts'
import { addDays } from '../../../time/calendar.ts'
import { withoutOpening } from '../../mentions/clauses.ts'
import type { Mention } from '../../mentions/mention.ts'
import { doubtEdges } from '../../refine/doubt-edges.ts'
import { readEnvelope } from '../../refine/read-envelope.ts'
import type { ResolvedEdge } from '../../resolve/resolved-time.ts'
import { type Claim, type ClaimReader, claimSpans } from '../claim.ts'
import { MUST } from '../cues.ts'
import { DEGRADED } from '../degraded.ts'
import { firstSign } from '../sign.ts'
import { DOWN, NOT_DOWN, NOT_RESUME, READ_ONLY, RESUME } from './downtime-cues.ts'
import { WINDOW_CLOSES } from './downtime-sign-words.ts'
import { DOWNTIME_ENDS, DOWNTIME_SIGNS } from './downtime-signs.ts'
import { isClosedPlace, isOffice, locksThings } from './downtime-words.ts'
import { isDownBefore } from './is-down-before.ts'
import { isLimitPutOff } from './is-limit-put-off.ts'
import { isOfAnotherThought } from './is-of-another-thought.ts'
import { isSomeTimeIn } from './is-some-time-in.ts'
import { PARTLY } from './partly-down.ts'
import { pausesTransfers } from './pauses-transfers.ts'
import { stateOf } from './state-of.ts'

/** "It comes with the maintenance and can be tried out from D": what people can do then is nothing that is down. */
const CAN_BE_USED =
  /\bcan (?:then |first )?be (?:tried(?: out)?|used|seen|opened|found)(?: (?:beginning|starting|from|as of|on))?$/i
/** "Neither can be used from D to E." */
const NONE = /\b(?:neither|none|nor|nobody|nothing|not?)\b/i
const LIMIT = /\b(?:by|before|prior to)$/
const OPENS =
  /\b(?:beginning|starting|begins?|starts?|began|started|commenc(?:es?|ing)|from|as of|since|after)(?: on| at| in)?$/
const RUNS_TO = new RegExp(
  pattern`
    \b(?:
      (?:until|through)(?: at least| about| the end of)?(?: (?:much|most|part|some) of)?(?: the (?:early |late )?(?:
          morning|afternoon|evening|day
        )s?(?: hours)? (?:of|on)
      )?
      |(?:ends?|ending|concludes?|concluding|lasts? until|over)(?: (?:\w+ ){1,3}(?:early|earlier|later|sooner),?)?(?: at
        | on| by
      )?|(?:extended|prolonged|lengthened|shortened|cut short)(?: by [^@]{1,30})? to|for the (?:rest|remainder) of
      |(?:between|from) now (?:and|until|through|to)
    )$`,
  '',
)

/** Systems that cannot be used (RECORDS 2, 4): what one of the signs of a downtime shows; some time in a month or week only where its clause says so. */
export const readDowntime: ClaimReader = (mention, story) => {
  const form = mention.phrase.edges[0]?.when
  if ((form?.form === 'month' || (form?.form === 'week' && !form.weekend)) && !isSomeTimeIn(mention)) return []
  const isBefore = mention.phrase.shape === 'point' && isDownBefore(mention.before)
  if ((LIMIT.test(mention.phrase.lead) && !isBefore) || NOT_DOWN.test(mention.clause) || READ_ONLY.test(mention.whole))
    return []
  if (
    (DEGRADED.test(mention.before) && !DOWN.test(mention.clause)) ||
    isOffice(mention.clause) ||
    isOffice(lastThought(mention.before)) ||
    isClosedPlace(mention.clause) ||
    locksThings(mention.clause) ||
    pausesTransfers(mention.clause) ||
    isLimitPutOff(mention) ||
    READ_ONLY_THEN.test(mention.before) ||
    LAST_DAY_UP.test(mention.before) ||
    isOfMainThought(mention.before) ||
    (MADE_WHILE_DOWN.test(mention.whole) && THEN_WILL.test(mention.before))
  )
    return []
  if (CAN_BE_USED.test(mention.before) && !NONE.test(mention.before) && !DOWN.test(mention.after)) return []
  const beforeOthers = readBeforeOthers(mention) ?? readOnceOthers(mention)
  if (beforeOthers) return beforeOthers
  if (isOfOthers(mention)) return windowsOf(mention)
  if (isOfAnotherThought(mention)) return []
  const because = firstSign(DOWNTIME_SIGNS, mention, story)
  if (!because) return []
  const claims = edgesOf(mention, because).map((claim): Claim => ({ ...claim, state: stateOf(mention) }))
  return PARTLY.test(mention.whole)
    ? claims.map((claim) => doubtEdges(claim, 'only a part of it, or some of its users, may be without it'))
    : claims
}

/** "TOMS is down, and the help desk is open on": what stands behind the comma; nothing where no other thought does. */
function lastThought(before: string): string {
  return /, (?:and|but|so|while) ([^,@]+)$/i.exec(before)?.[1] ?? ''
}

/** "When TOMS goes offline, you can go on with CERS on D": what people do then is nothing that is down. */
function isOfMainThought(before: string): boolean {
  const main = WHILE_DOWN.exec(before)
  return main !== null && DOWN.test(main[1] ?? '') && !DOWN.test(main[2] ?? '')
}

const WHILE_DOWN = new RegExp(
  pattern`
    ^,? ?([^@,]{1,120}), ((?:
      you|we|they|users|leas|districts|schools|teachers|students|coordinators|staff
    ) (?:can|may|will|must|should)\b[^@]{1,120})$`,
  'i',
)

/** "Changes made while TOMS is down on D will appear on E." */
const MADE_WHILE_DOWN = /^[^@,]{3,80} (?:while|when|during) [^@,]{3,120}@/
const THEN_WILL = /^,? ?will (?!also|again|not|remain|stay|return|resume|reopen|be (?:un|down|off|back))[^@]{1,60}$/

/** "The last day to use the ORS before the downtime is D." */
const LAST_DAY_UP =
  /\b(?:last|final) (?:day|date|chance|opportunity) (?:to|for|on which)\b[^@]{0,120}\b(?:is|will be)(?: on)?$/i
/** "In read-only mode from D to E and down on F": D to E is no downtime (RECORDS 6). */
const READ_ONLY_THEN = /\b(?:read|view)[- ]only(?: mode| access)?(?: on| from| between| during)?$/i

const OTHERS_BEGIN = new RegExp(
  pattern`
    \b(?:
      windows?|testing|administration|registration|applications?|surveys?|sessions?|school|classes|instruction
      |semester|term|ordering
    ) (?:that |which )?(?:opens?|begins?|beginning|starts?|starting|closes?|ends?|resumes?)(?: on| at)?$`,
  'i',
)

const BEFORE_OTHERS = /\b(?:before|until|prior to when|by the time) (?:the |our |your |that )?[^@,;]{0,60}$/i

/** "TOMS is down before the window opens on D": what opens then is a window, and ends the downtime (RECORDS 4.5). */
function readBeforeOthers(mention: Mention): Claim[] | null {
  const { before, after, whole, phrase, clause } = mention
  const opens = phrase.shape === 'point' ? OTHERS_BEGIN.exec(before) : null
  const joined = opens && BEFORE_OTHERS.exec(before.slice(0, opens.index))
  // What is down behind it may have a time of its own.
  const isLast = (whole.match(/@/g) ?? []).length === 1
  const goesOn = joined && /^(?:until)\b/i.test(joined[0]) && before.startsWith(joined[0]) && DOWN.test(clause)
  if (!opens || !joined || !(goesOn || DOWN.test(before.slice(0, joined.index)) || (isLast && DOWN.test(after))))
    return null
  if (!/\b(?:opens?|begin(?:s|ning)?|start(?:s|ing)?|resumes?)\b/i.test(opens[0])) return null
  const ends = claimSpans(mention, 'downtime', 'end', 'systems are down until something else opens')
  return [...ends.map((claim): Claim => ({ ...claim, state: stateOf(mention) })), ...windowsOf(mention)]
}

/** "Before the window opens on D, TOMS will be down from E", "after the D deadline, …": D is the window's, or the deadline's. */
function isOfOthers({ before, after, phrase }: Mention): boolean {
  if (phrase.shape !== 'point' || DOWN.test(before)) return false
  return (
    OTHERS_BEGIN.test(before) ||
    (/\b(?:after|before|following|since|once) the$/i.test(before) && NAMES_LIMIT.test(after))
  )
}

/** A day that stands in front of what it is the day of. */
const NAMES_LIMIT = /^(?:[\w-]+ ){0,4}(?:deadlines?|due date|cut-?off|close|closing)\b/i

const ONCE_OTHERS = /\b(?:once|when|after|as soon as|as) (?:the |our |your )?[^@,;]{0,60}$/i

/** "The DEI goes down once testing ends on D": what ends then begins the downtime. */
function readOnceOthers(mention: Mention): Claim[] | null {
  const { before, phrase } = mention
  const ends = phrase.shape === 'point' ? OTHERS_BEGIN.exec(before) : null
  const joined = ends && ONCE_OTHERS.exec(before.slice(0, ends.index))
  if (!ends || !joined || !CLOSING.test(ends[0]) || !tellsDown(mention, joined.index)) return null
  const starts = claimSpans(mention, 'downtime', 'start', 'systems are down once something else ends').map(withoutEnd)
  return [...starts.map((claim): Claim => ({ ...claim, state: stateOf(mention) })), ...windowsOf(mention)]
}

/** In front of what ends, or behind it where it opens the sentence: "When the window closes on D, the DEI goes down". */
function tellsDown({ before, after, whole }: Mention, at: number): boolean {
  const isFirst = at === 0 && /^(?:once|when|as soon as)\b/i.test(before) && (whole.match(/@/g) ?? []).length === 1
  return DOWN.test(before.slice(0, at)) || (isFirst && DOWN.test(after))
}

/** What opens or closes then beside a downtime, where it is a window. */
function windowsOf(mention: Mention): Claim[] {
  const { before, whole } = mention
  const [begins = ''] = OTHERS_BEGIN.exec(before) ?? []
  if (!OF_WINDOW.test(begins) || !DOWN.test(whole) || MUST.test(before)) return []
  if (!CLOSING.test(begins))
    return claimSpans(mention, 'window', 'start', 'its clause says when it opens').map(withoutEnd)
  return claimSpans(mention, 'window', 'end', 'its clause says when it closes')
}

function withoutEnd(claim: Claim): Claim {
  return { ...claim, end: null }
}

const OF_WINDOW = /\b(?:windows?|testing|administration|ordering|surveys?)\b/i
const CLOSING = /\b(?:closes?|ends?)\b/i

function edgesOf(mention: Mention, because: string): Claim[] {
  const { phrase, before, clause } = mention
  if (phrase.shape !== 'point') return claimSpans(mention, 'downtime', 'both', because).map(withoutSaidStart)
  if (ACCESS_ENDS.test(before)) return claimSpans(mention, 'downtime', 'start', because).map(withoutEnd)
  const isEnd =
    because === DOWNTIME_ENDS ||
    WINDOW_CLOSES.test(mention.sentence.text.slice(0, phrase.from)) ||
    RUNS_TO.test(phrase.lead) ||
    RUNS_TO.test(before) ||
    isDownBefore(before)
  if (!isEnd) {
    return claimSpans(mention, 'downtime', opensThen(mention) ? 'start' : 'both', because)
  }
  const claims = claimSpans(mention, 'downtime', 'end', because)
  return NOT_RESUME.test(clause)
    ? claims.map((claim) => ({ ...claim, end: claim.end && dayBefore(claim.end) }))
    : claims
}

/** What ends then begins the downtime. */
const ACCESS_ENDS = /\baccess (?:to [^@]{2,60} )?ends?(?: on| at)?$/i

/** "On June 23 until 11 a.m.": its first moment is not said. */
function withoutSaidStart(claim: Claim): Claim {
  const { start, end } = claim
  const isOfDay = start?.day && !start.exact && end?.exact && (end.day === start.day || isMidnightAfter(start, end))
  return isOfDay ? { ...claim, start: null } : claim
}

function isMidnightAfter(start: ResolvedEdge, end: ResolvedEdge): boolean {
  return start.day !== null && end.time.startsWith(`${addDays(start.day, 1)}T00:00`)
}

const CLOSES_AT = /\b(?:clos(?:es?|ing)|shuts(?: down)?|will (?:close|shut)(?: down)?)(?: early)?(?: on| at)?$/i

/** A time at which a downtime begins rather than the whole of it. */
function opensThen({ phrase, before, whole, clause, following, replaces }: Mention): boolean {
  // The "from" of "moved from D to E" opens nothing.
  const isOpened = replaces === null && (OPENS.test(phrase.lead) || OPENS.test(before))
  return (
    isOpened ||
    (CLOSES_AT.test(before) && phrase.edges[0]?.clock != null) ||
    (CLOSES_AT.test(before) && /\bat (?:that|the same) (?:time|hour)/i.test(`at ${phrase.text}`)) ||
    (RESUME.test(withoutOpening(whole)) && !RESUME.test(`${before} @`)) ||
    (/^(?:it|they|both)\b/i.test(following) && RESUME.test(following) && readEnvelope(following) === null) ||
    /\bdown-?times? (?:that |which )?(?:begins?|starts?)\b/i.test(clause) ||
    /\bbeginning\b/i.test(phrase.text)
  )
}

/** "Will not resume until D" means back on D: the last day down is the day before (RECORDS 4.5). */
export function dayBefore(edge: ResolvedEdge): ResolvedEdge {
  if (edge.exact || !edge.day) return edge
  const day = addDays(edge.day, -1)
  return { ...edge, time: day, day, inferred: [...edge.inferred, 'the day before the systems are back'] }
}
