import { describe, expect, it } from 'vitest'
import { parsePage } from '../../../shared/page/parse-page.ts'
import { readPage } from '../../../shared/reading/read-page.ts'
import { htmlPage, rawPage, readHtml } from '../../support/pages.ts'

const LINE = 'Email Update, May 1, 2024'
const STORY = '<h2>Story</h2><p>TOMS will be down on May 9, 2024.</p>'

describe('a page that nobody would write', { timeout: 0 }, () => {
  it.each([
    ['of endless stories', STORY.repeat(8_000)],
    [
      'of endless rows',
      `<table><tr><th>From</th><th>To</th></tr>${'<tr><td>May 9</td><td>May 10</td></tr>'.repeat(8_000)}</table>`,
    ],
    ['of one endless paragraph', `<h2>A</h2><p>${'TOMS will be down on May 9, 2024. '.repeat(100_000)}</p>`],
    ['of one endless word', `<h2>A</h2><p>${'x'.repeat(3_000_000)}</p>`],
  ])('%s is not read', async (_, body) => {
    expect(await readHtml('CAASPP: May Update', LINE, body)).toMatchObject({
      outcome: 'unreadable',
      reason: 'the page is far longer than any that is made for people',
      records: [],
    })
  })

  it('is told from a long one', async () => {
    const stories = Array.from(
      { length: 300 },
      (_, at) => `<h2>Story ${at}</h2><p>${'It is told at length here. '.repeat(20)}</p>`,
    )
    const reading = await readHtml('CAASPP: May Update', LINE, stories.join(''))
    expect(reading.outcome).toBe('ok')
    expect(reading.records).toHaveLength(300)
  })
})

const mail = (headers: string, body: string) =>
  rawPage(
    `From: a@example.org\r\nSubject: CAASPP: May\r\nDate: Wed, 1 May 2024 09:00:00 -0700\r\n${headers}\r\n\r\n${body}`,
    {
      url: 'mail:1',
      contentType: 'message/rfc822',
    },
  )

describe('an e-mail that nobody would write', () => {
  it('has no more parts in parts than its limit', async () => {
    let body = 'Content-Type: text/plain\r\n\r\nTOMS will be down on May 9, 2024.\r\n'
    for (let depth = 0; depth < 200; depth++) {
      body = `Content-Type: multipart/mixed; boundary="b${depth}"\r\n\r\n--b${depth}\r\n${body}\r\n--b${depth}--\r\n`
    }
    const [headers = '', ...rest] = body.split('\r\n\r\n')
    expect((await readPage(mail(headers, rest.join('\r\n\r\n')))).records).toEqual([])
  })

  it('is opened through four messages in messages at most', async () => {
    const wrapped = (depth: number): string =>
      depth === 0
        ? 'Subject: Innermost\r\nDate: Wed, 1 May 2024 09:00:00 -0700\r\n\r\nTOMS will be down on May 9, 2024.\r\n'
        : `Subject: Fwd ${depth}\r\nDate: Wed, 1 May 2024 09:00:00 -0700\r\nContent-Type: multipart/mixed; boundary="m${depth}"\r\n\r\n--m${depth}\r\nContent-Type: message/rfc822\r\n\r\n${wrapped(depth - 1)}\r\n--m${depth}--\r\n`
    const read = async (depth: number) =>
      (await readPage(rawPage(wrapped(depth), { url: 'mail:1', contentType: 'message/rfc822' }))).document.title
    expect(await read(2)).toBe('Innermost')
    expect(await read(9)).not.toBe('Innermost')
  })

  it('is not read with headers without end', async () => {
    const { outcome } = await readPage(mail(`X-Long: ${'x'.repeat(900_000)}`, 'TOMS will be down on May 9, 2024.'))
    expect(outcome).not.toBe('ok')
  })
})

it('reads no more than 500 items of a feed and no entity of its own making', async () => {
  const bomb =
    '<!DOCTYPE r [<!ENTITY a "lamp lamp lamp"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>'
  const items = Array.from({ length: 600 }, (_, at) => `<item><title>TOMS &b; &f; ${at}</title></item>`).join('')
  const raw = rawPage(`<?xml version="1.0"?>${bomb}<rss><channel><title>News</title>${items}</channel></rss>`, {
    contentType: 'application/rss+xml',
  })
  const { body } = await parsePage(raw)
  expect(body.filter(({ kind }) => kind === 'heading')).toHaveLength(500)
  expect(JSON.stringify(body)).not.toMatch(/lamp lamp|root:/)
})

it('stops at eight million bytes, whatever stands behind them', async () => {
  const page = htmlPage(
    'CAASPP: May Update',
    LINE,
    `${STORY}<!--${'x'.repeat(9_000_000)}--><h2>Late</h2><p>It is told too late.</p>`,
  )
  expect(JSON.stringify((await readPage(rawPage(page))).records)).not.toContain('too late')
})
