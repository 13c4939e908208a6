import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { FETCH_LIMITS } from '../../monitor/fetch/limits.ts'
import { openConnections } from '../../monitor/fetch/open-connections.ts'
import { resolveBySystem } from '../../monitor/fetch/public-lookup.ts'
import { sendHttp } from '../../monitor/notify/post/send-http.ts'

const ASKERS = {
  'what posts alerts': async (url: URL) => {
    await sendHttp({ method: 'GET', url, headers: {}, body: null }, { timeMs: 10_000, now: () => 0 })
  },
  'what reads pages': async (url: URL) => {
    const connections = await openConnections(1, FETCH_LIMITS, resolveBySystem)
    await connections.request({ origin: url.origin, path: '/', method: 'GET' }).catch(() => {})
    await connections.destroy()
  },
}

// The bundle leaves Node's HTTP/2 out, so no server may be offered it.
it.each(Object.entries(ASKERS))('%s offers a server HTTP/1.1 and not HTTP/2', async (_, ask) => {
  const greetings: string[] = []
  const hangUp = (socket: Socket) =>
    socket
      .on('error', () => {})
      .once('data', (greeting) => {
        greetings.push(greeting.toString('latin1'))
        socket.destroy()
      })
  const server = createServer(hangUp).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  await ask(new URL(`https://127.0.0.1:${(server.address() as AddressInfo).port}/`))
  expect(greetings[0]).toContain('\x08http/1.1')
  expect(greetings.join()).not.toContain('\x02h2')
})
