import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { describeAgent } from '../../../monitor/fetch/user-agent.ts'
import { decodeText } from '../../../shared/page/decode-text.ts'
import { openFetcher, pageOf, reasonOf, START, serve, textOf } from './fetch-from-test-server.ts'

describe('a page', () => {
  test('comes with its address, type, status and the moment of the fetch', async () => {
    const server = await serve((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8').end('<h1>Update</h1>')
    })
    const result = await openFetcher().fetch({ url: `${server.url}/page#part` })
    expect(textOf(result)).toBe('<h1>Update</h1>')
    expect(pageOf(result)).toMatchObject({
      url: `${server.url}/page`,
      contentType: 'text/html; charset=utf-8',
      status: 200,
      fetchedAt: START,
    })
  })

  test('is asked for under the name of the project and a contact address', async () => {
    const server = await serve((_, response) => void response.end())
    const userAgent = describeAgent({
      version: '1.2.3',
      about: 'reads public pages',
      contact: 'me@district.example',
    })
    await openFetcher({ userAgent }).fetch({ url: server.url })
    expect(server.seen[0]?.headers['user-agent']).toBe(
      'CAASPP-Watch/1.2.3 (reads public pages; contact me@district.example)',
    )
  })

  test.each([403, 404, 410, 418])(
    'is handed over for judgement under status %i too, without validators',
    async (status) => {
      const server = await serve((_, response) => {
        response.writeHead(status, { etag: '"wall"' }).end('You look like a robot to us')
      })
      const result = await openFetcher().fetch({ url: server.url })
      expect(pageOf(result).status).toBe(status)
      expect(textOf(result)).toContain('robot')
      expect(result).toMatchObject({ validators: null })
    },
  )

  test('that is not the UTF-8 it claims to be is still readable', async () => {
    const server = await serve((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(Buffer.from('<p>August 1\x966, the district\x92s window</p>', 'latin1'))
    })
    const { bytes, contentType } = pageOf(await openFetcher().fetch({ url: server.url }))
    expect(decodeText(bytes, contentType)).toBe('<p>August 1–6, the district’s window</p>')
  })

  const text = 'x'.repeat(10_000)
  test.each([
    ['gzip', gzipSync(text)],
    ['br', brotliCompressSync(text)],
    ['deflate', deflateSync(text)],
    ['deflate', deflateRawSync(text)],
    ['identity', Buffer.from(text)],
  ])('packed as %s is unpacked', async (encoding, body) => {
    const server = await serve((_, response) => {
      response.setHeader('content-encoding', encoding).end(body)
    })
    expect(textOf(await openFetcher().fetch({ url: server.url }))).toBe(text)
  })
})

describe('an unchanged page', () => {
  test('is recognised by both validators, sent back exactly as they came', async () => {
    const server = await serve((request, response) => {
      if (request.headers['if-none-match'] === 'W/"a b"') response.writeHead(304).end()
      else response.writeHead(200, { etag: 'W/"a b"', 'last-modified': 'Mon, 05 Jan 2026 01:02:03 GMT' }).end('page')
    })
    const fetcher = openFetcher()
    const first = await fetcher.fetch({ url: server.url })
    expect(first).toMatchObject({ validators: { url: `${server.url}/`, etag: 'W/"a b"' } })
    const validators = first.outcome === 'fetched' ? first.validators : null
    expect(await fetcher.fetch({ url: server.url, validators })).toEqual({ outcome: 'not-modified' })
    expect(server.seen[1]?.headers).toMatchObject({
      'if-none-match': 'W/"a b"',
      'if-modified-since': 'Mon, 05 Jan 2026 01:02:03 GMT',
    })
  })

  test('is not believed in where another address answers than the one the validators came from', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/') response.writeHead(302, { location: '/moved' }).end()
      else response.writeHead(request.headers['if-none-match'] ? 304 : 200).end('the new place')
    })
    const validators = { url: `${server.url}/`, etag: '"old"', lastModified: null }
    expect(textOf(await openFetcher().fetch({ url: server.url, validators }))).toBe('the new place')
  })

  test('is not believed in where nothing was asked', async () => {
    const server = await serve((_, response) => void response.writeHead(304).end())
    expect(reasonOf(await openFetcher().fetch({ url: server.url }))).toBe(
      'answered "not modified" without having been asked',
    )
  })

  test('has no validators where they could not be sent back in a header', async () => {
    const server = await serve(
      (_, response) => void response.writeHead(200, { etag: `"${'x'.repeat(400)}"` }).end('page'),
    )
    expect(await openFetcher().fetch({ url: server.url })).toMatchObject({ outcome: 'fetched', validators: null })
  })
})
