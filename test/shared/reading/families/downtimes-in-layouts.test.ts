import { describe, expect, it } from 'vitest'
import { factsOn, table } from './facts-on.ts'

interface Night {
  when: string
  systems: string[]
}

const NIGHTS: readonly Night[] = [
  { when: 'September 13, 2024, 6–9 p.m.', systems: ['CERS'] },
  { when: 'September 20, 2024, 5 p.m. to September 23, 2024, 6 a.m.', systems: ['TOMS', 'THSS'] },
  { when: 'October 4, 2024', systems: ['CERS', 'TOMS'] },
]
const FACTS = [
  'downtime 2024-09-13T18:00-07:00/2024-09-13T21:00-07:00 [cers]',
  'downtime 2024-09-20T17:00-07:00/2024-09-23T06:00-07:00 [thss toms]',
  'downtime 2024-10-04/2024-10-04 [cers toms]',
]

const list = (entries: readonly string[]) => `<ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`
const each = (print: (night: Night) => string) => NIGHTS.map(print).join('')
const marks = ['CERS', 'TOMS', 'THSS']

const LAYOUTS: Record<string, string> = {
  'headings of times over names': each(({ when, systems }) => `<h3>${when}</h3><p>${systems.join(' and ')}</p>`),
  'headings of times over lists': each(({ when, systems }) => `<h3>${when}</h3>${list(systems)}`),
  'headings of names over times': each(({ when, systems }) => `<h3>${systems.join(' and ')}</h3><p>${when}</p>`),
  'bold times over lists': each(({ when, systems }) => `<p><b>${when}</b></p>${list(systems)}`),
  'times with a colon over lists': each(({ when, systems }) => `<p>${when}:</p>${list(systems)}`),
  'panels that open': each(
    ({ when, systems }) =>
      `<details><summary>${when}</summary><p>Systems affected: ${systems.join(', ')}</p></details>`,
  ),
  'cards of boxes': each(
    ({ when, systems }) => `<div class="card"><div>${when}</div><div>${systems.join(', ')}</div></div>`,
  ),
  'lists in a list': list(NIGHTS.map(({ when, systems }) => `${when}${list(systems)}`)),
  'times before names': list(NIGHTS.map(({ when, systems }) => `${when} – ${systems.join(', ')}`)),
  'names before times': list(NIGHTS.map(({ when, systems }) => `${systems.join(' and ')} (${when})`)),
  'lines of a paragraph': `<p>${NIGHTS.map(({ when, systems }) => `${when}: ${systems.join(', ')}`).join('<br>')}</p>`,
  'a list of definitions': `<dl>${each(({ when, systems }) => `<dt>${when}</dt><dd>${systems.join(', ')}</dd>`)}</dl>`,
  'a table': table('When|What', ...NIGHTS.map(({ when, systems }) => `${when}|${systems.join('<br>')}`)),
  'a table without a head': table(null, ...NIGHTS.map(({ when, systems }) => `${when}|${systems.join(', ')}`)),
  'a table with marks': table(
    `Date|${marks.join('|')}`,
    ...NIGHTS.map(
      ({ when, systems }) => `${when}|${marks.map((name) => (systems.includes(name) ? 'X' : '')).join('|')}`,
    ),
  ),
}

describe('three downtimes, laid out as', () => {
  it.each(Object.keys(LAYOUTS))('%s', async (layout) => {
    const body = LAYOUTS[layout] ?? ''
    const onSchedule = {
      title: 'Planned System Downtimes',
      at: 'system-status/downtime',
      body: `<p>What is planned.</p>${body}`,
    }
    expect((await factsOn(onSchedule)).sort()).toEqual(FACTS)
    const inNews = `<h2>Seats at the Institute</h2><p>There are seats left, and travel is paid.</p>
      <h2>Planned Downtimes</h2><p>The systems below will not be available.</p>${body}
      <h2>New Videos</h2><p>Three videos show how supports are set.</p>`
    expect((await factsOn({ title: 'News for Test Coordinators', at: 'news/fall', body: inNews })).sort()).toEqual(
      FACTS,
    )
  })

  it('a day over what is open then is none', async () => {
    const body = `<h2>Planned Changes</h2><h3>October 4, 2024</h3><p>TOMS and CERS</p>
      <h2>New Videos</h2><p>Three videos show how supports are set.</p>`
    expect(await factsOn({ title: 'News for Test Coordinators', at: 'news/fall', body })).toEqual([])
  })
})
