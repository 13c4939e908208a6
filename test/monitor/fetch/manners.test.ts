import { describe, expect, test } from 'vitest'
import { POLITE } from '../../../monitor/fetch/limits.ts'
import { createBudget } from '../../../monitor/fetch/request-budget.ts'
import { openFetcher, reasonOf, START, serve, textOf } from './fetch-from-test-server.ts'
import { createJumpingClock } from './jumping-clock.ts'

const UNPACED = { ...POLITE, spacingMs: 0, obeysRobots: false }

describe('pace', () => {
  test('by default is one request a second to a host, robots.txt, redirects and all', async () => {
    const clock = createJumpingClock(START)
    const times: number[] = []
    const server = await serve((request, response) => {
      times.push(clock.now() - Date.parse(START))
      if (request.url === '/robots.txt') response.writeHead(404).end()
      else if (request.url === '/a') response.writeHead(302, { location: '/b' }).end()
      else response.end()
    })
    const fetcher = openFetcher({ clock, loopback: POLITE })
    await fetcher.fetch({ url: `${server.url}/a` })
    await fetcher.fetch({ url: `${server.url}/c` })
    expect(times).toEqual([0, 1_000, 2_000, 3_000])
  })

  test('is kept when everything is asked for at once', async () => {
    const clock = createJumpingClock(START)
    const server = await serve((_, response) => void response.end())
    const fetcher = openFetcher({ clock, loopback: { ...POLITE, obeysRobots: false } })
    await Promise.all(Array.from({ length: 6 }, (_, index) => fetcher.fetch({ url: `${server.url}/${index}` })))
    expect(clock.now() - Date.parse(START)).toBe(5_000)
  })

  test('follows a longer pause that robots.txt asks for', async () => {
    const clock = createJumpingClock(START)
    const server = await serve((request, response) => {
      response.end(request.url === '/robots.txt' ? 'User-agent: *\nCrawl-delay: 4\n' : '')
    })
    const fetcher = openFetcher({ clock, loopback: POLITE })
    for (const path of ['/a', '/b', '/c']) await fetcher.fetch({ url: server.url + path })
    expect(clock.now() - Date.parse(START)).toBe(1_000 + 4_000 + 4_000)
  })

  test('allows two connections at most, with other hosts in between', async () => {
    let inFlight = 0
    let most = 0
    const server = await serve((_, response) => {
      inFlight += 1
      most = Math.max(most, inFlight)
      setTimeout(() => {
        inFlight -= 1
        response.end()
      }, 10)
    })
    const fetcher = openFetcher({ loopback: UNPACED })
    await Promise.all(Array.from({ length: 12 }, (_, index) => fetcher.fetch({ url: `${server.url}/${index}` })))
    expect(most).toBe(2)
    expect(server.mostConnections()).toBe(2)
    expect(server.seen).toHaveLength(12)
  })
})

test('freedom on this machine is none elsewhere', async () => {
  const server = await serve((_, response) => void response.end('page'))
  const fetcher = openFetcher({ politeness: { ...UNPACED, requestsPerDay: 0 } })
  expect(textOf(await fetcher.fetch({ url: server.url }))).toBe('page')
  expect(reasonOf(await fetcher.fetch({ url: 'https://www.cde.ca.gov/' }))).toBe(
    "today's budget of 0 requests to cde.ca.gov is used up",
  )
})

describe('the budget of a day', () => {
  const politeness = { ...UNPACED, requestsPerDay: 3 }

  test('holds across restarts and is renewed at midnight in California', async () => {
    const server = await serve((_, response) => void response.end('page'))
    const evening = createBudget(null)
    const before = openFetcher({
      loopback: politeness,
      budget: evening,
      clock: createJumpingClock('2026-01-06T07:50:00Z'),
    })
    for (const path of ['/a', '/b']) await before.fetch({ url: server.url + path })
    await before.close()

    const kept = JSON.parse(JSON.stringify(evening.ledger()))
    expect(kept).toEqual({ day: '2026-01-05', counts: { [server.host]: 2 } })
    const budget = createBudget(kept)
    const after = openFetcher({ loopback: politeness, budget, clock: createJumpingClock('2026-01-06T07:55:00Z') })
    expect(textOf(await after.fetch({ url: server.url }))).toBe('page')
    expect(await after.fetch({ url: server.url })).toEqual({
      outcome: 'failed',
      reason: `today's budget of 3 requests to ${server.host} is used up`,
      retryable: true,
    })
    expect(server.seen).toHaveLength(3)

    const next = openFetcher({ loopback: politeness, budget, clock: createJumpingClock('2026-01-06T08:00:00Z') })
    expect(textOf(await next.fetch({ url: server.url }))).toBe('page')
  })

  test('counts repeated attempts', async () => {
    const server = await serve((_, response) => void response.writeHead(500).end())
    const fetcher = openFetcher({ loopback: politeness })
    await fetcher.fetch({ url: server.url })
    expect(server.seen).toHaveLength(3)
    expect(reasonOf(await fetcher.fetch({ url: server.url }))).toMatch(/budget/)
    expect(server.seen).toHaveLength(3)
  })
})
