import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** One request that a server got. */
export interface SeenRequest {
  method: string
  path: string
  headers: IncomingMessage['headers']
}

export interface TestServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  url: string
  host: string
  /** Every request so far, in order. */
  seen: SeenRequest[]
  /** The most connections that were open at once. */
  mostConnections(): number
  close(): Promise<void>
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>

/** A real HTTP server on this machine, on a port that the system chooses. */
export async function startHttpServer(handler: Handler): Promise<TestServer> {
  const seen: SeenRequest[] = []
  const open = new Set<Socket>()
  let most = 0
  const server = createServer((request, response) => {
    seen.push({ method: request.method ?? '', path: request.url ?? '', headers: request.headers })
    void handler(request, response)
  })
  server.on('connection', (socket) => {
    open.add(socket)
    most = Math.max(most, open.size)
    socket.on('close', () => open.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: `http://${host}`,
    host,
    seen,
    mostConnections: () => most,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of open) socket.destroy()
      }),
  }
}
