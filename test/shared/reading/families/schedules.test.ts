import { describe, expect, it } from 'vitest'
import { readPage } from '../../../../shared/reading/read-page.ts'
import { rawPage } from '../../../support/pages.ts'
import { factOf } from '../../../support/stories.ts'
import { factsOn, recordsOn, storiesOn, table } from './facts-on.ts'

const title = 'System Downtime Schedule'
const UPGRADE = 'downtime 2024-08-02T17:00-07:00/2024-08-06T08:00-07:00 [cers toms]'

describe('a downtime schedule says the same however it is laid out', () => {
  it.each([
    ['with plain names', table('From|To|Impacted Systems', 'August 2, 2024, 5 p.m.|August 6, 2024, 8 a.m.|TOMS, CERS')],
    ['with other names', table('Goes Down|Comes Back|What', '8/2/2024 5:00 PM|8/6/2024 8:00 AM|TOMS and CERS')],
    [
      'with systems first',
      table('Application|Offline|Restored', 'TOMS / CERS|Aug. 2, 2024, 5 p.m.|Aug. 6, 2024, 8 a.m.'),
    ],
    [
      'with hours in columns of their own',
      table('Start Date|Start Time|End Date|End Time|Systems', '8/2/2024|17:00|8/6/2024|08:00|TOMS<br>CERS'),
    ],
    ['with days and hours apart', table('Dates|Hours|Systems', 'August 2–6, 2024|5 p.m. to 8 a.m.|TOMS; CERS')],
    ['without names', table(null, 'August 2, 2024, at 5 p.m. to August 6, 2024, at 8 a.m.|TOMS, CERS')],
    ['turned on its side', table(null, 'From|Aug. 2, 2024, 5 p.m.', 'To|Aug. 6, 2024, 8 a.m.', 'Systems|TOMS, CERS')],
    ['as a list of terms', '<dl><dt>Aug. 2, 2024 (5 p.m.) – Aug. 6, 2024 (8 a.m.)</dt><dd>TOMS</dd><dd>CERS</dd></dl>'],
    [
      'as labelled lines',
      '<h3>Upgrade</h3><p>From: August 2, 2024, 5 p.m.<br>To: August 6, 2024, 8 a.m.<br>Systems: TOMS, CERS</p>',
    ],
    [
      'under a heading that is its time',
      '<h3>August 2, 2024, 5 p.m. – August 6, 2024, 8 a.m.</h3><ul><li>TOMS</li><li>CERS</li></ul>',
    ],
    [
      'under a heading that is its systems',
      '<h3>TOMS and CERS</h3><p>August 2, 2024, 5 p.m. – August 6, 2024, 8 a.m.</p>',
    ],
    ['as an item', '<ul><li>August 2, 2024, 5 p.m., through August 6, 2024, 8 a.m.: TOMS, CERS</li></ul>'],
    [
      'as items inside an item',
      '<ul><li>TOMS and CERS<ul><li>August 2, 2024, 5 p.m. – August 6, 2024, 8 a.m.</li></ul></li></ul>',
    ],
  ])('%s', async (_, body) => {
    expect(await factsOn({ title, body: `<h2>Planned Work</h2>${body}` })).toEqual([UPGRADE])
  })

  it('tells no story where a heading holds nothing but an entry', async () => {
    expect(
      await storiesOn({
        title,
        body: '<h3>July 5–8, 2024</h3><p>TOMS</p><h3>Why</h3><p>Servers are replaced every summer.</p>',
      }),
    ).toEqual(['Why'])
  })
})

it('tells columns without names by what they hold', async () => {
  const body = table(
    null,
    'TOMS, CERS|August 2, 2024, 5 p.m.|August 6, 2024, 8 a.m.|Summer upgrade',
    'All systems|October 5, 2024|October 6, 2024|Tentative',
  )
  expect(await factsOn({ title, body })).toEqual([UPGRADE, 'downtime 2024-10-05/2024-10-06 [] tentative'])
})

it('reads the rows of a table that a text capture ran together', async () => {
  const text = [
    'System Downtime Schedule',
    'These are the dates.',
    'Friday, June 28, 2024 Thursday, July 4, 2024 TOMS, CERS System Downtime',
    'Saturday, July 20, 2024 Sunday, July 21, 2024 CERS Maintenance Window',
    '07/31/2024 5:00 PM 08/04/2024 8:00 AM DEI',
  ].join('\n\n')
  const url = 'https://www.caaspp-elpac.org/system-status/downtime'
  const { records } = await readPage(rawPage(text, { url, contentType: 'text/plain' }))
  expect(records.map(factOf)).toEqual([
    'downtime 2024-06-28/2024-07-04 [cers toms]',
    'downtime 2024-07-20/2024-07-21 [cers] tentative',
    'downtime 2024-07-31T17:00-07:00/2024-08-04T08:00-07:00 [dei]',
  ])
})

describe('the edges of an entry', () => {
  const first = async (...rows: string[]) =>
    factsOn({ title, body: `<h2>Dates</h2>${table('From|To|Systems', ...rows)}` })

  it('leaves the end open where it is to be announced', async () => {
    expect(await first('October 5, 2024|TBD|DEI')).toEqual(['downtime 2024-10-05/? [dei]'])
  })
  it('takes both from a first cell beside an empty one', async () => {
    expect(await first('October 5–6, 2024||DEI', 'October 12, 2024||DEI')).toEqual([
      'downtime 2024-10-05/2024-10-06 [dei]',
      'downtime 2024-10-12/2024-10-12 [dei]',
    ])
  })
  it('lets one cell give the year to the other', async () => {
    expect(await first('December 28|January 3, 2025|DEI')).toEqual(['downtime 2024-12-28/2025-01-03 [dei]'])
  })
  it('ends a night on the next morning, also where clocks change', async () => {
    const body = table('Date|Hours|Systems', 'Saturday, November 2, 2024|9 p.m.–3 a.m.|TOMS')
    expect(await factsOn({ title, body })).toEqual(['downtime 2024-11-02T21:00-07:00/2024-11-03T03:00-08:00 [toms]'])
  })
  it('reads separate days as separate downtimes', async () => {
    const body = table('Date|Systems', 'September 7 and 14, 2024|CERS Sandbox')
    expect(await factsOn({ title, body })).toEqual([
      'downtime 2024-09-07/2024-09-07 [cers-sandbox]',
      'downtime 2024-09-14/2024-09-14 [cers-sandbox]',
    ])
  })
})

describe('the year of an entry', () => {
  const yearless = table('Dates|Systems', 'January 4–6|TOMS')

  it('comes from the heading over it', async () => {
    expect(await factsOn({ title, body: `<h2>2026 Downtimes</h2>${yearless}` })).toEqual([
      'downtime 2026-01-04/2026-01-06 [toms]',
    ])
    expect(await factsOn({ title, body: `<h2>Downtimes in 2025–26</h2>${yearless}` })).toEqual([
      'downtime 2026-01-04/2026-01-06 [toms]',
    ])
  })
  it('else from the stamp of the page', async () => {
    const body = `<h2>Dates</h2>${yearless}<h2>Note</h2><p>Save your work.</p><p>Updated November 3, 2021</p>`
    expect(await factsOn({ title, body })).toEqual(['downtime 2022-01-04/2022-01-06 [toms]'])
  })
  it('else from the day on which the page was fetched', async () => {
    expect(await factsOn({ title, body: yearless, fetchedAt: '2023-12-20T16:00:00Z' })).toEqual([
      'downtime 2024-01-04/2024-01-06 [toms]',
    ])
  })
})

describe('the state of an entry', () => {
  it.each([
    ['Status', 'Tentative', 'tentative'],
    ['Notes', 'Only if the first weekend fails', 'tentative'],
    ['Confirmed?', 'Not yet confirmed', 'tentative'],
    ['Remarks', 'This work has been canceled', 'cancelled'],
    ['Comment', 'Confirmed', 'scheduled'],
  ])('a column %s that says %s makes it %s', async (name, word, state) => {
    const [record] = await recordsOn({
      title,
      body: table(`From|To|Systems|${name}`, `July 5, 2024|July 8, 2024|TOMS|${word}`),
    })
    expect(record?.state).toBe(state)
  })
  it('may stand in a footnote', async () => {
    const body = `<h2>Dates</h2>${table('Dates|Systems', 'July 5–8, 2024*|TOMS', 'July 12, 2024|DEI')}<p>*A placeholder.</p>`
    expect((await recordsOn({ title, body })).map(({ state }) => state)).toEqual(['tentative', 'scheduled'])
  })
})

describe('the bound rule of a schedule', () => {
  const dates = `<h2>Dates</h2>${table('From|To|Systems|Type', 'July 5, 2024|July 8, 2024|TOMS|Downtime', 'July 12, 2024, 5 p.m.|July 13, 2024, 8 a.m.|DEI|Downtime')}`
  const rule =
    'Systems may go offline the evening before, no earlier than 6 p.m., and are back by 7 a.m. the day after.'

  it.each([
    ['after the table', `${dates}<p>${rule}</p>`],
    ['before it', `<p>${rule}</p>${dates}`],
    ['in another part of the page', `${dates}<h2>Good to Know</h2><p>Save your work. ${rule}</p>`],
    [
      'in a table of definitions',
      `${dates}<h2>Types</h2>${table('Type|Meaning', `Downtime|${rule}`, 'Maintenance|Short work at night.')}`,
    ],
  ])('holds for entries without hours: %s', async (_, body) => {
    expect(await factsOn({ title, body })).toEqual([
      'downtime 2024-07-05/2024-07-08 [toms] from 2024-07-04T18:00-07:00 until 2024-07-09T07:00-07:00',
      'downtime 2024-07-12T17:00-07:00/2024-07-13T08:00-07:00 [dei]',
    ])
  })
})

describe('a schedule page leaves alone', () => {
  it('tables of other days', async () => {
    const body = `<h2>Dates</h2>${table('From|To|Systems', 'July 5, 2024|July 8, 2024|TOMS')}<h2>Support Hours on Holidays</h2>${table('Day|Hours', 'July 4, 2024|Closed')}`
    expect(await factsOn({ title, body })).toHaveLength(1)
  })
  it('an empty table: what is planned is not known', async () => {
    expect(await recordsOn({ title, body: table('From|To|Systems') })).toEqual([])
  })
})

it('a return told beside the systems ends a downtime without an end of its own', async () => {
  const rows = [
    'January 9, 2026|from 6 p.m.|CERS (back online January 12 at 7 a.m.)',
    'January 16, 2026|from 6 p.m.|TOMS (version 12)',
  ]
  expect(await factsOn({ title, body: table('Days|Hours|Systems', ...rows) })).toEqual([
    'downtime 2026-01-09T18:00-08:00/2026-01-12T07:00-08:00 [cers]',
    'downtime 2026-01-16T18:00-08:00/? [toms]',
  ])
})

it('a footnote that states a bound makes nothing tentative', async () => {
  const body = `${table('System|Dates', 'TOMS*|July 29–August 1, 2024')}<p>* TOMS may go off-line the day before, no earlier than 4 p.m.</p>`
  expect(await factsOn({ title, body })).toEqual(['downtime 2024-07-29/2024-08-01 [toms] from 2024-07-28T16:00-07:00'])
})

it('an item that heads a sentence names its systems, whatever its neighbours head', async () => {
  const body =
    '<h2>Summer 2024</h2><ul><li>TOMS<ul><li>July 12–14</li></ul></li><li>THSS<ul><li>July 19 through July 21; the DEI can be used on these days</li></ul></li></ul>'
  expect(await factsOn({ title, body })).toEqual([
    'downtime 2024-07-12/2024-07-14 [toms]',
    'downtime 2024-07-19/2024-07-21 [thss]',
  ])
})
