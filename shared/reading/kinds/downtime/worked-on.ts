import { findSystems } from '../../../systems/find-systems.ts'
import { pattern } from '../../../text/pattern.ts'
import { withShortNames } from '../../mentions/mask-sentence.ts'
import type { Mention } from '../../mentions/mention.ts'
import { DOWN } from './downtime-cues.ts'
import { names } from './downtime-words.ts'

/** "The upgrade of TOMS takes place on", "CERS will be upgraded during". */
const WORK_THEN = new RegExp(
  pattern`
    \b(?:upgrades?|migration|maintenance|repairs?|server (?:work|move)|patch(?:es|ing)?)\b[^@]{0,80}\b(?:
      takes? place|taking place|occurs?|happens?|(?:is|are) (?:scheduled|planned|set)(?: for)?
      |(?:be|is|are) (?:performed|carried out|done)|(?:will be|is|are)(?= (?:from|between)$)
    )(?: on| over| during| from| between)?(?: the)?(?: weekend of)?$
    |\b(?:will|is to|are to) be (?:
      updated|upgraded|migrated|patched|rebuilt|moved to (?:a )?new (?:servers?|hardware|host)
    )(?: all day)?(?: on| over| during| from| between)?(?: the)?(?: weekend of)?$`,
  'i',
)
/** "On D, we will be upgrading TOMS". */
const WORKING_ON = String.raw`(?:will be|is|are) (?:upgrading|updating|patching|migrating|rebuilding|replacing|servicing|(?:installing|applying|deploying) (?:[a-z]+ ){0,6}(?:patches|upgrades?|updates?|fixes)|performing (?:[a-z]+ ){0,3}(?:maintenance|upgrades?|updates?|work))\b`
const WORKING = new RegExp(String.raw`^,? ?(?:[\w’'-]+ ){1,4}${WORKING_ON}`, 'i')
const AT_WORK = new RegExp(String.raw`\b${WORKING_ON}([^.;]{1,80})`, 'i')
/** Work on what a system holds, or on its papers, takes nothing away. */
const OF_DATA =
  /\b(?:manuals?|guides?|accounts?|users?|rosters?|records|data(?! cent)|results|scores|reports?|content|items|webinar|training)\b/i

/** True where work on a system, and not on what it holds, takes place then. */
export function isWorkThen({ before, after, clause, whole, following }: Mention): boolean {
  if (NOTHING_AWAY.test(following)) return false
  return (
    (WORK_THEN.test(before) && names(clause) && !OF_DATA.test(before)) ||
    (WORKING.test(after) && names(after) && !OF_DATA.test(after)) ||
    (WORKING.test(before) && names(before) && !OF_DATA.test(before) && DOWN.test(`${whole} ${following}`))
  )
}

const IS_WORKED_ON = pattern`
  (?:will|is to|are to|is going to|are going to|is|are) be(?:ing)? (?:
    updated|upgraded|migrated|patched|rebuilt|serviced
  )(?: to (?:an? |the )?(?:[\w-]+ ){0,2}(?:
      cloud|servers?|hosts?|hardware|version|release|platform|data cent(?:er|re)
    )
  )?`
const WORKED_ON = new RegExp(`\\b${IS_WORKED_ON}(?: over| during| from| between| on)?(?: the)?(?: weekend of)?$`, 'i')
/** "On D, TOMS and CERS will be upgraded." */
const WORKED_ON_THEN = new RegExp(`^,? ?([^@.;]{2,160} ${IS_WORKED_ON})(?= (?:and|so|to)\\b|\\W*$|[.,;])`, 'i')

/** Nothing but what opens a sentence with a time: "All day on", "On Labor Day,". */
function isInFront(before: string): boolean {
  return /^(?:all day )?(?:on|from|over|during|between)?(?: (?:[A-Z][\w’'.]{1,12} ){1,3}Day,?)?$/i.test(before)
}

/** "First TOMS (D), then CERS (E) will be upgraded." */
const IN_BRACKETS = new RegExp(`\\(@\\)[^@]{0,20} ${IS_WORKED_ON}\\W*$`, 'i')

/** True where a text says that a system is worked on: "TOMS will be updated over the weekend", "we are upgrading CERS". */
export function tellsOfWork(printed: string): boolean {
  if (names(AT_WORK.exec(printed)?.[1] ?? '')) return true
  if (!IS_WORKED_ON_THERE.test(printed)) return false
  const text = withShortNames(printed)
  const told = IS_WORKED_ON_THERE.exec(text)
  const before = told ? text.slice(Math.max(0, told.index - LONGEST_NAME), told.index).trimEnd() : ''
  return findSystems(before).some(({ to }) => to === before.length)
}

const LONGEST_NAME = 100
const IS_WORKED_ON_THERE = new RegExp(`\\b${IS_WORKED_ON}\\b`, 'i')

/** A name right in front of the bracket that a time stands in. */
function isLabelled(text: string, from: number): boolean {
  const label = /([^(),;]{1,80})\($/.exec(text.slice(0, from))?.[1] ?? ''
  return names(label)
}

/** "CERS will be updated on D. No downtime is expected." */
const NOTHING_AWAY =
  /^(?:no|there (?:is|will be) no|this will not (?:cause|require|mean)(?: an?| any)?) (?:\w+ ){0,2}(?:down-?time|outages?|interruptions?)\b/i

/** True where a system is said to be worked on then. */
export function isWorkedOn({ before, after, whole, phrase, sentence, following }: Mention): boolean {
  if (NOTHING_AWAY.test(following)) return false
  const behind = isInFront(before) ? WORKED_ON_THEN.exec(after)?.[1] : undefined
  if (behind && isOfSystem(behind, WORKED_ON)) return true
  return isOfSystem(before, WORKED_ON) || (IN_BRACKETS.test(whole) && isLabelled(sentence.text, phrase.from))
}

/** "TOMS, including CERS, closes". */
const PARTS = /, (including [^,;:@]{1,80}),(?= )/i

/** "TOMS closes at 5 p.m.", "these systems will be updated from": what a system does, not a window, an application or data in it. */
export function isOfSystem(before: string, predicate: RegExp): boolean {
  const verb = predicate.exec(before)
  const subject =
    (verb ? before.slice(0, verb.index) : '')
      .replace(PARTS, ' $1')
      .split(/[,;:] (?!and\b)/)
      .at(-1) ?? ''
  const left = subject.split('')
  const found = findSystems(subject)
  for (const { from, to } of found) left.fill(' ', from, to)
  const rest = left.join('')
  const isMeant =
    found.length > 0 || /\b(?:all|these|the following|both|several|other|our) (?:\w+ )?systems\b/i.test(rest)
  return (
    isMeant &&
    /^(?:[\s,()]|and|the|both|also|then|but|including|on|at|by|@|all|these|following|several|our|other|systems?)*$/i.test(
      rest,
    )
  )
}
