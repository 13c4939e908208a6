import type { PageRecord, SourceRecord, Statement } from '../records/source-record.ts'
import type { Claim } from './resolve-sources.ts'
import { proofWith } from './statement.ts'

type Identity = Pick<SourceRecord, 'id' | 'kind' | 'revision' | 'firstSeenAt' | 'changedAt'>

/**
 * A record from its identity, its sources, what it shows, and the words (`text`, `links`, `counts`, `evidence`) in which
 * its first source says it. Fields always come in the same order: equal records are equal as JSON.
 */
export function buildRecord(
  identity: Identity,
  claims: readonly Claim[],
  shown: Statement,
  wording: PageRecord,
): SourceRecord {
  const { id, revision, kind, firstSeenAt, changedAt } = identity
  const { text, links, counts, evidence } = wording
  return {
    id,
    revision,
    kind,
    ...shown,
    text,
    links,
    ...(counts ? { counts } : {}),
    ...(evidence ? { evidence } : {}),
    sources: claims.map(({ proof, statement }) => proofWith(proof, statement, shown)),
    firstSeenAt,
    changedAt,
  }
}
