import { expect, it } from 'vitest'
import type { RowBlock } from '../../../shared/page/page.ts'
import { outlineOf, pageOf } from './page-of.ts'

async function tableOf(html: string) {
  const { body } = await pageOf(`<h1>Rooms</h1>${html}`)
  const rows = body.filter((block): block is RowBlock => block.kind === 'row')
  return { columns: rows[0]?.columns, rows: rows.map((row) => row.cells.map((cell) => cell.lines.join('/'))), body }
}

const ROWS = '<tr><td>May 1</td><td>Desk room</td></tr><tr><td>May 2</td><td>Chair room</td></tr>'

it.each([
  ['in a head', `<table><thead><tr><th>Date</th><th>Room</th></tr></thead><tbody>${ROWS}</tbody></table>`],
  ['as a first row of header cells', `<table><tr><th>Date</th><th>Room</th></tr>${ROWS}</table>`],
  ['as a first row in bold', `<table><tr><td><b>Date</b></td><td><strong>Room</strong></td></tr>${ROWS}</table>`],
  ['as a first row of plain words', `<table><tr><td>Date</td><td>Room</td></tr>${ROWS}</table>`],
])('reads column names %s', async (_, html) => {
  expect(await tableOf(html)).toMatchObject({
    columns: ['Date', 'Room'],
    rows: [
      ['May 1', 'Desk room'],
      ['May 2', 'Chair room'],
    ],
  })
})

it('reads rows of a table that has no column names', async () => {
  const { columns, rows } = await tableOf(`<table>${ROWS}</table>`)
  expect(columns).toEqual([])
  expect(rows).toHaveLength(2)
})

it('spreads cells over the rows and columns that they span', async () => {
  const { rows } = await tableOf(`<table><tr><th>Day</th><th>Hour</th><th>Room</th></tr>
    <tr><td rowspan="2">May 1</td><td>9</td><td>A</td></tr><tr><td colspan="2">all</td></tr></table>`)
  expect(rows).toEqual([
    ['May 1', '9', 'A'],
    ['May 1', 'all', 'all'],
  ])
})

it('joins two rows of column names and divides names that were glued into one cell', async () => {
  const two = await tableOf(
    `<table><thead><tr><th colspan="2">Open</th></tr><tr><th>From</th><th>To</th></tr></thead>${ROWS}</table>`,
  )
  expect(two.columns).toEqual(['Open From', 'Open To'])
  const glued = await tableOf(`<table><thead><tr><th>Date OpenedRoom</th></tr></thead>${ROWS}</table>`)
  expect(glued.columns).toEqual(['Date Opened', 'Room'])
})

it('keeps the lines and links of a cell apart', async () => {
  const { body } = await tableOf(`<table><tr><th>Date</th><th>Rooms</th></tr>
    <tr><td>May 1<br>9 a.m.</td><td><ul><li><a href="/d">Desk</a></li><li>Chair</li></ul><p>Hall</p></td></tr></table>`)
  const row = body[0] as RowBlock
  expect(row.cells.map((cell) => cell.lines)).toEqual([
    ['May 1', '9 a.m.'],
    ['Desk', 'Chair', 'Hall'],
  ])
  expect(row.cells[1]?.links).toEqual([{ text: 'Desk', href: 'https://www.caaspp-elpac.org/d' }])
})

it('gives an empty table where there are column names and no rows, also with blank cells', async () => {
  const empty = await tableOf('<table><thead><tr><th>Date</th><th>Room</th></tr></thead><tbody></tbody></table>')
  expect(outlineOf(empty.body)).toEqual(['[Date; Room] empty'])
  const blank = await tableOf('<table><tr><th>Date</th><th>Room</th></tr><tr><td>&nbsp;</td><td></td></tr></table>')
  expect(outlineOf(blank.body)).toEqual(['[Date; Room] empty'])
})

it('reads one row as a table where a day stands beside words, and not where the row only places things', async () => {
  const fact = await tableOf('<h2>Rooms</h2><table><tr><td>Kitchen</td><td>May 9, 2026</td></tr></table>')
  expect(fact.body[1]).toMatchObject({ kind: 'row', columns: [], text: 'Kitchen | May 9, 2026' })
  for (const cells of [
    '<td>Kitchen</td><td>Hall</td>',
    '<td>Kitchen</td><td>It is open from May 9, 2026, for all.</td>',
    '<td><h3>Kitchen</h3></td><td>May 9, 2026</td>',
    '<td><ul><li>Kitchen<li>Hall</ul></td><td>May 9, 2026</td>',
  ]) {
    const { body } = await tableOf(`<h2>Rooms</h2><table><tr>${cells}</tr></table>`)
    expect(body.filter((block) => block.kind === 'row')).toEqual([])
  }
})

it('finds the date line in a row under the title, and no other day in a table', async () => {
  const head =
    '<h1>Rooms</h1><table><tr><td>For All</td><td>May 9, 2026</td></tr></table><h2>Hall</h2><p>It is open.</p>'
  expect((await pageOf(head)).dateline).toBe('May 9, 2026')
  const days =
    '<h1>Rooms</h1><table><tr><td>Hall</td><td>May 9, 2026</td></tr><tr><td>Attic</td><td>May 10, 2026</td></tr></table>'
  expect((await pageOf(days)).dateline).toBeNull()
})

it('reads a table that only places prose as prose', async () => {
  const nested = `<table><tr><td><table><tr><td><h2>Desks</h2><p>They move in the spring, all of them together.</p></td></tr></table></td></tr></table>`
  expect(outlineOf((await tableOf(nested)).body)).toEqual([
    '## Desks',
    'They move in the spring, all of them together.',
  ])
  const beside = `<table><tr><td><p><b>Desks</b></p><p>They move in the spring, all of them together, on one day.</p></td>
    <td><p><b>Chairs</b></p><p>They stay where they are until the summer has come and gone.</p></td></tr>
    <tr><td>&nbsp;</td><td>&nbsp;</td></tr></table>`
  expect(outlineOf((await tableOf(beside)).body)).toContain('####### Chairs')
})

it('reads a table of facts although a cell holds a table of its own', async () => {
  const log = '<table><tr><th>Day</th><th>Note</th></tr><tr><td>5/4/26</td><td>New lamp.</td></tr></table>'
  const facts = `<table><tr><th>Issue</th><th>Date Resolved</th></tr><tr><td>Dark hall${log}</td><td>TBD</td></tr></table>`
  expect(outlineOf((await tableOf(facts)).body)).toEqual(['Dark hall, 5/4/26 | New lamp. | TBD'])
  const layout = `<table><tr><th>Our Hall</th><th>Our Attic</th></tr><tr><td>${log}</td><td>It is dark.</td></tr></table>`
  expect(outlineOf((await tableOf(layout)).body)).toContain('5/4/26 | New lamp.')
})

it('goes on behind a cell that only holds a dash', async () => {
  const cells = '<table><tr><td><h2>Lamps</h2><p>They burn.</p></td></tr><tr><td>&mdash;</td></tr></table>'
  expect(outlineOf((await tableOf(`${cells}<h2>Desks</h2><p>They stand.</p>`)).body)).toContain('## Desks')
})

it('reads a term beside a short value as one line', async () => {
  const page = await pageOf('<h1>Rooms</h1><dl><dt>Deadline</dt><dd>May 1</dd><dt>Who:</dt><dd>All</dd></dl>')
  expect(outlineOf(page.body)).toEqual(['- Deadline: May 1', '- Who: All'])
})

it('reads boxes that are a table only by their roles', async () => {
  const cells = (role: string, ...texts: string[]) => texts.map((text) => `<div role="${role}">${text}</div>`).join('')
  const rows = ['May 1|Desk room', 'May 2|Chair room'].map((text) => cells('cell', ...text.split('|')))
  const html = [cells('columnheader', 'Date', 'Room'), ...rows].map((row) => `<div role="row">${row}</div>`).join('')
  expect(await tableOf(`<div role="table"><div role="rowgroup">${html}</div></div>`)).toMatchObject({
    columns: ['Date', 'Room'],
    rows: [
      ['May 1', 'Desk room'],
      ['May 2', 'Chair room'],
    ],
  })
})

it.each([
  ['cells', '<table><tr><th><p>Date<th>Room<tr><td><p>May 1<td><p>Desk room<tr><td>May 2<td>Chair room</table>'],
  ['rows', '<table><tr><th>Date<th>Room<tr><td>May 1<td><p>Desk room<tr><td>May 2<td><p>Chair room</table>'],
])('reads %s that begin where a paragraph was left open', async (_, html) => {
  expect(await tableOf(html)).toMatchObject({
    columns: ['Date', 'Room'],
    rows: [
      ['May 1', 'Desk room'],
      ['May 2', 'Chair room'],
    ],
  })
})

it('reads a table of facts under bold names though one of its cells holds a table', async () => {
  const log = '<table><tr><td>May 3: painted</td></tr></table>'
  const { columns, rows } = await tableOf(
    `<table><tr><td><b>No.</b></td><td><b>Date</b></td><td><b>Event</b></td></tr><tr><td>1</td><td>May 1</td><td>Desk room ${log}</td></tr></table>`,
  )
  expect(columns).toEqual(['No.', 'Date', 'Event'])
  expect(rows.map(([number, day]) => [number, day])).toEqual([['1', 'May 1']])
})
