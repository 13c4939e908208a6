import { describe, expect, it } from 'vitest'
import { factsOn } from './facts-on.ts'

const title = 'System Downtime Schedule'
const on = (body: string) => factsOn({ title, body, fetchedAt: '2025-10-01T16:00:00Z' })

/** A table whose names stand in two rows; `|` parts the cells, `name*2` spans two columns, `name^` spans both rows. */
function grouped(over: string, under: string, rows: readonly string[], tag = 'th'): string {
  const span = (cell: string) => {
    const [name = '', columns] = cell.split('*')
    if (columns) return `<${tag} colspan="${columns}">${name}</${tag}>`
    return cell.endsWith('^') ? `<${tag} rowspan="2">${cell.slice(0, -1)}</${tag}>` : `<${tag}>${cell}</${tag}>`
  }
  const line = (cells: string, each: (cell: string) => string) => `<tr>${cells.split('|').map(each).join('')}</tr>`
  return `<table>${line(over, span)}${line(under, span)}${rows.map((row) => line(row, (cell) => `<td>${cell}</td>`)).join('')}</table>`
}

describe('a table with names over groups of columns', () => {
  const facts = [
    'downtime 2025-11-07T17:00-08:00/2025-11-07T20:00-08:00 [toms]',
    'downtime 2025-11-07T18:00-08:00/2025-11-07T22:00-08:00 [cers]',
    'downtime 2025-11-08T06:00-08:00/2025-11-08T11:00-08:00 [toms]',
  ]

  it.each([
    [
      'systems over hours',
      grouped('Day^|TOMS*2|CERS*2', 'From|To|From|To', [
        'Friday, November 7, 2025|5 p.m.|8 p.m.|6 p.m.|10 p.m.',
        'Saturday, November 8, 2025|6 a.m.|11 a.m.|—|—',
      ]),
    ],
    [
      'days over hours',
      grouped('System^|November 7, 2025*2|November 8, 2025*2', 'Off|On|Off|On', [
        'TOMS|5 p.m.|8 p.m.|6 a.m.|11 a.m.',
        'CERS|6 p.m.|10 p.m.||',
      ]),
    ],
    [
      'without the markup of a head',
      grouped(
        'No.|TOMS*2|CERS*2',
        '|Start|End|Start|End',
        [
          '1|11/7/2025 5 p.m.|11/7/2025 8 p.m.|11/7/2025 6 p.m.|11/7/2025 10 p.m.',
          '2|11/8/2025 6 a.m.|11/8/2025 11 a.m.|None|None',
        ],
        'td',
      ),
    ],
    [
      'one name over all the systems',
      grouped('Day^|Hours of Downtime*2|Kind^', 'TOMS|CERS', [
        'November 7, 2025|5–8 p.m.|6–10 p.m.|Downtime',
        'November 8, 2025|6–11 a.m.|—|Downtime',
      ]),
    ],
    [
      'parts of the day over hours',
      grouped('System^|First Time*2|Second Time*2', 'From|To|From|To', [
        'TOMS|Nov. 7, 2025, 5 p.m.|Nov. 7, 2025, 8 p.m.|Nov. 8, 2025, 6 a.m.|Nov. 8, 2025, 11 a.m.',
        'CERS|Nov. 7, 2025, 6 p.m.|Nov. 7, 2025, 10 p.m.||',
      ]),
    ],
  ])('gives a downtime for each group: %s', async (_, body) => {
    expect((await on(body)).sort()).toEqual(facts)
  })

  it('keeps one downtime a row where the groups are its two edges', async () => {
    const body = grouped('Work^|Starts*2|Ends*2|Systems^', 'Date|Time|Date|Time', [
      'Rollover|Nov. 7, 2025|5 p.m.|Nov. 10, 2025|8 a.m.|TOMS, CERS',
    ])
    expect(await on(body)).toEqual(['downtime 2025-11-07T17:00-08:00/2025-11-10T08:00-08:00 [cers toms]'])
  })

  it('takes an answer of yes or no for none of the edges', async () => {
    const body = grouped('Day^|TOMS*2|CERS*2', 'Down|Hours|Down|Hours', [
      'November 7, 2025|Yes|5–8 p.m.|No|',
      'November 8, 2025|No||Yes|6–11 a.m.',
    ])
    expect(await on(body)).toEqual([
      'downtime 2025-11-07T17:00-08:00/2025-11-07T20:00-08:00 [toms]',
      'downtime 2025-11-08T06:00-08:00/2025-11-08T11:00-08:00 [cers]',
    ])
  })
})
