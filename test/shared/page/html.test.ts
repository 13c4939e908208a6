import { expect, it } from 'vitest'
import { outlineOf, pageOf } from './page-of.ts'

const bodyOf = async (html: string) => outlineOf((await pageOf(`<h1>Field Notes</h1>${html}`)).body)

it('finds title, date line and body, and leaves menu, sidebar and footer outside', async () => {
  const page = await pageOf(`<!doctype html><html><head><title>Field Notes | Site</title></head><body>
    <header><h1>Site</h1><nav><ul><li><a href="/a">Systems</a></li></ul></nav></header>
    <main><h1>Field Notes</h1><p><em>Email Update, May 4, 2026</em></p>
    <h2>Printers</h2><p>They hum.</p></main>
    <aside><h2>Elsewhere</h2><p>Closed on June 1.</p></aside><footer><p>Call us.</p></footer></body></html>`)
  expect(page.title).toBe('Field Notes')
  expect(page.dateline).toBe('Email Update, May 4, 2026')
  expect(outlineOf(page.body)).toEqual(['## Printers', 'They hum.'])
  expect(outlineOf(page.before)).toEqual(['# Site', '- Systems'])
  expect(outlineOf(page.after)).toEqual(['## Elsewhere', 'Closed on June 1.', 'Call us.'])
})

it('takes no role but those of the standard for a landmark', async () => {
  const page = await pageOf(
    '<h1>Odd</h1><div role="constructor"><p>It is all here.</p></div><div role="NAVIGATION"><p>Menu.</p></div>',
  )
  expect(outlineOf(page.body)).toEqual(['It is all here.'])
})

it('keeps what stands in the landmark that holds the title', async () => {
  const page = await pageOf('<footer><h1>Odd</h1><p>It is all here.</p></footer>')
  expect(outlineOf(page.body)).toEqual(['It is all here.'])
})

it.each([
  ['under the title', '<h1>Notes</h1>e-mail update sent out on May 4.<hr><h2>A</h2><p>b</p>'],
  ['in a small heading', '<h1>Notes</h1><h5>e-mail update sent out on May 4.</h5><h2>A</h2><p>b</p>'],
  ['inside the title', '<h1>Notes<br><small>e-mail update sent out on May 4.</small></h1><h2>A</h2><p>b</p>'],
  ['above the title', '<p>e-mail update sent out on May 4.</p><h1>Notes</h1><h2>A</h2><p>b</p>'],
  [
    'below a second title',
    '<h1>Notes</h1><h2>Notes: May</h2><p>e-mail update sent out on May 4.</p><h2>A</h2><p>b</p>',
  ],
])('reads a date line %s', async (_, html) => {
  const page = await pageOf(html)
  expect(page.title).toBe('Notes')
  expect(page.dateline).toBe('e-mail update sent out on May 4.')
  expect(outlineOf(page.body)).toEqual(['## A', 'b'])
})

it('divides a date line from the sentence glued to it', async () => {
  const page = await pageOf('<h1>Notes</h1><p>Staff email update, May 4, 2026.About desks.</p>')
  expect(page.dateline).toBe('Staff email update, May 4, 2026.')
  expect(outlineOf(page.body)).toEqual(['About desks.'])
})

it('does not take a sentence, a calendar entry or the first issue of a list for a date line', async () => {
  expect((await pageOf('<h1>N</h1><p>The desks will be moved on May 4, 2026.</p>')).dateline).toBeNull()
  expect((await pageOf('<h1>N</h1><h2>May 4, 2026</h2><p>Desks.</p>')).dateline).toBeNull()
  const issues = '<p>Newsletter, Issue 8 – May 4, 2026</p><p>Newsletter, Issue 7 – April 6, 2026</p>'
  expect((await pageOf(`<h1>N</h1>${issues}`)).dateline).toBeNull()
})

it.each([
  ['a real heading', '<h4>Desks</h4><p>They move.</p>', '#### Desks'],
  ['a heading by role', '<div role="heading" aria-level="3">Desks</div><p>They move.</p>', '### Desks'],
  ['a bold paragraph', '<p><strong>Desks</strong></p><p>They move.</p>', '####### Desks'],
  [
    'a paragraph in a large bold font',
    '<p><span style="font-size:20pt">Desks</span></p><p>They move.</p>',
    '####### Desks',
  ],
  ['a bold line of a paragraph', '<p><b>Desks</b><br>They move.</p>', '####### Desks'],
  ['a summary', '<details><summary>Desks</summary><p>They move.</p></details>', '####### Desks'],
  [
    'a button that opens a panel',
    '<button aria-expanded="false">Desks</button><div><p>They move.</p></div>',
    '####### Desks',
  ],
  ['a term over a sentence', '<dl><dt>Desks</dt><dd>They move in the spring.</dd></dl>', '####### Desks'],
  ['a bold title of a news item', '<ol><li><strong>Desks</strong><p>They move.</p></li></ol>', '####### Desks'],
  ['an element of its own kind', '<x-note><h3><x-text>Desks</x-text></h3></x-note><p>They move.</p>', '### Desks'],
  ['a heading with an anchor', '<h3>Desks<a href="#desks">#</a></h3><p>They move.</p>', '### Desks'],
  [
    'a cell of a layout table',
    '<table><tr><td><b>Desks</b></td></tr><tr><td>They move.</td></tr></table>',
    '####### Desks',
  ],
])('takes %s for a heading', async (_, html, heading) => {
  expect((await bodyOf(html))[0]).toBe(heading)
})

it.each([
  ['a bold sentence', '<p><strong>The desks move today.</strong></p><p>Be there.</p>'],
  ['a bold label', '<p><b>Note: bring boxes</b></p><p>Be there.</p>'],
  ['a bold day', '<p><b>Friday, May 8</b></p><p>The desks move.</p>'],
  ['a greeting', '<h3>Dear Coordinators:</h3><p>The desks move.</p>'],
  [
    'the bold caption of a table between headings',
    '<h2>A</h2><p>b</p><p><b>Rooms</b></p><table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>',
  ],
  ['the bold opening of an announced item', '<p>Two kinds:</p><ul><li><b>Desks</b><br>They stand in rooms.</li></ul>'],
])('does not take %s for a heading', async (_, html) => {
  expect((await bodyOf(html)).filter((line) => line.startsWith('#') && line !== '## A')).toEqual([])
})

it('finds the titles of cards that nothing but their place sets apart', async () => {
  const card = (title: string, text: string) => `<div><div class="q">${title}</div><div><p>${text}</p></div></div>`
  const html = card('Desks', 'They move in the spring.') + card('Chairs', 'They stay where they are.')
  expect(await bodyOf(`<h2>News</h2><section>${html}</section>`)).toEqual([
    '## News',
    '####### Desks',
    'They move in the spring.',
    '####### Chairs',
    'They stay where they are.',
  ])
})

it('reads a page without any heading as its text alone would be read', async () => {
  const html = '<div>Moving the Desks</div><div>They move in the spring, and the chairs follow.</div>'
  expect(await bodyOf(html)).toEqual(['### Moving the Desks', 'They move in the spring, and the chairs follow.'])
})

it('leaves out what people do not see, but reads closed panels that the page can open', async () => {
  const html = `<script>var a = "<p>no</p>"</script><style>p{}</style><noscript>no</noscript><template><p>no</p></template>
    <p hidden>no</p><p style="display: none">no</p><span aria-hidden="true">no</span><p>yes</p>
    <button aria-controls="p1">More</button><div id="p1" hidden><p>also yes.</p></div>
    <h3><button aria-expanded="false">Lamps</button></h3><div hidden><p>These, too.</p></div><div hidden><p>no</p></div>`
  expect(await bodyOf(html)).toEqual(['yes', '####### More', 'also yes.', '### Lamps', 'These, too.'])
})

it('reads lists whose items are never closed, in upper case, and nested', async () => {
  const html = '<UL><LI>one<LI>two<UL><LI>inner</UL><LI>three</UL>'
  expect(await bodyOf(html)).toEqual(['- one', '- two', '  - inner', '- three'])
})

it.each([
  ['a heading', '<h3>Desks</h3>'],
  ['the button of a panel', '<button aria-expanded="false">Desks</button>'],
])('reads the terms of a list below %s as items with their values', async (_, heading) => {
  const list = '<dl><dt>When</dt><dd>On May 4, 2026, at 9 a.m. in the hall.</dd><dt>Bring:</dt><dd>Boxes</dd></dl>'
  expect((await bodyOf(heading + list)).slice(1)).toEqual([
    '- When: On May 4, 2026, at 9 a.m. in the hall.',
    '- Bring: Boxes',
  ])
})

it('keeps a term as the heading of an entry of several passages, also below a heading', async () => {
  const list = '<dl><dt>Desks</dt><dd>Found: May 4, 2026</dd><dd>They stand in the way of all.</dd></dl>'
  expect(await bodyOf(`<h2>Issues</h2>${list}`)).toEqual([
    '## Issues',
    '####### Desks',
    'Found: May 4, 2026',
    'They stand in the way of all.',
  ])
})

it('keeps each term of a list of news as a heading', async () => {
  const list =
    '<dl><dt><b>Desks</b></dt><dd>They move in the spring.</dd><dt>Lamps</dt><dd>They burn all night.</dd></dl>'
  expect(await bodyOf(`<h2>Latest News</h2>${list}`)).toEqual([
    '## Latest News',
    '####### Desks',
    'They move in the spring.',
    '####### Lamps',
    'They burn all night.',
  ])
})

it('reads typed bullets as items', async () => {
  expect(await bodyOf('<p>Bring:<br>• boxes<br>• tape</p><p>·&nbsp;&nbsp; a pen</p>')).toEqual([
    'Bring:',
    '- boxes',
    '- tape',
    '- a pen',
  ])
})

it('divides typed bullets that are glued on one line, each with its own link', async () => {
  const page = await pageOf('<h1>N</h1><p>• <a href="/b">boxes</a> • <a href="/t">tape</a></p>')
  expect(page.body).toMatchObject([
    { kind: 'item', text: 'boxes', links: [{ text: 'boxes' }] },
    { kind: 'item', text: 'tape', links: [{ text: 'tape' }] },
  ])
})

it('keeps a line break inside its paragraph and divides paragraphs at two', async () => {
  expect(await bodyOf('<div>On May 4,<br>2026, we move.<br><br>Then we rest.</div>')).toEqual([
    'On May 4,\n2026, we move.',
    'Then we rest.',
  ])
})

it('puts a sentence together that was split over two paragraphs', async () => {
  expect(await bodyOf('<p>The desks are to be moved on</p><p>May 4 at 2 p.m. by all.</p>')).toEqual([
    'The desks are to be moved on May 4 at 2 p.m. by all.',
  ])
  expect(await bodyOf('<p>Write to the office by e-mail at</p><p>Thank you all.</p>')).toHaveLength(2)
})

it('cleans the dirt of real pages', async () => {
  const html = `<p>See&nbsp;&nbsp;the <a href="/x">list</a><img alt="External link opens in new window or tab.">.</p>
    <p><strong></strong>.</p><p>&gt;LEA&lt; stays.</p><p>It ended in 2025.Then more.</p><p>So in 2023.LEAs, and in Desks-2023.PDF and Room 2023.PDF.</p>
    <p>Desk guide (opens in a new tab) and more</p><div><span>Status</span><span>OK</span><a>Desks <b>1</b></a></div>`
  expect(await bodyOf(html)).toEqual([
    'See the list.',
    '>LEA< stays.',
    'It ended in 2025. Then more.',
    'So in 2023. LEAs, and in Desks-2023.PDF and Room 2023.PDF.',
    'Desk guide and more',
    'Status OK Desks 1',
  ])
})

it('gives links with absolute addresses, and none that run a script', async () => {
  const page = await pageOf(
    '<h1>N</h1><p><a href="../up?q=1#f">Up <b>here</b></a> <a href="javascript:alert(1)">no</a> <a href="mailto:a@b.example">mail</a></p>',
    { url: 'https://a.example/x/y/z' },
  )
  expect(page.body[0]?.links).toEqual([
    { text: 'Up here', href: 'https://a.example/x/up?q=1#f' },
    { text: 'mail', href: 'mailto:a@b.example' },
  ])
})

it('drops lists of contents, by their words or because they only lead to places of the page', async () => {
  const html = `<p><strong>In this issue:</strong></p><ul><li><a href="#a">Desks</a></li></ul>
    <ul><li><a href="#a">Desks</a></li><li><a href="#b">Chairs</a></li></ul>
    <h2 id="a">Desks</h2><p>Move.</p><h2 id="b">Chairs</h2><p>Stay.</p>`
  expect(await bodyOf(html)).toEqual(['## Desks', 'Move.', '## Chairs', 'Stay.'])
})

it.each([
  '<div>Questions: Desk Office | desks@a.example | 555-123-4567</div>',
  '<p>Last Reviewed: Friday, May 8, 2026</p>',
  '<h3>Share this Page</h3>',
  '<h3>Recently Posted in Desks</h3>',
  '<p>© 2026 Desks</p>',
  '<p>You receive this message because you have a desk.</p>',
  '<p>This e-mail and any attachments may be confidential.</p>',
])('ends the body at %s', async (foot) => {
  expect(await bodyOf(`<h2>A</h2><p>b</p>${foot}<h2>C</h2><p>May 1</p>`)).toEqual(['## A', 'b'])
})

it('keeps what a letter opens with: why it was sent', async () => {
  const reason = 'You are receiving this e-mail because you keep the lamps.'
  const letter = `<p>E-mail Update, May 1, 2026</p><p>Dear Keepers:</p><p>${reason}</p><h2>Wicks</h2><p>They are new.</p>`
  expect(await bodyOf(letter)).toEqual(['Dear Keepers:', reason, '## Wicks', 'They are new.'])
})

it('does not end the body at a heading that asks for questions', async () => {
  expect(await bodyOf('<h2>Questions: who may ask</h2><p>All.</p>')).toEqual(['## Questions: who may ask', 'All.'])
})
