import { systemIdsIn } from '../../systems/find-systems.ts'
import { pattern } from '../../text/pattern.ts'
import type { Mention } from '../mentions/mention.ts'
import { tellsOfOther } from '../mentions/other-subject.ts'
import { behindItsDay } from './behind-its-day.ts'
import { readByThen } from './by-then.ts'
import type { Claim, ClaimReader, StoryCues } from './claim.ts'
import { readDeadline, readDeadlineBeforeDowntime } from './deadline/deadline.ts'
import { readAvailableAfter } from './downtime/available-after.ts'
import { readAvailableThen } from './downtime/available-then.ts'
import { readDoneLater } from './downtime/done-later.ts'
import { readDowntime } from './downtime/downtime.ts'
import { speaksOfSystems } from './downtime/downtime-words.ts'
import { onPreviousDay } from './downtime/on-previous-day.ts'
import { mainClauseOf, readResumption } from './downtime/resumption.ts'
import { readReturnsInTurn } from './downtime/returns-in-turn.ts'
import { readWhenDown } from './downtime/when-down.ts'
import { readWorkBegins } from './downtime/work-begins.ts'
import { readWorkEnds } from './downtime/work-ends.ts'
import { readEvent } from './event/event.ts'
import { namesEvent } from './event/names-event.ts'
import { readLabelledDay } from './labelled-day.ts'
import { isLineOfUsual } from './no-fact/is-usual.ts'
import { isNoFact } from './no-fact/no-fact.ts'
import { readRelease } from './release.ts'
import { readRightValue } from './right-value.ts'
import { readSameAgain } from './same-again.ts'
import { toldSoFar } from './told-so-far.ts'
import { readOpensAndCloses, readTestingRange, readWindow } from './window/window.ts'

/** Every kind's reader, in the order in which they are asked; the first that knows the mention has it. */
const READERS: readonly ClaimReader[] = [
  readDeadlineBeforeDowntime,
  readWorkEnds,
  readOpensAndCloses,
  readReturnsInTurn,
  readAvailableAfter,
  readAvailableThen,
  readDoneLater,
  readResumption,
  readDowntime,
  readDeadline,
  readWindow,
  readEvent,
  readWorkBegins,
  readRelease,
  readTestingRange,
  readLabelledDay,
  readRightValue,
  readByThen,
]

/** What one mention says. "At that time" and "two days later" date a downtime only: of anything else they say nothing new. */
export function readClaims(mention: Mention, story: StoryCues, before: readonly Claim[]): Claim[] {
  const claims = readAnyClaims(mention, story, before)
  const when = mention.phrase.edges[0]?.when
  const isCounted =
    when?.form === 'relative' && (when.sameHour === true || (when.daysLater ?? 0) > 1 || (when.daysLater ?? 0) < 0)
  const isVague = when?.form === 'relative' && when.isVague === true
  const isDowntime = (claim: Claim) =>
    claim.kind === 'downtime' &&
    (!isVague || speaksOfSystems(mention.clause)) &&
    !before.some((told) => isToldBy(told, claim))
  // "Questions are taken until noon the day before" has a day and an hour of its own.
  const isLimit = ({ kind }: Claim) =>
    kind === 'deadline' && when?.form === 'relative' && when.daysLater === -1 && mention.phrase.edges[0]?.clock != null
  return isCounted || isVague ? claims.filter((claim) => isDowntime(claim) || isLimit(claim)) : claims
}

/** "Maintenance is planned from D to E. At that time, nobody can log on to TOMS": the start of what was just told whole. */
function isToldBy(told: Claim, { start, end, mention }: Claim): boolean {
  const isBefore = told.kind === 'downtime' && told.mention.index === mention.index - 1
  const isWhole = told.start !== null && told.end !== null && !systemIdsIn(told.mention.sentence.text).length
  return isBefore && isWhole && end === null && told.start?.time === start?.time
}

/** What one mention says; `before` are the story's claims so far. A resumption that only dates another fact gives both. */
function readAnyClaims(lone: Mention, story: StoryCues, before: readonly Claim[]): Claim[] {
  const mention = onPreviousDay(lone)
  const main = mainClauseOf(mention)
  const told = readWhenDown(mention)
  if (told.length)
    return [...firstClaims(mention, story).filter((claim) => told[0]?.start || claim.kind !== 'downtime'), ...told]
  if (main) {
    const resumed = readResumption(mention, story)
    // "Users can be added once systems are back" makes nothing available.
    const asks =
      /\b(?:can|may|could|must|should)\b/i.test(main.before) ||
      /\b(?:must|should|needs? to|ha(?:s|ve) to)\b/i.test(`${main.before} ${main.after}`)
    const told = firstClaims(main, story).filter((claim) => claim.kind !== 'release' || !asks)
    return [...resumed, ...told.map((claim) => ({ ...claim, mention }))]
  }
  if (isNoFact(mention) || isLineOfUsual(mention, story.title)) return []
  const again = readSameAgain(mention, before)
  if (again.length) return again
  const claims = firstClaims(mention, story)
  const dayFirst = isEntry(mention) ? readDayFirst(mention, openerOf(mention), story) : []
  // What an entry says in so many words counts more than that it has hours.
  const saysMore = ({ kind }: Claim) =>
    kind === 'deadline' ||
    kind === 'downtime' ||
    (kind === 'window' && claims[0]?.kind === 'release') ||
    ((kind === 'window' || kind === 'release') && claims[0]?.kind === 'event' && !namesEvent(mention.whole))
  // "February 2: Summative ELPAC Opens"
  const opens = isHeadedByDay(mention) && saysLittle(claims) ? readDayFirst(mention, null, story) : []
  if (opens[0]?.kind === 'window') return opens
  if (dayFirst.length && (!claims.length || dayFirst.some(saysMore))) return dayFirst
  const isMonth = mention.phrase.edges[0]?.when?.form === 'month'
  if (claims.length || mention.whole === mention.clause || isMonth || isToldAlready(mention.clause)) return claims
  // A dash or a parenthesis may part a time from the words that say what it is of.
  return firstClaims(acrossBreaks(mention), story).map((claim) => ({ ...claim, mention }))
}

/** "Nightly updates will not run on D, and CERS is down on E": what happens on D is said, though it is no fact of any kind; so does "but can be used on E", "and rosters change on E". */
const TOLD_ALREADY = new RegExp(
  pattern`
    \b(?:
      will (?:not )?[a-z]+(?: [a-z]+){0,4}|(?:must|should) [a-z]+(?: [a-z]+){0,4}
      |(?:can|may) be (?:used|reached|opened|accessed|added|changed|edited|ordered|given|assigned|scored)(?: (?:
          again|then|there
        )
      )?|^(?:(?:the|all|new|these) )*[a-z]+s (?!(?:again|also|only|both|each|later|then|and|or|but|as)\b)[a-z]{3,}
    ) (?:on|at|from|starting|beginning|as of|after) @`,
  'i',
)

/** As of the latter, of "and reports are updated on E", "and on E rosters are due". */
function isToldAlready(clause: string): boolean {
  return TOLD_ALREADY.test(clause) || tellsOfOther(clause)
}

/** A heading that begins with a day. */
function isHeadedByDay({ sentence, phrase }: Mention): boolean {
  return sentence.role === 'heading' && phrase.from === 0
}

function saysLittle([claim]: readonly Claim[]): boolean {
  return claim === undefined || claim.kind === 'release'
}

/** An item, or a line that is no sentence: "March 7 – Scores due". */
function isEntry({ sentence, phrase }: Mention): boolean {
  return (
    sentence.role === 'item' ||
    (sentence.role === 'sentence' &&
      phrase.from === 0 &&
      (!/[.!?]$/.test(sentence.text) || isWithoutVerb(sentence.text)))
  )
}

/** "March 7: Scores due." */
function isWithoutVerb(text: string): boolean {
  return text.length <= LONGEST_ENTRY && / ?[:—] ?\S/.test(text) && !VERB.test(text)
}

const LONGEST_ENTRY = 80
const VERB = /\b(?:is|are|was|were|be|will|has|have|had|can|may|must|should|please)\b/i

const ON_DATES = /(?: (?:beginning|starting))?(?: on)? (?:the following|these|the) (?:dates|days)(?: below)?:$/i

/** "Results will be released on the following dates:" over an item that is a day and nothing else: the words before the dates. */
function openerOf({ sentence, whole }: Mention): string | null {
  const opener = sentence.role === 'item' && /^@\W*$/.test(whole) ? ON_DATES.exec(sentence.leadIn ?? '') : null
  return opener ? opener.input.slice(0, opener.index) : null
}

/** The mention with all the words of its sentence: a label that a dash parts from its time ("Deadline – March 7") stands before it. */
function acrossBreaks(mention: Mention): Mention {
  const label = /^([A-Za-z][\w’' ]{2,60})\s[–—-]\s@/.exec(mention.whole)?.[1]
  const isLabelled = label !== undefined && mention.before === ''
  const isInFront = mention.phrase.from === 0 && mention.sentence.role === 'heading'
  return {
    ...mention,
    clause: toldSoFar(mention),
    ...(isLabelled ? { before: `${label}:` } : {}),
    ...(isInFront ? { after: mention.whole.split('@')[1]?.trim() ?? '' } : {}),
  }
}

/**
 * What an entry of a calendar says of the day in front of it ("June 30: Appeals must be submitted"). `said` are the words of the
 * row's other cells where the day fills a cell of its own.
 */
export function readDayFirst(mention: Mention, said: string | null, story: StoryCues): Claim[] {
  const turned = behindItsDay(mention, said)
  return turned ? firstClaims(turned, story).map((claim) => ({ ...claim, mention })) : []
}

function firstClaims(mention: Mention, story: StoryCues): Claim[] {
  for (const read of READERS) {
    const claims = read(mention, story)
    if (claims.length) return claims
  }
  return []
}
