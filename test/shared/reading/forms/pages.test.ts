import { describe, expect, it } from 'vitest'
import { readPage } from '../../../../shared/reading/read-page.ts'
import { htmlPage, rawPage, readHtml } from '../../../support/pages.ts'
import { factOf } from '../../../support/stories.ts'

const CDE = 'https://www.cde.ca.gov/ta/tg/sa/caasppupdtissue100.asp'

interface Dated {
  form: string
  title: string
  line: string
  body?: string
  url?: string
  fetchedAt: string
  published: string | null
}

const UPDATE = 'CAASPP Update, Issue 100'
const MESSAGE = 'CAASPP and ELPAC: Monthly Update'
const NEWS = '<h2>Reports</h2><p>Reports are now in TOMS.</p>'

/** How pages print the day they were sent. */
const DATE_LINES: Dated[] = [
  {
    form: 'S46 and C4',
    title: UPDATE,
    line: 'This update was sent out on July 22.',
    body: '<h2>Scores</h2><p>The ORS will be down on Saturday, August 1, and on Friday, August 7.</p>',
    url: CDE,
    fetchedAt: '2015-07-24T18:00:00Z',
    published: '2015-07-22',
  },
  {
    form: 'C2',
    title: UPDATE,
    line: 'A weekly e-mail update sent out on March 25, 2015.',
    url: CDE,
    fetchedAt: '2015-03-26T18:00:00Z',
    published: '2015-03-25',
  },
  {
    form: 'C8',
    title: UPDATE,
    line: 'E-mail update,December 2, 2015',
    url: CDE,
    fetchedAt: '2015-12-04T18:00:00Z',
    published: '2015-12-02',
  },
  {
    form: 'C94',
    title: 'CAASPP: April Update',
    line: 'Email Update, April 1, 2026',
    url: 'https://www.caaspp-elpac.org/training-and-communication/communication/email/04-03-26-caaspp',
    fetchedAt: '2026-04-05T18:00:00Z',
    published: '2026-04-01',
  },
  {
    form: 'E2',
    title: MESSAGE,
    line: 'Email Update, Monday, June 3, 2024',
    fetchedAt: '2024-06-05T18:00:00Z',
    published: '2024-06-03',
  },
  {
    form: 'E4',
    title: MESSAGE,
    line: 'ELPAC email update, February 15, 2022.',
    fetchedAt: '2022-02-17T18:00:00Z',
    published: '2022-02-15',
  },
  {
    form: 'E6',
    title: MESSAGE,
    line: 'email update, Monday, July 3, 2023',
    fetchedAt: '2023-07-05T18:00:00Z',
    published: '2023-07-03',
  },
  {
    form: 'E8',
    title: MESSAGE,
    line: 'From an email sent 5/2/2017:',
    fetchedAt: '2017-05-05T18:00:00Z',
    published: '2017-05-02',
  },
  {
    form: 'E12',
    title: 'CAASPP: October Update',
    line: 'Email Update, September 19, 2024',
    url: 'https://www.caaspp-elpac.org/training-and-communication/communication/email/10-15-24-caaspp',
    fetchedAt: '2024-10-20T18:00:00Z',
    published: '2024-09-19',
  },
  {
    form: 'E14',
    title: 'ELPAC: October Update',
    line: 'Email Update, October 2, 2023',
    url: 'https://www.elpac.org/resources/email/09-29-23-elpac/',
    fetchedAt: '2023-10-05T18:00:00Z',
    published: '2023-10-02',
  },
  {
    form: 'E16',
    title: 'ELPAC: October Monthly Update',
    line: 'ELPAC email update, September 29, 2023.',
    fetchedAt: '2023-10-05T18:00:00Z',
    published: '2023-09-29',
  },
]

it.each(DATE_LINES)(
  '$form: “$line” dates the page',
  async ({ title, line, body = NEWS, url, fetchedAt, published }) => {
    const reading = await readHtml(title, line, body, { fetchedAt, ...(url ? { url } : {}) })
    expect(reading.document).toMatchObject({ title, published, doubts: [] })
  },
)

it('C6: keeps a wrong year, doubts it, and reads the stories by what they agree with', async () => {
  const body =
    '<h2>Orders</h2><p>Orders must be placed by Friday, January 16.</p><h2>Forms</h2><p>Forms are due on Tuesday, January 27.</p>'
  const reading = await readHtml(UPDATE, 'CAASPP email update, January 09, 2025.', body, {
    url: CDE,
    fetchedAt: '2026-01-10T18:00:00Z',
  })
  expect(reading.document).toMatchObject({ published: '2025-01-09', doubts: ['year-suspect'] })
  expect(reading.records.map(factOf)).toEqual(
    expect.arrayContaining(['deadline ?/2026-01-16', 'deadline ?/2026-01-27']),
  )
})

it('C96: reads a feed’s date on California’s clock whatever zone it names', async () => {
  const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><pubDate>Wed, 12 Aug 2026 23:31:00 PST</pubDate>
<item><title>Outage</title><link>https://www.cde.ca.gov/a.asp</link><pubDate>Wed, 12 Aug 2026 23:31:00 PST</pubDate>
<description>TOMS will be down on Friday, August 14.</description></item></channel></rss>`
  const reading = await readPage(
    rawPage(feed, { url: 'https://www.cde.ca.gov/rssfeed.asp', contentType: 'application/rss+xml' }),
  )
  expect(reading.document.published).toBe('2026-08-12')
  expect(reading.records.map(factOf)).toContain('downtime 2026-08-14/2026-08-14 [toms]')
})

it('E4: takes the programs from the title, not from the date line', async () => {
  const both = await readHtml(MESSAGE, 'ELPAC email update, February 15, 2022.', NEWS)
  expect(both.document.programs).toEqual(['CAASPP', 'ELPAC'])
  const one = await readHtml('CAASPP: Monthly Update', 'ELPAC email update, February 15, 2022.', NEWS)
  expect(one.document.programs).toEqual(['CAASPP'])
})

it.each([
  ['E18', 'Last Reviewed: Tuesday, March 3, 2020', '2020-03-03'],
  ['S106', 'Last Reviewed: Wednesday, December 10, 2025', '2025-12-10'],
])('%s: “%s” is the day of review and nothing else', async (_form, line, reviewed) => {
  const reading = await readHtml(
    UPDATE,
    'E-mail update, October 3, 2018',
    `${NEWS}<div class="lastmodified">${line}</div>`,
    { url: CDE },
  )
  expect(reading.document).toMatchObject({ published: '2018-10-03', reviewed })
  expect(reading.records.map((record) => record.kind)).toEqual(['notice'])
})

describe('issue tables', () => {
  const page = (rows: string) =>
    htmlPage(
      'Known Issues',
      '',
      `<table><tr><th>Date Identified</th><th>Date Resolved</th><th>Issue</th></tr>${rows}</table>`,
    )
  const url = 'https://www.elpac.org/system-status/issues/'

  it('S62: identified 07/31/20, resolved 08/05/20', async () => {
    const reading = await readPage(
      rawPage(page('<tr><td>07/31/20</td><td>08/05/20</td><td>Blank reports in TOMS</td></tr>'), { url }),
    )
    expect(reading.records.map(factOf)).toEqual(['issue 2020-07-31/2020-08-05 resolved'])
  })

  it('S64: a log entry inside a cell is an update and no row', async () => {
    const cell = '<p>Scores are late.</p><p>UPDATES:</p><p>05/09/22: Scores up to May 1 are there.</p>'
    const reading = await readPage(rawPage(page(`<tr><td>05/02/22</td><td>TBD</td><td>${cell}</td></tr>`), { url }))
    expect(reading.records.map(factOf)).toEqual(['issue 2022-05-02/? open'])
    expect(reading.records[0]?.updates).toMatchObject([{ on: '2022-05-09' }])
  })
})

describe('stamps on a resource page are releases', () => {
  const url = 'https://www.caaspp-elpac.org/resources/administration/toms-resources'

  it.each([
    ['E22', '(Posted 09/15/21)', ['release 2021-09-15/?']],
    ['E24', '(July 2021)', ['release 2021-07/?']],
    ['E26', '(14:49) video', []],
    ['C10', '(added 27-Oct-2020)', ['release 2020-10-27/?']],
    ['C12', '(Revised 13-Nov-2015)', ['release 2015-11-13/?']],
    ['C12', '(PDF; Posted 26-May-2015)', ['release 2015-05-26/?']],
  ])('%s: %s', async (_form, stamp, releases) => {
    const body = `<h2>Guides</h2><ul><li><a href="/a.pdf">How to order</a> ${stamp}</li><li><a href="/b.pdf">How to return</a></li></ul>`
    const reading = await readHtml('TOMS Resources', '', body, { url })
    expect(reading.document.family).toBe('resource-page')
    expect(reading.records.filter((record) => record.kind !== 'notice').map(factOf)).toEqual(releases)
  })
})
