import { isCalledOffNext } from './called-off.ts'
import { CANCELLED, DOWN } from './cues.ts'
import { isOfCondition } from './is-of-condition.ts'
import { isOfNamedRelease } from './is-of-named-release.ts'
import { isRetired } from './is-retired.ts'
import { isStamp } from './is-stamp.ts'
import type { Mention } from './mention.ts'
import { isUndoneBy } from './undone-by.ts'

const MODIFIER =
  /(?:^|[^\w])(?:(?<!\b(?:be|been|is|are|was|were|being|get|gets|must|should|to)(?: (?:\w{2,20}ed|reset|set|made|put|sent)(?: in| out| up| back)? and)? )(?:completed|finished|received|submitted|entered|turns?|turning|tested|scored|enrolled|processed|administered|given|born|earned|issued|collected|created|dated|registered|printed|published|bought|downloaded|saved|filed|sent|shipped|posted|signed))(?: (?:in|to|with|by) (?:the |an? |our )?[\w&]+)?(?: (?:on|by|before|after|from|since|between|through|on or (?:before|after)))+$/i

/** True for a time that its sentence uses without stating a fact of that time. */
export function isNoFact(mention: Mention): boolean {
  return [
    isStamp,
    isNegated,
    isAlternative,
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
    isCountedInHours,
    isAsked,
    isOfLimits,
    isActNow,
    isOfLetter,
    isRetired,
  ].some((holds) => holds(mention))
}

/** "It may be done as early as Saturday": sooner than told, perhaps. */
function mayBeSooner({ before }: Mention): boolean {
  return /\b(?:may|might|could|can) (?:well |even )?(?:be )?(?:completed?|done|over|finish(?:ed)?|end|back|return|reopen|resume|restored|available)\b[^@]{0,40}\b(?:as (?:early|soon) as|(?:earlier|sooner) than)$/i.test(
    before,
  )
}

/** "We will send another update no later than 2 p.m.": when more will be said; an update of something is a release. */
function isOfNextNews({ before }: Mention): boolean {
  return NEXT_NEWS.test(before)
}

/** "Standard maintenance windows: Friday from 8 p.m. to midnight": what comes back each week, and no day that is printed. */
function isUsual({ phrase, sentence, before }: Mention): boolean {
  if (ALWAYS.test(before)) return true
  const isPrinted = phrase.edges.some(({ when }) => when !== null && when.form !== 'relative')
  return !isPrinted && (USUAL.test(sentence.text) || OF_ANY_WEEK.test(sentence.text))
}

/** "By Wednesday of a given week, to be shown by Friday": days of every week. */
const OF_ANY_WEEK = /\bof (?:a|any|each|every) (?:given |single )?week\b/i

/** "The July maintenance always takes place on the third weekend." */
const ALWAYS = /\b(?:down-?times?|outages?|maintenance|upgrades?)\b[^@.;]{0,40} always(?: \w+){1,4}$/i
const USUAL =
  /\b(?:down-?times?|outages?|maintenance|work)\b[^.;]{0,40} (?:typically|usually|generally|normally) |\b(?:standard|regular|usual|normal|typical|routine|weekly|nightly|monthly)(?:ly)? (?:[\w-]+ ){0,2}(?:maintenance|down-?time|outage) (?:windows|times|hours|periods|schedule)\b/i

/** "If CERS is not back by Friday, the deadline will be extended to D." */
function isOnlyIf({ sentence, before }: Mention): boolean {
  return /^(?:if|should|in case)\b/i.test(sentence.text) && MAY_BE_EXTENDED.test(before)
}

const MAY_BE_EXTENDED =
  /\b(?:deadlines?|due dates?|windows?|testing|last day)\b[^@]{0,60}\b(?:will|would|may|can) be (?:extended|moved|postponed|put off)\b[^@]{0,30}$/i

const NEXT_NEWS =
  /\b(?:(?:send|provide|give|share|have|issue|post|publish|expect) (?:(?:you|all|everyone|leas|districts|schools|users|coordinators) )?(?:an?|the next|another|one more|further|more|our)(?: (?:next|further|status|new|additional|brief))? (?:updates?(?! (?:of|for)\b)|news|word)|(?:an?|the next|another|our(?: next)?)(?: (?:further|status|new|additional))? update(?: on [^@]{1,60})? (?:\w+ ){1,3}(?:provided|sent|given|shared|posted|issued|published|follow|come))\b[^@]{0,90}$/i

/** "Messages are shown 72 hours before the D outage": an hour that nobody printed. */
function isCountedInHours({ before }: Mention): boolean {
  return /\b(?:\d{1,3}|an?|one|two|few|several|twenty-four|forty-eight) hours? (?:prior to|before|ahead of|in advance of|after|following)(?: (?:the|our|your|this|that|each))?$/i.test(
    before,
  )
}

/** "To what extent will districts train staff on D?" */
function isAsked({ sentence }: Mention): boolean {
  return /^(?:to what extent|how (?:many|much|likely)|why|which|would|should)\b.*\?$/i.test(sentence.text)
}

/** "Due dates that fall between D and E": which limits are meant. */
function isOfLimits({ before }: Mention): boolean {
  return /\b(?:due dates?|deadlines?|dates)(?:(?: (?:that|which))? (?:fall(?:s|ing)?|(?:is|are) set|originally set)(?: on or)?(?: on| between| from| in| during| within)?| between)$|\b(?:that|which) (?:is|are|was|were) due (?:for \w+ )?(?:between|from|on|in|by)$/i.test(
    before,
  )
}

/** "Register today for the meeting": when to do it, and nothing that takes place. */
const ACT_NOW =
  /(?:^|[,;:—] ?|\b(?:please|and|then|to|or) )(?:register|sign up|apply|enroll|order|visit|join|subscribe|try|check|start|get|contact|act|reserve|explore|see|book|take|send|share|begin)\b(?! (?:by|before|until))[^@,;.]{0,60}$/i
function isActNow({ phrase, before }: Mention): boolean {
  return /^today$/i.test(phrase.text) && ACT_NOW.test(before)
}

/** "See the March 3, 2014, news release", "as told in our April 22 letter": a day by which a letter is known. */
function isOfLetter({ phrase, after, before, sentence }: Mention): boolean {
  if (phrase.lead === '' && phrase.shape === 'point' && /^,? ?(?:news|press) (?:release|advisory)\b/i.test(after))
    return true
  return /\b(?:an?|the|our|your|this|that|its|their|my)$/i.test(before) && LETTER.test(sentence.text.slice(phrase.to))
}

const LETTER =
  /^,? (?:[A-Z][\w&]* )?(?:letter|e-?mail|memo(?:randum)?|newsletter|bulletin|flash|spotlight|communication|correspondence)\b/i

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
  const isSaid = /\b(?:said|wrote|added|told (?:us|reporters))(?: on)?$/i.test(before)
  return phrase.edges[0]?.when?.form === 'relative' && (isSaid || WE_SAID.test(after))
}

const WE_SAID =
  /^(?:, ?)?(?:(?:we|they|(?:the|our|an?|your) (?:[\w-]+ ){0,2}[\w-]+) )(?:also |first )?(?:said|wrote|announced|reported|told|informed|sent (?:word|a (?:message|note|notice)))\b/i

const OPENS_NOT =
  /\b(?:will|does|do|did|can|is going to|are going to) not (?:re)?(?:open|begin|start|launch|take place|be (?:given|administered|held|released|posted|published|shipped|mailed))(?: as (?:planned|scheduled|announced))?,? on$/i
const FIRST_SET =
  /\b(?:was|were) (?:first|originally|initially|at first) (?:set|planned|scheduled)\b[^@]{0,60}@[^@]{0,20}\bthen\b/i
/** "CERS, scheduled to be back on D, will not be available before E". */
const WAS_DUE_BACK =
  /,(?: which (?:was|were))? (?:scheduled|planned|expected|supposed|due) (?:to (?:be (?:back|restored|available|online)|return|reopen|come back)|back)(?: on| at| by)?$/i
const TOLD = /\b(?:told|said|announced|wrote|reported|expected|thought)\b[^@]{0,120}\bwould (?:be|go)\b[^@]{0,60}$/i

/** "…; please note that the correct date is E": another day stands behind it, and not besides. */
function isCorrected(behind: string): boolean {
  const [, ...rest] = behind.split(/\b(?:please note|correct(?:ion|ed)?|in fact|actually|however|instead|now)\b/i)
  return /\d/.test(rest.join(' ')) && !/\b(?:also|too|as well|in addition|additionally)\b/i.test(behind)
}

/** "No testing should be scheduled for D": what schools leave alone then. */
const NO_TESTS_THEN =
  /\b(?:no|not|avoid|never) (?:\w+ ){0,2}(?:test(?:s|ing)?|sessions?|scheduling|schedule)\b[^@,;]{0,60}\b(?:for|on)$/i

/** "TOMS is down every Saturday except on D". */
const LEFT_OUT = /\b(?:except|excluding)(?: for| on)?$/i
/** "At any time outside of the downtime dates: D, E, and F". */
const OUTSIDE =
  /\boutside(?: of)? (?:the|these|those|our) (?:[\w-]+ ){0,3}(?:dates?|days?|hours?|times?|periods?|windows?)(?: (?:of|on))?[^.;a-z]{0,4}(?:@[ ,]{1,2}(?:and )?)*$/i

/** "Although first planned for D, the work …": what is no longer planned. */
const WAS_PLANNED =
  /^(?:although|though|while|even though) (?:(?:it|this|the [\w -]{2,40}) (?:was|were|had been) )?(?:originally|previously|initially|first) (?:planned|scheduled|set|announced|slated)(?: to [^@,]{1,40})?(?: for| on)?$/i

/** The masked sentence up to its time. */
function upTo({ whole, sentence, phrase }: Mention): string {
  const nth = (sentence.times[0] ?? []).filter(({ from }) => from < phrase.from).length
  return whole
    .split('@')
    .slice(0, nth + 1)
    .join('@')
}

/** "as of D—not as of E": a day that it is said not to be. */
function isNegated(mention: Mention): boolean {
  const { before, clause, whole, following } = mention
  if (LEFT_OUT.test(before) && DOWN.test(clause)) return true
  if (OUTSIDE.test(upTo(mention))) return true
  if (WAS_PLANNED.test(before)) return true
  if (CANCELLED.test(whole) || isCalledOffNext(mention)) return false
  // "It was first set for D, then for E; it now takes place on F."
  if (WAS_DUE_BACK.test(before) && /\b(?:will|can) (?:not|now)\b/i.test(whole)) return true
  if (FIRST_SET.test(whole) && /(?:^|\b(?:set|planned|scheduled|then) )(?:for|on)$/i.test(before)) return true
  // "We told you that TOMS would be down on D. The downtime is now shorter."
  if (TOLD.test(before) && isCorrected(mention.sentence.text.slice(mention.phrase.to))) return true
  if (TOLD.test(before) && /\b(?:now|instead|no longer|changed|shorter|longer|moved)\b/i.test(following)) return true
  // "The window will not open on D": on that day nothing begins.
  if (OPENS_NOT.test(before)) return true
  if (NO_TESTS_THEN.test(before)) return true
  return /\bnot(?: as of| on| in| from| at| for)?$|\btakes? the place of [^@]*$|\b(?:was|were) (?:said|supposed|meant|announced) to be (?:down|off-?line|unavailable)(?: on| from)?$|\b(?:was|were) to (?:end|close|begin|start|open|return|reopen|resume|come back|be(?: held| down| off-?line| unavailable| back| restored| available| online| released| posted| published| sent| mailed)?)(?: again| online)?(?: on| at| by| until| through)?$/i.test(
    before,
  )
}

/** "LEAs with windows that end after D", "schools that begin testing before D", "students who finish by D": which ones are meant. */
const OF_WINDOWS =
  /\b(?:windows?|schools|leas|districts|sites|tracks?|sessions|students|classes|teachers) (?:that|which|who|whose \w+) (?:will )?(?:ends?|closes?|opens?|begins?|starts?|finish|complete)(?: testing| instruction| school)? (?:after|before|by|between|later than|earlier than)$|\b(?:leas?|agencies|schools|districts|sites) (?:with|having) (?:an? )?(?:testing |administration )?windows? (?:that|which) (?:opens?|closes?|begins?|starts?|ends?)(?: on)?$/i

/** "Boxes arrive only if the form was approved by D", "if the tool was set to "off" prior to D", "kits are sent again if they are not back by D". */
const IF_DONE =
  /\bif\b[^@]{0,160}\b(?:was|were|(?:has|have|had) been) (?:\w+ed|set|sent|put|made|given|chosen|taken|left)(?: (?!(?:and|or|but|so|then|please|must|should|can|may|will|you|it|they)\b)[^@,;\s]{1,20}){0,4} (?:by|before|prior to|on)$|\bif\b[^@,]{0,120}\b(?:not|no)\b[^@,]{0,60}\b(?:by|before|until)$/i

/** "Reports that are not ready by D", "LEAs whose last day of testing is D": which ones are meant. */
const OF_STATE =
  /\b(?:that|which) (?:are|is|were|was) (?:not |still |not yet )?(?:ready|available|complete|scored|done|finished) (?:by|before|on|as of)$|\bwhose (?:last|final|first) (?:day|date)\b[^@]{0,40}$/i

/** "Students who turn 18 before D". */
const OF_PEOPLE =
  /\bwho (?:will )?(?:are|were|have|had|has|turn|enroll(?:ed)?|moved?|took|transfer\w*|arriv\w*|will be)\b[^@]{0,40}\b(?:before|after|since|by)$/i

/** "Results for tests completed by D will be …": the time belongs to a noun of the sentence and is no fact of its own. */
function isModifier(mention: Mention): boolean {
  const { before, after } = mention
  if (isUndoneBy(mention)) return false
  // "Orders received by D will ship …" sets a limit for orders (RECORDS 6).
  if (
    /\b(?:orders?|registrations?|applications?|nominations?|proposals?)\b[^@]{0,80}\b(?:received|submitted|made|sent in) (?:by|before|on or before)$/i.test(
      before,
    )
  )
    return false
  // "Only forms received by D count."
  if (/^only\b/i.test(before) && /\b(?:count|accepted|considered|processed|honored|included|reviewed)/i.test(after))
    return false
  return (
    (MODIFIER.test(before) ||
      OF_WINDOWS.test(before) ||
      IF_DONE.test(before) ||
      OF_STATE.test(before) ||
      (OF_PEOPLE.test(before) && !/\b(?:should|must|need to|has to|have to|please)\b/i.test(before))) &&
    !(/(?<!\bon or )\bafter$/i.test(before) && /\b(?:not|no longer|cannot)\b/i.test(after))
  )
}

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
