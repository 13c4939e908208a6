import { pattern } from '../../text/pattern.ts'
import type { Claim } from '../kinds/claim.ts'
import { dropToldBefore } from './drop-told-before.ts'

const MOVED = new RegExp(
  pattern`
    \b(?:
      mov(?:e|es|ed|ing)|reschedul\w+|postpon\w+|chang(?:e|es|ed|ing)|shift(?:s|ed)?|slip(?:s|ped)?|push(?:es|ed)?(?: back)?
      |brought forward|put off|delay(?:s|ed)?|extend(?:s|ed)?|shortened|instead(?: of)?|rather than
      |takes? the place of|originally|previously|initially|first (?:set|planned|scheduled|announced)|now
      |(?:days?|weeks?|months?) (?:later|earlier)
    )\b`,
  'i',
)
const OLD_VALUE = new RegExp(
  pattern`
    \b(?:
      takes? the place of the one (?:scheduled|planned|set)?
      |(?:originally|previously|first|earlier) (?:scheduled|planned|announced|set|listed|given|due)?(?: to (?:begin|start|end))?|instead of
      |rather than|not|incorrectly(?: \w+){0,3}|scheduled for|planned for|set for|announced for|due|was|were|not on
      |moved from|rescheduled from|changed from|from|extended from
    )(?: for| on| as| to be| from)?$`,
  'i',
)
const NEW_VALUE = /\b(?:to|now|until|is|will be|on|for|read|through|by)$/i

/**
 * Where a sentence moves something "from X to Y", only Y is a fact, and it replaces X (RECORDS 4.10). A range "from X to Y" after
 * such a word is two dates, not a stretch of time.
 */
export function followMoves(claims: readonly Claim[]): Claim[] {
  const bySentence = new Map<number, Claim[]>()
  for (const claim of claims)
    bySentence.set(claim.mention.index, [...(bySentence.get(claim.mention.index) ?? []), claim])
  return movedAgain(dropToldBefore(dropWrittenBefore([...bySentence.values()].flatMap(followInSentence))))
}

const HAD_BEEN_MOVED =
  /\bhad (?:already |first )?been (?:extended|moved|changed|postponed|pushed(?: back)?) (?:to|until)$/i
const IS_MOVED = /\b(?:extended|moved|changed|postponed|pushed)\b/i

/** "The deadline had been extended to D. We have now extended it to E": the deadline of E takes the place of the one of D. */
function movedAgain(claims: Claim[]): Claim[] {
  const ofBoth = claims.flatMap((old): [Claim, Claim][] => {
    if (old.kind !== 'deadline' || !HAD_BEEN_MOVED.test(old.mention.before)) return []
    const next = claims.find(({ kind, mention }) => kind === 'deadline' && mention.index === old.mention.index + 1)
    return next && IS_MOVED.test(next.mention.before) ? [[old, next]] : []
  })
  return claims.flatMap((claim) => {
    if (ofBoth.some(([old]) => old === claim)) return []
    const old = ofBoth.find(([, next]) => next === claim)?.[0].end?.time
    return [old && !claim.replaces ? { ...claim, replaces: old } : claim]
  })
}

const WROTE =
  /\b(?:wrote|said|stated|gave|listed|printed|announced|told|incorrect(?:ly)?|wrong|error|mistake(?:nly)?|correction)\b/i

/** "We wrote that requests are due May 19. The correct date is May 26.": the sentence before has the wrong one. */
function dropWrittenBefore(claims: Claim[]): Claim[] {
  const right = claims.filter((claim) => RIGHT_VALUE.test(claim.mention.before))
  const isWrong = (claim: Claim): boolean =>
    right.some((other) => other.mention.index === claim.mention.index + 1 && WROTE.test(claim.mention.whole))
  return right.length ? claims.filter((claim) => !isWrong(claim)) : claims
}

/** "; a week later, it is the turn of CERS": what comes next, no move. */
const IN_TURN = /(?:^|[;,] ?(?:and |then )?)(?:an?|one|two|three|\d+) (?:days?|weeks?|months?) (?:later|earlier),/gi

const MOVES = new RegExp(
  pattern`
    \b(?:
      mov(?:e|es|ed|ing)|reschedul\w+|postpon\w+|chang(?:e|es|ed|ing)|shift(?:s|ed)?|slip(?:s|ped)?|push(?:es|ed)?(?: back)?
      |brought forward|put off|delay(?:s|ed)?|extend(?:s|ed)?|shortened|instead|rather than|originally|previously
      |first (?:set|planned|scheduled|announced)|now|(?:days?|weeks?|months?) (?:later|earlier)
    )\b`,
  'i',
)

/** "…, because TOMS was down on D": why something moves has a time of its own. */
const REASON = /\b(?:because|since|as|while|due to|owing to)\b[^,;]{3,60}$/i

function followInSentence(told: Claim[]): Claim[] {
  const isReason = ({ mention: { sentence, phrase } }: Claim) => REASON.test(sentence.text.slice(0, phrase.from))
  const claims = told.filter((claim, at) => at === 0 || !isReason(claim))
  if (claims.length === told.length) return followOf(claims)
  return [...followOf(claims), ...told.filter((claim) => !claims.includes(claim))]
}

function followOf(claims: Claim[]): Claim[] {
  const first = claims[0]
  const whole = first?.mention.whole.replace(IN_TURN, ' ') ?? ''
  if (!first || !(MOVED.test(whole) || ERRATUM.test(whole))) return claims
  // "Moved from D to E" says both itself.
  if (claims.length < 2 || claims.some(({ mention }) => mention.replaces !== null)) return claims
  const corrected = afterErratum(claims)
  if (corrected) return corrected
  const around = dividedByVerb(claims)
  if (around) return around
  const old = claims.find((claim) => OLD_VALUE.test(claim.mention.before) && !isNewest(claim, claims))
  if (!old || !MOVES.test(whole)) return claims
  const replaces = (old.start ?? old.end)?.time ?? ''
  // "It takes the place of the webinar previously scheduled for that date": the day stays.
  const isMove = (claim: Claim) => !(claim.start ?? claim.end)?.time.startsWith(replaces)
  return claims
    .filter((claim) => claim.mention !== old.mention)
    .map((claim) => (isMove(claim) ? { ...extendRange(old, claim), replaces } : claim))
}

const ERRATUM =
  /\b(?:corrections?|corrected|erratum|incorrect(?:ly)?|in error|wrong|misprinted|should (?:read|have))\b/i
const RIGHT_VALUE = new RegExp(
  pattern`
    \b(?:
      (?:correct|right|corrected|actual) (?:due |closing |start |end )?(?:date|day|time|deadline)s? (?:is|are|was)
      |should (?:read|be|have (?:been|read|said))|is actually|in fact
    )$`,
  'i',
)

/** An erratum gives the right date only; the wrong one is what it replaces (RECORDS 10, State). */
function afterErratum(claims: Claim[]): Claim[] | null {
  if (!ERRATUM.test(claims[0]?.mention.whole ?? '')) return null
  const right = claims.find((claim) => RIGHT_VALUE.test(claim.mention.before))
  const wrong = claims.find((claim) => claim !== right)
  if (!right || !wrong) return null
  const replaces = (wrong.start ?? wrong.end)?.time
  return [{ ...right, kind: wrong.kind, ...placeLike(wrong, right), ...(replaces ? { replaces } : {}) }]
}

const MOVE_VERB = new RegExp(
  pattern`
    \b(?:
      now (?:scheduled|planned|set)|(?:is|are) now (?=[A-Z][a-z]{2,8} \d)|mov(?:e|es|ed|ing)|reschedul\w+|postpon\w+
      |chang(?:e|es|ed|ing)|shift(?:s|ed)?|slip(?:s|ped)?|push(?:es|ed)?(?: back)?|brought forward|put off|delay(?:s|ed)?
    )\b`,
  'i',
)

/** "The July 10 downtime has been moved to July 17": what stands before the verb is old, what stands behind its "to" new. */
function dividedByVerb(claims: Claim[]): Claim[] | null {
  const text = claims[0]?.mention.sentence.text ?? ''
  // A limit that is extended is another one; of a stretch of time only the end is.
  const isOfLimits = claims.every(({ kind }) => kind === 'deadline')
  const verb = MOVE_VERB.exec(text) ?? (isOfLimits ? EXTENDED.exec(text) : null)
  if (!verb) return null
  const before = claims.filter((claim) => claim.mention.phrase.to <= verb.index)
  const after = claims.filter(
    (claim) =>
      claim.mention.phrase.from > verb.index &&
      (/\b(?:to|until|for|now)(?: the week(?:end)? of| (?:take place|occur|begin|start|be held)(?: on)?)?$/i.test(
        claim.mention.before,
      ) ||
        TO_BRACKET.test(text.slice(verb.index, claim.mention.phrase.from))),
  )
  const old = before[0]
  if (!old || !after.length) return null
  const replaces = (old.start ?? old.end)?.time
  return after.map((claim) => ({
    ...claim,
    kind: old.kind,
    ...(replaces ? { replaces } : {}),
    ...placeLike(old, claim),
  }))
}

/** "… is postponed to next weekend (D and E)". */
const TO_BRACKET = /\b(?:to|until|for) (?:the )?(?:following|next|coming) (?:weekend|week|day|[A-Z][a-z]{2,5}day) \($/i

/** The new time in the edges of the fact that moves. */
function placeLike(old: Claim, claim: Claim): Pick<Claim, 'start' | 'end'> {
  const at = claim.start ?? claim.end
  if (claim.start && claim.end) return { start: claim.start, end: claim.end }
  if (!old.start) return { start: null, end: at }
  return { start: at, end: old.end && !at?.exact ? at : null }
}

const EXTENDED = /\b(?:extended|prolonged|lengthened|shortened|cut short)\b/i

/** "announced for January 9–11 has been extended and now ends on January 12": the old start with the new end. */
function extendRange(old: Claim, claim: Claim): Claim {
  const isLonger =
    EXTENDED.test(claim.mention.whole) && old.start !== null && old.end !== null && !claim.start && claim.end !== null
  return isLonger ? { ...claim, start: old.start } : claim
}

function isNewest(claim: Claim, claims: Claim[]): boolean {
  return (
    NEW_VALUE.test(claim.mention.before) &&
    !/\bfrom$|scheduled for$|planned for$|\b(?:rather than|instead of) on$/i.test(claim.mention.before) &&
    claim === claims[claims.length - 1]
  )
}
