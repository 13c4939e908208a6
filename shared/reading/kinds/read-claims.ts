import { atClock } from '../resolve/at-clock.ts'
import type { ResolvedEdge } from '../resolve/resolved-time.ts'
import type { Claim, ClaimReader, StoryCues } from './claim.ts'
import { CANCELLED, DOWN, DUE, MUST, RESUME } from './cues.ts'
import { readDeadline, readDeadlineBeforeDowntime } from './deadline.ts'
import { readDowntime } from './downtime.ts'
import { readEvent } from './event.ts'
import type { Mention } from './mention.ts'
import { readRelease } from './release.ts'
import { mainClauseOf, readResumption } from './resumption.ts'
import { readRightValue } from './right-value.ts'
import { readSameAgain } from './same-again.ts'
import { readWhenDown } from './when-down.ts'
import { readOpensAndCloses, readTestingRange, readWindow } from './window.ts'
import { readWorkBegins } from './work-begins.ts'

/** Every kind's reader, in the order in which they are asked; the first that knows the mention has it. */
const READERS: readonly ClaimReader[] = [
  readDeadlineBeforeDowntime,
  readOpensAndCloses,
  readResumption,
  readDowntime,
  readDeadline,
  readWindow,
  readEvent,
  readWorkBegins,
  readRelease,
  readTestingRange,
  readRightValue,
]

/** What one mention says; `before` are the story's claims so far. A resumption that only dates another fact gives both. */
export function readClaims(lone: Mention, story: StoryCues, before: readonly Claim[]): Claim[] {
  const mention = onPreviousDay(lone)
  const main = mainClauseOf(mention)
  const tellsStart = readWhenDown(mention)
  if (tellsStart.length) return [...firstClaims(mention, story), ...tellsStart]
  if (main) {
    const resumed = readResumption(mention, story)
    return [...resumed, ...firstClaims(main, story).map((claim) => ({ ...claim, mention }))]
  }
  if (isNegated(mention) || isAlternative(mention) || isModifier(mention)) return []
  const again = readSameAgain(mention, before)
  if (again.length) return again
  const claims = firstClaims(mention, story)
  const isMonth = mention.phrase.edges[0]?.when?.form === 'month'
  if (claims.length || mention.whole === mention.clause || isMonth) return claims
  // A dash or a parenthesis may part a time from the words that say what it is of.
  return firstClaims({ ...mention, clause: mention.whole }, story).map((claim) => ({ ...claim, mention }))
}

/** Rules for every downtime, and lengths: no hour of one day. */
const BOUND =
  /\b(?:evening|day|night|morning) (?:before|after|following|prior)\b|\b(?:next|following|previous|preceding) (?:day|morning|evening)\b|\bno earlier than\b|\beach\b|\bevery\b|\bboth days\b|\bdaily\b/i
const MODIFIER =
  /(?:^|[^\w])(?:(?<!\b(?:be|been|is|are|was|were|being|get|gets|must|should|to) )(?:completed|finished|received|submitted|entered|turns?|turning|tested|scored|enrolled|processed|administered|given|born|earned|issued|collected|created|dated|registered|printed|published|bought|downloaded|saved|filed|sent|shipped|posted|signed))(?: (?:in|to|with|by) [\w&]+)?(?: (?:on|by|before|after|from|since|between|through|on or (?:before|after)))+$/i

/** "as of D—not as of E": a day that it is said not to be. */
function isNegated({ before, whole }: Mention): boolean {
  if (CANCELLED.test(whole)) return false
  return /\bnot(?: as of| on| in| from| at| for)?$|\btakes? the place of [^@]*$|\b(?:was|were) to (?:end|close|begin|start|open|be(?: held)?)(?: on)?$/i.test(
    before,
  )
}

/** "Students who turn 18 before D". */
const OF_PEOPLE =
  /\bwho (?:are|were|have|had|has|turn|enroll(?:ed)?|moved?|took|transfer\w*|arriv\w*|will be)\b[^@]{0,40}\b(?:before|after|since|by)$/i

/** "Results for tests completed by D will be …": the time belongs to a noun of the sentence and is no fact of its own. */
function isModifier({ before, after }: Mention): boolean {
  return (
    (MODIFIER.test(before) ||
      (OF_PEOPLE.test(before) && !/\b(?:should|must|need to|has to|have to|please)\b/i.test(before))) &&
    !(/\bafter$/i.test(before) && /\b(?:not|no longer|cannot)\b/i.test(after))
  )
}

/** "in October or November": months to choose from are no date (RECORDS 10). */
function isAlternative({ phrase, before, after }: Mention): boolean {
  return (
    phrase.edges[0]?.when?.form === 'month' &&
    (/\bor$/i.test(before) || /^or$/i.test(after) || /\bor$/.test(phrase.lead) || /^or\b/i.test(after))
  )
}

/** "Both are expected to be back at 1 p.m.": an hour of a downtime without a day is of the day named before it. */
function onPreviousDay(mention: Mention): Mention {
  const { phrase, previous, clause } = mention
  const [edge] = phrase.edges
  if (phrase.shape !== 'point' || !edge?.clock || edge.when || !previous) return mention
  const isDue = DUE.test(clause) || (/\b(?:by|before|no later than)$/i.test(mention.before) && MUST.test(clause))
  if (!(DOWN.test(mention.whole) || RESUME.test(clause) || isDue) || BOUND.test(mention.whole)) return mention
  const day: ResolvedEdge = {
    time: previous,
    day: previous,
    exact: false,
    approximate: false,
    doubts: [],
    suggested: null,
    inferred: [],
  }
  return {
    ...mention,
    spans: [{ start: atClock(day, edge.clock, edge.zone, `on ${previous}, named before it`), end: null }],
  }
}

function firstClaims(mention: Mention, story: StoryCues): Claim[] {
  for (const read of READERS) {
    const claims = read(mention, story)
    if (claims.length) return claims
  }
  return []
}
