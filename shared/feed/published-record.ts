import type { Proof, SourceRecord } from '../records/source-record.ts'
import type { LinkFilter } from './allowed-link.ts'

/** A proof as the feed gives it: `url` is null where the page is not a public one that may be linked (a saved file). */
export interface PublishedProof extends Pick<Proof, 'published' | 'fetchedAt' | 'textHash' | 'text'> {
  url: string | null
}

/** A record as the feed gives it: only links that may be shown. */
export interface PublishedRecord extends Omit<SourceRecord, 'sources'> {
  sources: PublishedProof[]
}

/** A copy without any address that may not be shown. */
export function publishRecord(record: SourceRecord, isAllowed: LinkFilter): PublishedRecord {
  return {
    ...record,
    links: record.links.filter(({ href }) => isAllowed(href)),
    sources: record.sources.map(({ url, published, fetchedAt, textHash, text }) => ({
      url: isAllowed(url) ? url : null,
      ...{ published, fetchedAt, textHash, text },
    })),
  }
}

/** The address at which people can check a record: of its newest source that may be shown, or null. */
export function chooseSourceUrl(record: SourceRecord, isAllowed: LinkFilter): string | null {
  return record.sources.findLast(({ url }) => isAllowed(url))?.url ?? null
}
