import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Block } from '../../../shared/page/page.ts'
import { parsePage } from '../../../shared/page/parse-page.ts'
import { readDocument } from '../../../shared/reading/document.ts'
import { readStatusStrip } from '../../../shared/reading/status-strip.ts'
import { readOutline } from '../../../shared/reading/stories.ts'
import { judgeTrust } from '../../../shared/reading/trust.ts'
import { rawOf } from './page-of.ts'

const PAGE = `<!DOCTYPE html><html><head><title>Lamps</title></head><body><nav><ul><li>System Status <b>OK</b></ul></nav>
<main><h1>Lamps: May Monthly Update</h1><p>Email Update, May 4, 2026</p><p>Dear Keepers:</p><p>They burn &amp; burn&nbsp;on.</p>
<h2>Notice</h2><h3>Lamps Burn</h3><p><strong>Bold</strong><br>line <a href="../x">link</a></p><ul><li>one<li><b>two</b><p>three.</p></ul>
<table><thead><tr><th>From<th>To</thead><tr><td rowspan=2>May 9<td>May 10<tr><td colspan=3>TBD</table><dl><dt>Who</dt><dd>All of you.</dd></dl>
<details><summary>More</summary><pre>a
b
c
d</pre></details><p>Sincerely,</p><p>Desk Team</p></main><footer><p>© 2026</p></footer></body></html>`

const edits = fc.array(
  fc.record({
    at: fc.nat(PAGE.length),
    length: fc.nat(80),
    how: fc.constantFrom('cut', 'double', 'swap', 'noise'),
    noise: fc.string(),
  }),
  { minLength: 1, maxLength: 12 },
)

function mangle(text: string, changes: { at: number; length: number; how: string; noise: string }[]): string {
  return changes.reduce((page, { at, length, how, noise }) => {
    const part = page.slice(at, at + length)
    const rest = page.slice(at + length)
    if (how === 'cut') return page.slice(0, at) + rest
    if (how === 'double') return page.slice(0, at) + part + part + rest
    if (how === 'swap') return rest + page.slice(0, at) + part
    return page.slice(0, at) + noise + rest
  }, text)
}

it.each(['text/html', 'text/plain', 'message/rfc822', 'application/rss+xml'])(
  'reads any mangled %s without a throw',
  async (contentType) => {
    await fc.assert(
      fc.asyncProperty(edits, async (changes) => {
        const raw = rawOf(mangle(PAGE, changes), { contentType })
        const page = await parsePage(raw)
        judgeTrust(raw, page)
        readDocument(raw, page)
        readStatusStrip(page)
        const { stories, loose, closing } = readOutline(page)
        const told = [...stories, ...loose, ...closing].flatMap(({ blocks }) => blocks)
        const headings = page.body.filter((block) => block.kind === 'heading')
        const others: Block[] = page.body.filter((block) => block.kind !== 'heading')
        expect(told.filter((block) => others.includes(block))).toHaveLength(others.length)
        // Headings of days in a row are told as the items of a list.
        const added = told.filter((block) => !others.includes(block))
        for (const { text } of added) expect(headings.map((heading) => heading.text)).toContain(text)
        expect(added.length).toBeLessThanOrEqual(headings.length)
      }),
      { numRuns: 300 },
    )
  },
)

it.each([
  ['tags nested without end', '<div>'.repeat(100_000)],
  ['inline tags nested without end', '<b><i>'.repeat(50_000)],
  ['tables nested without end', '<table><tr><td>'.repeat(30_000)],
  ['lists nested without end', '<ul><li>a'.repeat(30_000)],
  ['a table of a hundred thousand rows', `<table>${'<tr><td>a<td>b'.repeat(100_000)}</table>`],
  ['cells that span everything', `<table><tr>${'<td rowspan=9999 colspan=9999>a'.repeat(200)}<tr><td>b</table>`],
  ['a line of a hundred thousand bullets', `<p>${'• a '.repeat(100_000)}</p>`],
  ['two hundred thousand lines with bullets', `<p>${'• a<br>'.repeat(200_000)}</p>`],
  ['a caption of two hundred thousand lines', `<table><caption>${'a<br>'.repeat(200_000)}</caption><tr><td>b</table>`],
  ['opening brackets', '<'.repeat(200_000)],
])('reads %s', async (_, html) => {
  const page = await parsePage(rawOf(`<h1>Lamps</h1>${html}<p>end</p>`))
  expect(page.title).toBe('Lamps')
})

it.each([
  ['names of columns without rows', 'From\n'.repeat(100_000)],
  ['names of columns far apart', `From\nTo\n${'\n'.repeat(20)}`.repeat(5_000)],
  ['names of columns over lines that stand together', `From To Systems\n${'Ab Cd\n'.repeat(30)}`.repeat(2_000)],
  ['a line of a hundred thousand bullets', '• a '.repeat(100_000)],
  ['a sentence that never ends', 'the and\n'.repeat(40_000)],
  ['lines of one letter', 'a\n'.repeat(40_000)],
  ['a line of spaces', `•${' '.repeat(400_000)}a`],
])('reads a text of %s', async (_, text) => {
  const page = await parsePage(rawOf(`Lamps\n\nThey burn all night in here.\n\n${text}`, { contentType: 'text/plain' }))
  expect(page.title).toBe('Lamps')
})
