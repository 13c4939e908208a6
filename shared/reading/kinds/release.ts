import { pattern } from '../../text/pattern.ts'
import type { Mention } from '../mentions/mention.ts'
import { type ClaimReader, claimSpans } from './claim.ts'
import { RELEASE } from './cues.ts'
import { DEGRADED } from './degraded.ts'
import { DOWN } from './downtime/downtime-cues.ts'
import { isOffice } from './downtime/downtime-words.ts'
import { isYearlyRule } from './is-yearly-rule.ts'
import { isNotDoneThen, nothingHappens } from './nothing-then.ts'

const NOT_THEN = /\b(?:until|through|before|prior to|after|since|between|for|as of)$/
/** "Users will not be able to upload files on D." */
const NOT_ABLE = /\b(?:not be able|unable) to [^@;,]{1,80}$/i
/** "Messages written on D will not be sent." */
const NOT_DONE = /^,? ?(?:[^@,;]{0,60}\b(?:not be able|unable) to\b|(?:will|can|may|is|are) not\b)/i
/** What was there before and stays is no release. */
const STAYS = /\b(?:remains?|stays?|continues? to be|still) (?:available|open|online|posted|accessible)\b/i
/** "CERS is down on D; the practice tests can be used on that day": what stays, beside what is down. */
const IN_USE = /\bcan (?:also |still )?be (?:used|reached)\b/i
const OF_A_MEETING =
  /\b(?:recordings?|slides?|minutes|notes|materials)\b[^@]{0,80}\b(?:from|of)(?: (?:the|our|a))?(?: [\w-]+){0,3}$/i
/** "Windows that closed in May", "tests given in April": a day of what the sentence speaks of, not of what becomes available. */
const OF_ITS_SUBJECT = new RegExp(
  pattern`
    \b(?:had|have|has) (?:been )?(?:planned|scheduled) for$
    |\b(?:
      (?:that|which|who) (?:were )?(?:
        are open|closed|ended|opened|finished|tested|completed|ordered|taken|given|entered|submitted|requested
      )|(?:tests?|students?|assessments?) (?:tested|given|taken|completed|finished)
    )(?: testing)?(?: in| on| during| between)?$|\b(?:with|having) (?:an? |the )?(?:\w+ ){0,3}date of$`,
  'i',
)
/** "The ORS will be retired on D and its results will be shown in CERS as of E": on D nothing becomes available. */
const GOES_AWAY = /\b(?:retired?|retires|discontinued|removed|deleted|expires?)(?: on)?$/i
const NO_LATER = /\b(?:by|on or before|later than)$/

/** "A course that launches annually in early November": of which year? */
const EACH_YEAR = /\b(?:annually|yearly|(?:each|every) (?:year|fall|spring|summer|winter))\b[^@]{0,20}$/i
/** "Nothing that arrives beyond D is shown": what becomes available is of the days before. */
const BEYOND = /\bbeyond$/i

/** "Keep this day in mind when you plan": what is only pointed back to. */
const KEPT_IN_MIND = /(?:^|[.;,] )(?:please )?(?:consider|remember|note|mark|keep|observe)$/i

/** "Thresholds whose approval is scheduled for D": nothing becomes available by it. */
const APPROVED =
  /\b(?:approval|adoption|vote|hearing|decision)\b[^@]{0,60}\b(?:scheduled|planned|expected) (?:for|in|on)$/i

const DUTY = new RegExp(
  pattern`
    ^,? ?(?!(?:which|that)\b)[^@,;]{1,80} (?:must|ha(?:s|ve) to|needs? to) be (?:
      made|sent|submitted|entered|placed|requested|given|uploaded
    )\b`,
  'i',
)

/** What leaves over several days is released on the first of them. */
const SHIPS = new RegExp(
  pattern`
    \b(?:
      (?:will|to|should) (?:ship|arrive|be (?:shipped|mailed|sent out|delivered))|ships?|arrives?
      |(?:is|are) (?:shipped|mailed|delivered)
    )(?: out| (?:to|in|at) [^@]{1,40})?(?: on| from| between| during)?$`,
  'i',
)

/** "The next available pickup date is D": nothing becomes available. */
const NEXT_AVAILABLE = /\b(?:next|first|last|only|earliest|latest) available\b/gi

/** "Expect two pauses in June": nothing becomes available. */
const PAUSES =
  /\b(?:expect|look for|watch for)\b[^@]{0,40}\b(?:pauses?|interruptions?|breaks?|delays?|down-?times?|slow(?:er|ness)?)\b/i

/** "There is no release on D", "no scores will be posted on D". */
const NONE_THEN = new RegExp(
  pattern`
    (?:^|[;,] ?|\b(?:and|but|so|is|are|be) )no (?!later\b|less\b|more than\b|earlier\b)(?:[\w-]+ ){0,4}(?:
      releases?|scores?|results?|reports?|files?|data|shipments?|deliver(?:y|ies)|updates?|materials?|boxes|guides?
      |labels
    )\b[^@,;]*$`,
  'i',
)

/** "Families may call on D to reach an agent": what people do then. */
const MAY_CALL = /\b(?:may|can|should|please) (?:call|phone|dial|visit|contact)\b[^@;]*$/i
/** "It should be considered at risk all that day". */
const AT_RISK = /\bat risk\b[^@;]*$/i

/** "Prices go up on D", "details will be posted closer to D", "you will have to wait until TOMS opens in D": of what is told before. */
const CLOSER_TO =
  /\b(?:rates?|prices?|fees?|costs?) (?:will )?goe?s? up(?: again)?(?: on)?$|\b(?:closer|nearer|close) to$|\bwait(?:ing)? until\b[^@;]*$/i

/** Words in front of a day that is no release's: "minutes of the meeting of June 4 are posted". */
const OF_OTHERS = [
  NONE_THEN,
  PAUSES,
  EACH_YEAR,
  APPROVED,
  BEYOND,
  DEGRADED,
  OF_A_MEETING,
  OF_ITS_SUBJECT,
  GOES_AWAY,
  MAY_CALL,
  AT_RISK,
  CLOSER_TO,
]

const PLANNED_FOR = new RegExp(
  pattern`
    \b(?:
      (?:scheduled|planned) for|(?:under embargo|embargoed) until
      |(?:
        available
        |(?:(?:can|may|will|to) be|is|are) (?:posted|found|seen|shown|used|downloaded|open)(?: in [^@]{1,40})?
      ) as of|not (?:be )?(?:released|posted|published|available|ready|expected) (?:before|prior to|earlier than)
    )$`,
  'i',
)

/** "As of D, results will be available." */
const BECOMES_AVAILABLE = /^,? ?[^@,;]{1,80}\bwill be (?:available|posted|ready|online|live|published|released)\b/i

/** When a place is open, or something can be used for some hours: nothing new. */
function isOfHours({ clause, whole, phrase, before }: Mention): boolean {
  // "The office opens late on D", "the help desk is closed on D and opens again on E"
  if (/\b(?:opens?|closes?) (?:late|early)\b/i.test(clause)) return true
  if (isOffice(whole) && /\b(?:closed|closes|re-?opens?|opens? (?:again|at))\b/i.test(whole)) return true
  // "All functions will be available on D from 8 a.m. to 5 p.m."
  return phrase.hours !== null && /\bavailable(?: on)?$/i.test(before)
}

/** A report, file, guide, course, site or feature becomes available on a printed date. */
export const readRelease: ClaimReader = (mention) => {
  const { clause, phrase, before } = mention
  if (phrase.shape === 'hours' || (phrase.shape === 'range' && !SHIPS.test(before)) || DOWN.test(clause)) return []
  if (NOT_ABLE.test(before) || NOT_DONE.test(mention.after) || isNotDoneThen(mention) || nothingHappens(before))
    return []
  // "Beginning D, changes must be made by Wednesday to be shown by Friday": a duty, and nothing new.
  if (/\b(?:beginning|starting|as of|from|on)$/i.test(phrase.lead || before) && DUTY.test(mention.after)) return []
  if (isOfHours(mention)) return []
  if (
    STAYS.test(clause) ||
    (IN_USE.test(clause) && DOWN.test(mention.whole)) ||
    !RELEASE.test(clause.replace(NEXT_AVAILABLE, '')) ||
    isYearlyRule(mention)
  )
    return []
  const planned = PLANNED_FOR.test(before)
  if (OF_OTHERS.some((cue) => cue.test(before))) return []
  if (KEPT_IN_MIND.test(before) && phrase.edges.every(({ when }) => when?.form === 'relative')) return []
  const when = phrase.edges[0]?.when
  // "show up on Thursday": a weekday alone is no printed date.
  if (when?.form === 'relative' && when.weekday !== null) return []
  // "Results that arrive overnight are shown the next morning": of which day?
  if (when?.form === 'relative' && (when.daysLater ?? 0) > 0 && !/@[^@]*@/.test(mention.whole)) return []
  const by = NO_LATER.test(phrase.lead)
  const isEarliest = /\bon or after$/i.test(before)
  const isStretch = phrase.shape === 'range' && SHIPS.test(before)
  const isAsOf = /^as of$/i.test(before) && BECOMES_AVAILABLE.test(mention.after)
  if (NOT_THEN.test(phrase.lead) && !isAsOf && !planned && !by && !isEarliest && !isStretch) return []
  return claimSpans(mention, 'release', 'start', 'its clause says that something becomes available').map((claim) => ({
    ...claim,
    end: null,
    ...(by ? { approximate: true } : {}),
  }))
}
