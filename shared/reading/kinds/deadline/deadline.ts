import { systemIdsIn } from '../../../systems/find-systems.ts'
import { pattern } from '../../../text/pattern.ts'
import type { Mention } from '../../mentions/mention.ts'
import { type Claim, type ClaimReader, claimSpans } from '../claim.ts'
import { firstSign } from '../sign.ts'
import { DEADLINE_REFUSALS } from './deadline-refusals.ts'
import { DEADLINE_SIGNS } from './deadline-signs.ts'

const DATED_DOWNTIME = new RegExp(
  pattern`
    (?<!\b(?:affected|caused|interrupted|delayed|touched|changed|followed|disturbed) )\b(?:
      by|before|prior to|ahead of
    )(?: [\w'’&/()-]+){0,8}? (?:
      down-?time|outage|shut-?down|rollover|changeover|maintenance|go(?:es)? (?:down|off-?line)
      |(?:is|are) (?:taken|put|brought|shut) (?:down|off-?line)|shuts? down|(?:is|are|becomes?) unavailable
    )(?: (?:window|period))?(?: (?:for|of) [\w’' ]{1,30}?)?(?: (?:
        on|of|at|that begins on|that starts on|beginning|starting|begins|starting on|beginning on
      )
    )?,?$`,
  'i',
)
/**
 * Somebody has to act by then: `by`, `before`, `no later than`, `due`, `closes`, `last day`, `deadline` (RECORDS 6). "After D … no
 * longer" makes D the last good day.
 */
export const readDeadline: ClaimReader = (mention, story) => {
  if (DEADLINE_REFUSALS.some((sign) => sign.holds(mention, story))) return []
  const because = firstSign(DEADLINE_SIGNS, mention, story)
  if (!because) return []
  if (mention.phrase.shape === 'range') return lastEdges(mention, because)
  return claimSpans(mention, 'deadline', 'end', because).map((claim) => ({
    ...claim,
    start: null,
    end: claim.end ?? claim.start,
  }))
}

/**
 * "Finish before the downtime on August 2, at 5 p.m." is a deadline and tells where a downtime starts (RECORDS 6).
 */
export const readDeadlineBeforeDowntime: ClaimReader = (mention) => {
  if (mention.phrase.shape !== 'point' || !(DATED_DOWNTIME.test(mention.before) || isDowntimeOf(mention))) return []
  const deadline = claimSpans(mention, 'deadline', 'end', 'to be done before a downtime')
  const downtime = claimSpans(mention, 'downtime', 'start', DEADLINE_TELLS_START).map(
    (claim): Claim => ({ ...claim, end: null, state: 'scheduled', systems: systemsOfNamedDowntime(mention) }),
  )
  return [...deadline.map((claim) => ({ ...claim, start: null })), ...downtime]
}

/** "before the January 10 downtime". */
function isDowntimeOf({ before, after }: Mention): boolean {
  return (
    /(?<!\b(?:affected|caused|interrupted|delayed|touched|changed|followed|disturbed) )\b(?:before|prior to|by|ahead of)(?: the| our)?$/i.test(
      before,
    ) && /^(?:[\w&-]+ ){0,3}(?:down-?time|outage|shut-?down|rollover|changeover|maintenance)\b/i.test(after)
  )
}

/** "the CERS downtime on D", "the downtime on D, which takes away the THSS": only what belongs to the downtime itself. */
function systemsOfNamedDowntime({ before, after, sentence, phrase }: Mention): string[] {
  const named = DATED_DOWNTIME.exec(before)?.[0] ?? ''
  const behind = /^[,\s]*which\b/.test(sentence.text.slice(phrase.to)) ? sentence.text.slice(phrase.to) : after
  const own = systemIdsIn(`${named} ; ${behind}`)
  // "finish their work in TOMS before it goes off-line": the system that the words before it name.
  const isMeant = own.length === 0 && /\b(?:before|by|prior to) (?:it|they) /i.test(named)
  return isMeant ? systemIdsIn(before.slice(0, before.length - named.length)) : own
}

/** The reason given for a downtime's start that a deadline tells. */
export const DEADLINE_TELLS_START = 'a deadline names the downtime it comes before'

function lastEdges(mention: Mention, because: string): Claim[] {
  return mention.spans.map(({ start, end }) => ({ kind: 'deadline', start: null, end: end ?? start, mention, because }))
}
