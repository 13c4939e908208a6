import type { RawPage } from '../../shared/page/page.ts'
import { htmlPage } from './pages.ts'

/** A page of each family and form, short. */
export interface SmallPage {
  text: string
  url: string
  contentType: string
}

const HTML = 'text/html; charset=utf-8'

export const SMALL_PAGES: readonly SmallPage[] = [
  {
    url: 'https://www.cde.ca.gov/ta/tg/sa/caasppupdtissue201.asp',
    contentType: HTML,
    text: htmlPage(
      'CAASPP Update, Issue 201',
      'E-mail update, December 5, 2018.',
      `<h2>Winter Maintenance</h2><p>Systems will be offline Thursday, January&nbsp;3, through Monday, January 7, 2019; they may close the evening before, no earlier than 5&nbsp;p.m.:</p><ul><li>TOMS</li><li>Test Delivery System &amp; TA Interface</li></ul>
<h4>Item Reviewers</h4><p>Meetings are on February 12–14 (applications close December 19).</p><div>Last Reviewed: Thursday, December 6, 2018</div>`,
    ),
  },
  {
    url: 'https://www.caaspp-elpac.org/training-and-communication/communication/email/05-01-24-caaspp',
    contentType: HTML,
    text: htmlPage(
      'CAASPP: May Update',
      'Email Update, May 1, 2024',
      `<p>Dear LEA CAASPP Coordinators,</p><h2>Upcoming Dates</h2><h3>May 8 and 15: Coffee Sessions, 2–3 p.m.</h3><p>Bring a cup.</p><h3>Orders</h3><p>Please order by 5 p.m. on Friday, May 17.</p>
<table><tr><th>Order</th><th>Opens</th><th>Closes</th><th>Delivery</th></tr><tr><td>Second</td><td>May 6, 2024</td><td>May 31, 2024</td><td>Week of July 8, 2024</td></tr></table><p>Sincerely,</p><p>The Team</p>`,
    ),
  },
  {
    url: 'https://www.caaspp-elpac.org/system-status/downtime',
    contentType: HTML,
    text: htmlPage(
      'System Downtime Schedule',
      '',
      `<p>System Downtime 1</p><table><tr><th>From</th><th>To</th><th>Impacted Systems</th><th>Type</th></tr><tr><td>Friday, June 28, 2024</td><td>Tuesday, July 2, 2024</td><td>TOMS<br>CERS</td><td>System Downtime</td></tr><tr><td>10/5/2024</td><td>TBD</td><td>All</td><td>Maintenance Window</td></tr></table>`,
    ),
  },
  {
    url: 'https://www.elpac.org/system-status/issues/',
    contentType: HTML,
    text: htmlPage(
      'Known Issues',
      '',
      `<h2>Unresolved Issues</h2><table><tr><th>Date Identified</th><th>Date Resolved</th><th>Issue</th></tr><tr><td rowspan="2">05/02/22</td><td>TBD</td><td><p>Scores are late.</p><p>UPDATES:</p><p>05/09/22: Half of them are there.</p></td></tr></table>`,
    ),
  },
  {
    url: 'https://www.caaspp-elpac.org/resources/toms',
    contentType: HTML,
    text: htmlPage(
      'TOMS Resources',
      '',
      '<h2>Guides</h2><ul><li><a href="/a.pdf">How to Order (PDF)</a> (Posted 09/15/21)</li><li><a href="/b">Rosters (Video; 06:50)</a></ul>',
    ),
  },
  {
    url: 'https://www.caaspp.org/ta-resources/email/06-01-22-monthly.html',
    contentType: 'text/plain',
    text: 'Skip to Contents\nSystem Status OK\n\nCAASPP: June Monthly Update\nCAASPP email update, June 1, 2022.\n\nReminders\n\nClosing of the Year\nTOMS will be down from Thursday, June 30, at 5 p.m. through Tuesday, July 5, at 8 a.m.\n• CERS stays up\n• TDS\n\nSincerely,\n\nThe Team\n',
  },
  {
    url: 'mail:1',
    contentType: 'message/rfc822',
    text: 'From: Team <team@example.org>\r\nTo: you@example.org\r\nSubject: =?utf-8?Q?CAASPP_and_ELPAC=3A_Outage?=\r\nDate: Tue, 4 Mar 2025 09:12:00 -0800\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="b1"\r\n\r\n--b1\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nDear coordinators,\r\n\r\nTOMS will be down March 8=E2=80=939.\r\n\r\n--b1\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\nPGgyPk91dGFnZTwvaDI+PHA+VE9NUyB3aWxsIGJlIGRvd24gTWFyY2ggOC4=\r\n--b1--\r\n',
  },
  {
    url: 'https://www.cde.ca.gov/rssfeed.asp',
    contentType: 'application/rss+xml',
    text: '<?xml version="1.0"?><rss version="2.0"><channel><title>What’s New</title><pubDate>Thu, 6 Aug 2026 15:31:00 PST</pubDate><item><title>Assessment Spotlight</title><link>https://www.cde.ca.gov/x.asp</link><pubDate>Thu, 6 Aug 2026 15:31:00 PST</pubDate><description>&lt;p&gt;TOMS is down August 14.&lt;/p&gt;</description></item></channel></rss>',
  },
]

/** The same page as it comes over the wire. */
export function rawOf({ url, contentType }: SmallPage, bytes: Uint8Array): RawPage {
  return { url, contentType, bytes, status: 200, fetchedAt: '2026-03-02T18:00:00Z' }
}
