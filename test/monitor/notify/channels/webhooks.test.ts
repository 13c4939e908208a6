import { createHmac, timingSafeEqual } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { openDiscord } from '../../../../monitor/notify/channels/discord.ts'
import { openGoogleChat } from '../../../../monitor/notify/channels/google-chat.ts'
import { openNtfy } from '../../../../monitor/notify/channels/ntfy.ts'
import type { Sink, SinkTools } from '../../../../monitor/notify/channels/sink.ts'
import { openSlack } from '../../../../monitor/notify/channels/slack.ts'
import { openTeams } from '../../../../monitor/notify/channels/teams.ts'
import { openWebhook } from '../../../../monitor/notify/channels/webhook.ts'
import { december } from '../support.ts'
import { HOSTILE, MUST_SAY, messageOn, SOURCE } from './messages.ts'
import { NOW, type Received, startReceiver, toolsWith } from './receiver.ts'

const OPENERS: Record<string, (tools: SinkTools) => Sink> = {
  slack: (tools) => openSlack({ addressEnv: 'ADDRESS' }, tools),
  teams: (tools) => openTeams({ addressEnv: 'ADDRESS' }, tools),
  discord: (tools) => openDiscord({ addressEnv: 'ADDRESS' }, tools),
  'google-chat': (tools) => openGoogleChat({ addressEnv: 'ADDRESS' }, tools),
  webhook: (tools) => openWebhook({ addressEnv: 'ADDRESS', signingKeyEnv: 'KEY' }, tools),
  ntfy: (tools) => openNtfy({ server: tools.readSecret('SERVER') ?? '', topicEnv: 'TOPIC', tokenEnv: 'TOKEN' }, tools),
}
const KINDS = Object.keys(OPENERS)

function openAt(kind: string, url: string, fields: Partial<SinkTools> = {}): Sink {
  const secrets = {
    ADDRESS: `${url}/hook/s3cret`,
    KEY: 'signing key',
    TOPIC: 'topic-s3cret',
    TOKEN: 'tk_s3cret',
    SERVER: url,
  }
  const open = OPENERS[kind]
  if (!open) throw new Error(kind)
  return open(toolsWith(secrets, fields))
}

async function sendOne(kind: string, message = messageOn()): Promise<Received> {
  const { url, received } = await startReceiver()
  expect(await openAt(kind, url).send(message, [])).toEqual({ kind: 'delivered' })
  const [only] = received
  if (!only || received.length !== 1) throw new Error('one request was expected')
  return only
}

describe.each(KINDS)('%s', (kind) => {
  it('is told what, which systems, start and end in Pacific time, and where to check', async () => {
    const { json, headers, method } = await sendOne(kind)
    const said = JSON.stringify(json).replaceAll('\\\\', '').replaceAll('\u200b', '')
    for (const words of MUST_SAY) expect(said).toContain(words)
    expect(said).toContain(SOURCE)
    expect(said).not.toContain('Not certain')
    expect([method, headers['content-type']]).toEqual(['POST', 'application/json'])
  })

  it('is told a doubt', async () => {
    const said = JSON.stringify((await sendOne(kind, messageOn([HOSTILE]))).json).replaceAll('\\\\', '')
    expect(said).toContain('Check the source')
    expect(said).toContain('The printed weekday does not fit the printed date')
  })

  it.each([
    [429, { 'retry-after': '120' }, { kind: 'failed', retryAt: NOW + 120_000 }],
    [503, {}, { kind: 'failed', retryAt: null }],
    [401, {}, { kind: 'failed', retryAt: null }],
    [404, {}, { kind: 'failed', retryAt: null }],
    [400, {}, { kind: 'refused' }],
    [302, { location: 'https://evil.example/' }, { kind: 'failed', retryAt: null }],
  ])('that answers %i is judged by it', async (status, headers, result) => {
    const { url, received } = await startReceiver(() => ({ status, headers, body: 'tk_s3cret' }))
    const sent = await openAt(kind, url).send(messageOn(), [])
    expect(sent).toMatchObject(result)
    expect(JSON.stringify(sent)).not.toContain('s3cret')
    expect(received).toHaveLength(1)
  })

  it('that never answers is given up in time, and one that is not there at once', async () => {
    const { url } = await startReceiver(() => new Promise(() => {}))
    expect(await openAt(kind, url, { timeMs: 150 }).send(messageOn(), [])).toEqual({
      kind: 'failed',
      reason: 'no answer within 0.15 s',
      retryAt: null,
    })
    const gone = await openAt(kind, 'http://127.0.0.1:9').send(messageOn(), [])
    expect(gone).toEqual({ kind: 'failed', reason: 'it cannot be reached (ECONNREFUSED)', retryAt: null })
  })

  it('that answers without end is cut off', async () => {
    const { url } = await startReceiver(() => ({ status: 200, body: 'x'.repeat(5_000_000) }))
    expect(await openAt(kind, url).send(messageOn(), [])).toEqual({ kind: 'delivered' })
  })

  it('is reached by https only, unless this machine is let in', async () => {
    const { url, received } = await startReceiver()
    for (const address of [
      url,
      'http://hooks.slack.com/services/x',
      'https://user:pass@hooks.slack.com/x',
      'ftp://a/',
    ]) {
      const sent = await openAt(kind, address, { allowLoopback: false }).send(messageOn(), [])
      expect(sent).toMatchObject({ kind: 'failed', reason: expect.stringMatching(/^its address/) })
    }
    expect(received).toEqual([])
  })

  it('takes forty records at once, within what it can show', async () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      december({ id: `dt-${index}`, title: `Downtime ${'long '.repeat(60)}` }),
    )
    const { text } = await sendOne(kind, messageOn(many))
    const { text: digest } = await sendOne(kind, messageOn(many, { kind: 'digest' }))
    const limit = kind === 'webhook' ? 200_000 : kind === 'slack' ? 150_000 : kind === 'ntfy' ? 4_500 : 28_000
    expect(Buffer.byteLength(text)).toBeLessThan(limit)
    expect(Buffer.byteLength(digest)).toBeLessThan(limit)
  })

  it('gets a plainer form of what it refused', async () => {
    const plain = await sendOne(kind, messageOn([december()], { plain: true }))
    expect(plain.text).toContain('TOMS')
  })
})

describe('words from pages stay words', () => {
  it('in Slack: plain text blocks, and entities where marks count', async () => {
    const { json } = (await sendOne('slack', messageOn([HOSTILE]))) as { json: { blocks: Block[]; text: string } }
    interface Block {
      type: string
      text?: { type: string; text: string }
      elements?: { type: string; text: string }[]
    }
    const texts = json.blocks.flatMap(({ text, elements }) => [...(text ? [text] : []), ...(elements ?? [])])
    const marked = texts.filter(({ type }) => type === 'mrkdwn').map(({ text }) => text)
    expect(marked).toEqual([`<${SOURCE}|Check the source>`])
    expect(json.text).not.toMatch(/<[!@#h]/)
    expect(json.blocks.length).toBeLessThanOrEqual(50)
    const deadline = december({ kind: 'deadline', title: HOSTILE.title })
    const { json: digest } = await sendOne('slack', messageOn([deadline], { kind: 'digest' }))
    const lines = (digest as typeof json).blocks.flatMap(({ text }) => (text?.type === 'mrkdwn' ? [text.text] : []))
    expect(lines).toHaveLength(1)
    expect(lines[0]).not.toMatch(/<(?!https:\/\/www\.caaspp)/)
  })

  it('in Teams: text runs, which know no Markdown, in an adaptive card', async () => {
    const { json } = await sendOne('teams', messageOn([HOSTILE]))
    expect(json).toMatchObject({
      type: 'message',
      attachments: [
        { contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard', version: '1.4' } },
      ],
    })
    expect(JSON.stringify(json)).not.toMatch(/"type":"(TextBlock|Fact)/)
  })

  it('in Discord: escaped, and nobody can be called', async () => {
    const { json, text } = await sendOne('discord', messageOn([HOSTILE]))
    expect(json).toMatchObject({ allowed_mentions: { parse: [] } })
    expect(text).not.toMatch(/@everyone|@here|(?<!\\\\)\*\*bold|\]\(https:\/\/evil|:\/\/evil/)
    const { content, embeds } = json as { content: string; embeds: { description: string }[] }
    expect(content.length).toBeLessThanOrEqual(2_000)
    expect(embeds.length).toBeLessThanOrEqual(10)
    for (const { description } of embeds) expect(description.length).toBeLessThanOrEqual(4_096)
  })

  it('in Google Chat: escaped as HTML, and nobody can be called', async () => {
    const { text } = await sendOne('google-chat', messageOn([HOSTILE]))
    expect(text).not.toMatch(/<users|<script|<https|<!/)
    expect(
      (await sendOne('google-chat', messageOn([HOSTILE], { plain: true, title: '<users/all>' }))).text,
    ).not.toContain('<')
  })

  it('in ntfy: plain text as JSON, nothing in a header', async () => {
    const { json, headers } = await sendOne('ntfy', messageOn([HOSTILE]))
    expect(json).not.toHaveProperty('markdown')
    expect(JSON.stringify(headers)).not.toContain('evil')
  })
})

describe('an idempotency key goes with each message', () => {
  const key = messageOn().key

  it('for one’s own program in a header and in the body, signed with the moment of sending', async () => {
    const { headers, text, json } = await sendOne('webhook')
    expect(headers['idempotency-key']).toBe(key)
    expect(json).toMatchObject({
      version: 1,
      key,
      items: [{ record: { id: 'dt-december', start: '2026-12-04T17:00-08:00' } }],
    })
    const stamp = String(headers['x-caaspp-watch-timestamp'])
    expect(stamp).toBe(String(NOW / 1_000))
    // The check that docs/alerts.md tells people to make.
    const wanted = createHmac('sha256', 'signing key').update(`${stamp}.${text}`).digest('hex')
    const got = String(headers['x-caaspp-watch-signature']).replace('v1=', '')
    expect(timingSafeEqual(Buffer.from(got), Buffer.from(wanted))).toBe(true)
    const forged = createHmac('sha256', 'signing key').update(`${stamp}.${text} `).digest('hex')
    expect(got).not.toBe(forged)
  })

  it('for ntfy as the id of a sequence, for Google Chat as that of a request', async () => {
    const { json, path, headers } = await sendOne('ntfy')
    expect([path, headers.authorization]).toEqual(['/', 'Bearer tk_s3cret'])
    expect(json).toMatchObject({ topic: 'topic-s3cret', sequence_id: key, priority: 3 })
    expect((await sendOne('google-chat')).path).toBe(`/hook/s3cret?requestId=${key}`)
  })
})

it('a secret that is not set is named, and nothing is asked', async () => {
  const sink = openSlack({ addressEnv: 'SLACK_ADDRESS' }, toolsWith({}))
  const reason = 'the environment variable SLACK_ADDRESS is not set'
  expect(await sink.send(messageOn(), [])).toEqual({ kind: 'failed', reason, retryAt: null })
})

it.each([
  ['slack', 'https://hooks.slack.com.evil.example/services/x'],
  ['discord', 'https://evil.example/api/webhooks/1/x'],
  ['teams', 'https://logic.azure.com.evil.example/x'],
  ['google-chat', 'https://chat.googleapis.com@evil.example/x'],
])('%s is not asked at another host', async (kind, address) => {
  const sink = OPENERS[kind]?.(toolsWith({ ADDRESS: address }))
  expect(await sink?.send(messageOn(), [])).toMatchObject({
    kind: 'failed',
    reason: expect.stringMatching(/^its address/),
  })
})
