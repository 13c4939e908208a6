import { type Claim, claimSpans } from '../kinds/claim.ts'
import type { Mention } from '../mentions/mention.ts'

/** The days of a column that names a limit. */
export function deadlinesOf(mention: Mention): Claim[] {
  return claimSpans(mention, 'deadline', 'end', 'its column or cell names a limit').map((claim) => ({
    ...claim,
    start: null,
    end: claim.end ?? claim.start,
  }))
}

/** The days of a column that names a delivery. */
export function releasesOf(mention: Mention): Claim[] {
  const by = /\bby$/i.test(mention.cell?.column ?? '')
  return claimSpans(mention, 'release', 'start', 'its column names a delivery or opening').map((claim) => ({
    ...claim,
    end: null,
    ...(by ? { approximate: true } : {}),
  }))
}
