import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { canonicalAddress } from '../../shared/sources/canonical-address.ts'
import type { Fetcher, FetchRequest, FetchResult, Validators } from '../fetch/fetch-result.ts'
import type { RecordedDay } from './manifest-schema.ts'

type RecordedPage = RecordedDay['pages'][number]

/**
 * A fetcher that answers what a recorded day's manifest says, conditional requests included; an address that is not
 * listed is 404. `manifest` is the manifest's own path.
 */
export function createRecordedFetcher(day: RecordedDay, manifest: string): Fetcher {
  const pages = new Map(day.pages.map((page) => [canonicalAddress(page.url) ?? page.url, page]))
  const fetchedAt = new Date(day.now).toISOString()
  return {
    async fetch(request): Promise<FetchResult> {
      const { url } = request
      const page = pages.get(url)
      if (page && isUnchanged(page, request)) return { outcome: 'not-modified' }
      const raw = { url, status: page?.status ?? 404, contentType: page?.contentType ?? 'text/html', fetchedAt }
      try {
        const bytes = page ? await readFile(resolve(dirname(manifest), page.file)) : new Uint8Array()
        return { outcome: 'fetched', page: { ...raw, bytes }, validators: page ? validatorsOf(page, url) : null }
      } catch {
        return { outcome: 'failed', reason: `the recording lacks ${page?.file}`, retryable: false }
      }
    },
    close: () => Promise.resolve(),
  }
}

function isUnchanged({ etag, lastModified }: RecordedPage, { validators }: FetchRequest): boolean {
  if (!validators) return false
  // As a server does: where an entity tag was sent, the date is not looked at.
  if (validators.etag !== null) return validators.etag === etag
  return validators.lastModified !== null && validators.lastModified === lastModified
}

function validatorsOf(page: RecordedPage, url: string): Validators | null {
  if (page.status !== 200 || (page.etag ?? page.lastModified) === undefined) return null
  return { url, etag: page.etag ?? null, lastModified: page.lastModified ?? null }
}
