import { systemIdsIn } from '../../systems/find-systems.ts'
import { pattern } from '../../text/pattern.ts'
import type { Claim } from '../kinds/claim.ts'

/** "Yesterday's message said that TOMS would be down on". */
const SAID_WOULD =
  /\b(?:said|wrote|stated|announced|reported|indicated|mentioned|listed|gave|told \w+)\b[^@;.]{0,80}\bwould\b[^@;.]{0,60}$/i
/** "The downtime of D has been rescheduled": to when, the words behind it say. */
const IS_PUT_OFF = new RegExp(
  pattern`
    ^(?:has|have) (?:now )?(?:been )?(?:rescheduled|postponed|moved|put off|changed|delayed|pushed back)(?: (?:
        because of|due to|owing to
      ) [^@;.]*
    )?[;,. ]*$`,
  'i',
)
/** "The downtime will no longer take place on D." */
const NOT_THEN = /\bwill (?:no longer|not) (?:take place|occur|happen|begin|start|be held)(?: on)?$/i
/** "The new date is". */
const NEW_DATE =
  /^(?:(?:the|its|their|our) )?(?:new|revised|updated) (?:dates?|days?|times?)(?: \w+ the \w+)?(?: is| are| will be|:)/i
/** "It will be down on", "the downtime is now planned for": of the same thing. */
const IT_WILL = new RegExp(
  pattern`
    ^(?:(?:but|and|however|instead|in fact|actually),? ){0,2}(?:
      it|they|both|this|that
      |(?:the|this|that) (?:[\w-]+ ){0,2}(?:system|systems|site|down-?time|maintenance|outage|work)
    ) (?:(?:will|is|are|now|instead|actually|in fact|be|has|been|have) ){1,4}\w`,
  'i',
)

/**
 * "Friday's e-mail said that TOMS would be down on D; it will be down on E": what was said before is no fact any more, and E takes
 * its place (RECORDS 4.10). So it does where the downtime of D "has been rescheduled" or "will no longer take place" then.
 */
export function dropToldBefore(claims: readonly Claim[]): Claim[] {
  const replaced = new Map<Claim, Claim>()
  for (const old of claims) {
    if (old.kind !== 'downtime' || !isNoLonger(old)) continue
    const next = claims.find(
      (claim) => claim !== old && claim.start !== null && claim.kind === 'downtime' && isOfIt(claim, old),
    )
    if (next) replaced.set(next, old)
  }
  const gone = new Set(replaced.values())
  return claims.flatMap((claim) => {
    const old = replaced.get(claim)
    if (gone.has(claim)) return []
    const replaces = (old?.start ?? old?.end)?.time
    return [old && replaces ? { ...inPlaceOf(old, claim), replaces } : claim]
  })
}

function isNoLonger({ mention: { before, after } }: Claim): boolean {
  return SAID_WOULD.test(before) || NOT_THEN.test(before) || IS_PUT_OFF.test(after)
}

/** What is said of the day that it was, "no longer", is not said of the one that it is. */
function inPlaceOf(old: Claim, claim: Claim): Claim {
  const isSaidOfOld = claim.state === 'cancelled' && claim.mention.index === old.mention.index
  return {
    ...claim,
    systems: systemIdsIn(old.mention.sentence.text),
    ...(isSaidOfOld ? { state: 'scheduled' as const } : {}),
  }
}

/** Told right behind it. */
function isOfIt({ mention }: Claim, { mention: old }: Claim): boolean {
  const on = mention.index - old.index
  const isBehind = on === 1 || (on === 0 && mention.phrase.from > old.phrase.from)
  const words = mention.before.replace(/^[;,] ?/, '')
  return isBehind && (IT_WILL.test(words) || NEW_DATE.test(words))
}
