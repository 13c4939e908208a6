import type { Dispatcher } from 'undici'
import { ALLOWED_HOSTS, LOOPBACK_HOST } from '../../shared/sources/hosts.ts'
import type { Clock } from '../ports/clock.ts'
import type { Log } from '../ports/log.ts'
import type { Randomness } from '../ports/randomness.ts'
import { createAsker, type HostManners } from './ask-host.ts'
import type { Answer, Attempt } from './attempt.ts'
import type { Fetcher, FetchRequest, FetchResult } from './fetch-result.ts'
import { followRedirects } from './follow-redirects.ts'
import { createHostGate } from './host-gate.ts'
import { FETCH_LIMITS, type FetchLimits, POLITE, type Politeness } from './limits.ts'
import { openConnections } from './open-connections.ts'
import { type ResolveName, resolveBySystem } from './public-lookup.ts'
import { conditionalHeaders, readValidators } from './read-validators.ts'
import type { Budget } from './request-budget.ts'
import { createRobots } from './robots.ts'
import { sendRequest } from './send-request.ts'
import { ACCEPTED_PACKINGS } from './unpack-body.ts'

export interface FetcherOptions {
  readonly userAgent: string
  readonly budget: Budget
  readonly clock: Clock
  readonly random: Randomness
  readonly log: Log
  readonly limits?: Partial<FetchLimits>
  readonly politeness?: Politeness
  /** Given, addresses of this machine (`http://127.0.0.1:PORT/`) are let in, and asked in this way. */
  readonly loopback?: Politeness
  readonly resolveName?: ResolveName
}

const ACCEPT = 'text/html, application/xhtml+xml, application/rss+xml, application/xml;q=0.9, */*;q=0.1'
const DEFAULT_TYPE = 'text/html'
const LONGEST_TYPE = 200

/** Builds the one thing that speaks to the network. Nothing is loaded or opened before the first fetch. */
export function createFetcher(options: FetcherOptions): Fetcher {
  const limits: FetchLimits = { ...FETCH_LIMITS, ...options.limits }
  const politeness = options.politeness ?? POLITE
  const rules = { hosts: ALLOWED_HOSTS, loopback: options.loopback !== undefined }
  const stop = new AbortController()
  let connections: Promise<Dispatcher> | null = null

  const openOnce = () => {
    const most = Math.max(politeness.connections, options.loopback?.connections ?? 0)
    connections ??= openConnections(most, limits, options.resolveName ?? resolveBySystem)
    return connections
  }
  const mannersFor = keepManners((host) => {
    const chosen = (host === LOOPBACK_HOST ? options.loopback : undefined) ?? politeness
    return { politeness: chosen, gate: createHostGate(chosen, options.clock, stop.signal) }
  })
  const ask = createAsker({
    ...options,
    limits,
    mannersFor,
    stop: stop.signal,
    send: async (url, headers) => sendRequest(await openOnce(), url, headers, limits, stop.signal),
  })
  const headers = { 'user-agent': options.userAgent, accept: ACCEPT, 'accept-encoding': ACCEPTED_PACKINGS }
  const robotsFor = createRobots((address) =>
    followRedirects(address, rules, limits.redirects, (url) => ask(url, headers)),
  )

  const askPage = async (url: URL, validators: FetchRequest['validators']): Promise<Attempt> => {
    const manners = mannersFor(url)
    if (manners.politeness.obeysRobots) {
      const robots = await robotsFor(url)
      const failure = robots.judge(url)
      if (failure) return { ok: false, failure }
      manners.gate.slowDownTo(robots.delayMs)
    }
    return ask(url, { ...headers, ...conditionalHeaders(url.href, validators ?? null) })
  }

  return {
    async fetch({ url, validators }) {
      const followed = await followRedirects(url, rules, limits.redirects, (step) => askPage(step, validators))
      if (!followed.ok) return failed(followed.failure.reason, followed.failure.retryable)
      if (followed.answer.status !== 304) return fetched(followed.url, followed.answer, options.clock.now())
      const asked = Object.keys(conditionalHeaders(followed.url.href, validators ?? null)).length > 0
      return asked ? { outcome: 'not-modified' } : failed('answered "not modified" without having been asked', true)
    },
    async close() {
      stop.abort()
      await (await connections)?.destroy()
    },
  }
}

function keepManners(create: (host: string) => Omit<HostManners, 'name'>): (url: URL) => HostManners {
  const known = new Map<string, HostManners>()
  return (url) => {
    const name = url.host.replace(/^www\./, '')
    const manners = known.get(name) ?? { name, ...create(url.hostname) }
    known.set(name, manners)
    return manners
  }
}

function fetched(url: URL, { status, headers, bytes }: Answer, now: number): FetchResult {
  const contentType = (headers.get('content-type') ?? DEFAULT_TYPE).slice(0, LONGEST_TYPE)
  const page = { url: url.href, contentType, bytes, status, fetchedAt: new Date(now).toISOString() }
  return { outcome: 'fetched', page, validators: status === 200 ? readValidators(url.href, headers) : null }
}

function failed(reason: string, retryable: boolean): FetchResult {
  return { outcome: 'failed', reason, retryable }
}
