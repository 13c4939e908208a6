import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { measureProcess, renderTable } from './measure-process.ts'
import { describeClients } from './poll-sums.ts'
import { servePages } from './serve-pages.ts'
import { MONITOR } from './tools.ts'

// What serving the site costs: nginx with a compressed copy of each file, the bytes of whole answers as they go over the
// wire, how many of them one worker gives, and the sums for 5,000 and 300,000 clients.

const SECONDS = Number(process.env.SECONDS ?? 3)
const PORT = 8_475
const CONNECTIONS = 16
/** Requests that are sent at once over one connection, so that not the asking is what is measured. */
const BATCH = 32

interface Answers {
  readonly path: string
  readonly etag: string
  /** Bytes of a whole answer, with its head. */
  readonly full: number
  readonly notModified: number
}

const scratch = mkdtempSync(join(tmpdir(), 'bench-feed-'))
const site = join(scratch, 'site')
measureProcess([...MONITOR, 'sample', '--data', join(scratch, 'data'), '--site', site, '--quiet', '--json'])
compressFiles(site)
const server = await servePages(site, join(scratch, 'nginx'), PORT)
try {
  const [index, health, records] = [await ask('/index.json'), await ask('/health.json'), await ask('/records.json')]
  const sizes = [index, health, records].map(({ path, full, notModified }) => {
    const file = join(site, path)
    return [path.slice(1), statSync(file).size, statSync(`${file}.gz`).size, full, notModified].map(String)
  })
  console.log(renderTable(['bytes of', 'the file', 'compressed', 'an answer 200', 'an answer 304'], sizes))
  const speeds = [
    ['index.json, compressed', await measureSpeed(index.path, null, index.full)],
    ['index.json, 304', await measureSpeed(index.path, index.etag, index.notModified)],
  ].map(([name, speed]) => [String(name), Number(speed).toFixed(0)])
  console.log(`\n${renderTable(['one worker of nginx', 'answers a second'], speeds)}`)
  const sums = [5_000, 300_000].map((clients) =>
    describeClients(clients, { unchanged: index.notModified + health.full, fresh: index.full + health.full }),
  )
  console.log(
    `\n${renderTable(['clients', 'GB a month', 'GB a month, ETags never last', 'mean a second', 'peak, random begin', 'peak, by the clock'], sums)}`,
  )
} finally {
  await server.stop()
  rmSync(scratch, { recursive: true })
}

function compressFiles(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile()) writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: 9 }))
  }
}

async function ask(path: string): Promise<Answers> {
  const full = await exchange(renderRequest(path, null, 'close'))
  const etag = /^etag: (.+)\r$/im.exec(full.toString('latin1'))?.[1]
  if (!full.toString('latin1').startsWith('HTTP/1.1 200') || !etag) throw new Error(`bench: ${path} was not served`)
  const notModified = await exchange(renderRequest(path, etag, 'close'))
  return { path, etag, full: full.length, notModified: notModified.length }
}

function renderRequest(path: string, etag: string | null, connection: 'close' | 'keep-alive'): string {
  const condition = etag === null ? '' : `If-None-Match: ${etag}\r\n`
  return `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: gzip\r\n${condition}Connection: ${connection}\r\n\r\n`
}

function exchange(text: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const socket = connect(PORT, '127.0.0.1', () => socket.write(text))
    socket.on('data', (chunk) => chunks.push(chunk)).on('error', reject)
    socket.on('end', () => resolve(Buffer.concat(chunks)))
  })
}

/** Answers a second over open connections. `size`: bytes of one answer on a connection that is closed after it. */
async function measureSpeed(path: string, etag: string | null, size: number): Promise<number> {
  const batch = renderRequest(path, etag, 'keep-alive').repeat(BATCH)
  // "Connection: keep-alive" stands in the head in place of "Connection: close".
  const expected = BATCH * (size + 'keep-alive'.length - 'close'.length)
  const begun = performance.now()
  const batches = await Promise.all(Array.from({ length: CONNECTIONS }, () => keepAsking(batch, expected, begun)))
  const seconds = (performance.now() - begun) / 1_000
  return (batches.reduce((sum, count) => sum + count, 0) * BATCH) / seconds
}

/** Sends a batch, waits for all its bytes, and sends the next one until the time is up; gives how many. */
function keepAsking(batch: string, expected: number, begun: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let [batches, bytes] = [0, 0]
    const socket = connect(PORT, '127.0.0.1', () => socket.write(batch))
    socket.on('error', reject)
    socket.on('data', (chunk) => {
      bytes += chunk.length
      if (bytes < expected) return
      if (bytes > expected) reject(new Error(`bench: ${bytes} bytes came in place of ${expected}`))
      bytes = 0
      batches += 1
      if (performance.now() - begun < SECONDS * 1_000) socket.write(batch)
      else {
        socket.destroy()
        resolve(batches)
      }
    })
  })
}
