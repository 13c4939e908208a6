import { findSystems } from '../../../systems/find-systems.ts'
import { pattern } from '../../../text/pattern.ts'
import type { Mention } from '../../mentions/mention.ts'
import { type Claim, type ClaimReader, claimSpans, type StoryCues } from '../claim.ts'
import { CANCELLED } from '../cues.ts'
import { dayBefore } from './downtime.ts'
import { DOWN, NOT_RESUME, RESUME } from './downtime-cues.ts'
import { isOffice } from './downtime-words.ts'
import { isBackInTurn, OF_OTHERS, othersIn } from './is-back-in-turn.ts'
import { isBackThemselves } from './is-back-themselves.ts'
import { isNotBack } from './is-not-back.ts'
import { isOfATest } from './is-of-a-test.ts'
import { isRestart } from './is-restart.ts'
import { opensWindowAgain } from './opens-window-again.ts'
import { OTHERS_NOT } from './others-not.ts'
import { isEntryOfReturn, returnsInList } from './returns-in-list.ts'

/** "Down starting at @": the start, whatever is told of the return behind it. */
const STARTS_DOWN = /\b(?:down|unavailable|off-?line|inaccessible) (?:starting|beginning|from|as of)(?: at| on)?$/i

/** What resumes or runs without being a system: testing, scoring, shipping, "uploads that are still running at 4 p.m." */
const OTHER_SUBJECT = new RegExp(
  pattern`
    \b(?:
      test(?:ing|s)|orders|ordering|assessments|items|blocks|administration|scoring|class(?:es)?|instruction|shipping
      |shipments?|deliver(?:y|ies)|sessions?|meetings?|school|(?:up|down)loads?|imports?|exports?|jobs
    )\b(?:[\w ]{0,24})$`,
  'i',
)
const SYSTEM_WORD =
  /\b(?:systems?|sites?|applications?|interfaces?|web-?sites?|portals?|they|it|both|these|service|access|tools?)\b/i
/** "Coordinators can ask until D to have access restored" */
const IS_ASKED_FOR = /\b(?:ask|request|apply|write|call)\b[^;]{0,60}\bto (?:have|bring|get|restore|reopen|regain)\b/i
/** "Agreement (PDF; return by @)": what people do with a form. */
const SEND_BACK = /(?:^|[;:(,–—-] ?|\band )return by$/i

/** A form that people return, or access that they ask for: no return of a system. */
function isAskedOfPeople({ before, clause, whole }: Mention): boolean {
  if (IS_ASKED_FOR.test(clause)) return true
  return SEND_BACK.test(before) && !DOWN.test(whole) && findSystems(whole).length === 0
}

/** "Systems resume on D", "back online D": the end of a downtime whose start may be told elsewhere. */
export const readResumption: ClaimReader = (mention, story) => {
  const { clause, before, phrase } = mention
  if (phrase.shape !== 'point' || phrase.edges[0]?.when?.form === 'month') return []
  // "TOMS is retired. It returns under a new name on D."
  if (/\bunder an? (?:new|other) name\b/i.test(clause) && !DOWN.test(mention.preceding + mention.whole)) return []
  // "If they are not back by D" is no promise.
  if (FROM_DOWNTIME.test(before) || isRestart(mention, story) || /\bif\b[^@,]*$/i.test(before)) return []
  if (STARTS_DOWN.test(before) || opensWindowAgain(mention) || isAskedOfPeople(mention)) return []
  const back = whenBack(mention)
  const resumed =
    isNowBack(mention) ??
    back ??
    RESUME.exec(clause) ??
    returnsInList(mention) ??
    isEntryOfReturn(mention) ??
    followsOthers(mention) ??
    isUpAgain(mention, story) ??
    returnsNotBefore(mention) ??
    atLatest(mention)
  const isTold = isBackInTurn(mention) || back !== null || isNowBack(mention) !== null
  if (!resumed || isNotBack(clause, resumed.index) || !(isTold || isItsOwn(mention)) || OTHERS_NOT.test(mention.whole))
    return []
  if (isOfATest(clause.slice(resumed.index + resumed[0].length))) return []
  const subject = subjectOf(clause.slice(0, resumed.index))
  if (OTHER_SUBJECT.test(subject) && findSystems(subject).length === 0) return []
  // "… and will be back by @": the subject is the one before.
  const isElliptic = /^,?\s*(?:(?:and|then|now|has|have|been|but|will|should|is|are|expected|to|be)\s*)*$/i.test(
    subject.trim(),
  )
  // "The elevator has stopped working. Service resumes on D."
  const told = /^(?:normal |regular )?service\b/i.test(clause) ? mention.preceding : clause
  if (isOffice(told) || (isElliptic && isOffice(mention.whole))) return []
  if (!isElliptic && !story.isDowntimeStory && !SYSTEM_WORD.test(clause) && findSystems(clause).length === 0) return []
  const claims = claimSpans(mention, 'downtime', 'end', RESUMPTION)
  const notUntil = NOT_RESUME.test(clause) && /\buntil$/i.test(before)
  const resumptions = claims.map(
    (claim): Claim => ({
      ...claim,
      state: 'scheduled',
      ...(OF_OTHERS.test(before) ? { systems: othersIn(mention) } : {}),
      end: claim.end && (notUntil ? dayBefore(claim.end) : claim.end),
    }),
  )
  return TESTING_BEGINS.test(mention.whole) ? [...resumptions, ...opensFor(mention)] : resumptions
}

/** "The window opens when systems are back on @": the words behind the "when". */
function subjectOf(words: string): string {
  const last = words.split('@').pop() ?? ''
  return last.split(/\b(?:when|once|as soon as)\b/i).pop() ?? ''
}

/** "Back from the downtime that starts on D": its start. */
const FROM_DOWNTIME = /\b(?:down-?time|outage|maintenance) (?:that|which) (?:starts|begins|started|began)(?: on| at)?$/i

/** "Will be gone on D, when all systems come back". */
function whenBack({ sentence, phrase }: Mention): RegExpExecArray | null {
  const isTold = /^,? when (?:all|the|these|most|our) (?:[\w&]+ ){0,3}systems (?:come|are|will be) back\b/i
  return isTold.test(sentence.text.slice(phrase.to)) ? /^/.exec('') : null
}

/** "TOMS returns on Monday; the Test Delivery System and DEI follow on Wednesday": the verb is that of the others. */
function followsOthers({ before, clause, whole }: Mention): RegExpExecArray | null {
  return RESUME.test(whole) &&
    /\bfollows?(?: (?:an?|one|two|three|four|five|\d) (?:hours?|days?|weeks?) later,?)?(?: on| at)?$/i.test(before)
    ? /\bfollows?\b/i.exec(clause)
    : null
}

const THEY_WILL = new RegExp(
  pattern`
    (?:^|[:;] |\bexpect )(?:it|them|they|both|all (?:two|three|four|of (?:them|these))) (?:
      will|should|to|(?:is|are) (?:expected|scheduled|planned) to
    ) ?$`,
  'i',
)

/** "The downtime has been shortened; CERS will be available at noon": after a downtime, a system's being available is its return. */
function isUpAgain({ before, clause, whole, phrase }: Mention, story: StoryCues): RegExpExecArray | null {
  const available = IS_UP.exec(before)
  const subject = available ? before.slice(0, available.index).replace(WITH_PARTS, '') : ''
  const named = findSystems(subject).at(-1)
  const verb = /^(?: systems?| site)?(?: will| now| should| is expected to| are expected to| to)* ?$/i
  const isNamed =
    named !== undefined &&
    verb.test(subject.slice(named.to)) &&
    (DOWN.test(whole) || story.isDowntimeStory || isAsPlanned({ before, phrase })) &&
    !CANCELLED.test(whole)
  const isMeant = THEY_WILL.test(subject) && DOWN.test(story.text)
  return isNamed || isMeant ? /\bavailable\b/i.exec(clause) : null
}

/** "Available on", "available after the spring outage, on": the day is that of the return, not of the outage. */
const IS_UP = new RegExp(
  pattern`
    \b(?:is|are|be) (?:fully |once more )?available(?: (?:after|following) (?:the|this|that|our) (?:[\w-]+ ){0,3}(?:
        down-?time|outage|maintenance
      ),
    )?(?: at| on| by)?$`,
  'i',
)

/** "The DEI, with all of its forms, will be available". */
const WITH_PARTS = /, (?:with|including|along with|together with) [^,;@]{2,80},(?= )/i

/** "CERS, which was to be back on D, will now be available on E". */
function isNowBack({ before, clause, whole }: Mention): RegExpExecArray | null {
  if (!WAS_TO_RETURN.test(whole)) return null
  const verb = /\bnow be (?:back|available|restored|online)(?: again)?(?: on| at| by)?$/i.exec(before)
  return verb ? /(?<=\bnow be )(?:back|available|restored|online)\b/i.exec(clause) : null
}

const WAS_TO_RETURN = /\b(?:was|were) to (?:be (?:back|restored|available|online)|return|reopen|resume|come back)\b/i

/** "As scheduled, TOMS will be available at 6 a.m. on D": what is expected back, at an hour. */
function isAsPlanned({ before, phrase }: Pick<Mention, 'before' | 'phrase'>): boolean {
  return /^as (?:scheduled|planned|announced|expected|promised)\b/i.test(before) && phrase.edges[0]?.clock != null
}

/** "… and is brought back up when all is done, but no later than D". */
function atLatest({ before, whole, clause }: Mention): RegExpExecArray | null {
  const told = /^(?:by|no later than)$/i.test(before) ? whole.split(AT_LATEST) : []
  return told.length > 1 && DOWN.test(told[0] ?? '') && RESUME.test(told[0] ?? '') ? /^/.exec(clause) : null
}

const AT_LATEST = /,? (?:but|and) (?:in any case )?(?:by|(?:no|not) later than) @[^@]*$/i

/** "TOMS will not return until D". */
function returnsNotBefore({ before, clause }: Mention): RegExpExecArray | null {
  return /\buntil(?: at| on)?$/i.test(before) ? NOT_RESUME.exec(clause) : null
}

/** "Goes down at @ and comes back up as soon as it can": what is told of the return has no time. */
const GOES_DOWN_THEN =
  /\b(?:closes?|(?:brought|taken|going|goes|go|shuts?|be|is|are) (?:down|off-?line|closed|out of service))(?: (?:at|on|from|starting))*$/i

/** "… and will be restarted at 6 p.m.": the hour that was put to its day. */
const HOUR_BEHIND = /\b(?:at|by)(?: [\d:]{1,5} ?[ap]\.?m\.?| noon| midnight)\W*$/i

/** In a clause of several times ("goes down at @ and returns at @") the words right before or behind the time must say so. */
function isItsOwn({ clause, before, after }: Mention): boolean {
  if ((clause.match(/@/g) ?? []).length < 2) return !GOES_DOWN_THEN.test(before) || HOUR_BEHIND.test(after)
  return (
    RESUME.test(`${before} @`) ||
    (RESUME.test(`@ ${after}`) &&
      !DOWN.test(before) &&
      !CLOSED.test(before) &&
      !/\b(?:and|then|until|when|once)\b/i.test(after))
  )
}

/** "TOMS: closed @, reopens @": its own word is that of going down. */
const CLOSED = /(?:^|[:,;] |\b(?:is|are|be) )closed(?: on| at| from)?$/i

const TESTING_BEGINS =
  /@[^@]*\b(?:administration|testing|assessments?)\b[^@]{0,30}\b(?:can|may|will) (?:begin|start|resume)\b[^@]*$/i

/** "All systems will be available on D, and testing can begin": D also opens a window. */
function opensFor(mention: Mention): Claim[] {
  return mention.spans.map(({ start }) => ({
    kind: 'window',
    start,
    end: null,
    mention,
    because: 'testing can begin once systems are back',
  }))
}

/** The words of a resumption's own clause: "released in TOMS when systems resume on D" says nothing of TOMS being down. Null where it is the main one. */
export function resumedWords({ mention }: Claim): string | null {
  const told = mention.sentence.text.slice(0, mention.phrase.from).split(WHICH_IS_BACK)
  const named = told.length > 1 ? findSystems(told[0] ?? '').at(-1) : undefined
  if (named && named.to === told[0]?.length) return told[0].slice(named.from)
  if (isBackThemselves(mention)) return mention.before
  const match = SUBORDINATE.exec(mention.before)
  // "Down on @, after business hours at 6 p.m. and returns on": a verb of the main clause.
  const isMain = HOUR_IN_FRONT.test(match?.[2] ?? '')
  return match && RESUME.test(match[2] ?? '') && !isMain ? `${match[2]} ${mention.after}` : null
}

const HOUR_IN_FRONT = /(?:@|\d ?[ap]\.?m\b\.?(?: \(?P[SD]?T\)?| Pacific(?: time)?)?|\b(?:noon|midnight)) and\b/i

/** "All systems are down from D to E except CERS, which is back on F": CERS alone. */
const WHICH_IS_BACK =
  /, which (?:(?:is|are|will be|should be|comes?) back|(?:will )?follows?|returns?)(?: on| at| by)? $/i

/** The reason given for a claim that holds only the end of a downtime. */
export const RESUMPTION = 'its clause says when the systems are back'

const SUBORDINATE = /\b(when|once|after|before|until|as soon as)\b(?!:)([^,;]*)$/i

/**
 * The mention as its main clause has it, where a resumption only dates it: "released when systems resume on @" becomes
 * "released on @". Null where the resumption is the main thing said.
 */
export function mainClauseOf<T extends { before: string; clause: string; after: string; phrase: { lead: string } }>(
  mention: T,
): T | null {
  const match = SUBORDINATE.exec(mention.before)
  if (!match || !RESUME.test(match[2] ?? '')) return null
  const joining = (match[1] ?? '').toLowerCase()
  const lead =
    joining === 'before' ? 'before' : joining === 'until' ? 'until' : joining === 'after' ? 'beginning' : 'on'
  const before = `${mention.before.slice(0, match.index)}${lead}`
  return { ...mention, before, clause: `${before} @ ${mention.after}`, phrase: { ...mention.phrase, lead } }
}
