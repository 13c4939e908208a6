import { expect, it } from 'vitest'
import { readPage } from '../../../../shared/reading/read-page.ts'
import { factOf } from '../../../support/stories.ts'
import { rawOf } from '../../page/page-of.ts'

const factsOf = async (body: string) =>
  (await readPage(rawOf(`<main><h1>System Downtime Schedule</h1>${body}</main>`))).records
    .filter(({ kind }) => kind === 'downtime')
    .map(factOf)

it('cards whose labels stand over their values are rows of a schedule', async () => {
  const card = (when: string, systems: string) =>
    `<div><div>When</div><div>${when}</div><div>Systems</div><div>${systems}</div><div>Type</div><div>System Downtime</div></div>`
  const cards =
    card('Friday, May 5, 2028, 5 p.m. to Monday, May 8, 2028, 8 a.m.', 'CERS; STAIRS') +
    card('May 20 to May 22, 2028', 'Moodle')
  const more = '<h2>Good to Know</h2><p>Hours are those of California, here as everywhere.</p>'
  expect(await factsOf(cards + more)).toEqual([
    'downtime 2028-05-05T17:00-07:00/2028-05-08T08:00-07:00 [cers stairs]',
    'downtime 2028-05-20/2028-05-22 [moodle]',
  ])
})

it('days and hours under a row with their month are of that month', async () => {
  const rows = [
    '<tr><td colspan="2">May 2028</td></tr>',
    '<tr><td>Fri 5, 6 p.m.–Sat 6, 7 a.m.</td><td>CERS</td></tr>',
    '<tr><td>Sat 13–Sun 14</td><td>Moodle</td></tr>',
    '<tr><td colspan="2">June 2028</td></tr>',
    '<tr><td>Thu 1, from 8 a.m.</td><td>STAIRS</td></tr>',
  ]
  expect(await factsOf(`<p>(Last change: April 3, 2028)</p><table>${rows.join('')}</table>`)).toEqual([
    'downtime 2028-05-05T18:00-07:00/2028-05-06T07:00-07:00 [cers]',
    'downtime 2028-05-13/2028-05-14 [moodle]',
    'downtime 2028-06-01T08:00-07:00/? [stairs]',
  ])
})

it('a table without names of its columns has a row for each downtime, however many there are', async () => {
  const rows = [
    ['CERS (all tabs) and STAIRS', 'May 5, 2028, 5 p.m.–May 8, 2028, 8 a.m.'],
    ['Moodle', 'May 13, 2028, 6 a.m.–May 13, 2028, 2 p.m.'],
    ['Completion Status System', 'May 20, 2028–May 22, 2028'],
    ['Data Entry Interface', 'June 1, 2028, 9 p.m.–June 2, 2028, 1 a.m.'],
  ]
  const cells = rows.map(([systems, time]) => `<tr><td>${systems}</td><td>${time}</td></tr>`)
  expect(await factsOf(`<table>${cells.join('')}</table>`)).toEqual([
    'downtime 2028-05-05T17:00-07:00/2028-05-08T08:00-07:00 [cers stairs]',
    'downtime 2028-05-13T06:00-07:00/2028-05-13T14:00-07:00 [moodle]',
    'downtime 2028-05-20/2028-05-22 [completion-status]',
    'downtime 2028-06-01T21:00-07:00/2028-06-02T01:00-07:00 [dei]',
  ])
})

it('all the systems in front of a bracketed time are down then, where it is the only one', async () => {
  const list =
    '<p>Planned downtimes:</p><ol><li>CERS, Moodle, and STAIRS (May 5, 2028, 5 p.m. through May 8, 2028, 8 a.m.)</li></ol>'
  expect(await factsOf(list)).toEqual(['downtime 2028-05-05T17:00-07:00/2028-05-08T08:00-07:00 [cers moodle stairs]'])
})

it('a line of several entries under the name of their month has a downtime for each', async () => {
  const lines =
    '<p>Current as of May 1, 2026</p><h3>June</h3><p>1–5: CERS • 8–12: Moodle • 15: STAIRS, 5 to 11 p.m.</p>'
  expect(await factsOf(lines)).toEqual([
    'downtime 2026-06-01/2026-06-05 [cers]',
    'downtime 2026-06-08/2026-06-12 [moodle]',
    'downtime 2026-06-15T17:00-07:00/2026-06-15T23:00-07:00 [stairs]',
  ])
})

it('a day with its place is a meeting in any column of a story of meetings', async () => {
  const table = `<table><tr><th>Meeting</th><th>North</th><th>South</th></tr>
    <tr><td>Spring Forum</td><td>May 16, Chico</td><td>May 18, San Diego</td></tr></table>`
  const page = `<main><h1>CAASPP: May Monthly Update</h1><p>Email Update, May 1, 2028</p><h2>News</h2><h3>Meetings</h3><p>Both are free.</p>${table}</main>`
  const { records } = await readPage(rawOf(page))
  expect(records.filter(({ kind }) => kind === 'event').map(factOf)).toEqual([
    'event 2028-05-16/2028-05-16',
    'event 2028-05-18/2028-05-18',
  ])
})
