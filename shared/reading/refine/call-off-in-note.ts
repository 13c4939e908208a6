import { pattern } from '../../text/pattern.ts'
import type { Claim } from '../kinds/claim.ts'
import { DOWN } from '../kinds/downtime/downtime-cues.ts'
import type { Sentence } from '../sentences.ts'
import { doubtEdges } from './doubt-edges.ts'

const WORK = '(?:down-?times?|outages?|maintenance|work|upgrades?|interruptions?|updates)'

/** "Update: This maintenance has been postponed.", "The outage described below is canceled." */
const NOTE = new RegExp(
  [
    pattern`
      ^\W{0,3}(?:
        (?:update[ds]?|(?:editor[’']s )?note|correction|important|attention|please note)\b[^:.@]{0,24}:\W{0,2}
      )?(?:please note that )?`,
    pattern`
      (?:this|the|that|our|both|these|those|all) (?:[\w-]+ ){0,4}${WORK}(?: windows?| work| periods?
        | (?:that was |that were )?(?:described|announced|listed|mentioned|planned|scheduled)(?: (?:
            above|below|here|earlier|previously|before
          )| in this \w+
        )?| (?:above|below)
      )? `,
    pattern`
      (?:(?:has|have|is|are|was|were|had) )(?:now |been |also |therefore |had to be ){0,3}(?:
        postponed|cancell?ed|called off|put off|deferred|delayed
      )(?: (?:until|till|to) (?:further notice|an? (?:later|future|new|different) (?:date|day|time)))?`,
    '(?: (?:because|due to|owing to|and|as|by)\\b[^@]{0,160}|,? [^@,;:]{0,40})?[.!]?$',
  ].join(''),
  'i',
)

/** What follows would bring a new time. */
const BY_HOW_MUCH = /\b(?:(?:postponed|put off|deferred|delayed) (?:by|for)|rescheduled (?:to|for))\b/i

/** "CANCELED: TOMS Downtime", "March Downtime of CERS Called Off". */
const HEADED =
  /^\W{0,3}(?:cancell?ed|called off)\b|\b(?:cancell?ed|called off)\W{0,3}$|\b(?:is|are|has been|have been) (?:cancell?ed|called off)\b/i
/** Under "TOMS Downtime Postponed" may stand the day that holds no more, or the new one. */
const HEADED_PUT_OFF = /^\W{0,3}(?:postponed|delayed)\b|\b(?:postponed|delayed)\W{0,3}$/i
const IS_NEW = /\b(?:now|new|instead|rescheduled|moved|revised)\b/i

function isNew({ replaces, mention }: Claim): boolean {
  return replaces !== undefined || mention.replaces !== null || IS_NEW.test(mention.whole)
}

/** What a heading says of a downtime below it. */
function headed(claim: Claim, title: string): Claim {
  if (claim.kind !== 'downtime' || isNew(claim) || !DOWN.test(title)) return claim
  if (HEADED.test(title)) return { ...claim, state: 'cancelled' }
  return HEADED_PUT_OFF.test(title) ? doubtEdges(claim, 'its heading says that it is postponed') : claim
}

/**
 * A heading, or a note without a time, calls off what the story tells before or behind it: that downtime stays and says so (RECORDS 4.11). Which
 * one of several is meant nobody knows, so that each is doubted.
 */
export function callOffInNote(claims: readonly Claim[], sentences: readonly Sentence[]): Claim[] {
  // "Update 6/5: …": the day of the note itself.
  const isTimeless = ({ text, times }: Sentence) => times.flat().every(({ to }) => to <= text.indexOf(':'))
  const isNote = (sentence: Sentence) =>
    isTimeless(sentence) && NOTE.test(sentence.text) && !BY_HOW_MUCH.test(sentence.text)
  const title = sentences[0]?.text ?? ''
  const told = claims.map((claim) => headed(claim, title))
  const note = sentences.find(isNote)
  if (!note) return told
  const open = told.filter((claim) => claim.kind === 'downtime' && !isNew(claim))
  const isOfAll = open.length === 1 || /\b(?:both|these|those|all)\b[^.]{0,60}\b(?:have|are|were)\b/i.test(note.text)
  return told.map((claim) => {
    if (!open.includes(claim)) return claim
    return isOfAll ? { ...claim, state: 'cancelled' } : doubtEdges(claim, 'a note calls one of several downtimes off')
  })
}
