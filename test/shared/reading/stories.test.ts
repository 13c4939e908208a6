import { expect, it } from 'vitest'
import { readOutline } from '../../../shared/reading/stories.ts'
import { pageOf } from '../page/page-of.ts'

const MAIL = 'https://www.caaspp-elpac.org/communication/email/05-04-26-caaspp'
const titlesOf = async (html: string, url = MAIL) =>
  readOutline(await pageOf(html, { url })).stories.map((story) => story.title)
const mail = (body: string, title = 'Lamps: May Monthly Update') =>
  `<h1>${title}</h1><p>Email Update, May 4, 2026</p>${body}`

it('gives a story for each heading with a text, a list or a table of links of its own, at any depth', async () => {
  const html = mail(`<h2>Notice</h2><h3>Lamps</h3><p>They burn.</p><h4>Wicks</h4><ul><li>short</li></ul>
    <h2>Files</h2><table><tr><th>Link</th><th>About</th></tr><tr><td><a href="/g">Guide</a></td><td>All</td></tr></table>`)
  expect(await titlesOf(html)).toEqual(['Lamps', 'Wicks', 'Files'])
})

it('gives a story for a table of links with the days on which they were posted', async () => {
  const rows =
    '<tr><td><a href="/a">Wicks</a> (Posted 05/04/26)</td><td>Short</td></tr><tr><td><a href="/b">Oil</a> (PDF; Revised May 1, 2026)</td><td>Long</td></tr>'
  const table = `<table><tr><th>Link</th><th>Description</th></tr>${rows}</table>`
  const html = `<h1>Lamp Resources</h1><p>All about lamps.</p><h2>Files</h2>${table}`
  expect(await titlesOf(html, 'https://www.caaspp.org/lamps.html')).toEqual(['Files'])
})

it('does not take the addressees of a message for a heading', async () => {
  const html = mail('<p><b>To:</b> Keepers of Lamps and Keepers of Wicks</p><p>All lamps burn tonight.</p>')
  expect(await titlesOf(html)).toEqual(['Lamps: May Monthly Update'])
})

it('does not take an office over its telephone number for a story', async () => {
  const html = mail('<h2>Lamps</h2><p>They burn.</p><h2>Lamp Assistance Center</h2><p>800-555-0100</p>')
  expect(await titlesOf(html)).toEqual(['Lamps'])
})

it('tells the headings above a story and its own blocks', async () => {
  const page = await pageOf(mail('<h2>Notice</h2><h3>Lamps</h3><p>They burn.</p><h4>Wicks</h4><p>Short.</p>'), {
    url: MAIL,
  })
  expect(readOutline(page).stories).toMatchObject([
    { title: 'Lamps', level: 3, path: ['Notice'], blocks: [{ text: 'They burn.' }] },
    { title: 'Wicks', level: 4, path: ['Notice', 'Lamps'], blocks: [{ text: 'Short.' }] },
  ])
})

it('takes a bold line right over another one for the section of those that follow', async () => {
  const page = await pageOf(
    mail('<p><b>Notice</b></p><p><b>Lamps</b></p><p>They burn.</p><p><b>Wicks</b></p><p>They are short.</p>'),
    { url: MAIL },
  )
  expect(readOutline(page).stories.map((story) => story.path)).toEqual([['Notice'], ['Notice']])
})

it('takes the name of a mailing, told again under its title, for no story', async () => {
  const scope = '<p>This communication includes information about lamps.</p>'
  const page = `<h2>Lamp Communication: May 2026</h2>${scope}<h3>Wicks</h3><p>They burn.</p>`
  expect(await titlesOf(mail(page))).toEqual(['Wicks'])
})

it('takes a section with a lead-in of its own for a story', async () => {
  expect(await titlesOf(mail('<h2>Trainings</h2><p>Sign up on the web.</p><h3>Lamp Hour</h3><p>Come.</p>'))).toEqual([
    'Trainings',
    'Lamp Hour',
  ])
})

it.each([
  'Previous Lamp Monthly Communications',
  'Earlier Messages',
  'Additional Help',
  'Help Desk',
  'Need Help?',
  'Contact Us',
  'Questions?',
  'For More Information',
  'Related Links',
])('does not take the closing topic "%s" for a story', async (title) => {
  const page = await pageOf(mail(`<h2>Lamps</h2><p>They burn.</p><h2>${title}</h2><p>Write until May 9.</p>`), {
    url: MAIL,
  })
  const { stories, loose, closing } = readOutline(page)
  expect(stories.map((story) => story.title)).toEqual(['Lamps'])
  expect(loose).toEqual([])
  expect(closing).toMatchObject([{ path: [title], blocks: [{ text: 'Write until May 9.' }] }])
})

it('does not take a list of people to turn to for a story', async () => {
  const list =
    '<ul><li>Send lamps to <a href="mailto:l@a.example">l@a.example</a></li><li>Call 555-123-4567 on weekdays</li></ul>'
  expect(await titlesOf(mail(`<h2>Lamps</h2><p>They burn.</p><h2>Whom to Ask</h2>${list}`))).toEqual(['Lamps'])
})

it('does not take a list of people that opens a page for a story', async () => {
  const list =
    '<ul><li>Lamp Office | <a href="mailto:l@a.example">l@a.example</a></li><li>Help Desk | 555-123-4567 | 7 a.m. to 5 p.m.</li></ul>'
  expect(await titlesOf(mail(`${list}<h2>Lamps</h2><p>They burn.</p>`))).toEqual(['Lamps'])
})

it('takes the opening text of a letter for a story headed by the title', async () => {
  const letter =
    '<p>Dear Lamp Keepers:</p><p>The lamps burn.</p><h2>Wicks</h2><p>Short.</p><p>Sincerely,</p><p>The Team</p>'
  const page = await pageOf(mail(letter, 'Lamps: They Burn'), { url: MAIL })
  expect(readOutline(page).stories).toMatchObject([
    { title: 'Lamps: They Burn', level: 1, path: [], blocks: [{ text: 'The lamps burn.' }] },
    { title: 'Wicks', blocks: [{ text: 'Short.' }] },
  ])
})

it('takes the text of a message without headings for a story headed by the title', async () => {
  expect(await titlesOf(mail('<p>The lamps burn.</p>', 'Lamps: They Burn'))).toEqual(['Lamps: They Burn'])
})

it.each([
  ['a scope sentence', mail('<p>This communication is about lamps.</p><h2>Wicks</h2><p>Short.</p>'), MAIL],
  [
    'a scope sentence under a greeting',
    mail('<p>Dear Keepers:</p><p>This communication is about lamps.</p><h2>Wicks</h2><p>Short.</p>'),
    MAIL,
  ],
  ['a greeting alone', mail('<p>Dear Keepers:</p><h2>Wicks</h2><p>Short.</p>'), MAIL],
  [
    'the intro of a reference page',
    '<h1>Lamp Resources</h1><p>All about lamps.</p><h2>Wicks</h2><p>Short.</p>',
    'https://www.caaspp.org/lamps.html',
  ],
])('does not take %s for a story', async (_, html, url) => {
  expect(await titlesOf(html, url)).toEqual(['Wicks'])
})

it('does not take a heading for a story that only holds dates, issues or abbreviations in a table', async () => {
  const dates = '<table><tr><th>From</th><th>To</th></tr><tr><td>May 9</td><td>May 10</td></tr></table>'
  const html = `<h1>System Downtime Schedule</h1><h2>Schedule</h2>${dates}<h3>Kinds</h3><p>Off means off.</p>
    <h2>Abbreviations</h2><table><tr><th>Abbreviation</th><th>System</th></tr><tr><td>L</td><td>Lamp</td></tr></table>`
  const page = await pageOf(html, { url: 'https://www.caaspp-elpac.org/system-status/downtime' })
  const { stories, loose } = readOutline(page)
  expect(stories.map((story) => story.title)).toEqual(['Kinds'])
  expect(loose.map((passage) => passage.path)).toEqual([['Schedule'], ['Abbreviations']])
  expect(await titlesOf(mail(`<h2>Days</h2>${dates}<h2>Lamps</h2><p>They burn.</p>`))).toEqual(['Lamps'])
})

it.each([
  '<p>Systems may go off the evening before.</p><table><tr><th>Dates</th><th>Systems</th></tr><tr><td>May 9</td><td>L</td></tr></table>',
  '<ul><li>L is down on May 9.</li><li>M is down on May 12.</li></ul>',
  '<p>There is no planned downtime at this time.</p>',
  '<p>Systems may go off the evening before.</p><h3>May 2026</h3><ul><li>May 9: L</li></ul><h3>June 2026</h3><ul><li>June 6: M</li></ul>',
])('does not take the heading of a schedule for a story: %s', async (body) => {
  expect(
    await titlesOf(`<h1>Planned System Downtime</h1><h2>Coming</h2>${body}`, 'https://www.elpac.org/downtime/'),
  ).toEqual([])
})

it('takes a topic with topics of its own for a story on a schedule page', async () => {
  const html =
    '<h1>Planned System Downtime</h1><ul><li>L is down on May 9.</li></ul><h2>Kinds</h2><p>There are two.</p><h3>Full</h3><p>All is off.</p>'
  expect(await titlesOf(html, 'https://www.elpac.org/downtime/')).toEqual(['Kinds', 'Full'])
})

it('finds no story on an index of other pages', async () => {
  const entry = (n: number, day: string) =>
    `<h2><a href="/n${n}">Lamp News, Issue ${n}</a> – ${day}</h2><ul><li>Wicks</li><li>Due June 1</li></ul>`
  const page = await pageOf(
    `<h1>Lamp News</h1><p>All issues.</p>${entry(2, 'May 4, 2026')}${entry(1, 'April 6, 2026')}`,
  )
  const { stories, loose, closing } = readOutline(page)
  expect([stories, loose]).toEqual([[], []])
  expect(closing.length).toBeGreaterThan(0)
})

it('keeps mailing notes and the forwarder out', async () => {
  const raw = `Subject: Fwd: Lamps\nContent-Type: text/html\n\n<p>FYI until May 9.</p><p>---------- Forwarded message ---------<br>From: T<br>Date: May 4, 2026<br>Subject: Lamps</p><p>They burn all night.</p><p>Please share this email with any keeper.</p>`
  const page = await pageOf(raw, { contentType: 'message/rfc822', url: 'mid:1@a.example' })
  expect(readOutline(page).stories).toMatchObject([{ title: 'Lamps', blocks: [{ text: 'They burn all night.' }] }])
})
