import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const NGINX = '/usr/sbin/nginx'
const FAR_SERVER = fileURLToPath(new URL('./far-server.ts', import.meta.url))

/** What a server sent since it was last asked. Bytes are those of whole answers, heads included. */
export interface Traffic {
  readonly requests: number
  readonly notModified: number
  readonly bytesDown: number
}

/** How long the far server takes to answer, in milliseconds. */
export const FAR_MS = 80

export interface PageServer {
  /** Addresses of the folder, without a slash at the end: with ETag and Last-Modified, and without both. */
  readonly withValidators: string
  readonly withoutValidators: string
  /** The same as the first, each answer `FAR_MS` later. */
  readonly farAway: string
  takeTraffic(): Traffic
  stop(): Promise<void>
}

/** Serves a folder with nginx on this machine, on a port and the two behind it. Throws where there is no nginx. */
export async function servePages(folder: string, scratch: string, port: number): Promise<PageServer> {
  if (!existsSync(NGINX)) throw new Error(`bench: ${NGINX} is missing (Debian: apt-get install nginx-light)`)
  mkdirSync(scratch, { recursive: true })
  const log = join(scratch, 'access.log')
  const configuration = join(scratch, 'nginx.conf')
  writeFileSync(log, '')
  writeFileSync(configuration, configure(folder, scratch, log, port))
  const child = spawn(NGINX, ['-c', configuration, '-e', join(scratch, 'error.log')], { stdio: 'inherit' })
  const far = spawn(process.execPath, [FAR_SERVER, String(port + 2), String(port), String(FAR_MS)], {
    stdio: 'inherit',
  })
  await untilOpen(port, child)
  await untilOpen(port + 2, far)
  let read = 0
  return {
    withValidators: `http://127.0.0.1:${port}`,
    withoutValidators: `http://127.0.0.1:${port + 1}`,
    farAway: `http://127.0.0.1:${port + 2}`,
    takeTraffic() {
      const lines = readFileSync(log, 'utf8').slice(read).split('\n').filter(Boolean)
      read = statSync(log).size
      const answers = lines.map((line) => line.split(' ').map(Number))
      return {
        requests: answers.length,
        notModified: answers.filter(([status]) => status === 304).length,
        bytesDown: answers.reduce((sum, [, bytes = 0]) => sum + bytes, 0),
      }
    },
    async stop() {
      await Promise.all([child, far].map(stopChild))
    },
  }
}

function configure(folder: string, scratch: string, log: string, port: number): string {
  // "before", so that a client that sends its own time back can get a 304 too; nginx's own choice is "exact".
  // Started by root, nginx would read the files as somebody who may not.
  const user = process.getuid?.() === 0 ? 'user root;\n' : ''
  return `${user}daemon off;
worker_processes 1;
pid ${scratch}/nginx.pid;
events { worker_connections 4096; }
http {
  types { text/html html; application/json json; application/atom+xml atom; text/calendar ics; }
  charset utf-8;
  log_format bytes '$status $bytes_sent';
  access_log ${log} bytes;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${scratch}/temp;`).join('\n  ')}
  root ${folder};
  gzip_static on;
  keepalive_requests 1000000;
  server { listen 127.0.0.1:${port} backlog=4096; if_modified_since before; }
  server { listen 127.0.0.1:${port + 1}; etag off; if_modified_since off; add_header Last-Modified ""; }
}
`
}

async function untilOpen(port: number, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (child.exitCode !== null) break
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false))
      socket.unref()
    })
    if (open) return
    await wait(50)
  }
  throw new Error(`bench: nothing listens on port ${port}`)
}

function stopChild(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.on('close', () => resolve())
    child.kill('SIGTERM')
  })
}
