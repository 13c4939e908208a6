import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../support/pages.ts'
import { factOf } from '../../../support/stories.ts'

const dated =
  '<ul><li>Friday, July 11, at 6 p.m. through Monday, July 14, at 8 a.m.<ul><li>TOMS</li><li>CERS</li></ul></li>' +
  '<li>Saturday, July 19, from 6 a.m. to 6 p.m.<ul><li>THSS</li></ul></li>' +
  '<li>July 26–27, only if needed<ul><li>Moodle</li></ul></li></ul>'
const named =
  '<ul><li>TOMS and CERS<ul><li>Friday, July 11, at 6 p.m. through Monday, July 14, at 8 a.m.</li></ul></li>' +
  '<li>THSS<ul><li>Saturday, July 19, from 6 a.m. to 6 p.m.</li></ul></li>' +
  '<li>Moodle<ul><li>July 26–27, only if needed</li></ul></li></ul>'

describe('a list inside a list of downtimes', () => {
  it.each([
    [
      'names the systems under its days, which a heading says are away',
      `<h3>Systems Away in July</h3><p>The ORS will remain available.</p>${dated}`,
    ],
    [
      'names the systems under its days, which a sentence says are down',
      `<h3>July</h3><p>Systems will be unavailable as follows:</p>${dated}`,
    ],
    [
      'has the days under its systems, which a heading says are closed',
      `<h3>Systems Closed This July</h3><p>Plan ahead.</p>${named}`,
    ],
    [
      'has the days under its systems, which a sentence says are down',
      `<h3>July</h3><p>Systems will be unavailable as follows:</p>${named}`,
    ],
  ])('%s', async (_, body) => {
    const { records } = await readHtml('CAASPP Communication: June 2025', 'Email Update, June 3, 2025', body)
    expect(records.filter(({ kind }) => kind !== 'notice').map(factOf)).toEqual([
      'downtime 2025-07-11T18:00-07:00/2025-07-14T08:00-07:00 [cers toms]',
      'downtime 2025-07-19T06:00-07:00/2025-07-19T18:00-07:00 [thss]',
      'downtime 2025-07-26/2025-07-27 [moodle] tentative',
    ])
  })
})

it('a footnote of a story sets the state of the row that bears its mark', async () => {
  const rows =
    '<tr><th>System</th><th>From</th><th>To</th></tr><tr><td>TOMS*</td><td>July 5</td><td>July 6</td></tr><tr><td>CERS</td><td>July 12</td><td>July 13</td></tr>'
  const body = `<h3>July</h3><p>Two systems will be down.</p><table>${rows}</table><p>* Only if needed.</p>`
  const { records } = await readHtml('CAASPP Communication: June 2025', 'Email Update, June 3, 2025', body)
  expect(records.filter(({ kind }) => kind !== 'notice').map(factOf)).toEqual([
    'downtime 2025-07-05/2025-07-06 [toms] tentative',
    'downtime 2025-07-12/2025-07-13 [cers]',
  ])
})
