import { describe, expect, test } from 'vitest'
import { openFetcher, pageOf, reasonOf, serve, textOf } from './fetch-from-test-server.ts'

describe('redirects', () => {
  test.each([301, 302, 303, 307, 308])(
    'of status %i are followed, and the page knows where it really stands',
    async (status) => {
      const server = await serve((request, response) => {
        if (request.url === '/old') response.writeHead(status, { location: 'new?x=1' }).end()
        else response.end('here')
      })
      const result = await openFetcher().fetch({ url: `${server.url}/old` })
      expect(textOf(result)).toBe('here')
      expect(pageOf(result).url).toBe(`${server.url}/new?x=1`)
    },
  )

  test('are followed five times and no more', async () => {
    const server = await serve((request, response) => {
      const left = Number(request.url?.slice(1))
      if (left > 0) response.writeHead(302, { location: `/${left - 1}` }).end()
      else response.end('arrived')
    })
    const fetcher = openFetcher()
    expect(textOf(await fetcher.fetch({ url: `${server.url}/5` }))).toBe('arrived')
    expect(reasonOf(await fetcher.fetch({ url: `${server.url}/6` }))).toBe('redirected more than 5 times')
  })

  test('in a circle end at once', async () => {
    const server = await serve((request, response) => {
      response.writeHead(302, { location: request.url === '/a' ? '/b' : '/a' }).end()
    })
    expect(reasonOf(await openFetcher().fetch({ url: `${server.url}/a` }))).toBe('redirected in a circle')
    expect(server.seen).toHaveLength(2)
  })

  test.each([
    ['https://login.example/', 'redirected, but login.example is not on the list of hosts'],
    ['//login.example/', 'redirected, but login.example is not on the list of hosts'],
    ['https://www.cde.ca.gov@login.example/', 'redirected, but the address holds a user name'],
    ['http://www.cde.ca.gov/', 'redirected, but the address at www.cde.ca.gov is not https'],
    ['https://www.cde.ca.gov:8443/', 'redirected, but the address at www.cde.ca.gov names port 8443'],
    ['file:///etc/passwd', 'redirected, but a file address is not on the list of hosts'],
    ['https://', 'redirected, but not an address'],
  ])('to %s are refused', async (location, reason) => {
    const server = await serve((_, response) => void response.writeHead(302, { location }).end())
    expect(await openFetcher().fetch({ url: server.url })).toEqual({ outcome: 'failed', reason, retryable: false })
  })

  test('that lead to this machine by another of its names are refused', async () => {
    const inside = await serve((_, response) => void response.end('secret'))
    const port = new URL(inside.url).port
    const places = [
      `http://localhost:${port}`,
      `http://127.0.0.2:${port}`,
      `http://[::1]:${port}`,
      `http://[::ffff:7f00:1]:${port}`,
    ]
    for (const location of places) {
      const server = await serve((_, response) => void response.writeHead(302, { location }).end())
      expect(reasonOf(await openFetcher().fetch({ url: server.url }))).toMatch(/is not on the list of hosts$/)
    }
    expect(inside.seen).toEqual([])
  })

  test('without an address are handed over as a page', async () => {
    const server = await serve((_, response) => void response.writeHead(302).end('moved'))
    expect(pageOf(await openFetcher().fetch({ url: server.url })).status).toBe(302)
  })
})
