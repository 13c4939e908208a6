import { expect, it } from 'vitest'
import { readStatusStrip } from '../../../shared/reading/status-strip.ts'
import { pageOf } from '../page/page-of.ts'

const stripOf = async (strip: string, contentType = 'text/html') =>
  readStatusStrip(
    await pageOf(
      contentType === 'text/html'
        ? `<header>${strip}</header><h1>A</h1><p>All is well.</p>`
        : `${strip}\n\nA Title\n\nAll is well here today.`,
      { contentType },
    ),
  )

it.each([
  ['in one line', '<a>System Status OK</a> <a>System Downtime 0</a> <a>Known Issues 0</a>'],
  [
    'in spans without spaces',
    '<span>System Status</span><span>OK</span><div><a><span>System Downtime</span><span>0</span></a><a><span>Known Issues</span><span>0</span></a></div>',
  ],
  [
    'without white space between its parts',
    '<x-status><span>System Status</span><span>OK</span><a>System Downtime <x-badge>0</x-badge></a><a>Known Issues <x-badge>0</x-badge></a></x-status>',
  ],
  [
    'inside a long line of links',
    `<div>${'<a href="/lamps"><span>Lamps of the Long Corridor</span></a>'.repeat(20)}<a><span>System Status</span><span> OK</span></a><a><span>System Downtime 0</span></a><a><span>Known Issues 0</span></a></div>`,
  ],
  [
    'in a table',
    '<table><tr><td>System Status</td><td>OK</td></tr><tr><td>System Downtime</td><td>0</td></tr><tr><td>Known Issues</td><td>0</td></tr></table>',
  ],
  [
    'with raised and bold numbers',
    '<ul><li>System Status <em>OK</em><ul><li>System Downtime <sup>0</sup><li>Known Issues <b>0</b></ul></ul>',
  ],
  ['in brackets', '<p>System Status: OK</p><p>System Downtime (0)</p><p>Known Issues [0]</p>'],
  [
    'on lines of its own',
    '<div>System Status</div><div>OK</div><div>System Downtime</div><div>0</div><div>Known Issues</div><div>0</div>',
  ],
  [
    'twice',
    '<p>System Status OK System Downtime 0 Known Issues 0</p><p>System Status OK System Downtime 0 Known Issues 0</p>',
  ],
])('reads a strip %s', async (_, html) => {
  expect(await stripOf(html)).toMatchObject({
    kind: 'status',
    section: null,
    state: 'ok',
    counts: { downtime: 0, issues: 0 },
  })
})

it.each([
  ['OK', 'ok'],
  ['Operational', 'ok'],
  ['Degraded', 'degraded'],
  ['Partial Outage', 'degraded'],
  ['Down', 'down'],
  ['Major Outage', 'down'],
  ['Warning', 'unknown'],
  ['', 'unknown'],
])('reads the word "%s" as %s', async (word, state) => {
  const strip = `<p>System Status ${word}</p><p>System Downtime 1</p><p>Known Issues 2</p>`
  expect(await stripOf(strip)).toMatchObject({ state, counts: { downtime: 1, issues: 2 } })
})

it('knows no state where there are no counters', async () => {
  const strip = await stripOf('<p>System Status OK</p><p>Help</p>')
  expect(strip).toMatchObject({ state: 'unknown' })
  expect(strip?.counts).toBeUndefined()
})

it('reads the strip of a text capture', async () => {
  const strip = '  • System Status Down\n    • System Downtime 1\n    • Known Issues 0\n  • Help'
  expect(await stripOf(strip, 'text/plain')).toMatchObject({ state: 'down', counts: { downtime: 1, issues: 0 } })
})

it.each([
  ['menu words', '<ul><li>System Status</li><li>Planned System Downtime</li><li>Known Issues</li></ul>'],
  ['links side by side', '<div><a href="/status">System Status</a> <a href="/training">Training</a></div>'],
  ['hours in a menu', '<p>System Downtime 5 p.m. to 8 a.m.</p><p>Known Issues 24 hours</p>'],
  ['nothing of the kind', '<p>Lamps</p>'],
])('takes %s for no strip', async (_, html) => {
  expect(await stripOf(html)).toBeNull()
})

it('does not read what a story says about status and issues', async () => {
  const page = await pageOf(
    '<h1>A</h1><h2>Lamps</h2><p>System Status OK means that System Downtime 0 and Known Issues 0 are shown.</p>',
  )
  expect(readStatusStrip(page)).toBeNull()
})

it('reads a strip whose counters stand in the closed list behind its button', async () => {
  const html = `<header><ul><li><button aria-expanded="false">System Status <b>OK</b></button>
    <ul hidden><li>System Downtime (2)</li><li>Known Issues (0)</li></ul></li></ul></header>`
  expect(await stripOf(html)).toMatchObject({ state: 'ok', counts: { downtime: 2, issues: 0 } })
})
