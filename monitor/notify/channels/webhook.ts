import { createHmac } from 'node:crypto'
import type { Message } from '../message/message.ts'
import { closingLines } from '../message/render-text.ts'
import { missing, postJson } from '../post/post-json.ts'
import type { Sink, SinkTools } from './sink.ts'

interface WebhookSettings {
  readonly addressEnv: string
  readonly signingKeyEnv: string
}

/** A web address of somebody's own program. What it gets is signed; docs/alerts.md says how to check it. */
export function openWebhook({ addressEnv, signingKeyEnv }: WebhookSettings, tools: SinkTools): Sink {
  return {
    async send(message) {
      const key = tools.readSecret(signingKeyEnv)
      if (key === null) return missing(signingKeyEnv)
      const text = JSON.stringify(renderWebhook(message))
      const timestamp = String(Math.floor(tools.now() / 1_000))
      const headers = {
        'idempotency-key': message.key,
        'x-caaspp-watch-timestamp': timestamp,
        'x-caaspp-watch-signature': signBody(text, timestamp, key),
      }
      return postJson(addressEnv, null, text, tools, headers)
    },
  }
}

/** `v1=` and the HMAC-SHA256, hex, over the timestamp (seconds since 1970 UTC), a dot and the body. */
export function signBody(body: string, timestamp: string, key: string): string {
  return `v1=${createHmac('sha256', key).update(`${timestamp}.${body}`).digest('hex')}`
}

/** The body. Text in it is as it stands on the pages: whoever shows it has to escape it. */
export function renderWebhook(message: Message): object {
  const { key, kind, severity, title, intro, items, more, siteUrl, sealedAt } = message
  return {
    version: 1,
    ...{ key, kind, severity, title, intro, sealedAt, siteUrl, more },
    items: items.map(({ subject, news, facts, source, record, withdrawn, finished }) => ({
      ...{ subject, news, facts, source, withdrawn, finished },
      record: record && {
        ...{ id: record.id, revision: record.revision, kind: record.kind, title: record.title },
        ...{ systems: record.systems, start: record.start, end: record.end, state: record.state ?? null },
        doubts: record.doubts,
      },
    })),
    note: closingLines({ more: 0, siteUrl: null }).join(' '),
  }
}
