import type { PublishedProof, PublishedRecord } from '../../shared/feed/published-record.ts'
import type { Proof, SourceRecord } from '../../shared/records/source-record.ts'
import { firstMomentOf } from '../../shared/time/moments.ts'

/**
 * A feed's records as the rest of the extension judges and keeps them: without sources that have no address, and without the proofs'
 * words, which nobody is shown here and which are a third of the size. Null where one has a time that no calendar has (a schema only
 * knows its form).
 */
export function takeRecords(records: readonly PublishedRecord[]): SourceRecord[] | null {
  if (!records.every(hasRealTimes)) return null
  return records.map(({ evidence: _, ...record }) => ({
    ...record,
    sources: record.sources.filter(hasAddress).map((proof) => ({ ...proof, textHash: '', text: '' })),
  }))
}

function hasAddress(proof: PublishedProof): proof is Proof {
  return proof.url !== null
}

function hasRealTimes({ start, end, earliestStart, latestEnd, suggested }: PublishedRecord): boolean {
  try {
    for (const time of [start, end, earliestStart, latestEnd, suggested?.start, suggested?.end]) {
      if (time !== null && time !== undefined) firstMomentOf(time)
    }
    return true
  } catch {
    return false
  }
}
