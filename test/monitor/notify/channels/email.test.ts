import ICAL from 'ical.js'
import PostalMime from 'postal-mime'
import { expect, it } from 'vitest'
import { openEmail } from '../../../../monitor/notify/channels/email.ts'
import type { Message } from '../../../../monitor/notify/message/message.ts'
import { december, revise } from '../support.ts'
import { startMailServer } from './mail-server.ts'
import { HOSTILE, MUST_SAY, messageOn, SOURCE } from './messages.ts'
import { toolsWith } from './receiver.ts'

const SECRETS = { USER: 'watch', PASSWORD: 's3cret-password', MORE: 'third@district.example' }

function emailTo(port: number, to: string[], fields: object = {}, secrets: Record<string, string> = SECRETS) {
  const base = { host: '127.0.0.1', port, security: 'none', from: 'watch@district.example', to, toEnv: null } as const
  const settings = { type: 'email', ...base, userEnv: 'USER', passwordEnv: 'PASSWORD', ...fields } as const
  return openEmail(settings, toolsWith(secrets))
}

/** Sends a message to one recipient and reads what arrived. */
async function mailOf(message: Message) {
  const { port, mails } = await startMailServer()
  expect(await emailTo(port, ['ann@district.example']).send(message, [])).toEqual({ kind: 'delivered' })
  const raw = mails[0]?.raw ?? ''
  return { raw, mail: await PostalMime.parse(raw) }
}

/** The calendars in a mail: how each is to be taken, and the fields of its only entry. */
async function calendarsIn(message: Message) {
  const { raw, mail } = await mailOf(message)
  const parts = mail.attachments.filter(({ mimeType }) => mimeType === 'text/calendar')
  const read = parts.map(({ content }) => {
    const text = typeof content === 'string' ? content : new TextDecoder().decode(content)
    const calendar = new ICAL.Component(ICAL.parse(text))
    const entry = calendar.getFirstSubcomponent('vevent')
    const value = (name: string) => String(entry?.getFirstPropertyValue(name) ?? '')
    return {
      method: calendar.getFirstPropertyValue('method'),
      uid: value('uid'),
      sequence: Number(value('sequence')),
      status: value('status'),
      start: value('dtstart'),
      organizer: value('organizer'),
      summary: value('summary'),
    }
  })
  return { raw, read }
}

it('says what, which systems, start and end, and where to check, as text and as HTML', async () => {
  const { mail } = await mailOf(messageOn())
  for (const words of [...MUST_SAY, SOURCE]) {
    expect(mail.text).toContain(words)
    expect(mail.html).toContain(words)
  }
  expect(mail.subject).toMatch(/^New TOMS downtime/)
  expect(mail.from).toMatchObject({ name: 'CAASPP Watch', address: 'watch@district.example' })
})

it('has the headers of a list and of an automatic message, and the same id whenever it is sent again', async () => {
  const { mail } = await mailOf(messageOn())
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value
  expect(header('list-id')).toContain('<channel-1.caaspp-watch.district.example>')
  expect(header('list-unsubscribe')).toContain('<mailto:watch@district.example?subject=unsubscribe>')
  expect(header('auto-submitted')).toBe('auto-generated')
  expect(header('idempotency-key')).toBe(messageOn().key)
  expect(mail.messageId).toMatch(/^<cw-[0-9a-f]{32}\.[0-9a-f]{16}@district\.example>$/)
  expect((await mailOf(messageOn())).mail.messageId).toBe(mail.messageId)
})

it('cannot be made to carry headers or markup by words from pages', async () => {
  const title = 'Down\r\nBcc: victim@evil.example\r\n\r\n<b>body</b>'
  const { mail, raw } = await mailOf(messageOn([HOSTILE], { title }))
  expect(mail.bcc).toBeUndefined()
  expect(raw.split('\r\n\r\n')[0]).not.toMatch(/^Bcc:/im)
  expect(mail.subject).toBe('Down Bcc: victim@evil.example <b>body</b>')
  expect(mail.html).not.toMatch(/<script|<b>body|<\/td><script/)
  expect(mail.html).toContain('Not certain')
})

it('puts a downtime into the calendar, moves it there and takes it away again', async () => {
  const first = december()
  const moved = revise(first, '2026-11-20T12:00-08:00', { start: '2026-12-11T17:00-08:00', end: null })
  const cancelled = revise(moved, '2026-11-25T12:00-08:00', { state: 'cancelled' })
  const added = await calendarsIn(messageOn([first]))
  const later = await calendarsIn(messageOn([moved]))
  const gone = await calendarsIn(messageOn([cancelled]))
  expect(added.raw).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=PUBLISH/i)
  expect(gone.raw).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=CANCEL/i)
  const uid = 'dt-december@caaspp-watch'
  const organizer = 'mailto:watch@district.example'
  expect(added.read[0]).toMatchObject({ method: 'PUBLISH', uid, sequence: 0, start: '2026-12-04T17:00:00', organizer })
  expect(later.read[0]).toMatchObject({ method: 'PUBLISH', uid, sequence: 1, start: '2026-12-11T17:00:00' })
  expect(gone.read[0]).toMatchObject({ method: 'CANCEL', uid, sequence: 2, status: 'CANCELLED' })
})

it('does not take a downtime out of the calendar that is merely no longer announced', async () => {
  const message = messageOn([december()])
  const items = message.items.map((item) => ({ ...item, withdrawn: true }))
  const { read } = await calendarsIn({ ...message, items })
  expect(read[0]).toMatchObject({
    method: 'PUBLISH',
    status: 'TENTATIVE',
    summary: expect.stringMatching(/^No longer announced/),
  })
})

it('goes to every recipient by itself, those of the environment as well', async () => {
  const { port, mails, logins } = await startMailServer()
  const sink = emailTo(port, ['ann@district.example', 'bob@district.example'], { toEnv: 'MORE' })
  expect(await sink.send(messageOn(), [])).toEqual({ kind: 'delivered' })
  expect(mails.map(({ to }) => to)).toEqual([
    ['ann@district.example'],
    ['bob@district.example'],
    ['third@district.example'],
  ])
  expect(logins).toEqual(['watch'])
})

it('is not lost for the others where one recipient is refused, and only that one is tried again', async () => {
  let refuse = true
  const { port, mails } = await startMailServer({
    onRcptTo({ address }, _session, done) {
      if (refuse && address.startsWith('bob'))
        done(Object.assign(new Error(`${address} is unknown`), { responseCode: 550 }))
      else done()
    },
  })
  const sink = emailTo(port, ['ann@district.example', 'bob@district.example', 'cid@district.example'])
  const sent = await sink.send(messageOn(), [])
  expect(sent).toMatchObject({
    kind: 'partly',
    reason: 'the mail server refused a recipient or the sender (status 550)',
  })
  expect(JSON.stringify(sent)).not.toContain('bob')
  refuse = false
  expect(await sink.send(messageOn(), sent.kind === 'partly' ? sent.done : [])).toEqual({ kind: 'delivered' })
  expect(mails.map(({ to }) => to[0]?.slice(0, 3))).toEqual(['ann', 'cid', 'bob'])
})

it.each([
  [
    'a password that is wrong',
    {},
    { ...SECRETS, PASSWORD: 'other' },
    'the mail server does not let us in; check its user and password',
  ],
  ['a password that is not set', {}, { USER: 'watch' }, 'the environment variable PASSWORD is not set'],
  [
    'a server that has to encrypt and cannot',
    { security: 'starttls' },
    SECRETS,
    'the mail server offers no encryption',
  ],
])('says in one clause what is wrong with %s, without any secret', async (_, fields, secrets, reason) => {
  const { port } = await startMailServer()
  const sent = await emailTo(port, ['ann@district.example'], fields, secrets).send(messageOn(), [])
  expect(sent).toEqual({ kind: 'failed', reason, retryAt: null })
})

it('waits where the server is busy or gone', async () => {
  const { port } = await startMailServer({
    onMailFrom: (_address, _session, done) => done(Object.assign(new Error('busy'), { responseCode: 451 })),
  })
  const busy = await emailTo(port, ['ann@district.example']).send(messageOn(), [])
  expect(busy).toEqual({ kind: 'failed', reason: 'the mail server asks to wait (status 451)', retryAt: null })
  const gone = await emailTo(9, ['ann@district.example']).send(messageOn(), [])
  expect(gone).toMatchObject({ kind: 'failed', reason: expect.stringContaining('cannot be reached') })
})
