import { expect, it } from 'vitest'
import type { Fetcher, FetchRequest, FetchResult } from '../../../monitor/fetch/fetch-result.ts'
import { createLooker } from '../../../monitor/pass/look-at-page.ts'
import type { PageState } from '../../../monitor/store/stored-state.ts'
import { hashOf } from '../../../monitor/text/hash-of.ts'
import { emailPage } from '../../support/site-pages.ts'
import { knownState, listing, pageState, START, URL_OF_LIST } from './known.ts'

const TARGET = { source: listing({ family: 'other' }), url: URL_OF_LIST, foundOn: null }
const BODY = new TextEncoder().encode(emailPage('CAASPP: News', 'October 5, 2026', [{ heading: 'A', text: 'B.' }]))

/** A looker whose fetcher answers with this; `requests` are those that it got. */
function lookerFor(answer: FetchResult, stop = new AbortController().signal) {
  const requests: FetchRequest[] = []
  const warnings: string[] = []
  const fetcher: Fetcher = {
    fetch: (request) => {
      requests.push(request)
      return Promise.resolve(answer)
    },
    close: () => Promise.resolve(),
  }
  const look = createLooker({
    fetcher,
    log: { info: () => {}, warn: (line) => warnings.push(line) },
    registry: { sources: [TARGET.source], allowLoopback: false },
    known: knownState(),
    readBy: '1.0.0',
    stop,
    onLook: () => {},
  })
  const at = (state?: PageState, linksNeeded = false) => look(TARGET, { state, linksNeeded })
  return { at, look, requests, warnings }
}

function fetched(bytes: Uint8Array, status = 200): FetchResult {
  const page = { url: URL_OF_LIST, contentType: 'text/html', bytes, status, fetchedAt: START }
  return { outcome: 'fetched', page, validators: null }
}

it('sends what the last good answer left, and believes "not modified"', async () => {
  const { at, requests } = lookerFor({ outcome: 'not-modified' })
  expect(await at(pageState())).toEqual({ kind: 'unchanged' })
  expect(requests).toEqual([{ url: URL_OF_LIST, validators: pageState().validators }])
})

it('knows the same bytes without reading them', async () => {
  const { at } = lookerFor(fetched(BODY))
  expect(await at(pageState({ bodyHash: hashOf(BODY) }))).toEqual({ kind: 'unchanged', validators: null })
})

it('reads the same bytes again where another version read them, or where the links are needed', async () => {
  const same = pageState({ bodyHash: hashOf(BODY) })
  const { at, requests } = lookerFor(fetched(BODY))
  expect(await at({ ...same, readBy: '0.9.0' })).toMatchObject({ kind: 'read', bodyHash: hashOf(BODY) })
  expect(await lookerFor(fetched(BODY)).at(same, true)).toMatchObject({ kind: 'read' })
  expect(requests).toEqual([{ url: URL_OF_LIST, validators: null }])
})

it('does not take an error page with the same bytes for the page', async () => {
  const look = await lookerFor(fetched(BODY, 503)).at(pageState({ bodyHash: hashOf(BODY) }))
  expect(look).toMatchObject({ kind: 'distrusted' })
})

it('asks for an address once, however many sources have it', async () => {
  const { look, requests } = lookerFor(fetched(BODY))
  const known = { state: undefined, linksNeeded: false }
  const both = await Promise.all([look(TARGET, known), look({ ...TARGET, source: listing({ id: 'two' }) }, known)])
  expect(requests).toHaveLength(1)
  expect(both[0]).toBe(both[1])
})

it('does not call a page failed that it was told not to wait for', async () => {
  const stop = new AbortController()
  const { at } = lookerFor({ outcome: 'failed', reason: 'stopped', retryable: true }, stop.signal)
  const looking = at()
  stop.abort()
  expect(await looking).toBeNull()
})

it('turns a bug that a page brings out into a page that cannot be read', async () => {
  const broken = lookerFor({
    outcome: 'fetched',
    page: { url: URL_OF_LIST, contentType: null as unknown as string, bytes: BODY, status: 200, fetchedAt: START },
    validators: null,
  })
  expect(await broken.at()).toEqual({
    kind: 'distrusted',
    outcome: 'unreadable',
    reason: 'reading it failed unexpectedly',
  })
  expect(broken.warnings).toEqual([
    expect.stringContaining(`${URL_OF_LIST}: reading it failed unexpectedly (TypeError`),
  ])
})
