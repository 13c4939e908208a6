import type { Claim, ClaimReader, StoryCues } from './claim.ts'
import { readDeadline, readDeadlineBeforeDowntime } from './deadline.ts'
import { readDowntime } from './downtime.ts'
import { readEvent } from './event.ts'
import type { Mention } from './mention.ts'
import { readRelease } from './release.ts'
import { mainClauseOf, readResumption } from './resumption.ts'
import { readSameAgain } from './same-again.ts'
import { readOpensAndCloses, readWindow } from './window.ts'
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
]

/** What one mention says; `before` are the story's claims so far. A resumption that only dates another fact gives both. */
export function readClaims(mention: Mention, story: StoryCues, before: readonly Claim[]): Claim[] {
  const main = mainClauseOf(mention)
  if (main) {
    const resumed = readResumption(mention, story)
    return [...resumed, ...firstClaims(main, story).map((claim) => ({ ...claim, mention }))]
  }
  if (isAlternative(mention)) return []
  const again = readSameAgain(mention, before)
  if (again.length) return again
  const claims = firstClaims(mention, story)
  if (claims.length || mention.whole === mention.clause) return claims
  // A dash or a parenthesis may part a time from the words that say what it is of.
  return firstClaims({ ...mention, clause: mention.whole }, story)
}

/** "in October or November": months to choose from are no date (RECORDS 10). */
function isAlternative({ phrase, before, after }: Mention): boolean {
  return (
    phrase.edges[0]?.when?.form === 'month' &&
    (/\bor$/i.test(before) || /^or$/i.test(after) || /\bor$/.test(phrase.lead) || /^or\b/i.test(after))
  )
}

function firstClaims(mention: Mention, story: StoryCues): Claim[] {
  for (const read of READERS) {
    const claims = read(mention, story)
    if (claims.length) return claims
  }
  return []
}
