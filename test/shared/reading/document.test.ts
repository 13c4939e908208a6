import { expect, it } from 'vitest'
import type { RawPage } from '../../../shared/page/page.ts'
import { parsePage } from '../../../shared/page/parse-page.ts'
import { readDocument } from '../../../shared/reading/document.ts'
import { rawOf } from '../page/page-of.ts'

async function documentOf(html: string, more: Partial<RawPage> = {}) {
  const raw = rawOf(html, more)
  return readDocument(raw, await parsePage(raw))
}

const STORY = '<h2>Lamps</h2><p>They burn all night.</p>'

it.each([
  ['CAASPP e-mail update sent out on March 25, 2015.', '2015-03-25'],
  ['CAASPP e-mail update,December 2, 2015', '2015-12-02'],
  ['CAASPP email update, January 09, 2026.', '2026-01-09'],
  ['Email Update, Monday, June 3, 2024', '2024-06-03'],
  ['email update, Monday, July 3, 2023', '2023-07-03'],
  ['ELPAC email update, February 15, 2022.', '2022-02-15'],
  ['From an email sent 5/2/2017:', '2017-05-02'],
  ['Posted 04/07/26', '2026-04-07'],
  ['Sent: Wednesday, 6 May 2026', '2026-05-06'],
  ['Published 27-Oct-2020', '2020-10-27'],
  ['May 4th, 2026', '2026-05-04'],
  ['Office of Lamps, May 4, 2026', '2026-05-04'],
  ['News for Keepers | Monday, May 4, 2026', '2026-05-04'],
  ['Notes for the keepers of lamps, sent on Monday, May 4, 2026.', '2026-05-04'],
  ['This message was sent to the keepers of lamps on May 4, 2026.', '2026-05-04'],
  ['Lamp news sent May 4, 2026, to all keepers.', '2026-05-04'],
  ['Posted by the Lamp Office on May 4, 2026 at 9:14 AM', '2026-05-04'],
  ['Issued on May 4, 2026, by the Lamp Office', '2026-05-04'],
  ['Sent: Mon, May 4, 2026, 9:14 a.m. PT', '2026-05-04'],
  ['Mon May 4, 2026', '2026-05-04'],
  ['[May 4, 2026]', '2026-05-04'],
  ['For the week ending May 8, 2026', '2026-05-08'],
  ['Update for the week of Monday, May 4, 2026', '2026-05-04'],
  ['First published May 4, 2026; updated May 11, 2026', '2026-05-04'],
  ['Posted May 4, 2026 | Last updated May 11, 2026', '2026-05-04'],
  ['Updated May 4, 2026', '2026-05-04'],
  ['May 4, 2026 • 4 min read', '2026-05-04'],
  ['May 4, 2026 – For keepers of lamps', '2026-05-04'],
  ['Vol. 3, No. 14 | May 4, 2026', '2026-05-04'],
  ['By the Lamp Office | May 4, 2026', '2026-05-04'],
  ['Release: #26-14<br>May 4, 2026', '2026-05-04'],
  ['Volume 3, Number 14 • May 4, 2026', '2026-05-04'],
  ['Notice of May 4, 2026', '2026-05-04'],
  ['Lamp Office Announcement – May 4, 2026', '2026-05-04'],
  ['The following was sent to all keepers of lamps on May 4, 2026.', '2026-05-04'],
])('reads the date line "%s"', async (line, day) => {
  expect((await documentOf(`<h1>CAASPP: News</h1><p>${line}</p>${STORY}`)).published).toBe(day)
})

it.each([
  'The lamps burn until Monday, May 4, 2026.',
  'Webinar, May 4, 2026',
  'Lamp Day, May 4',
  'All lamps have to be in the box, sent on May 4, 2026.',
  'Lamps for the hall: May 4, 2026, 9:30 a.m.',
  'Lamp List (posted May 4, 2026)',
  'Notice of the lamp hearing on May 4, 2026',
])('takes the first line "%s" for no date line', async (line) => {
  expect((await documentOf(`<h1>CAASPP: News</h1><p>${line}</p>${STORY}`)).published).toBeNull()
})

it.each(['Lamp Update: May 4, 2026', 'Date: May 4, 2026', 'Issue 14, May 4, 2026'])(
  'the heading “%s” right under the title is the date line',
  async (line) => {
    expect((await documentOf(`<h1>CAASPP: News</h1><h2>${line}</h2>${STORY}`)).published).toBe('2026-05-04')
    const log = `<h1>CAASPP: News</h1><h2>${line}</h2><p>A.</p><h2>${line.replace('4', '11')}</h2><p>B.</p>`
    expect((await documentOf(log)).published).toBeNull()
  },
)

it('takes a missing year from weekdays and dates of the page and its day of review', async () => {
  const html = `<h1>CAASPP Update, Issue 9</h1>e-mail update sent out on July 22.<h2>A</h2>
    <p>The lamps go out on Friday, August 7, through Sunday, August 9.</p>`
  expect((await documentOf(`${html}<p>Last Reviewed: Tuesday, March 3, 2020</p>`)).published).toBe('2015-07-22')
})

it('keeps a printed year that cannot be, with a doubt', async () => {
  const html = `<h1>Assessment Spotlight, Issue 9</h1>email update, January 09, 2025.<h2>A</h2>
    <p>The lamps go out on Friday, January 16, and on January 29, 2026.</p>`
  expect(await documentOf(html, { fetchedAt: '2026-02-01T00:00:00Z' })).toMatchObject({
    published: '2025-01-09',
    doubts: ['year-suspect'],
  })
  expect((await documentOf(html.replace('2025', '2026'), { fetchedAt: '2026-02-01T00:00:00Z' })).doubts).toEqual([])
})

it('takes the day of a message from its body, else from its header as the sender wrote it', async () => {
  const message = (body: string) =>
    `Subject: CAASPP: Lamps\nDate: Tue, 5 May 2026 23:30:00 -0700\nContent-Type: text/html\n\n${body}`
  const more = { contentType: 'message/rfc822', url: 'mid:1@a.example' }
  expect((await documentOf(message('<p>They burn all night.</p>'), more)).published).toBe('2026-05-05')
  expect((await documentOf(message('<p>Email Update, May 4, 2026</p><p>They burn.</p>'), more)).published).toBe(
    '2026-05-04',
  )
})

it('finds no date of its own on schedules, home pages and lists', async () => {
  const schedule = '<h1>Planned System Downtime</h1><p>Posted August 7, 2018</p><ul><li>May 9: L</li></ul>'
  expect((await documentOf(schedule)).published).toBeNull()
})

it.each([
  ['cde-update', '<h1>CAASPP Update, Issue 9</h1>', 'https://www.cde.ca.gov/ta/tg/sa/x9.asp'],
  ['cde-update', '<h1>Assessment Spotlight, Issue 300</h1>', 'https://www.cde.ca.gov/ta/tg/sa/x.asp'],
  ['program-email', '<h1>Lamps Burn</h1><p>Email Update, May 4, 2026</p>', 'https://www.caaspp-elpac.org/any/where'],
  ['program-email', '<h1>CAASPP Communication: May 2026</h1>', 'https://www.caaspp-elpac.org/any'],
  ['program-email', '<h1>Lamps Burn</h1>', 'https://www.elpac.org/resources/email/05-04-26-lamps'],
  ['downtime-schedule', '<h1>System Downtime Schedule</h1>', 'https://www.caaspp-elpac.org/x'],
  ['downtime-schedule', '<h1>Upcoming Maintenance Windows</h1>', 'https://www.caaspp-elpac.org/system-status/downtime'],
  ['known-issues', '<h1>ELPAC Known Issues Log</h1>', 'https://www.elpac.org/x'],
  ['home-news', '<h1>ELPAC</h1>', 'https://www.elpac.org/'],
  ['home-news', '<h1>CAASPP</h1><h2>Latest News</h2>', 'http://caaspp.org/home.html'],
  ['training-list', '<h1>Upcoming Webinars</h1>', 'https://www.caaspp-elpac.org/x'],
  ['training-list', '<h1>Get Involved</h1>', 'https://www.caaspp-elpac.org/get-involved'],
  ['resource-page', '<h1>TOMS Resources</h1>', 'https://www.caaspp-elpac.org/x'],
  [
    'resource-page',
    '<h1>Lamps</h1><ul><li><a href="/1">One</a></li><li><a href="/2">Two</a></li><li><a href="/3">Three</a></li></ul>',
    'https://www.caaspp.org/x',
  ],
  ['other', '<h1>CALPADS Update FLASH #9</h1>', 'https://www.cde.ca.gov/x.asp'],
  ['program-email', '<h1>ELPAC: A Word on CALPADS</h1>', 'https://www.elpac.org/resources/email/03-02-22-calpads'],
  ['other', '<h1>Ordering Test Materials</h1>', 'https://www.caaspp-elpac.org/x'],
  ['other', '<h1>CAASPP: May Monthly Update</h1><p>Email Update, May 4, 2026</p>', 'https://www.lampdistrict.org/news'],
])('takes a page for %s: %s', async (family, html, url) => {
  expect(
    (
      await documentOf(
        html.includes('Latest') || html.includes('<ul>') ? html + (html.includes('Latest') ? STORY : '') : html + STORY,
        { url },
      )
    ).family,
  ).toBe(family)
})

it.each([
  ['title', '<h1>ELPAC: Lamps</h1>', 'https://www.caaspp.org/x', ['ELPAC']],
  [
    'salutation',
    '<h1>Lamps</h1><p>Dear LEA CAASPP Coordinator or LEA ELPAC Coordinator:</p>',
    'https://a.example/x',
    ['CAASPP', 'ELPAC'],
  ],
  ['end of the address', '<h1>Lamps</h1>', 'https://www.caaspp-elpac.org/email/05-04-26-elpac', ['ELPAC']],
  ['host of both', '<h1>Lamps</h1>', 'https://www.caaspp-elpac.org/x', ['CAASPP', 'ELPAC']],
  ['host of one', '<h1>Lamps</h1>', 'https://www.elpac.org/x', ['ELPAC']],
  ['nothing', '<h1>Lamps</h1><p>CAASPP email update, May 4, 2026.</p>', 'https://www.cde.ca.gov/x.asp', []],
])('takes the programs from the %s', async (_, html, url, programs) => {
  expect((await documentOf(`${html}${STORY}`, { url })).programs).toEqual(programs)
})

it('reads the day of review and takes no other stamp for it', async () => {
  expect((await documentOf(`<h1>A</h1>${STORY}<div>Last Reviewed: Friday, May 8, 2026</div>`)).reviewed).toBe(
    '2026-05-08',
  )
  expect((await documentOf(`<h1>A</h1>${STORY}<p>Updated May 8, 2026</p>`)).reviewed).toBeNull()
})

it('a day from which something will hold is not the day of its page', async () => {
  const html = `<h1>Lamps</h1><p>Effective May 4, 2026</p>${STORY}`
  const published = async (fetchedAt: string) => (await documentOf(html, { fetchedAt })).published
  expect(await published('2026-05-06T16:00:00Z')).toBe('2026-05-04')
  expect(await published('2026-04-20T16:00:00Z')).toBeNull()
})
