import { pattern } from '../../text/pattern.ts'
import { addDays } from '../../time/calendar.ts'
import { addMinutes } from '../../time/moments.ts'
import type { Mention } from '../mentions/mention.ts'
import { doubtTime } from '../resolve/doubt-time.ts'
import type { ResolvedEdge } from '../resolve/resolved-time.ts'
import type { Claim } from './claim.ts'
import { claimSpans } from './claim.ts'
import { RESUME } from './downtime/downtime-cues.ts'
import { names, tellsOthers } from './downtime/downtime-words.ts'

const SAME_AGAIN = new RegExp(
  pattern`
    \b(?:the one|the ones|that|those|the other|the others|the second|the same)(?: (?:for|of|in|on) [^@]*)?(?: (?:
        is|are|will be|on|by|as of|from|beginning|starting|until|through|in
      )
    )*$`,
  'i',
)

/** The reason given for a claim that does what the one before it did. */
export const LIKE_THE_ONE_BEFORE = 'like the one before it'

/** "The same work is repeated on D", "It happens again on D". */
const REPEATED = new RegExp(
  pattern`
    \b(?:
      (?:is|are|be) repeated|repeats|(?:happens?|takes? place|occurs?|held|follows?|(?:is|are) planned) again
      |again (?:takes? place|happens?)
    )(?: on| at| from)?$`,
  'i',
)

/** "Closed on D from 1 to 5 a.m., and again on E at the same hours" */
const AND_AGAIN = /^(?:,? ?(?:and|then) )*(?:once )?again(?: on| at)?$/i

/** "The ORS goes down on D. ART follows on E.": what follows does what was told right before it. */
function isNext(mention: Mention, last: Claim): boolean {
  const { before, index, whole } = mention
  const isBeside = index === last.mention.index || index === last.mention.index + 1
  if (last.kind === 'downtime' && (tellsOthers(before) || OF_RELEASE.test(before)) && !names(whole)) return false
  if (last.kind === 'window' && OF_RELEASE.test(before)) return false
  return isBeside && /\bfollows?(?: later)?(?: on| at)?$/i.test(before) && !RESUME.test(whole)
}

/** "The public release follows on D", "scores follow a day later": they say of themselves what they are. */
const OF_RELEASE = /\b(?:releases?|publication|posting|reports?|results|scores|recordings?|slides)\b/i

/** "TOMS is down from 6 to 8 a.m.; CERS follows an hour later": as long as the one before it, though from when it counts is not said. */
function readLater(mention: Mention, last: Claim): Claim[] {
  const { phrase, before } = mention
  const when = phrase.edges[0]?.when
  const days = when?.form === 'relative' ? (when.daysLater ?? 0) : 0
  const minutes = when?.form === 'relative' ? (when.minutesLater ?? days * 24 * 60) : 0
  const { start, end } = last
  const isStretch = last.kind === 'downtime' && start && end && start.time !== end.time
  const isLast = phrase.from === mention.sentence.times[0]?.at(-1)?.from
  if (
    !minutes ||
    !isStretch ||
    !isLast ||
    !/\b(?:later|after\w*|that)$/i.test(phrase.text) ||
    tellsOthers(before) ||
    (OF_RELEASE.test(before) && !names(before)) ||
    !(isNext(mention, last) || NEXT.test(before))
  )
    return []
  if (!start.exact && (!days || end.exact)) return []
  const because = `${LIKE_THE_ONE_BEFORE}: ${last.because}`
  return [{ ...last, mention, because, start: shifted(start, minutes), end: shifted(end, minutes) }]
}

const NEXT = /^[,;]? ?(?:(?:and|then|with|followed by) )*(?:the )?[A-Z][\w&’' ()-]{1,60}$/

function shifted(edge: ResolvedEdge, minutes: number): ResolvedEdge {
  const time = edge.exact ? addMinutes(edge.time, minutes) : addDays(edge.time, minutes / (24 * 60))
  const because = `${minutes} minutes after ${edge.time}; it may count from the other edge`
  return doubtTime({ ...edge, time, day: time.slice(0, 10), suggested: null }, because)
}

/** "October 1 (Fresno), October 3 (Redding), and October 8 (San Diego)": a day of a list whose places stand between. */
const LISTED = new RegExp(
  pattern`
    ^(?:
      \([^()@]*\)[,;]?
      |for (?:grades?|kindergarten|elementary|middle|high|region|group|cohort|schools|districts)\b[^@,;]{0,40}[,;]
    )(?: and)?$`,
  'i',
)

function isListed({ before, phrase }: Mention): boolean {
  return /^and$|^$/.test(phrase.lead) && LISTED.test(before)
}

/** "The deadline for X is D; the one for Y is E": a time whose clause only points back is of the kind of the one before it. */
export function readSameAgain(mention: Mention, before: readonly Claim[]): Claim[] {
  const last = before[before.length - 1]
  if (!last) return []
  const later = readLater(mention, last)
  if (later.length) return later
  const isPointed = SAME_AGAIN.test(mention.before) || isListed(mention)
  // "By D (small schools) or E (all others)"
  const isOther = last.kind === 'deadline' && last.mention.index === mention.index && /^or$/i.test(mention.before)
  const isRepeated =
    (REPEATED.test(mention.before) && mention.index - last.mention.index <= 1) ||
    (AND_AGAIN.test(mention.before) && mention.index === last.mention.index && last.kind === 'downtime')
  if (!isOther && !(isPointed && last.mention.index === mention.index) && !isNext(mention, last) && !isRepeated)
    return []
  return claimSpans(
    mention,
    last.kind,
    last.start ? (last.end ? 'both' : 'start') : 'end',
    `${LIKE_THE_ONE_BEFORE}: ${last.because}`,
  ).map((claim) => (last.start ? claim : { ...claim, start: null, end: claim.end ?? claim.start }))
}
