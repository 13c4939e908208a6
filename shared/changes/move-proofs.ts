import type { SourceRecord } from '../records/source-record.ts'

/**
 * The records after a page got another address: what it stated, it states there, so that what it drops can be told from what
 * another page never said.
 */
export function moveProofs(records: readonly SourceRecord[], from: string, to: string): SourceRecord[] {
  return records.map((record) => moveProof(record, from, to))
}

function moveProof(record: SourceRecord, from: string, to: string): SourceRecord {
  if (!record.sources.some(({ url }) => url === from)) return record
  const stands = record.sources.some(({ url }) => url === to)
  const kept = record.sources.filter(({ url }) => url !== from || !stands)
  return { ...record, sources: kept.map((proof) => (proof.url === from ? { ...proof, url: to } : proof)) }
}
