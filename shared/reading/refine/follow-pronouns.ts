import { pattern } from '../../text/pattern.ts'
import { type Claim, claimSpans } from '../kinds/claim.ts'
import type { Mention } from '../mentions/mention.ts'

const IT_MOVES = new RegExp(
  pattern`
    ^(?:(?:Updated?)?: )?(?:
      It|They|This|That|Both
      |(?:The|This|That) (?:[\w-]+ ){0,2}(?:
        down-?time|maintenance|outage|work|session|webinar|training|meeting|workshop|deadline|release|fix|repair
        |update|upgrade
      )
    ) (?:(?:has|have|is|are|was|were|will|now|been|be|being|therefore|instead) ){1,4}(?:
      moved|rescheduled|postponed|shifted|changed|put off|pushed back
    )\b[^@]{0,40}\b(?:to|until|for)$`,
  'i',
)

/** "It will now take place on", behind "The maintenance planned for February 14 has been postponed." */
const IT_IS_NOW = new RegExp(
  pattern`
    ^(?:It|They|This|Both|(?:The|This) (?:[\w-]+ ){0,2}(?:down-?time|maintenance|outage|work|upgrade)) (?:
      (?:will|is|are|has|have) (?:now|instead) (?:(?:be|been) )?(?:
        take place|happen|occur|held|done|scheduled|planned|set|begin|start
      )|(?:now|instead) takes place
    )(?: on| for| from)*$`,
  'i',
)
const IS_PUT_OFF = /\b(?:postponed|put off|deferred|delayed|rescheduled|cancell?ed|called off)\b(?! to\b| until\b)/i

/**
 * "The maintenance planned for February 14 will not take place. It has been moved to February 21": the day of the second sentence
 * takes the place of what the first one tells (RECORDS 4.10).
 */
export function followPronouns(claims: readonly Claim[], mentions: readonly Mention[]): Claim[] {
  const moving = mentions.filter(
    ({ before, preceding }) => IT_MOVES.test(before) || (IT_IS_NOW.test(before) && IS_PUT_OFF.test(preceding)),
  )
  if (!moving.length) return [...claims]
  const isPutOffAlone = ({ index, preceding }: Mention) =>
    IS_PUT_OFF.test(preceding) && !mentions.some((other) => other.index === index - 1)
  const bySentence = Map.groupBy(claims, ({ mention }) => mention.index)
  const gone = new Set<Claim>()
  const moved: Claim[] = []
  for (const mention of moving) {
    const before =
      bySentence.get(mention.index - 1) ?? (isPutOffAlone(mention) ? bySentence.get(mention.index - 2) : null) ?? []
    const own = bySentence.get(mention.index) ?? []
    const [old] = before
    if (!old || (old.kind !== 'downtime' && !IT_MOVES.test(mention.before))) continue
    for (const each of [...before, ...own.filter((claim) => claim.mention === mention)]) gone.add(each)
    moved.push(
      ...claimSpans(mention, old.kind, old.start ? 'both' : 'end', old.because).map((claim) => takePlace(old, claim)),
    )
  }
  return [...claims.filter((claim) => !gone.has(claim)), ...moved].sort((a, b) => a.mention.index - b.mention.index)
}

function takePlace(old: Claim, claim: Claim): Claim {
  const replaces = (old.start ?? old.end)?.time
  const isOpen = old.end === null && !claim.start?.exact
  return {
    ...claim,
    start: old.start ? claim.start : null,
    ...(isOpen ? { end: null } : {}),
    ...(replaces ? { replaces } : {}),
    ...(old.kind === 'downtime' ? { state: 'scheduled' as const, also: [old] } : {}),
  }
}
