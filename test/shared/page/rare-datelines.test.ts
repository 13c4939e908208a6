import { describe, expect, it } from 'vitest'
import { readPage } from '../../../shared/reading/read-page.ts'

const H1 = '<h1>Lamps: March Monthly Update</h1>'
const BODY = '<p>This message is about lamps.</p><h2>Notice</h2><h3>Wicks</h3><p>They are sold out.</p>'

async function read(html: string) {
  const { outcome, document, records } = await readPage({
    bytes: new TextEncoder().encode(`<html><head><title>x</title></head><body>${html}</body></html>`),
    url: 'https://www.caaspp-elpac.org/training-and-communication/communication/email/03-02-26-lamps',
    contentType: 'text/html',
    fetchedAt: '2026-03-04T16:00:00Z',
    status: 200,
  })
  return { outcome, published: document.published, facts: records.map(({ kind, title }) => `${kind}: ${title}`) }
}

const DATED = { outcome: 'ok', published: '2026-03-02', facts: ['notice: Wicks'] }

describe('the day of a message', () => {
  it.each([
    ['an item beside its name', `${H1}<ul><li>Email Update</li><li>March 2, 2026</li></ul>${BODY}`],
    ['an item beside its author', `${H1}<ul><li>March 2, 2026</li><li>Lamp Team</li></ul>${BODY}`],
    ['a full hour behind it', `${H1}<p>Email Update, Monday, March 2, 2026, 8 a.m.</p>${BODY}`],
    ['a later day on which it was changed', `${H1}<p>Email Update, March 2, 2026 (updated March 4, 2026)</p>${BODY}`],
    ['the name of the mailing behind it', `${H1}<p>March 2, 2026 | Email Update</p>${BODY}`],
    ['the program behind it', `${H1}<p>Email Update, March 2, 2026 | CAASPP</p>${BODY}`],
    ['its number behind it', `${H1}<p>Lamp news | March 2, 2026 | Issue 12</p>${BODY}`],
    ['who sent it behind it', `${H1}<p>Sent March 2, 2026, by the Office of Lamps and Wicks.</p>${BODY}`],
    ['what it is about before it', `${H1}<p>Update on lamps and wicks. Published March 2, 2026.</p>${BODY}`],
    [
      'a memo whose summary names another day',
      `${H1}<p>This update covers what was asked on February 12, 2026.</p><p>To: All</p><p>Date: March 2, 2026</p>${BODY}`,
    ],
    [
      'a memo under a long summary',
      `${H1}<p>${'Wicks are trimmed, lamps are filled, and oil is kept. '.repeat(6)}</p><p>Date: March 2, 2026</p>${BODY}`,
    ],
    ['where it is filed', `${H1}<p>Posted on March 2, 2026 in Lamp Emails</p>${BODY}`],
    ['a heading over the opening', `${H1}<h2>March 2, 2026</h2>${BODY}`],
    ['a bare day right above the title', `<div><p>March 2, 2026</p>${H1}${BODY}</div>`],
    ['a line below everything else', `${H1}${BODY}<p>Email Update, March 2, 2026</p>`],
    ['the day from which it holds', `${H1}<p>Effective March 2, 2026</p>${BODY}`],
    ['what it is about before the bare day', `${H1}<p>News on lamps. March 2, 2026</p>${BODY}`],
    ['a bare day in a box of its own above the title', `<div><p>March 2, 2026</p></div><div>${H1}${BODY}</div>`],
    [
      'the head of a press release above the title',
      `<p>Office of Lamps<br>News Release<br>Release: #26-14<br>March 2, 2026<br>Contact: Lamp Desk</p>${H1}${BODY}`,
    ],
    ['a line of a letterhead', `${H1}<p>Office of Lamps<br>Official Letter<br>March 2, 2026</p>${BODY}`],
    ['whom it was mailed to', `${H1}<p>Emailed to coordinators: March 2, 2026</p>${BODY}`],
    ['where it comes from', `${H1}<p>An e-mail to coordinators from March 2, 2026:</p>${BODY}`],
    ['how it was sent', `${H1}<p>As sent on Monday, March 2, 2026, at 10:15 a.m.</p>${BODY}`],
    ['before the title told again', `${H1}<p>March 2, 2026 Lamps: March Monthly Update</p>${BODY}`],
    [
      'a line of its head',
      `${H1}<p>To: Coordinators<br>From: Lamp Team<br>Date: March 2, 2026<br>Subject: Wicks</p>${BODY}`,
    ],
    ['the name and number of a series', `${H1}<p>Volume 8, Number 3 — Monday, March 2, 2026</p>${BODY}`],
    ['a stamp below everything else', `${H1}${BODY}<p><em>Posted March 2, 2026</em></p>`],
  ])('is %s', async (_, html) => expect(await read(html)).toEqual(DATED))

  it('stands in the title behind the name of the mailing', async () => {
    expect(await read(`<h1>Lamp Email Update, March 2, 2026</h1>${BODY}`)).toEqual(DATED)
  })

  it.each([
    ['what people must do by it', `${H1}<p>Lamps are due. March 2, 2026</p>${BODY}`],
    ['a day of a place', `${H1}<p>Lamp Hall<br>March 2, 2026<br>12 Wick Street</p>${BODY}`],
    ['its last change', `${H1}<p>Last updated: March 2, 2026</p>${BODY}`],
    [
      'that of an event',
      `${H1}<p>Event Date:</p><p>3/2/2026</p><p>Event Time:</p><p>1:00 PM - 4:00 PM</p><h2>Notice</h2><p>Lamps are lit.</p>`,
    ],
    ['that of a meeting', `${H1}<p>March 2, 2026 | Lamp Webinar Update</p>${BODY}`],
    ['the first of several notes with days', `${H1}<ul><li>March 2, 2026</li><li>Due March 9, 2026</li></ul>${BODY}`],
    ['that of a title about something else', `<h1>Lamps Out, March 2, 2026</h1>${BODY}`],
  ])('is not %s', async (_, html) => {
    expect(await read(html)).toEqual({ outcome: 'unreadable', published: null, facts: [] })
  })
})
