import type { RawPage } from '../../shared/page/page.ts'

/** What a server gave to recognise an unchanged page by; sent back exactly as it came. Plain data, made to be kept. */
export interface Validators {
  /** The address that answered, after redirects; they are sent to no other. */
  readonly url: string
  readonly etag: string | null
  readonly lastModified: string | null
}

export interface FetchRequest {
  readonly url: string
  readonly validators?: Validators | null
}

/**
 * How a fetch ended. `fetched`: a server answered, with any status: whether its page can be trusted is judged by whoever
 * reads it; `validators` only come with a page of status 200. `failed`: there is no answer to judge; `reason` is one
 * plain clause, and `retryable` says whether a later pass may have better luck without anybody changing anything.
 */
export type FetchResult =
  | { outcome: 'fetched'; page: RawPage; validators: Validators | null }
  | { outcome: 'not-modified' }
  | { outcome: 'failed'; reason: string; retryable: boolean }

/** Made for one pass: what it learns of a host (its robots.txt, that it cannot be reached) holds until it is closed. */
export interface Fetcher {
  /** Never rejects. May be called many times at once: each host is still asked at its own pace. */
  fetch(request: FetchRequest): Promise<FetchResult>
  /** Ends what is under way (it fails as "stopped") and gives the connections back. */
  close(): Promise<void>
}
