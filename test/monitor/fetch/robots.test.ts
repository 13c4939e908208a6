import { describe, expect, test } from 'vitest'
import { POLITE } from '../../../monitor/fetch/limits.ts'
import type { Handler } from '../../support/http-server.ts'
import { openFetcher, reasonOf, serve, textOf } from './fetch-from-test-server.ts'

const loopback = { ...POLITE, spacingMs: 0 }

/** A site whose robots.txt is answered by `robots` and every other address by the word "page". */
function serveSite(robots: Handler) {
  return serve((request, response) => {
    if (request.url === '/robots.txt') return robots(request, response)
    response.end('page')
  })
}

describe('robots.txt', () => {
  test('is obeyed, read once, and its rules for everybody hold for us', async () => {
    const server = await serveSite((_, response) => void response.end('User-agent: *\nDisallow: /private\n'))
    const fetcher = openFetcher({ loopback })
    expect(await fetcher.fetch({ url: `${server.url}/private/page` })).toEqual({
      outcome: 'failed',
      reason: `${server.host} forbids it in robots.txt`,
      retryable: false,
    })
    expect(textOf(await fetcher.fetch({ url: `${server.url}/public` }))).toBe('page')
    expect(server.seen.map(({ path }) => path)).toEqual(['/robots.txt', '/public'])
  })

  test('may speak to us by name', async () => {
    const rules = 'User-agent: *\nAllow: /\n\nUser-agent: CAASPP-Watch\nDisallow: /\n'
    const server = await serveSite((_, response) => void response.end(rules))
    expect(reasonOf(await openFetcher({ loopback }).fetch({ url: server.url }))).toMatch(/forbids it/)
  })

  test('is obeyed after a redirect too', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/robots.txt') response.end('User-agent: *\nDisallow: /private\n')
      else if (request.url === '/door') response.writeHead(302, { location: '/private' }).end()
      else response.end('page')
    })
    expect(reasonOf(await openFetcher({ loopback }).fetch({ url: `${server.url}/door` }))).toMatch(/forbids it/)
  })

  test.each([
    ['is missing', 404, {}],
    ['is itself forbidden', 403, {}],
    ['leads to a place we never go', 302, { location: 'https://elsewhere.example/robots.txt' }],
  ])('that %s forbids nothing', async (_, status, headers) => {
    const server = await serveSite((_request, response) => void response.writeHead(status, headers).end('Disallow: /'))
    expect(textOf(await openFetcher({ loopback }).fetch({ url: server.url }))).toBe('page')
  })

  test('may have moved', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(301, { location: '/rules.txt' }).end()
      else response.end(request.url === '/rules.txt' ? 'User-agent: *\nDisallow: /\n' : 'page')
    })
    expect(reasonOf(await openFetcher({ loopback }).fetch({ url: `${server.url}/page` }))).toMatch(/forbids it/)
  })

  test.each([429, 500, 503])('that cannot be had (status %i) forbids everything for now', async (status) => {
    const server = await serveSite((_, response) => void response.writeHead(status).end())
    expect(await openFetcher({ loopback }).fetch({ url: server.url })).toEqual({
      outcome: 'failed',
      reason: `robots.txt of ${server.host} answered ${status}, so nothing is read`,
      retryable: true,
    })
  })

  test('that never comes forbids everything for now', async () => {
    const server = await serveSite(() => {})
    const fetcher = openFetcher({ loopback, limits: { timeMs: 100, retries: 0 } })
    expect(reasonOf(await fetcher.fetch({ url: server.url }))).toBe(
      `robots.txt of ${server.host}: no answer within 0.1 s`,
    )
  })

  test('that is a page of another kind forbids nothing', async () => {
    const server = await serveSite((_, response) => void response.end('<html><h1>Who are you?</h1></html>'))
    expect(textOf(await openFetcher({ loopback }).fetch({ url: server.url }))).toBe('page')
  })
})
