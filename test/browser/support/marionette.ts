import { connect, type Socket } from 'node:net'

/** A conversation with Firefox in its own automation protocol: `LENGTH:JSON` over TCP, one answer to each command. */
export interface Marionette {
  /** Rejects with what Firefox says where it refuses. */
  send<T>(command: string, parameters?: Record<string, unknown>): Promise<T>
  close(): void
}

interface Waiting {
  resolve(value: unknown): void
  reject(error: Error): void
}

/** Connects to a port of this machine on which Firefox listens. */
export async function openMarionette(port: number): Promise<Marionette> {
  const waiting = new Map<number, Waiting>()
  const socket = await connectTo(port)
  let last = 0
  readMessages(socket, (message) => {
    // The first message is a greeting; every other is [1, id, error, result].
    if (!Array.isArray(message)) return
    const [, id, error, result] = message as [number, number, { error: string; message: string } | null, unknown]
    const command = waiting.get(id)
    waiting.delete(id)
    if (error) command?.reject(new Error(`${error.error}: ${error.message}`))
    else command?.resolve(result)
  })
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has ended'))
  })
  return {
    send<T>(command: string, parameters: Record<string, unknown> = {}) {
      const id = ++last
      const json = JSON.stringify([0, id, command, parameters])
      socket.write(`${Buffer.byteLength(json)}:${json}`)
      return new Promise<T>((resolve, reject) => waiting.set(id, { resolve: resolve as Waiting['resolve'], reject }))
    },
    close: () => void socket.destroy(),
  }
}

function connectTo(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket))
    socket.on('error', reject)
  })
}

function readMessages(socket: Socket, onMessage: (message: unknown) => void): void {
  let buffer = Buffer.alloc(0)
  socket.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk])
    for (let colon = buffer.indexOf(':'); colon > 0; colon = buffer.indexOf(':')) {
      const end = colon + 1 + Number(buffer.toString('latin1', 0, colon))
      if (buffer.length < end) return
      onMessage(JSON.parse(buffer.toString('utf8', colon + 1, end)))
      buffer = buffer.subarray(end)
    }
  })
}
