import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { TLSSocket } from 'node:tls'
import { promisify } from 'node:util'

/** A web of a few sites, as a browser meets it: through a proxy that answers for them and for nobody else. */
export interface TestWeb {
  port: number
  /** The sites: name → port of the plain HTTP server on this machine that answers for it, over https. */
  sites: Map<string, number>
  /** Every host that was asked for so far, whether or not there is such a site; without what a browser asks on its own account. */
  asked: Set<string>
  /** From here on every request fails as without a network, also on connections that stand; until `goOnline`. */
  goOffline(): void
  goOnline(): void
  close(): Promise<void>
}

/** Updates, settings and accounts: asked by the browsers themselves, with or without an extension. */
const BROWSERS_OWN = /(?:^|\.)(?:googleapis\.com|google\.com|gvt1\.com|mozilla\.(?:com|org|net))$/

/** Opens the proxy. `folder`: for the certificate, made for this run alone. */
export async function openWeb(folder: string): Promise<TestWeb> {
  const identity = await makeCertificate(folder)
  const open = new Set<Socket>()
  const hangUp = () => {
    for (const socket of open) socket.destroy()
  }
  let isOffline = false
  const server = createServer((request, response) => {
    note(request.headers.host ?? '')
    response.writeHead(502).end()
  })
  const note = (host: string) => {
    const name = host.replace(/:\d+$/, '')
    if (!BROWSERS_OWN.test(name)) web.asked.add(name)
  }
  server.on('connection', (socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
  })
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    const asked = request.url ?? ''
    note(asked)
    const port = web.sites.get(asked.replace(/:443$/, ''))
    if (port === undefined || isOffline) return void socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
    joinSockets(new TLSSocket(socket, { isServer: true, ...identity }), connect(port, '127.0.0.1'))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const web: TestWeb = {
    port: (server.address() as AddressInfo).port,
    sites: new Map(),
    asked: new Set(),
    goOffline() {
      isOffline = true
      hangUp()
    },
    goOnline() {
      isOffline = false
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        hangUp()
      }),
  }
  return web
}

function joinSockets(near: Socket, far: Socket): void {
  near.pipe(far).pipe(near)
  for (const [one, other] of [
    [near, far],
    [far, near],
  ] as const) {
    one.on('error', () => other.destroy())
    one.on('close', () => other.destroy())
  }
}

/** A key and a certificate for any name; the browsers under test are told not to mind who signed it. */
async function makeCertificate(folder: string): Promise<{ key: Buffer; cert: Buffer }> {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')]
  const request = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2']
  await promisify(execFile)('openssl', [...request, '-subj', '/CN=test', '-keyout', key, '-out', cert])
  return { key: await readFile(key), cert: await readFile(cert) }
}
