import { describe, expect, it } from 'vitest'
import { readPage } from '../../../../shared/reading/read-page.ts'
import { htmlPage, rawPage, readHtml } from '../../../support/pages.ts'
import { factOf } from '../../../support/stories.ts'

const TITLE = 'CAASPP: September Update'
const LINE = 'Email Update, September 3, 2024'
const facts = async (body: string, title = TITLE, line = LINE) =>
  (await readHtml(title, line, body)).records.filter((record) => record.kind !== 'notice').map(factOf)

describe('what surrounds the content', () => {
  it('pitfall 1: takes the words of menu, strip and footer for no fact', async () => {
    const page = htmlPage(TITLE, LINE, '<h2>Reports</h2><p>Reports are in.</p>').replace(
      '<nav>',
      '<header><p>TOMS will be down October 5–6.</p></header><nav><p>CERS will be down October 5–6.</p>',
    )
    const { records } = await readPage(rawPage(page))
    expect(records.filter(({ kind }) => kind !== 'status').map((record) => [record.kind, record.systems])).toEqual([
      ['notice', []],
    ])
  })

  it('pitfall 4: reads names and dates that white space breaks', async () => {
    const body =
      '<h2>Maintenance</h2><p>The Interim Assessment&nbsp;<br>Viewing\nSystem will be down on Friday,\n&nbsp;September 13.</p>'
    expect(await facts(body)).toEqual(['downtime 2024-09-13/2024-09-13 [interim-viewing]'])
  })

  it('pitfall 4: parts words that are glued', async () => {
    const body =
      '<h2>Forms</h2><p>Forms must be returned by October 3, 2024.Districts keep a copy until they hear from us.</p>'
    expect(await facts(body)).toEqual(['deadline ?/2024-10-03'])
  })

  it('pitfall 5: keeps placeholders as text', async () => {
    const body = '<h2>Names of Files</h2><p>Files are called &lt;District&gt;_XXXX.zip.</p>'
    const { records } = await readHtml(TITLE, LINE, body)
    expect(records.map((record) => record.text)).toEqual(['Files are called <District>_XXXX.zip.'])
  })

  it('pitfall 7: takes support hours in an opening list of contacts for no event', async () => {
    const body =
      '<h2>Contact Us</h2><ul><li>Phone: 800-555-0100, Monday–Friday, 8 a.m.–5 p.m.</li><li>E-mail: help@example.org</li></ul><h2>Reports</h2><p>Reports are in.</p>'
    expect(await facts(body)).toEqual([])
  })

  it('pitfall 8: does not date a page by its copyright or its title', async () => {
    const { document } = await readHtml('CAASPP: October Update', LINE, '<h2>Reports</h2><p>Reports are in.</p>')
    expect(document.published).toBe('2024-09-03')
  })

  it('§7: takes a list of the topics of the issue for no records', async () => {
    const body =
      '<ul><li><a href="#a">October 3: Orders</a></li><li><a href="#b">Reports</a></li></ul><h2 id="a">October 3: Orders Due</h2><p>Order in TOMS by October 3.</p><h2 id="b">Reports</h2><p>Reports are in.</p>'
    expect(await facts(body)).toEqual(['deadline ?/2024-10-03'])
  })
})

describe('tables', () => {
  const url = 'https://www.caaspp-elpac.org/system-status/known-issues'
  const table = (rows: string, head = '<tr><th>Date Identified</th><th>Date Resolved</th><th>Issue</th></tr>') =>
    readPage(rawPage(htmlPage('Known Issues', '', `<table>${head}${rows}</table>`), { url }))

  it('pitfall 29: does not take a header without rows for “nothing planned”', async () => {
    const head = '<tr><th>From</th><th>To</th><th>Impacted Systems</th><th>Type</th></tr>'
    const page = htmlPage('System Downtime Schedule', '', `<table>${head}</table>`)
    const schedule = 'https://www.caaspp-elpac.org/system-status/downtime'
    expect(await readPage(rawPage(page, { url: schedule }))).toMatchObject({ outcome: 'unreadable', records: [] })
  })

  it('pitfall 29: a row with two issues is one issue, TBD is open, and a resolution may lie ahead', async () => {
    const { records } = await table(
      '<tr><td>02/03/26</td><td>TBD</td><td><p>Reports are blank.</p><p>Rosters are late.</p></td></tr><tr><td>02/04/26</td><td>03/30/26</td><td>Scores are late.</td></tr>',
    )
    expect(records.filter(({ kind }) => kind === 'issue').map(factOf)).toEqual([
      'issue 2026-02-03/? open',
      expect.stringMatching(/^issue 2026-02-04\/2026-03-30/),
    ])
  })

  it.each([
    ['Date Identified\tDate Resolved\tIssue', '02/03/26\t02/10/26\tReports in TOMS are blank for some students.'],
    ['Date Identified | Date Resolved | Issue', '02/03/26 | 02/10/26 | Reports in TOMS are blank for some students.'],
    ['Date IdentifiedDate ResolvedIssue', '02/03/26\t02/10/26\tReports in TOMS are blank for some students.'],
    ['Date IdentifiedDate ResolvedIssue', '02/03/26 02/10/26 Reports in TOMS are blank for some students.'],
  ])('pitfall 30: a text capture has rows under “%s”', async (head, line) => {
    const { records } = await readPage(
      rawPage(`Known Issues\n\n${head}\n${line}\n`, { url, contentType: 'text/plain' }),
    )
    expect(records.filter(({ kind }) => kind === 'issue').map(factOf)).toEqual(['issue 2026-02-03/2026-02-10 resolved'])
  })
})

describe('answers that are no page', () => {
  it.each([
    [
      'a wall against robots',
      '<html><head><title>Radware Captcha Page</title></head><body><p>Incident ID: 12. Something made us think that you are a bot.</p></body></html>',
      'blocked',
    ],
    [
      'a page to log on',
      '<html><head><title>Log On</title></head><body><h1>Log On</h1><form><label>Username <input name="u"></label><label>Password <input type="password" name="p"></label></form></body></html>',
      'blocked',
    ],
    [
      'a page that says it is not there',
      '<html><head><title>Page Not Found</title></head><body><h1>Page Not Found</h1><p>The page you asked for could not be found.</p></body></html>',
      'missing',
    ],
  ])('pitfall 31: %s gives no record', async (_name, html, outcome) => {
    expect(await readPage(rawPage(html))).toMatchObject({ outcome, records: [] })
  })
})
