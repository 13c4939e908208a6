import type { IncomingMessage } from 'node:http'
import { onTestFinished } from 'vitest'
import type { SinkTools } from '../../../../monitor/notify/channels/sink.ts'
import { startHttpServer } from '../../../support/http-server.ts'

/** A request that a receiver got, with its body. */
export interface Received {
  method: string
  path: string
  headers: IncomingMessage['headers']
  text: string
  json: unknown
}

export interface Answer {
  status: number
  headers?: Record<string, string>
  body?: string
}

/** A real HTTP server that keeps what it gets and answers as it is told; closed when the test ends. */
export async function startReceiver(
  answer: (request: Received) => Answer | Promise<Answer> = () => ({ status: 200 }),
): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = []
  const server = await startHttpServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const text = Buffer.concat(chunks).toString()
    const { method = '', url = '', headers } = request
    const got = { method, path: url, headers, text, json: text === '' ? null : JSON.parse(text) }
    received.push(got)
    const { status, headers: sent = {}, body = '' } = await answer(got)
    response.writeHead(status, sent).end(body)
  })
  onTestFinished(() => server.close())
  return { url: server.url, received }
}

export const NOW = Date.parse('2026-11-10T20:00:00Z')

/** What a sink is made with; `secrets` are the environment. */
export function toolsWith(secrets: Record<string, string>, fields: Partial<SinkTools> = {}): SinkTools {
  return { readSecret: (name) => secrets[name] ?? null, allowLoopback: true, now: () => NOW, timeMs: 5_000, ...fields }
}
