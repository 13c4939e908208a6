import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, sep } from 'node:path'

export type Served = { ok: true; url: string; close(): Promise<void> } | { ok: false; error: string }

const TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '.html': 'text/html; charset=utf-8',
    '.json': 'application/json; charset=utf-8',
    '.atom': 'application/atom+xml; charset=utf-8',
    '.ics': 'text/calendar; charset=utf-8',
    '.css': 'text/css; charset=utf-8',
    '.svg': 'image/svg+xml',
    '.png': 'image/png',
  }),
)

/** Serves a folder's files on this machine only, as a plain web server would. `port` 0: any that is free. */
export async function serveFolder(folder: string, port: number): Promise<Served> {
  const root = await realpath(folder)
  const server = createServer((request, response) => void answer(root, request, response))
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why = error.code === 'EADDRINUSE' ? `port ${port} is in use; choose another with --port` : error.message
      resolve({ ok: false, error: why })
    })
    server.listen(port, '127.0.0.1', () => {
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
      const close = () =>
        new Promise<void>((closed) => {
          server.close(() => closed())
          server.closeAllConnections()
        })
      resolve({ ok: true, url, close })
    })
  })
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end()
  const file = await findFile(root, request.url ?? '/')
  if (file === null) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n')
  const type = TYPES.get(extname(file)) ?? 'application/octet-stream'
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' })
  if (request.method === 'HEAD') return void response.end()
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response)
}

/** The file behind an address; null where there is none inside the folder. */
async function findFile(root: string, address: string): Promise<string | null> {
  try {
    const path = decodeURIComponent(address.replace(/[?#].*$/s, ''))
    const wanted = await realpath(join(root, path.endsWith('/') ? `${path}index.html` : path))
    // Checked on the real path, after dots and symbolic links.
    if (!wanted.startsWith(root + sep)) return null
    return (await stat(wanted)).isFile() ? wanted : null
  } catch {
    return null
  }
}
