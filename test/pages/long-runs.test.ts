import { describe, expect, it } from 'vitest'
import type { RawPage } from '../../shared/page/page.ts'
import { readPage } from '../../shared/reading/read-page.ts'
import { growthOf, MEASURED, MOST_GROWTH } from '../support/growth.ts'
import { htmlPage, rawPage } from '../support/pages.ts'

const LENGTH = 4000

const LINE = 'Email Update, May 1, 2024'

/** Pages with a long run in one place: its text, and how it comes. */
const PLACES: [place: string, page: (run: string) => string, fields: Partial<RawPage>][] = [
  ['a paragraph', (run) => htmlPage('CAASPP: May Update', LINE, `<h2>Downtime</h2><p>TOMS will be down ${run} x</p>`), {}],
  ['a heading', (run) => htmlPage('CAASPP: May Update', LINE, `<h2>Downtime ${run} x</h2><p>TOMS is down May 5.</p>`), {}],
  ['the title', (run) => htmlPage(`CAASPP: May ${run} x`, LINE, '<h2>Downtime</h2><p>TOMS is down May 5.</p>'), {}],
  [
    'a schedule',
    (run) =>
      htmlPage(
        'System Downtime Schedule',
        '',
        `<table><tr><th>From</th><th>To</th><th>Systems</th></tr><tr><td>May 1, 2024 ${run} x</td><td>May 3</td><td>TOMS ${run} x</td></tr></table>`,
      ),
    { url: 'https://www.caaspp-elpac.org/system-status/downtime' },
  ],
  [
    'a table of issues',
    (run) =>
      htmlPage(
        'Known Issues',
        '',
        `<table><tr><th>Date Identified</th><th>Date Resolved</th><th>Issue</th></tr><tr><td>05/01/24</td><td>TBD</td><td>Late ${run} x</td></tr></table>`,
      ),
    { url: 'https://www.caaspp-elpac.org/system-status/known-issues' },
  ],
  [
    'a list of links',
    (run) => htmlPage('TOMS Resources', '', `<h2>Guides</h2><ul><li><a href="/a">Guide</a> (Posted 05/01/24) ${run} x</li></ul>`),
    { url: 'https://www.caaspp-elpac.org/resources/toms' },
  ],
  [
    'plain text',
    (run) => `CAASPP: May Update\n${LINE}\n\nDowntime\nTOMS will be down ${run} x\n`,
    { contentType: 'text/plain' },
  ],
  [
    'the lines over the first prose of plain text',
    (run) => `${run}\n\nTOMS will be down on May 5, 2024, as we told you in April.\n`,
    { contentType: 'text/plain' },
  ],
  [
    'a message',
    (run) =>
      `From: a@example.org\r\nSubject: CAASPP\r\nDate: Wed, 1 May 2024 10:00:00 -0700\r\nContent-Type: text/plain\r\n\r\n${run}\r\nDear coordinators,\r\n\r\nTOMS will be down ${run} x\r\n`,
    { contentType: 'message/rfc822' },
  ],
]

const UNITS = [
  ...' ,-–1aA.@(:/|[";>•=',
  'the ',
  'and ',
  'be ',
  'a.',
  '1 ',
  '1:',
  '1/',
  'A a ',
  'p.m. ',
  'May ',
  'May 1 ',
  'May 1, ',
  'May 1 to May 3, starting at 5 p.m. ',
  '5 p.m. ',
  '(June 3) ',
  'June 3 at ',
  'TOMS, ',
  'Deadline: ',
  'System Downtime ',
  'apply ',
  'a\n',
  '- \n',
  'A | B\n',
  '&amp;',
  '<p>',
  '<ul>',
  '<td>',
  '<div>',
  '<br>',
  '<li>May 1</li>',
  '<h2>Down</h2><p>May 1</p>',
  '<tr><td>May 1<td>TOMS',
]

describe.each(PLACES)('long runs in %s', (_place, page, fields) => {
  it.each(UNITS)('of %j take at most about twice the time for twice the length', MEASURED, async (unit) => {
    const make = (length: number) => page(unit.repeat(Math.ceil(length / unit.length)))
    const growth = await growthOf((text) => readPage(rawPage(text, fields)), make, LENGTH)
    expect(growth).toBeLessThanOrEqual(MOST_GROWTH)
  })
})
