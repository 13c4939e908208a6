import { pattern } from '../../../text/pattern.ts'
import type { Mention } from '../../mentions/mention.ts'
import { happensToSystem } from './happens-to-system.ts'
import { isCompared } from './is-compared.ts'
import { isModifier } from './is-modifier.ts'
import { isNegated } from './is-negated.ts'
import { isOfClosedOffice } from './is-of-closed-office.ts'
import { isOfCondition } from './is-of-condition.ts'
import { isOfLetter } from './is-of-letter.ts'
import { isOfNamedRelease } from './is-of-named-release.ts'
import { isOnlyIf } from './is-only-if.ts'
import { isRetired } from './is-retired.ts'
import { isStamp } from './is-stamp.ts'
import { isUsual } from './is-usual.ts'

/** True for a time that its sentence uses without stating a fact of that time. */
export function isNoFact(mention: Mention): boolean {
  return [
    isStamp,
    happensToSystem,
    isNegated,
    isAlternative,
    isCompared,
    isModifier,
    isInName,
    isOfNamedRelease,
    mayBeSooner,
    wasSaid,
    isExample,
    isOfNextNews,
    isUsual,
    isOnlyIf,
    isOfCondition,
    isOfClosedOffice,
    isCountedInHours,
    isAsked,
    isOfLimits,
    isActNow,
    isOfLetter,
    isRetired,
    wasToEnd,
    hasReserve,
  ].some((holds) => holds(mention))
}

/** "The upgrade that was to be finished on D takes longer": no end any more. */
function wasToEnd({ before, after }: Mention): boolean {
  return WAS_TO_END.test(before) && TAKES_LONGER.test(after)
}

const WAS_TO_END = new RegExp(
  pattern`
    \b(?:was|were|had been) (?:(?:first|originally|supposed|expected|scheduled|planned|due|meant) )*to (?:be )?(?:
      end|finish|complet|done|over|conclude
    )\w*(?: on| at| by)?$`,
  'i',
)
const TAKES_LONGER =
  /^,? ?(?:(?:will|now|has|have|is|are|been|be|yet|not|still) )*(?:tak|extend|delay|longer|run|last|continu|go)\w*/i

const MAY_BE_SOONER = new RegExp(
  pattern`
    \b(?:may|might|could|can) (?:well |even )?(?:be )?(?:
      completed?|done|over|finish(?:ed)?|end|back|return|reopen|resume|restored|available
    )\b[^@]{0,40}\b(?:as (?:early|soon) as|(?:earlier|sooner) than)$`,
  'i',
)

/** "It may be done as early as Saturday": sooner than told, perhaps. */
function mayBeSooner({ before }: Mention): boolean {
  return MAY_BE_SOONER.test(before)
}

/** "We will send another update no later than 2 p.m.": when more will be said; an update of something is a release. */
function isOfNextNews({ before }: Mention): boolean {
  return NEXT_NEWS.test(before)
}

const NEXT_NEWS = new RegExp(
  pattern`
    \b(?:
      (?:send|provide|give|share|have|issue|post|publish|expect) (?:
        (?:you|all|everyone|leas|districts|schools|users|coordinators) )?(?:
        an?|the next|another|one more|further|more|our
      )(?: (?:next|further|status|new|additional|brief))? (?:updates?(?! (?:of|for)\b)|news|word)
      |(?:an?|the next|another|our(?: next)?)(?: (?:further|status|new|additional))? update(?: on [^@]{1,60})? (?:
        \w+ ){1,3}(?:provided|sent|given|shared|posted|issued|published|follow|come)
      |(?:an?|another|a further|a follow-up) (?:e-?mail|message|notification|announcement) will be (?:sent|issued|posted)
    )\b[^@]{0,90}$`,
  'i',
)

/** "E is reserved for D's work in case it is not done": D is told elsewhere. */
function hasReserve({ before, after }: Mention): boolean {
  return /\b(?:reserved|set aside) for(?: the)?$/i.test(before) && HAS_WORK.test(after)
}

const HAS_WORK = /^(?:['’]s )?(?:[\w&]{1,12} )?(?:work|maintenance|down-?time|outage|upgrade)\b/i

const HOURS_BEFORE = new RegExp(
  pattern`
    \b(?:\d{1,3}|an?|one|two|few|several|twenty-four|forty-eight) hours? (?:
      prior to|before|ahead of|in advance of|after|following
    )(?: (?:the|our|your|this|that|each))?$`,
  'i',
)

/** "Messages are shown 72 hours before the D outage": an hour that nobody printed. */
function isCountedInHours({ before }: Mention): boolean {
  return HOURS_BEFORE.test(before)
}

/** "To what extent will districts train staff on D?" */
function isAsked({ sentence }: Mention): boolean {
  return /^(?:to what extent|how (?:many|much|likely)|why|which|would|should)\b.*\?$/i.test(sentence.text)
}

const OF_LIMITS = new RegExp(
  pattern`
    \b(?:due dates?|deadlines?|dates)(?:
      (?: (?:that|which) (?:falls?|(?:is|are) set)| (?:falling|(?:is|are) set|originally set))(?: on or)?(?: on| between| from| in
        | during| within
      )?| between
    )$|\b(?:that|which) (?:is|are|was|were) due (?:for \w+ )?(?:between|from|on|in|by)$`,
  'i',
)

/** "Due dates that fall between D and E": which limits are meant. */
function isOfLimits({ before }: Mention): boolean {
  return OF_LIMITS.test(before)
}

/** "Register today for the meeting": when to do it, and nothing that takes place. */
const ACT_NOW = new RegExp(
  pattern`
    (?:^|[,;:—] ?|\b(?:please|and|then|to|or) )(?:
      register|sign up|apply|enroll|order|visit|join|subscribe|try|check|start|get|contact|act|reserve|explore|see
      |book|take|send|share|begin
    )\b(?! (?:by|before|until))[^@,;.]{0,60}$`,
  'i',
)
function isActNow({ phrase, before }: Mention): boolean {
  return /^today$/i.test(phrase.text) && ACT_NOW.test(before)
}

/** "For example, if a score is entered on D, it appears on E": nothing that takes place. */
function isExample({ sentence, preceding, phrase }: Mention): boolean {
  const goesOn = /^(?:in other words|that is|in this case),/i.test(sentence.text) && EXAMPLE.test(preceding)
  return goesOn || EXAMPLE.test(sentence.text) || IN_BRACKETS.test(sentence.text.slice(0, phrase.from))
}

const IN_BRACKETS = /[([](?:e\.g\.|for example|for instance|such as),? [^()[\]]*$/i
const EXAMPLE =
  /^\W{0,2}(?:(?:for (?:example|instance)|e\.g\.)[, ]|(?:following|using|in|with|continuing) (?:the|this|that)(?: same)? example\b)/i

/** "…, the superintendent said today", "on Monday we wrote that TOMS is down on D": when somebody spoke. */
function wasSaid({ phrase, before, after }: Mention): boolean {
  return phrase.edges[0]?.when?.form === 'relative' && (SAID.test(before) || WE_SAID.test(after))
}

const SAID = new RegExp(
  pattern`
    \b(?:
      said|wrote|added|told (?:us|reporters)
      |(?:city|county|district|department|office|agency|state|vendor|officials) (?:announced|confirmed|reported)
    )(?: on)?$`,
  'i',
)

const WE_SAID = new RegExp(
  pattern`
    ^(?:, ?)?(?:(?:we|they|(?:the|our|an?|your) (?:[\w-]+ ){0,2}[\w-]+) )(?:also |first )?(?:
      said|wrote|announced|reported|told|informed|sent (?:word|a (?:message|note|notice))
    )\b`,
  'i',
)

/** "Results of the May 2014 administration arrive …", "the May results will be mailed on D": the month tells which ones are meant. */
function isInName({ phrase, before, after, whole }: Mention): boolean {
  const isMonth = phrase.shape === 'point' && phrase.edges[0]?.when?.form === 'month'
  if (!isMonth || !NAMED_BY_MONTH.test(after)) return false
  return (
    /\b(?:from|of|in|for|since|during) (?:the|our|its)$/i.test(before) ||
    (/^the$/i.test(before) && /@[^@]*@/.test(whole))
  )
}

const NAMED_BY_MONTH =
  /^(?:[a-z]+ )?(?:administrations?|tests?|testing|exams?|examinations?|sessions?|cycles?|releases?|results|scores|reports)\b/i

/** "in October or November": months to choose from are no date (RECORDS 10). */
function isAlternative({ phrase, before, after }: Mention): boolean {
  return (
    phrase.edges[0]?.when?.form === 'month' &&
    (/\bor$/i.test(before) || /^or$/i.test(after) || /\bor$/.test(phrase.lead) || /^or\b/i.test(after))
  )
}
