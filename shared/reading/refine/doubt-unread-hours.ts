import type { Claim } from '../kinds/claim.ts'
import type { Sentence } from '../sentences.ts'
import { doubtEdges } from './doubt-edges.ts'

const NUMBER = '(?:\\d{1,2}(?:[:.]\\d\\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'

/** What stands in a sentence as an hour would, and is left when all times that were read are taken out of it. */
const UNREAD_HOUR = new RegExp(
  [
    // "Grades 3 to 8" has none.
    '(?<!\\b(?:grades?|levels?|parts?|phases?|versions?) \\w{1,6} )',
    '\\b(?:at|from|by|until|till|through|after|before|around|about|between|past|to) ',
    `${NUMBER}(?=$|[.,;)@–-]| (?:on|and|or|to|until|till|sharp|in the (?:morning|afternoon|evening))\\b)`,
    "|\\bo[’']clock\\b|\\bhalf past\\b|\\bquarter (?:past|to)\\b|\\b\\d{1,2}h\\d\\d\\b",
  ].join(''),
  'i',
)

/**
 * "TOMS will be down at 6 on March 7": a downtime in whose sentence stands an hour that could not be read. Its times stay with the
 * doubt `time-unreadable`.
 */
export function doubtUnreadHours(claims: readonly Claim[]): Claim[] {
  return claims.map((claim) => {
    const { kind, mention } = claim
    const isDoubtful =
      kind === 'downtime' && mention.sentence.role !== 'row' && UNREAD_HOUR.test(leftOf(mention.sentence))
    return isDoubtful ? doubtEdges(claim, 'an hour in its sentence could not be read') : claim
  })
}

function leftOf({ text, times: [times = []] }: Sentence): string {
  const starts = [0, ...times.map(({ to }) => to)]
  return starts.map((from, at) => text.slice(from, times[at]?.from)).join('@')
}
