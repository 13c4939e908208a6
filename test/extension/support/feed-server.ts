import { createHash } from 'node:crypto'
import type { SourceHealth } from '../../../shared/feed/source-health.ts'
import { RECORD_KINDS, type SourceRecord } from '../../../shared/records/source-record.ts'
import { type Handler, startHttpServer, type TestServer } from '../../support/http-server.ts'

/** The files of a feed by their path, as a web server would send them. */
export type FeedFiles = Record<string, string>

/** A small feed: what the extension reads of a published folder. */
export function makeFeed(records: SourceRecord[], sources: SourceHealth[]): FeedFiles {
  const text = JSON.stringify({ schemaVersion: 1, records })
  const version = { path: 'records.json', bytes: text.length, sha256: sha256(text) }
  const other = { path: 'x', bytes: 0, sha256: sha256('') }
  const index = {
    schemaVersion: 1,
    name: 'CAASPP Watch',
    home: 'https://feed.example.org/',
    status: { answer: 'clear', line: 'Nothing is known to be down.' },
    downtimes: [],
    downtimesAhead: records.length,
    counts: Object.fromEntries(RECORD_KINDS.map((kind) => [kind, 0])),
    version: sha256(text),
    files: { records: version, changes: other, jsonFeed: other, atom: other, calendar: other },
    paths: { health: 'health.json', calendars: 'calendars/', statuspage: 'api/v2/', schemas: 'schemas/' },
  }
  const health = { schemaVersion: 1, checkedAt: '2024-06-27T15:50:00Z', sources }
  return { 'index.json': JSON.stringify(index), 'records.json': text, 'health.json': JSON.stringify(health) }
}

export interface FeedServer extends TestServer {
  /** With a slash at the end. */
  address: string
  /** What is served now; change it as a monitor would. */
  files: FeedFiles
  /** Answers in place of a file, by its path. */
  instead: Record<string, Handler>
}

/** Serves a feed below /watch/ with ETags, as any static web server does. */
export async function startFeedServer(files: FeedFiles): Promise<FeedServer> {
  const site: Pick<FeedServer, 'files' | 'instead'> = { files, instead: {} }
  const server = await startHttpServer((request, response) => {
    const path = (request.url ?? '').replace('/watch/', '')
    const handler = site.instead[path]
    if (handler) return handler(request, response)
    const text = site.files[path]
    if (text === undefined) return void response.writeHead(404).end()
    const etag = `"${sha256(text).slice(0, 16)}"`
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end()
    response.writeHead(200, { etag, 'content-type': 'application/json' }).end(text)
  })
  return Object.assign(site, server, { address: `${server.url}/watch/` })
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
