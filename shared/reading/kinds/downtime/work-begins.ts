import { findSystems } from '../../../systems/find-systems.ts'
import { pattern } from '../../../text/pattern.ts'
import { type ClaimReader, claimSpans } from '../claim.ts'

const WORK = new RegExp(
  pattern`
    \b(?:
      removed|removal|deactivat(?:ed|ion)|deleted|deletion|purged?|cleared|clearing|migrat(?:ed|ion)|moved|loaded
      |loading|archived|rollover|changeover|rebuilt|rebuilding|upgraded?|upgrades|work|changes?|transition(?:ed)?|converted|conversion
    )\b`,
  'i',
)
const BEGINS = new RegExp(
  pattern`
    \b(?:beginning|starting|begins?|starts?)(?: (?:the|their|its|a) (?:[a-z-]+ ){0,2}(?:
      rollover|changeover|transition|upgrade|migration|conversion
    ))?(?: on| at)?$`,
  'i',
)

/** The reason given for work on a system that starts a downtime only where the story tells that downtime's end. */
export const WORK_BEGINS = 'work on the system begins then'

/** "Users will be removed from X beginning D": the start of X's downtime if the same story gives its end (RECORDS 10, More). */
export const readWorkBegins: ClaimReader = (mention) => {
  const { clause, before, phrase } = mention
  if (phrase.shape !== 'point' || !WORK.test(clause) || !BEGINS.test(before)) return []
  const systems = [...new Set(findSystems(clause).map((found) => found.id))]
  if (!systems.length) return []
  return claimSpans(mention, 'downtime', 'start', WORK_BEGINS).map((claim) => ({
    ...claim,
    end: null,
    state: 'scheduled',
    systems,
  }))
}
