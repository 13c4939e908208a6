import { systemIdsIn } from '../../systems/find-systems.ts'
import { pattern } from '../../text/pattern.ts'
import type { Claim } from '../kinds/claim.ts'
import { RESUMPTION } from '../kinds/downtime/resumption.ts'
import type { Mention } from '../mentions/mention.ts'
import { isLoneDay } from './is-lone-day.ts'

const WENT_DOWN = new RegExp(
  pattern`
    \b(?:
      went|gone|been|was|were|(?<!\b(?:will|may|(?:is|are|scheduled|expected|planned|going) to) be )taken
    ) (?:down|off-?line|out of service|unavailable|inaccessible|unreachable)(?: (?:
        on|at|since
      )
    )?$|\bstopped (?:working|responding)(?: on| at)?$|\b(?:closed|down|off-?line|unavailable) since$`,
  'i',
)
/** "The rollover began" */
const WORK_BEGAN = new RegExp(
  pattern`
    \b(?:down-?time|outage|interruption|maintenance|rollover|changeover|upgrade|migration|data move)(?: (?:of|on|to) [^@;,.]{1,60})? (?:began|started)(?: on| at)?$`,
  'i',
)

/** What comes back where a sentence goes on about the outage told before it. */
const IT = /\b(?:it|service|(?:normal|regular) operations?|access (?:will|should|is|returns|resumes))\b/i

/** "CERS, which went offline on D, remains offline until E", "the outage began on D and lasts until E": a downtime under way keeps both printed edges. */
export function withPastStart(claim: Claim, mentions: readonly Mention[]): Claim {
  if (claim.start || !claim.end) return claim
  const { index } = claim.mention
  const toldIn = (place: number) =>
    mentions.filter((mention) => mention.index === place && mention.phrase.shape === 'point' && wentDown(mention))
  const earlier = claim.because === RESUMPTION ? toldIn(index - 1).filter((began) => goesOn(began, claim.mention)) : []
  const [began] = [...toldIn(index), ...(earlier.length === 1 ? earlier : [])]
  return { ...claim, start: began?.spans[0]?.start ?? null }
}

/** "TOMS went down at 8 a.m. today. We expect it to be back by noon", "… Service will resume at noon", "… TOMS will be back by noon". */
function goesOn(began: Mention, back: Mention): boolean {
  const told = systemIdsIn(began.sentence.text)
  const named = systemIdsIn(back.sentence.text)
  const isAlone = (back.whole.match(/@/g) ?? []).length === 1
  // "The rollover began today at noon. TOMS will not be available again until Tuesday.": work that has no name but that of what it is on.
  const isNameless = told.length === 0 && WORK_BEGAN.test(began.before)
  if (!isAlone || (!isNameless && named.some((id) => !told.includes(id)))) return false
  return named.length > 0 || IT.test(back.before)
}

function wentDown({ before }: Mention): boolean {
  return WENT_DOWN.test(before) || WORK_BEGAN.test(before)
}

/** The day on which "the outage began", where the same sentence tells the whole of it. */
export function beganIn(claim: Claim, whole: Claim): boolean {
  const { start, end, mention } = whole
  const isTold = mention.index === claim.mention.index && end !== null && start?.time === claim.start?.time
  return whole !== claim && isTold && isLoneDay(claim) && wentDown(claim.mention)
}
