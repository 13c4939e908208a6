// far-server.ts PORT TO_PORT MILLISECONDS
// Lets a server of this machine seem far away: hands on what clients send so many milliseconds late, and answers at once.
import { connect, createServer } from 'node:net'

const [port = 0, target = 0, delay = 0] = process.argv.slice(2).map(Number)
createServer((client) => {
  const server = connect(target, '127.0.0.1')
  client.on('data', (bytes) => setTimeout(() => server.write(bytes), delay))
  client.on('close', () => setTimeout(() => server.destroy(), delay))
  server.on('close', () => client.destroy())
  for (const socket of [client, server]) socket.on('error', () => socket.destroy())
  server.pipe(client)
}).listen(port, '127.0.0.1')
