import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { openFetcher, reasonOf, serve } from './fetch-from-test-server.ts'

describe('a page costs no more than its limits', () => {
  const limits = { bytes: 100_000, retries: 0 }

  test('when the server announces too much', async () => {
    const server = await serve((_, response) => {
      response.setHeader('content-length', 100_001).write('x')
    })
    expect(reasonOf(await openFetcher({ limits }).fetch({ url: server.url }))).toBe('larger than 0.1 MB')
  })

  test('when the server sends without end', async () => {
    const server = await serve((_, response) => {
      const pour = () => {
        while (!response.destroyed && response.write('x'.repeat(10_000)));
      }
      response.on('drain', pour)
      pour()
    })
    expect(reasonOf(await openFetcher({ limits }).fetch({ url: server.url }))).toBe('larger than 0.1 MB')
  })

  test('when little unpacks to much', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000))
    expect(bomb.length).toBeLessThan(limits.bytes)
    const server = await serve((_, response) => void response.setHeader('content-encoding', 'gzip').end(bomb))
    expect(reasonOf(await openFetcher({ limits }).fetch({ url: server.url }))).toBe('larger than 0.1 MB')
  })

  test('when the server never answers', async () => {
    const server = await serve(() => {})
    const fetcher = openFetcher({ limits: { timeMs: 150, retries: 0 } })
    expect(await fetcher.fetch({ url: server.url })).toEqual({
      outcome: 'failed',
      reason: 'no answer within 0.15 s',
      retryable: true,
    })
  })

  test('when the server drips its page', async () => {
    const server = await serve((_, response) => {
      const drip = setInterval(() => response.write('x'), 20)
      response.on('close', () => clearInterval(drip))
    })
    const fetcher = openFetcher({ limits: { timeMs: 200, retries: 0 } })
    expect(reasonOf(await fetcher.fetch({ url: server.url }))).toBe('the page was not complete within 0.2 s')
  })
})

describe('half a page is no page', () => {
  const limits = { retries: 0 }

  test('when the connection breaks off', async () => {
    const server = await serve((_, response) => {
      response.setHeader('content-length', 1_000).write('half', () => response.destroy())
    })
    expect(reasonOf(await openFetcher({ limits }).fetch({ url: server.url }))).toBe('the connection broke off')
  })

  test('when the last chunk is missing', async () => {
    const server = await serve((_, response) => void response.write('half', () => response.destroy()))
    expect(reasonOf(await openFetcher({ limits }).fetch({ url: server.url }))).toBe('the connection broke off')
  })

  test('when what is packed ends too early', async () => {
    const whole = gzipSync('page '.repeat(1_000))
    const server = await serve((_, response) => {
      response.setHeader('content-encoding', 'gzip').end(whole.subarray(0, whole.length - 12))
    })
    expect(reasonOf(await openFetcher({ limits }).fetch({ url: server.url }))).toBe('the answer cannot be unpacked')
  })

  test('when it is packed in a way that nobody asked for', async () => {
    const server = await serve((_, response) => void response.setHeader('content-encoding', 'gzip, gzip').end('?'))
    expect(reasonOf(await openFetcher({ limits }).fetch({ url: server.url }))).toBe(
      'the answer is packed in an unknown way',
    )
  })

  test('when it is not HTTP at all', async () => {
    const server = await serve((request) => void request.socket.end('SSH-2.0-server\r\n'))
    expect(reasonOf(await openFetcher({ limits }).fetch({ url: server.url }))).toBe('the answer is not HTTP')
  })
})

test('closing ends what is under way', async () => {
  const server = await serve(() => {})
  const fetcher = openFetcher()
  const pending = fetcher.fetch({ url: server.url })
  while (server.seen.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  await fetcher.close()
  expect(reasonOf(await pending)).toBe('stopped')
  expect(reasonOf(await fetcher.fetch({ url: server.url }))).toBe('stopped')
})
