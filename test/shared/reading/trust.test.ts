import { expect, it } from 'vitest'
import type { RawPage } from '../../../shared/page/page.ts'
import { parsePage } from '../../../shared/page/parse-page.ts'
import type { Family } from '../../../shared/reading/page-reading.ts'
import { judgeTrust } from '../../../shared/reading/trust.ts'
import { rawOf } from '../page/page-of.ts'

async function judge(html: string, more: Partial<RawPage> = {}, expected?: Family) {
  const raw = rawOf(html, more)
  return judgeTrust(raw, await parsePage(raw), { family: expected })
}

const page = (title: string, body: string) => `<html><head><title>${title}</title></head><body>${body}</body></html>`

it.each([
  [
    'a captcha',
    page(
      'Captcha',
      '<h1>One moment, please</h1><p>Please solve this CAPTCHA to request access.</p><p>Incident ID: 12ab</p>',
    ),
  ],
  [
    'a check of the browser',
    page(
      'Just a moment...',
      '<noscript>Enable JavaScript and cookies to continue</noscript><script src="/cdn-cgi/challenge-platform/x.js"></script>',
    ),
  ],
  [
    'a check of the visitor',
    page(
      'desk.example',
      '<h1>desk.example</h1><h2>Verifying you are human. This may take a few seconds.</h2><p>desk.example needs to review the security of your connection before proceeding.</p>',
    ),
  ],
  [
    'a frame of a firewall',
    page('', '<iframe src="/_Incapsula_Resource?x">Request unsuccessful. Incapsula incident ID: 1-2</iframe>'),
  ],
  [
    'a refusal',
    page(
      'Access Denied',
      '<h1>Access Denied</h1><p>You don\'t have permission to access "/x" on this server.</p><p>Reference #18.2f</p>',
    ),
  ],
  [
    'a rejected request',
    page(
      'Request Rejected',
      'The requested URL was rejected. Please consult with your administrator. Your support ID is: 1234567',
    ),
  ],
  [
    'unusual traffic',
    page('Sorry', '<h1>Sorry</h1><p>Our systems have detected unusual traffic from your network.</p>'),
  ],
  [
    'an interruption',
    page(
      'Pardon Our Interruption',
      '<h1>Pardon Our Interruption</h1><p>As you were browsing, something about your browser made us think you might be a bot.</p>',
    ),
  ],
  [
    'a block',
    page('Attention Required!', '<h1>Sorry, you have been blocked</h1><p>You are unable to access desk.example</p>'),
  ],
  [
    'a log-on form with words beside it',
    page(
      'Desk',
      '<h1>Desk</h1><form><label>User name</label> <input name="u"> <label>Password</label> <input type="password"> <button>Log On</button></form><p><a href="/f">Forgot your password?</a></p><p>Passwords expire after some days.</p><h2>New here?</h2><p>Ask your coordinator for a name.</p>',
    ),
  ],
  [
    'a log-on form',
    page(
      'Sign In',
      '<h1>Sign in to your account</h1><form><input name="u"><input type="password" name="p"><button>Next</button></form>',
    ),
  ],
  [
    'a log-on form of a system',
    page(
      'Desk Log On',
      '<h1>Log On</h1><form><label>Username</label><input><label>Password</label><input type="password"></form><p>Forgot your password?</p>',
    ),
  ],
  ['an expired session', page('Desk', '<h1>Session Expired</h1><p>Your session has expired. Please log in again.</p>')],
])('calls a page blocked that shows %s', async (_, html) => {
  expect((await judge(html)).outcome).toBe('blocked')
  expect((await judge(html, { status: 503 })).outcome).toBe('blocked')
})

it.each([
  ['names it in its title', page('Page Not Found', '<h1>Page Not Found</h1><p>Try the search.</p>')],
  ['names the number', page('404', '<h1>404</h1><p>Nothing here.</p>')],
  [
    'apologises',
    page('Desk', "<h1>We're sorry</h1><p>The page you are looking for could not be found. It may have been moved.</p>"),
  ],
  ['was taken down', page('Desk', '<h1>Desk</h1><p>This page no longer exists.</p>')],
  ['is for sale', page('desk.example', '<h1>desk.example</h1><p>This domain is for sale. Make an offer.</p>')],
  ['asks the reader to look elsewhere', page('Oops', '<h1>Oops! We can’t find that page</h1><ul><li>Home</li></ul>')],
])('calls a page missing that %s', async (_, html) => {
  expect((await judge(html)).outcome).toBe('missing')
})

it.each([
  [404, 'missing'],
  [410, 'missing'],
  [403, 'blocked'],
  [401, 'blocked'],
  [429, 'blocked'],
  [500, 'unreadable'],
] as const)('believes the status %s', async (status, outcome) => {
  const told = await judge(page('Desk', '<h1>Desk</h1><h2>A</h2><p>All is well here today.</p>'), { status })
  expect(told).toMatchObject({ outcome, reason: expect.stringContaining(String(status)) })
})

const MAIL = '<p>Email Update, May 4, 2026</p>'

it.each([
  [
    'of a captcha',
    `<h1>Lamps: May Monthly Update</h1>${MAIL}<h2>Captcha on the Sign-In Page</h2><p>Please solve the captcha and verify you are human when you log on.</p>`,
  ],
  [
    'of a log-on page',
    `<h1>Lamps: Sign In With a Code</h1>${MAIL}<p>Dear Keepers:</p><p>You must log in to continue. Your session has expired if you see this, and access was denied.</p>`,
  ],
  [
    'of a page that is gone',
    `<h1>Lamps: Old Site</h1>${MAIL}<p>Dear Keepers:</p><p>The page of the old site no longer exists. Its address could not be found.</p>`,
  ],
  [
    'of a page that fails, in a table of issues',
    '<h1>Known Issues</h1><table><tr><th>Date Identified</th><th>Issue</th></tr><tr><td>05/04/26</td><td>Users see that the page could not be found, or that access was denied.</td></tr></table>',
  ],
  ['of a captcha under a short title', `<h1>New Captcha</h1>${MAIL}<p>Solve the captcha when you log on.</p>`],
  ['of a file that is available', '<h1>Document Available in TOMS</h1><p>Download it.</p>'],
  [
    'beside a log-on form in the head',
    `<form><input type="password"></form><h1>Lamps</h1><h2>Rooms</h2><p>All of the rooms are open.</p><h2>Halls</h2><p>So are these.</p>`,
  ],
  [
    'beside a log-on form in the head that helps with passwords',
    `<header><form>Password <input type="password"></form><p>Forgot your password?</p></header><h1>Lamps</h1><h2>Rooms</h2><p>All of the rooms are open.</p><h2>Halls</h2><p>Passwords expire after some days.</p>`,
  ],
  [
    'with a captcha in its own form',
    `<h1>Lamps</h1><h2>Ask</h2><p>Ask us anything about lamps.</p><h2>Tell</h2><p>Tell us all.</p><script src="https://www.google.com/recaptcha/api.js"></script>`,
  ],
])('trusts a page that tells a story %s', async (_, body) => {
  expect(await judge(page('Lamps', body))).toEqual({ outcome: 'ok', reason: null })
})

it('does not trust a page without a main heading, without a body, or without the date that it must have', async () => {
  expect((await judge(page('Desk', '<h2>A</h2><p>b</p>'))).reason).toBe('the page has no main heading')
  expect((await judge(page('Desk', '<h1>Desk</h1><footer>x</footer>'))).reason).toBe(
    'the page ends after its main heading',
  )
  const undated = page('x', '<h1>Lamps: May Monthly Update</h1><h2>A</h2><p>All of it is here.</p>')
  expect((await judge(undated)).reason).toBe('the page has no date line')
  expect((await judge(page('x', '<h1>Lamps</h1><h2>A</h2><p>All of it.</p>'), {}, 'cde-update')).reason).toBe(
    'the page has no date line',
  )
})

const EMPTY = '<table><thead><tr><th>From</th><th>To</th></tr></thead><tbody></tbody></table>'

it.each([
  ['column names without rows', EMPTY, 'unreadable'],
  [
    'a row that is still loading',
    '<table><tr><th>From</th><th>To</th></tr><tr><td colspan="2">Loading…</td></tr></table>',
    'unreadable',
  ],
  ['neither a table nor a day', '<p>Plan your work around these times.</p>', 'unreadable'],
  [
    'column names and a word that nothing is planned',
    `${EMPTY}<p>There are no downtimes planned at this time.</p>`,
    'ok',
  ],
  ['a word that nothing is planned', '<p>No system downtime is scheduled.</p>', 'ok'],
  ['rows', '<table><tr><th>From</th><th>To</th></tr><tr><td>May 9</td><td>May 10</td></tr></table>', 'ok'],
  ['days in a list', '<ul><li>Lamps are out May 9.</li></ul>', 'ok'],
])('judges a schedule with %s', async (_, body, outcome) => {
  expect((await judge(page('x', `<h1>System Downtime Schedule</h1><h2>Times</h2>${body}`))).outcome).toBe(outcome)
})

it('judges an issue page by its table too', async () => {
  const table = '<table><tr><th>Date Identified</th><th>Issue</th></tr></table>'
  expect((await judge(page('x', `<h1>Known Issues</h1>${table}`))).outcome).toBe('unreadable')
  expect((await judge(page('x', `<h1>Known Issues</h1>${table}<p>We are not aware of any issues.</p>`))).outcome).toBe(
    'ok',
  )
})

const stands = (title: string, body: string) =>
  `<header><nav><a href="/a">Rooms</a></nav></header><h1>${title}</h1>${body}`

it.each([
  ['Internal Server Error', '<p>The server met an error.</p>', 'unreadable'],
  ['502 Bad Gateway', '<center>nginx</center>', 'unreadable'],
  ['We’ll Be Back Soon', '<p>Our site is down for maintenance until May 9, 2026, at 6 a.m.</p>', 'unreadable'],
  ['We are working on the site', '<p>It will be back on May 9, 2026, at 6 a.m.</p>', 'unreadable'],
  ['Scheduled Maintenance in Progress', '<p>Come back in an hour.</p>', 'unreadable'],
  ['Something went wrong', '<p>Error code: 7f2a.</p>', 'unreadable'],
  ['Redirecting…', '<p>If nothing happens, <a href="/x">go on</a>.</p>', 'unreadable'],
  ['Lamps', '<p>Loading…</p>', 'unreadable'],
  ['Lamps', '<p>You need to enable JavaScript to run this app.</p>', 'unreadable'],
  ['Lamps', '<h2>{{ section.title }}</h2><p>{{ section.text }}</p>', 'unreadable'],
  ['Nothing here', '<p>There is nothing at this address.</p>', 'missing'],
  ['Dead end', '<p>We cannot find what you are looking for.</p>', 'missing'],
  ['Page retired', '<p>It was taken away on July 1, 2025.</p>', 'missing'],
  ['Web Page Blocked', '<p>Your district does not allow it.</p>', 'blocked'],
  ['One quick check', '<p>Press and hold the button to show that you are not a robot.</p>', 'blocked'],
  ['You need to sign in', '<p>This page is for keepers.</p>', 'blocked'],
  ['Scheduled Maintenance of the Lamps', '<p>They will be down on May 9, 2026.</p>', 'ok'],
  ['What to Do When the Site Is Down', '<p>Write down the time, and try again later.</p>', 'ok'],
  ['Error Codes of the Lamps', '<ul><li>Error 404: not found.</li><li>Error 500: the server failed.</li></ul>', 'ok'],
  ['Lamps', '<p>Nothing has been posted yet.</p>', 'ok'],
  ['Lamps', '<p>Loading the lamps takes a minute. Enable JavaScript in them.</p>', 'ok'],
])('judges what stands in the place of a page, “%s” with %s', async (title, body, outcome) => {
  expect((await judge(page('Rooms', stands(title, body)))).outcome).toBe(outcome)
})
