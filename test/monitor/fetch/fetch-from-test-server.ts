import { onTestFinished } from 'vitest'
import { createFetcher, type FetcherOptions } from '../../../monitor/fetch/create-fetcher.ts'
import type { Fetcher, FetchResult } from '../../../monitor/fetch/fetch-result.ts'
import { UNRESTRAINED } from '../../../monitor/fetch/limits.ts'
import { createBudget } from '../../../monitor/fetch/request-budget.ts'
import type { RawPage } from '../../../shared/page/page.ts'
import { type Handler, startHttpServer, type TestServer } from '../../support/http-server.ts'
import { createJumpingClock } from './jumping-clock.ts'

export const START = '2026-01-05T18:00:00.000Z'

/** A server that is closed when the test ends. */
export async function serve(handler: Handler): Promise<TestServer> {
  const server = await startHttpServer(handler)
  onTestFinished(() => server.close())
  return server
}

/** A fetcher with this machine let in and a clock that never really waits; closed when the test ends. */
export function openFetcher(options: Partial<FetcherOptions> = {}): Fetcher {
  const fetcher = createFetcher({
    userAgent: 'CAASPP-Watch/0.0.0 (+https://watch.example; contact tests@watch.example)',
    budget: createBudget(null),
    clock: createJumpingClock(START),
    random: () => 0.5,
    log: { info: () => {}, warn: () => {} },
    loopback: UNRESTRAINED,
    ...options,
  })
  onTestFinished(() => fetcher.close())
  return fetcher
}

/** The page of a result that must have one. */
export function pageOf(result: FetchResult): RawPage {
  if (result.outcome !== 'fetched') throw new Error(`expected a page: ${JSON.stringify(result)}`)
  return result.page
}

export function textOf(result: FetchResult): string {
  return new TextDecoder().decode(pageOf(result).bytes)
}

/** The reason of a result that must have failed. */
export function reasonOf(result: FetchResult): string {
  if (result.outcome !== 'failed') throw new Error(`expected a failure, got ${result.outcome}`)
  return result.reason
}
