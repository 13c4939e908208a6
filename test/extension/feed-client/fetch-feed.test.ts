import { beforeEach, expect, it, onTestFinished } from 'vitest'
import type { FeedCopy } from '../../../extension/feed-client/feed-copy.ts'
import { fetchFeed } from '../../../extension/feed-client/fetch-feed.ts'
import { FEED_LIMITS } from '../../../extension/feed-client/fetch-file.ts'
import { startHttpServer } from '../../support/http-server.ts'
import { knownRecord } from '../../support/records.ts'
import { type FeedServer, makeFeed, startFeedServer } from '../support/feed-server.ts'
import { health } from '../support/watch-states.ts'

let server: FeedServer

beforeEach(async () => {
  server = await startFeedServer(makeFeed([knownRecord('dt-1')], [health()]))
  return () => server.close()
})

it('reads a feed at first sight', async () => {
  const copy = await fetchCopy()
  expect(copy.records.map(({ id }) => id)).toEqual(['dt-1'])
  expect(copy.health).toEqual([health()])
  expect(askedFor()).toEqual(['index.json', 'records.json', 'health.json'])
})

it('asks for nothing but the two small files while nothing changes', async () => {
  const first = await fetchCopy()
  server.seen.length = 0
  expect(await fetchCopy(first)).toEqual(first)
  expect(askedFor()).toEqual(['index.json', 'health.json'])
  expect(server.seen.every(({ headers }) => headers['if-none-match'] !== undefined)).toBe(true)
})

it('takes new health without asking for the records again', async () => {
  const first = await fetchCopy()
  const later = health({ lastReadAt: '2024-06-27T15:59:00Z' })
  server.files = makeFeed([knownRecord('dt-1')], [later])
  server.seen.length = 0
  expect((await fetchCopy(first)).health).toEqual([later])
  expect(askedFor()).not.toContain('records.json')
})

it('asks for the records when the index names another version', async () => {
  const first = await fetchCopy()
  server.files = makeFeed([knownRecord('dt-1'), knownRecord('dt-2')], [health()])
  expect((await fetchCopy(first)).records.map(({ id }) => id)).toEqual(['dt-1', 'dt-2'])
})

it('works with a server that knows no ETags', async () => {
  for (const path of ['index.json', 'health.json']) {
    server.instead[path] = (_, response) => void response.writeHead(200).end(server.files[path])
  }
  const first = await fetchCopy()
  expect(await fetchCopy(first)).toEqual(first)
})

it('drops sources without an address', async () => {
  const proof = { url: null, published: null, fetchedAt: '2024-05-01T16:00:00Z', textHash: 'a', text: 'saved' }
  const record = { ...knownRecord('dt-1'), sources: [proof] }
  server.files = makeFeed([record as never], [health()])
  expect((await fetchCopy()).records[0]?.sources).toEqual([])
})

it('keeps no words that nobody is shown', async () => {
  const evidence = [{ printed: 'June 28', inferred: ['the year'] }]
  server.files = makeFeed([knownRecord('dt-1', { evidence })], [health()])
  const [record] = (await fetchCopy()).records
  expect(record).not.toHaveProperty('evidence')
  expect(record?.sources).toMatchObject([{ url: expect.stringContaining('https://'), textHash: '', text: '' }])
  expect(record?.text).not.toBe('')
})

it.each(['index.json', 'records.json', 'health.json'])('takes nothing where %s is no JSON', async (path) => {
  server.instead[path] = (_, response) => void response.writeHead(200).end('<html>Please log in</html>')
  // What is not the file that the index names is seen before it is read.
  expect(await fetchProblem()).toEqual({ kind: path === 'records.json' ? 'in-change' : 'not-json' })
})

it.each(['index.json', 'health.json'])('takes nothing where %s has another shape', async (path) => {
  server.files[path] = JSON.stringify({ ...JSON.parse(server.files[path] ?? ''), schemaVersion: 0 })
  expect(await fetchProblem()).toEqual({ kind: 'wrong-shape' })
})

it.each(['index.json', 'health.json'])(
  'says that it is too old itself where %s is of a later version',
  async (path) => {
    server.files[path] = JSON.stringify({ schemaVersion: 2, everything: 'is otherwise' })
    expect(await fetchProblem()).toEqual({ kind: 'newer' })
  },
)

it.each([{ kind: 'rumour' }, { start: 'tomorrow' }, { start: '2024-13-45' }, { end: '2024-06-28T77:77-07:00' }])(
  'takes nothing where a record has %j',
  async (wrong) => {
    server.files = makeFeed([{ ...knownRecord('dt-1'), ...wrong } as never], [health()])
    expect(await fetchProblem()).toEqual({ kind: 'wrong-shape' })
  },
)

it('takes nothing while the index speaks of records that are not there yet', async () => {
  const next = makeFeed([knownRecord('dt-2')], [health()])
  server.files = { ...server.files, 'index.json': next['index.json'] ?? '' }
  expect(await fetchProblem()).toEqual({ kind: 'in-change' })
})

it.each([
  'https://elsewhere.example.org/records.json',
  '//elsewhere.example.org/r',
  '../records.json',
  '/records.json',
])('does not follow a path that leads out of the feed: %s', async (path) => {
  const index = JSON.parse(server.files['index.json'] ?? '')
  index.files.records.path = path
  server.files['index.json'] = JSON.stringify(index)
  expect(await fetchProblem()).toEqual({ kind: 'wrong-shape' })
  expect(askedFor()).toEqual(['index.json'])
})

it('does not follow a redirect, and does not ask where it leads', async () => {
  const elsewhere = await startHttpServer((_, response) => void response.writeHead(200).end('{}'))
  onTestFinished(() => elsewhere.close())
  server.instead['index.json'] = (_, response) => void response.writeHead(302, { location: elsewhere.url }).end()
  expect(await fetchProblem()).toEqual({ kind: 'redirected' })
  expect(elsewhere.seen).toEqual([])
})

it('stops reading an answer that is too large, announced or not', async () => {
  const limits = { ...FEED_LIMITS, bytes: 1000 }
  const body = ' '.repeat(5000)
  server.instead['index.json'] = (_, response) => void response.writeHead(200, { 'content-length': 5000 }).end(body)
  expect(await fetchProblem(limits)).toEqual({ kind: 'too-large' })
  let isOpen = true
  server.instead['index.json'] = (_, response) => {
    response.on('close', () => {
      isOpen = false
    })
    const more = () => isOpen && response.write(body, () => setImmediate(more))
    more()
  }
  expect(await fetchProblem(limits)).toEqual({ kind: 'too-large' })
})

it('does not wait for a slow server, silent or dripping', async () => {
  const limits = { ...FEED_LIMITS, milliseconds: 50 }
  server.instead['index.json'] = () => {}
  expect(await fetchProblem(limits)).toEqual({ kind: 'slow' })
  server.instead['index.json'] = (_, response) => void response.write('{')
  expect(await fetchProblem(limits)).toEqual({ kind: 'slow' })
})

it('says that a server refused, or that there is none', async () => {
  server.instead['index.json'] = (_, response) => void response.writeHead(503).end()
  expect(await fetchProblem()).toEqual({ kind: 'refused', status: 503 })
  await server.close()
  expect(await fetchProblem()).toEqual({ kind: 'unreachable' })
})

it('sends no cookie and no referrer', async () => {
  await fetchCopy()
  expect(server.seen.flatMap(({ headers }) => [headers.cookie, headers.referer]).filter(Boolean)).toEqual([])
})

async function fetchCopy(last: FeedCopy | null = null): Promise<FeedCopy> {
  const fetched = await fetchFeed(server.address, last, FEED_LIMITS)
  if (fetched.kind === 'failed') throw new Error(fetched.problem.kind)
  return fetched.copy
}

async function fetchProblem(limits = FEED_LIMITS) {
  const fetched = await fetchFeed(server.address, null, limits)
  return fetched.kind === 'failed' ? fetched.problem : null
}

function askedFor(): string[] {
  return server.seen.map(({ path }) => path.replace('/watch/', ''))
}
