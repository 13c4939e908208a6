import { createHash } from 'node:crypto'
import { onTestFinished } from 'vitest'
import { startHttpServer, type TestServer } from './http-server.ts'

export interface PageSite {
  url: string
  /** What each path answers; change it to edit the site. */
  pages: Map<string, string>
  /** Awaited before each answer; for what is to happen while somebody waits for a page. */
  beforeAnswer: (path: string) => Promise<void>
  /** The conditional requests, and all requests, since the last call. */
  takeCounts(): { all: number; conditional: number; notModified: number }
}

/** A site on this machine that serves pages with entity tags and answers 304 as it should. Closed when the test ends. */
export async function startPageSite(pages: ReadonlyMap<string, string>): Promise<PageSite> {
  const current = new Map(pages)
  let counts = { all: 0, conditional: 0, notModified: 0 }
  const server: TestServer = await startHttpServer(async (request, response) => {
    await site.beforeAnswer(request.url ?? '')
    const page = current.get(request.url ?? '')
    const asked = request.headers['if-none-match']
    counts.all += 1
    if (asked) counts.conditional += 1
    if (page === undefined) {
      response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not Found</h1>')
      return
    }
    const etag = `"${createHash('sha256').update(page).digest('hex').slice(0, 16)}"`
    if (asked === etag) counts.notModified += 1
    response.writeHead(asked === etag ? 304 : 200, { 'content-type': 'text/html; charset=utf-8', etag })
    response.end(asked === etag ? undefined : page)
  })
  onTestFinished(() => server.close())
  const site: PageSite = {
    url: server.url,
    pages: current,
    beforeAnswer: async () => {},
    takeCounts() {
      const taken = counts
      counts = { all: 0, conditional: 0, notModified: 0 }
      return taken
    },
  }
  return site
}
