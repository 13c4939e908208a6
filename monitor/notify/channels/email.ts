import type { SendMailOptions, Transporter } from 'nodemailer'
import { cleanText } from '../../../shared/feed/clean-text.ts'
import { hashOf } from '../../text/hash-of.ts'
import type { SinkSettings } from '../config/channel.ts'
import type { Message } from '../message/message.ts'
import { renderCalendars } from '../message/render-calendars.ts'
import { renderHtml } from '../message/render-html.ts'
import { renderText } from '../message/render-text.ts'
import { missing } from '../post/post-json.ts'
import { judgeMailError } from './judge-mail-error.ts'
import type { SendResult, Sink, SinkTools } from './sink.ts'

type EmailSettings = Extract<SinkSettings, { type: 'email' }>

const ADDRESS = /^[^\s@<>,;:"()[\]\\]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)*$/i

/**
 * E-mail over SMTP. Every recipient gets a mail of their own: nobody sees the others, and one that is refused keeps no other
 * from theirs.
 */
export function openEmail(settings: EmailSettings, tools: SinkTools): Sink {
  return {
    async send(message, done) {
      const { userEnv, passwordEnv, toEnv } = settings
      for (const name of [userEnv, passwordEnv, toEnv]) {
        if (name !== null && tools.readSecret(name) === null) return missing(name)
      }
      const listed = toEnv === null ? [] : (tools.readSecret(toEnv) ?? '').split(',').map((each) => each.trim())
      const recipients = [...new Set([...settings.to, ...listed.filter((each) => each !== '')])]
      if (!recipients.every((each) => ADDRESS.test(each))) {
        return { kind: 'failed', reason: `${toEnv} holds something that is no e-mail address`, retryAt: null }
      }
      const transport = await openTransport(settings, tools)
      try {
        return await sendToEach(
          transport,
          message,
          recipients.filter((each) => !done.includes(nameOf(each))),
          settings,
          tools,
        )
      } finally {
        transport.close()
      }
    },
  }
}

/** nodemailer is loaded here and not before: most passes send nothing. */
async function openTransport(
  { host, port, security, userEnv, passwordEnv }: EmailSettings,
  { readSecret, timeMs }: SinkTools,
): Promise<Transporter> {
  const { createTransport } = await import('nodemailer')
  return createTransport({
    ...{ host, port, secure: security === 'tls', requireTLS: security === 'starttls', ignoreTLS: security === 'none' },
    ...(userEnv && passwordEnv
      ? { auth: { user: readSecret(userEnv) ?? '', pass: readSecret(passwordEnv) ?? '' } }
      : {}),
    ...{ connectionTimeout: timeMs, greetingTimeout: timeMs, socketTimeout: timeMs, dnsTimeout: timeMs },
    // One connection for all recipients.
    ...{ pool: true, maxConnections: 1, disableFileAccess: true, disableUrlAccess: true },
  })
}

async function sendToEach(
  transport: Transporter,
  message: Message,
  recipients: readonly string[],
  settings: EmailSettings,
  tools: SinkTools,
): Promise<SendResult> {
  const done: string[] = []
  let problem: ReturnType<typeof judgeMailError> | null = null
  for (const to of recipients) {
    try {
      await transport.sendMail(renderMail(message, settings.from, to, tools.now()))
      done.push(nameOf(to))
    } catch (error) {
      const judged = judgeMailError(error)
      if (problem === null || judged.kind === 'failed') problem = judged
      // The server itself is in trouble: the others would fare no better.
      if (judged.kind === 'failed') break
    }
  }
  if (problem === null) return { kind: 'delivered' }
  if (done.length === 0) return problem
  return { kind: 'partly', done, reason: problem.reason, retryAt: null }
}

/** A mail to one recipient. `now`: milliseconds since 1970 UTC. */
export function renderMail(message: Message, from: string, to: string, now: number): SendMailOptions {
  const domain = from.slice(from.lastIndexOf('@') + 1)
  const calendars = message.plain ? [] : renderCalendars(message, from)
  const [first] = calendars
  const subject = message.items.length === 1 ? message.items[0]?.subject : undefined
  return {
    from: { name: 'CAASPP Watch', address: from },
    to,
    subject: cleanText(message.title),
    text: renderText(message),
    html: renderHtml(message),
    // The same message to the same recipient has the same id, however often it is sent: mail servers drop the second.
    messageId: `<${message.key}.${nameOf(to)}@${domain}>`,
    date: new Date(now),
    // Everything on one record stands in one thread.
    ...(subject === undefined ? {} : { references: [`<about-${nameOf(subject)}@${domain}>`] }),
    list: {
      id: { url: `${message.channel}.caaspp-watch.${domain}`, comment: 'CAASPP Watch' },
      unsubscribe: { url: `mailto:${from}?subject=unsubscribe`, comment: 'write to whoever runs it' },
    },
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All', 'Idempotency-Key': message.key },
    ...(first
      ? {
          alternatives: [
            { contentType: `text/calendar; charset=utf-8; method=${first.method}`, content: first.content },
          ],
        }
      : {}),
    attachments: calendars.map(({ method, content }, index) => ({
      filename: `${method === 'CANCEL' ? 'cancelled' : 'downtimes'}${index === 0 ? '' : `-${index + 1}`}.ics`,
      contentType: `text/calendar; charset=utf-8; method=${method}`,
      content,
    })),
  }
}

/** Names a recipient without telling who it is: it is kept in the data folder. */
function nameOf(text: string): string {
  return hashOf(text.toLowerCase()).slice(0, 16)
}
