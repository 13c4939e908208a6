import { describe, expect, test } from 'vitest'
import { UNRESTRAINED } from '../../../monitor/fetch/limits.ts'
import { openFetcher, pageOf, reasonOf, START, serve, textOf } from './fetch-from-test-server.ts'
import { createJumpingClock } from './jumping-clock.ts'

describe('a passing failure', () => {
  test.each([429, 500, 502, 503])('of status %i is tried again, with growing pauses', async (status) => {
    let left = 2
    const server = await serve((_, response) => {
      if (left > 0) response.writeHead(status).end()
      else response.end('well again')
      left -= 1
    })
    const clock = createJumpingClock(START)
    expect(textOf(await openFetcher({ clock }).fetch({ url: server.url }))).toBe('well again')
    expect(clock.slept).toEqual([1_500, 3_000])
  })

  test('of the connection is tried again', async () => {
    let left = 1
    const server = await serve((request, response) => {
      if (left > 0) request.socket.destroy()
      else response.end('well again')
      left -= 1
    })
    expect(textOf(await openFetcher().fetch({ url: server.url }))).toBe('well again')
  })

  test('that stays is handed over as the page it is, after three attempts', async () => {
    const server = await serve((_, response) => void response.writeHead(503).end('We look into who you are'))
    const result = await openFetcher().fetch({ url: server.url })
    expect(pageOf(result).status).toBe(503)
    expect(textOf(result)).toBe('We look into who you are')
    expect(server.seen).toHaveLength(3)
  })

  test('is told from one that will stay: a missing page is asked for once', async () => {
    const server = await serve((_, response) => void response.writeHead(404).end())
    await openFetcher().fetch({ url: server.url })
    expect(server.seen).toHaveLength(1)
  })

  test('is not tried again once the patience for a page is used up', async () => {
    const server = await serve((_, response) => void response.writeHead(500).end())
    await openFetcher({ limits: { patienceMs: 2_000 } }).fetch({ url: server.url })
    expect(server.seen).toHaveLength(2)
  })
})

describe('Retry-After', () => {
  test.each([
    ['in seconds', '7', 7_000],
    ['as a date', 'Mon, 05 Jan 2026 18:00:09 GMT', 9_000],
  ])('%s is waited for', async (_, value, pause) => {
    let asked = 0
    const server = await serve((_request, response) => {
      asked += 1
      if (asked === 1) response.writeHead(429, { 'retry-after': value }).end()
      else response.end('thank you')
    })
    const clock = createJumpingClock(START)
    expect(textOf(await openFetcher({ clock }).fetch({ url: server.url }))).toBe('thank you')
    expect(clock.now() - Date.parse(START)).toBe(pause)
  })

  test('holds for the other pages of the host too', async () => {
    const clock = createJumpingClock(START)
    const times: number[] = []
    const server = await serve((request, response) => {
      times.push(clock.now() - Date.parse(START))
      if (times.length === 1) response.writeHead(503, { 'retry-after': '10' }).end()
      else response.end(request.url)
    })
    const fetcher = openFetcher({ clock, loopback: { ...UNRESTRAINED, connections: 1 } })
    await Promise.all(['/a', '/b', '/c'].map((path) => fetcher.fetch({ url: server.url + path })))
    expect(times).toEqual([0, 10_000, 10_000, 10_000])
  })

  test('of an hour ends the pass for that host, without a further request', async () => {
    const server = await serve((_, response) => void response.writeHead(429, { 'retry-after': '3600' }).end('later'))
    const clock = createJumpingClock(START)
    const fetcher = openFetcher({ clock })
    expect(pageOf(await fetcher.fetch({ url: server.url })).status).toBe(429)
    expect(await fetcher.fetch({ url: `${server.url}/other` })).toEqual({
      outcome: 'failed',
      reason: `${server.host} asked for no request before 2026-01-05T19:00:00.000Z`,
      retryable: true,
    })
    expect(server.seen).toHaveLength(1)
    expect(clock.slept).toEqual([])
  })
})

describe('a host out of reach', () => {
  test('is given up after a few short attempts, and its other pages fail at once', async () => {
    const server = await serve(() => {})
    await server.close()
    const clock = createJumpingClock(START)
    const fetcher = openFetcher({ clock })
    const reason = `${server.host} cannot be reached (ECONNREFUSED)`
    expect(reasonOf(await fetcher.fetch({ url: server.url }))).toBe(reason)
    const waited = clock.slept.length
    for (const path of ['/a', '/b', '/c']) {
      expect(await fetcher.fetch({ url: server.url + path })).toEqual({ outcome: 'failed', reason, retryable: true })
    }
    expect(clock.slept).toHaveLength(waited)
    expect(clock.now() - Date.parse(START)).toBeLessThan(10_000)
  })
})
