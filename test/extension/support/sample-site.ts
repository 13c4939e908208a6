import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { TOP } from '../../architecture/source-tree.ts'
import { type Handler, startHttpServer, type TestServer } from '../../support/http-server.ts'

interface SamplePage {
  url: string
  file: string
  status: number
  contentType: string
}

/** The public sites as the monitor's sample has recorded them, on servers of this machine; one for each host. */
export interface SampleSite {
  hosts: Map<string, TestServer>
  /** The moment of the recorded day (milliseconds since 1970 UTC). */
  now: number
  /** Answers in place of a page, by its address. */
  instead: Record<string, Handler>
  /** Goes on to the next recorded day. */
  turnToDay(day: 1 | 2): Promise<void>
  /** Every address that was asked for since the last call, each with `304` or another status. */
  takeAsked(): string[]
  close(): Promise<void>
}

export async function startSampleSite(): Promise<SampleSite> {
  let pages = new Map<string, SamplePage & { bytes: Buffer }>()
  let asked: string[] = []
  const serve =
    (host: string): Handler =>
    (request, response) => {
      const url = `https://${host}${request.url}`
      const answer = (status: number, headers: Record<string, string> = {}, body?: Buffer | string) => {
        asked.push(`${url} ${status}`)
        response.writeHead(status, headers).end(body)
      }
      const other = site.instead[url]
      const page = pages.get(url)
      if (other) {
        asked.push(`${url} other`)
        return other(request, response)
      }
      if (!page) return answer(404, { 'content-type': 'text/html' }, '<h1>Not Found</h1>')
      const etag = `"${createHash('sha256').update(page.bytes).digest('hex').slice(0, 16)}"`
      if (request.headers['if-none-match'] === etag) return answer(304, { etag })
      answer(page.status, { etag, 'content-type': page.contentType }, page.bytes)
    }
  const names = ['www.caaspp-elpac.org', 'www.cde.ca.gov']
  const servers = await Promise.all(names.map(async (name) => [name, await startHttpServer(serve(name))] as const))
  const site: SampleSite = {
    hosts: new Map(servers),
    now: 0,
    instead: {},
    async turnToDay(day) {
      const folder = join(TOP, 'monitor/sample', `day-${day}`)
      const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))
      const read = async (page: SamplePage) => ({ ...page, bytes: await readFile(join(folder, page.file)) })
      pages = new Map((await Promise.all((manifest.pages as SamplePage[]).map(read))).map((page) => [page.url, page]))
      site.now = Date.parse(manifest.now)
    },
    takeAsked() {
      const taken = asked
      asked = []
      return taken
    },
    close: async () => void (await Promise.all(servers.map(([, server]) => server.close()))),
  }
  await site.turnToDay(1)
  return site
}
