import { describe, expect, it } from 'vitest'
import { readHtml } from '../../support/pages.ts'
import { factOf } from '../../support/stories.ts'

type Lines = readonly (readonly [label: string, value: string])[]

const LAYOUTS: Record<string, (lines: Lines) => string> = {
  'bold paragraphs': (lines) => lines.map(([name, value]) => `<p><b>${name}</b></p><p>${value}</p>`).join(''),
  'a bold line in each paragraph': (lines) =>
    lines.map(([name, value]) => `<p><b>${name}</b><br>${value}</p>`).join(''),
  'lines of one paragraph': (lines) => `<p>${lines.flat().join('<br>')}</p>`,
  'boxes in boxes': (lines) =>
    lines.map(([name, value]) => `<div><div>${name}</div><div>${value}</div></div>`).join(''),
  'labels with a colon': (lines) => lines.map(([name, value]) => `<p>${name}:</p><p>${value}</p>`).join(''),
}

/** The stories and facts of a page with such a listing between two others. */
async function read(title: string, listing: string): Promise<string[]> {
  const body = `<h2>Seats at the Summer Institute</h2><p>There are seats left, and the travel is paid.</p>
    <h2>${title}</h2>${listing}<p>We thank you for planning ahead.</p>
    <h2>New Videos</h2><p>Three short videos show how to enter designated supports.</p>`
  const { records } = await readHtml('News for Test Coordinators', 'March 3, 2025', body)
  return records.map((record) => (record.kind === 'notice' ? record.title : factOf(record)))
}

describe('labels over their values are one line with them', () => {
  it.each(Object.keys(LAYOUTS))('%s', async (layout) => {
    const listing = (lines: Lines) => LAYOUTS[layout]?.(lines) ?? ''
    expect(
      await read(
        'Night Work',
        listing([
          ['System', 'TOMS'],
          ['What is happening', 'TOMS will be down for maintenance.'],
          ['Date', 'Friday, March 14'],
          ['Start time', '6 p.m.'],
          ['End time', '9 p.m.'],
        ]),
      ),
    ).toEqual([
      'Seats at the Summer Institute',
      'Night Work',
      'New Videos',
      'downtime 2025-03-14T18:00-07:00/2025-03-14T21:00-07:00 [toms]',
    ])
    expect(
      await read(
        'Range Finding',
        listing([
          ['Dates', 'April 7–9, 2025'],
          ['Where', 'Fresno'],
          ['Application deadline', 'March 21'],
        ]),
      ),
    ).toEqual([
      'Seats at the Summer Institute',
      'Range Finding',
      'New Videos',
      'event 2025-04-07/2025-04-09',
      'deadline ?/2025-03-21',
    ])
  })

  it('takes the list below a label as its value', async () => {
    const listing =
      '<p><b>When</b></p><p>March 14, 6–9 p.m.</p><p><b>Systems affected</b></p><ul><li>TOMS</li><li>CERS</li></ul>'
    expect(await read('Planned Outage', listing)).toContain(
      'downtime 2025-03-14T18:00-07:00/2025-03-14T21:00-07:00 [cers toms]',
    )
  })

  it('leaves titles over their texts alone', async () => {
    const listing = '<p><b>Orders</b></p><p>Boxes ship soon.</p><p><b>Location</b></p><p>The office has moved.</p>'
    expect(await read('From the Office', listing)).toEqual([
      'Seats at the Summer Institute',
      'Orders',
      'Location',
      'New Videos',
    ])
  })
})
