import { describe, expect, it } from 'vitest'
import { readPage } from '../../../../shared/reading/read-page.ts'
import { factOf } from '../../../support/stories.ts'
import { rawOf } from '../../page/page-of.ts'

// Two downtimes on a schedule, laid out in many ways: each layout with each way of writing days and hours.

interface Edges {
  from: string
  at: string
  to: string
  until: string
}

const WRITINGS: Record<string, readonly [Edges, Edges]> = {
  'in full': [
    { from: 'Friday, May 8, 2026', at: '5:00 p.m.', to: 'Monday, May 11, 2026', until: '8:00 a.m.' },
    { from: 'Saturday, May 16, 2026', at: '6:00 a.m.', to: 'Saturday, May 16, 2026', until: '12:00 p.m.' },
  ],
  'in digits': [
    { from: '5/8/2026', at: '5:00 PM', to: '5/11/2026', until: '8:00 AM' },
    { from: '5/16/2026', at: '6:00 AM', to: '5/16/2026', until: '12:00 PM' },
  ],
  'without a year': [
    { from: 'May 8', at: '5 p.m.', to: 'May 11', until: '8 a.m.' },
    { from: 'May 16', at: '6 a.m.', to: 'May 16', until: 'noon' },
  ],
  'as ISO writes them': [
    { from: '2026-05-08', at: '17:00', to: '2026-05-11', until: '08:00' },
    { from: '2026-05-16', at: '06:00', to: '2026-05-16', until: '12:00' },
  ],
}
const SYSTEMS = ['TOMS, CERS', 'Test Delivery System (TDS)']
const FACTS = [
  'downtime 2026-05-08T17:00-07:00/2026-05-11T08:00-07:00 [cers toms]',
  'downtime 2026-05-16T06:00-07:00/2026-05-16T12:00-07:00 [tds]',
]

const TABLES: Record<string, (edges: Edges, systems: string) => string[]> = {
  'From|To|Impacted Systems|Type': (edges, systems) => [start(edges), end(edges), systems, 'System Downtime'],
  'Start|End|Systems': (edges, systems) => [start(edges), end(edges), systems],
  'System(s)|Downtime Begins|Downtime Ends': (edges, systems) => [systems, start(edges), end(edges)],
  'Start Date|Start Time|End Date|End Time|Systems Affected': ({ from, at, to, until }, systems) => [
    ...[from, at, to, until, systems],
  ],
  'Application|Outage Start|Outage End|Notes': (edges, systems) => [systems, start(edges), end(edges), ''],
  'Unavailable From|Available Again|System': (edges, systems) => [start(edges), end(edges), systems],
  'Date(s)|Systems': (edges, systems) => [`${start(edges)} – ${end(edges)}`, systems],
  'When|What': (edges, systems) => [`${start(edges)}, to ${end(edges)}`, systems],
}

describe.each(Object.entries(WRITINGS))('a schedule with its times %s', (_, writings) => {
  it.each(Object.entries(TABLES))('is the same as a table of %s, as markup and as text', async (names, rowOf) => {
    const head = names.split('|')
    const rows = writings.map((edges, at) => rowOf(edges, SYSTEMS[at] ?? ''))
    const cells = (tag: string, row: readonly string[]) => row.map((cell) => `<${tag}>${cell}</${tag}>`).join('')
    const table = [cells('th', head), ...rows.map((row) => cells('td', row))].map((row) => `<tr>${row}</tr>`)
    expect(await factsOnSchedule(`<table>${table.join('')}</table>`, 'text/html')).toEqual(FACTS)
    const lines = [head, ...rows].map((row) => row.join(' | ').trim())
    expect(await factsOnSchedule(lines.join('\n'), 'text/plain')).toEqual(FACTS)
  })

  it('is the same in boxes, items, terms and headings', async () => {
    const [boxes, items, terms, headings] = [
      ({ 0: edges, 1: names }: [Edges, string]) =>
        `<div><h3>System Downtime</h3><p><b>From:</b> ${start(edges)}</p><p><b>To:</b> ${end(edges)}</p><p><b>Systems:</b> ${names}</p></div>`,
      ({ 0: edges, 1: names }: [Edges, string]) => `<ul><li>${start(edges)}, through ${end(edges)}: ${names}</li></ul>`,
      ({ 0: edges, 1: names }: [Edges, string]) =>
        `<dl><dt>${start(edges)}, through ${end(edges)}</dt><dd>${names}</dd></dl>`,
      ({ 0: edges, 1: names }: [Edges, string]) =>
        `<h3>${start(edges)}, through ${end(edges)}</h3><p>${names} will be unavailable.</p>`,
    ]
    for (const layout of [boxes, items, terms, headings]) {
      const blocks = writings.map((edges, at) => layout?.([edges, SYSTEMS[at] ?? '']) ?? '')
      expect(await factsOnSchedule(blocks.join(''), 'text/html')).toEqual(FACTS)
    }
  })
})

function start({ from, at }: Edges): string {
  return `${from}, ${at}`
}

function end({ to, until }: Edges): string {
  return `${to}, ${until}`
}

async function factsOnSchedule(listing: string, contentType: 'text/html' | 'text/plain'): Promise<string[]> {
  const title = 'System Downtime Schedule'
  const intro = 'These are the downtimes that are planned for 2026.'
  const text =
    contentType === 'text/html'
      ? `<h1>${title}</h1><p>${intro}</p><h2>Planned Downtimes</h2>${listing}<p>Call us with questions.</p>`
      : `${title}\n\n${intro}\n\nPlanned Downtimes\n\n${listing}\n\nCall us with questions.\n`
  const url = 'https://www.caaspp-elpac.org/system-status/downtime'
  const { records } = await readPage(rawOf(text, { url, contentType, fetchedAt: '2026-05-02T18:00:00Z' }))
  return records
    .filter(({ kind }) => kind !== 'notice')
    .map(factOf)
    .sort()
}
