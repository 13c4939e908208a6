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
