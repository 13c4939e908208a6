import { cutText } from '../../../shared/feed/clean-text.ts'
import type { Severity } from '../../severity.ts'
import { itemHeadline, itemLines } from '../message/item-lines.ts'
import type { Message } from '../message/message.ts'
import { checkAddress } from '../post/check-address.ts'
import { missing } from '../post/post-json.ts'
import { sendHttp } from '../post/send-http.ts'
import type { Sink, SinkTools } from './sink.ts'

interface NtfySettings {
  readonly server: string
  readonly topicEnv: string
  readonly tokenEnv: string | null
}

/** From 1 to 5; 3 is the usual. The highest would break a telephone's own quiet hours. */
const PRIORITIES: Readonly<Record<Severity, number>> = { urgent: 4, important: 3, routine: 2, minor: 1 }
/** ntfy makes a file of anything longer than 4,096 bytes. */
const MOST_BYTES = 3_900
const LONGEST_TITLE = 200

/** A topic of ntfy, published as JSON (https://docs.ntfy.sh/publish/#publish-as-json). Its name is a secret: it is all one needs to read it. */
export function openNtfy({ server, topicEnv, tokenEnv }: NtfySettings, tools: SinkTools): Sink {
  return {
    async send(message) {
      const topic = tools.readSecret(topicEnv)
      const token = tokenEnv === null ? null : tools.readSecret(tokenEnv)
      if (topic === null) return missing(topicEnv)
      if (tokenEnv !== null && token === null) return missing(tokenEnv)
      const checked = checkAddress(server, { hosts: null, loopback: tools.allowLoopback })
      if (!checked.ok) return { kind: 'failed', reason: checked.reason, retryAt: null }
      const headers = {
        'content-type': 'application/json',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      }
      const body = JSON.stringify(renderNtfy(message, topic))
      const sent = await sendHttp({ method: 'POST', url: checked.url, headers, body }, tools)
      return sent.ok ? { kind: 'delivered' } : sent.result
    },
  }
}

/** The payload. ntfy shows plain text unless it is asked for Markdown; the same `sequence_id` shows as one message. */
export function renderNtfy(message: Message, topic: string): object {
  const source = message.items.find((item) => item.source)?.source ?? message.siteUrl
  const full = message.items.length <= 3 && message.kind !== 'digest' && !message.plain
  const parts = message.items.map((item) => (full ? itemLines(item).join('\n') : `• ${itemHeadline(item)}`))
  const text = [...(message.intro ? [message.intro] : []), ...parts].join(full ? '\n\n' : '\n')
  return {
    topic,
    title: cutText(message.title, LONGEST_TITLE),
    message: cutBytes(text),
    priority: PRIORITIES[message.severity],
    ...(source ? { click: source } : {}),
    ...(message.plain ? {} : { sequence_id: message.key }),
  }
}

function cutBytes(text: string): string {
  let cut = text
  while (Buffer.byteLength(cut) > MOST_BYTES) cut = cutText(cut, Math.floor([...cut].length * 0.9))
  return cut
}
