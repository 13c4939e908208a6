import { systemIdsIn } from '../../systems/find-systems.ts'
import { pattern } from '../../text/pattern.ts'
import type { Claim } from '../kinds/claim.ts'
import { NOW_ENDS } from '../kinds/downtime/now-ends.ts'
import type { Mention } from '../mentions/mention.ts'
import { atClock } from '../resolve/at-clock.ts'
import type { ResolvedEdge } from '../resolve/resolved-time.ts'

/** Further back than this a downtime is another one. */
const SENTENCES_BACK = 2
/** "It now begins on D." */
const NOW_BEGINS =
  /\b(?:now (?:to )?(?:begins?|starts?|goes? (?:down|off-?line))|(?:will|should) now (?:begin|start)|(?:begins?|starts?) now)\b/i
const WAS_TO_END = new RegExp(
  pattern`
    \b(?:was|were) (?:(?:originally|first|supposed|meant|planned|expected|scheduled|due) )*to (?:
      end|last|close|finish|run|return|come back|reopen|resume|be (?:over|back|restored|available)
    )(?: on| at| until| through)?$`,
  'i',
)
const EXTENDED = /\b(?:extended|prolonged|lengthened|shortened|cut short|takes? longer|last(?:s)? longer)\b/i

/**
 * A sentence behind a downtime that moves one of its edges has that edge, and the other stays.
 * "X went down on D and was to come back on Friday. The downtime has been extended and will now last through E.": the one downtime
 * keeps its start and has the new end, which replaces the old one (RECORDS 4.10).
 */
export function followExtensions(claims: readonly Claim[], mentions: readonly Mention[]): Claim[] {
  const used = new Map<Claim, Claim>()
  const sooner = new Map<Claim, Claim>()
  for (const claim of claims) {
    const begun = isNewStart(claim) ? claims.findLast((other) => isMovedBy(other, claim)) : undefined
    if (begun) sooner.set(begun, claim)
    const before = isNewEnd(claim) ? claims.findLast((other) => isExtendedBy(other, claim)) : undefined
    if (before) used.set(before, claim)
  }
  const dropped = new Set([...used.values(), ...sooner.values()])
  return claims.flatMap((claim) => {
    const begins = sooner.get(claim)?.start ?? hourMoved(claim, mentions)
    const end = endOfMoved(sooner.get(claim))
    if (begins)
      return [
        { ...claim, start: begins, ...(end ? { end } : {}), ...(claim.start ? { replaces: claim.start.time } : {}) },
      ]
    const longer = used.get(claim)
    if (!longer) return dropped.has(claim) ? [] : [claim]
    const old = claim.end?.time ?? endBefore(longer, mentions)
    // Of a day with an hour for its end, the first moment is not said.
    const isOfDay = !claim.start?.exact && longer.end?.exact && longer.end.day === claim.start?.day
    return [
      { ...claim, start: isOfDay ? null : claim.start, end: longer.end, ...(old && !isOfDay ? { replaces: old } : {}) },
    ]
  })
}

/** "It was to end on D. It now ends on E." */
function endBefore({ mention, end }: Claim, mentions: readonly Mention[]): string | null {
  const old = mentions.findLast(
    (other) => mention.index - other.index <= 1 && other !== mention && WAS_TO_END.test(other.before),
  )
  const time = old?.spans[0]?.start.time ?? null
  return time === end?.time ? null : time
}

/** "It now starts at 8 p.m.", behind a downtime with another hour. */
function hourMoved({ kind, start, mention }: Claim, mentions: readonly Mention[]): ResolvedEdge | null {
  if (kind !== 'downtime' || !start?.exact) return null
  const moved = mentions.find(({ index, phrase, whole }) => {
    const [edge] = phrase.edges
    const isHour = phrase.shape === 'point' && edge?.clock != null && edge.when === null
    const on = index - mention.index
    return isHour && on >= 1 && on <= SENTENCES_BACK && NOW_BEGINS.test(whole)
  })
  const edge = moved?.phrase.edges[0]
  return edge?.clock ? atClock(start, edge.clock, edge.zone, 'the hour to which it has been moved') : null
}

function isNewStart(claim: Claim): boolean {
  const { kind, start, mention } = claim
  const told = endOfMoved(claim) ? mention.before : mention.whole
  return kind === 'downtime' && start !== null && NOW_BEGINS.test(told)
}

/** "It now begins on D and ends on E": E, and not the day itself. */
function endOfMoved(claim: Claim | undefined): ResolvedEdge | null {
  const { start = null, end = null } = claim ?? {}
  return end && !(start?.exact === false && end.time === start.time) ? end : null
}

/** The downtime whose beginning a sentence right behind it moves. */
function isMovedBy({ kind, start, end, mention }: Claim, claim: Claim): boolean {
  const back = claim.mention.index - mention.index
  if (kind !== 'downtime' || !start || back < 1 || back > SENTENCES_BACK) return false
  const [own, others] = [claim, { mention }].map((each) => systemIdsIn(each.mention.sentence.text))
  const isBefore = !end || (claim.start?.time.slice(0, 10) ?? '') <= end.time.slice(0, 10)
  return isBefore && (!own?.length || !others?.length || own.some((id) => others.includes(id)))
}

function isNewEnd({ kind, start, end, mention }: Claim): boolean {
  return (
    kind === 'downtime' &&
    start === null &&
    end !== null &&
    (EXTENDED.test(mention.whole) || NOW_ENDS.test(mention.whole))
  )
}

/** Its start may stand apart from its end until the halves are joined. */
function isExtendedBy({ kind, start, end, mention }: Claim, claim: Claim): boolean {
  const back = claim.mention.index - mention.index
  const first = start ?? end
  if (kind !== 'downtime' || !first || back < 0 || back > SENTENCES_BACK) return false
  // "The downtime, D to F, has been shortened and ends on E"
  if (back === 0 && !(mention.phrase.to < claim.mention.phrase.from && EXTENDED.test(claim.mention.before) && end))
    return false
  const [own, others] = [claim, { mention }].map((each) => systemIdsIn(each.mention.sentence.text))
  const isBefore = first.time.slice(0, 10) <= (claim.end?.time.slice(0, 10) ?? '')
  return isBefore && (!own?.length || !others?.length || own.some((id) => others.includes(id)))
}
