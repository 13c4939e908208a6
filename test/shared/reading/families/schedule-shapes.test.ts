import { describe, expect, it } from 'vitest'
import { factsOn, table } from './facts-on.ts'

const on = (body: string, title = 'System Downtime Schedule') =>
  factsOn({ title, body, fetchedAt: '2025-10-01T16:00:00Z' })

describe('a schedule gives one downtime for each thing that it lists', () => {
  const both = [
    'downtime 2025-11-07T17:00-08:00/2025-11-10T08:00-08:00 [toms]',
    'downtime 2025-11-14T17:00-08:00/2025-11-17T08:00-08:00 [cers]',
  ]
  const edges = [
    ['TOMS', 'November 7, 2025, 5 p.m.', 'November 10, 2025, 8 a.m.'],
    ['CERS', 'November 14, 2025, 5 p.m.', 'November 17, 2025, 8 a.m.'],
  ]
  it.each([
    [
      'edges in rows of their own',
      `<table><tr><th>System</th><th>Edge</th><th>When</th></tr>${edges.map(([system, from, to]) => `<tr><td rowspan="2">${system}</td><td>Down</td><td>${from}</td></tr><tr><td>Back</td><td>${to}</td></tr>`).join('')}</table>`,
    ],
    [
      'edges in rows of a table without names',
      `<table>${edges.map(([system, from, to]) => `<tr><th rowspan="2">${system}</th><th>From</th><td>${from}</td></tr><tr><th>To</th><td>${to}</td></tr>`).join('')}</table>`,
    ],
    [
      'labels above their values',
      edges
        .map(
          ([system, from, to]) =>
            `<h3>${system} Downtime</h3><div>Start</div><div>${from}</div><div>End</div><div>${to}</div>`,
        )
        .join(''),
    ],
    [
      'terms and what stands under them',
      `<dl>${edges.map(([system, from, to]) => `<dt>${system}</dt><dd>${from}, to ${to}</dd>`).join('')}</dl>`,
    ],
    [
      'lines of an item',
      `<ol>${edges.map(([system], at) => `<li><b>November ${at ? '14–17' : '7–10'}, 2025</b><br>${system}<br>from 5 p.m. on the first day to 8 a.m. on the last</li>`).join('')}</ol>`,
    ],
    [
      'hours behind the systems',
      `<ul>${edges.map(([system], at) => `<li>November ${at ? '14–17' : '7–10'}, 2025: ${system}, 5 p.m. first day – 8 a.m. last day</li>`).join('')}</ul>`,
    ],
  ])('%s', async (_, body) => {
    expect(await on(body)).toEqual(both)
  })

  it('of several stretches under one term', async () => {
    const body =
      '<dl><dt>TOMS</dt><dd>November 7, 5 p.m., to November 8, 8 a.m., 2025</dd><dd>November 14–16, 2025</dd></dl>'
    expect(await on(body)).toEqual([
      'downtime 2025-11-07T17:00-08:00/2025-11-08T08:00-08:00 [toms]',
      'downtime 2025-11-14/2025-11-16 [toms]',
    ])
  })

  it('of a time as a term, with what ends it or how long it lasts', async () => {
    const body =
      '<dl><dt>Saturday, November 8, 2025, 8 p.m.</dt><dd>TOMS; back Sunday, November 9, at 8 a.m.</dd><dt>November 14, 2025, from 5 p.m.</dt><dd>CERS, for two hours</dd></dl>'
    expect((await on(body)).sort()).toEqual([
      'downtime 2025-11-08T20:00-08:00/2025-11-09T08:00-08:00 [toms]',
      'downtime 2025-11-14T17:00-08:00/2025-11-14T19:00-08:00 [cers]',
    ])
  })

  it('of days whose month stands in the heading', async () => {
    const body =
      '<h2>November 2025</h2><ul><li>7 (Friday), 5–9 p.m.: TOMS</li><li>14–16: CERS</li></ul><h2>December 2025</h2><ul><li>5: THSS</li></ul>'
    expect(await on(body)).toEqual([
      'downtime 2025-11-07T17:00-08:00/2025-11-07T21:00-08:00 [toms]',
      'downtime 2025-11-14/2025-11-16 [cers]',
      'downtime 2025-12-05/2025-12-05 [thss]',
    ])
  })

  it('of bare days in a table under a month', async () => {
    const body = `<h2>November 2025</h2>${table('Day|Hours|System', 'Fri 7|5–9 p.m.|TOMS', '14–16|all day|CERS')}`
    expect(await on(body)).toEqual([
      'downtime 2025-11-07T17:00-08:00/2025-11-07T21:00-08:00 [toms]',
      'downtime 2025-11-14/2025-11-16 [cers]',
    ])
  })

  it('of hours told in columns named for going down and coming up', async () => {
    const body = table(
      'Date|Down at|Up at|System',
      'November 7, 2025|5 p.m.|9 p.m.|TOMS',
      'November 8, 2025|1700|2100|CERS',
    )
    expect(await on(body)).toEqual([
      'downtime 2025-11-07T17:00-08:00/2025-11-07T21:00-08:00 [toms]',
      'downtime 2025-11-08T17:00-08:00/2025-11-08T21:00-08:00 [cers]',
    ])
  })

  it('of days in a row that a matrix tells in turns', async () => {
    const body = table(
      'System|Friday, November 7, 2025|Saturday, November 8, 2025|Sunday, November 9, 2025',
      'TOMS|Down from 5 p.m.|Down all day|Back at 8 a.m.',
      'CERS|Up|Down 6 a.m. to noon|Up',
    )
    expect((await on(body)).sort()).toEqual([
      'downtime 2025-11-07T17:00-08:00/2025-11-09T08:00-08:00 [toms]',
      'downtime 2025-11-08T06:00-08:00/2025-11-08T12:00-08:00 [cers]',
    ])
  })
})

describe('a schedule', () => {
  it('leaves out the column of what is over', async () => {
    const body = table('System|Next Downtime|Last Downtime', 'TOMS|November 7–9, 2025|July 3–5, 2025')
    expect(await on(body)).toEqual(['downtime 2025-11-07/2025-11-09 [toms]'])
  })
  it('takes hours with days of their own before the week that they are in', async () => {
    const body = table(
      'System|Week of|Exact Hours',
      'TOMS|November 3, 2025|Friday, November 7, 5 p.m. to Saturday, November 8, 8 a.m.',
    )
    expect(await on(body)).toEqual(['downtime 2025-11-07T17:00-08:00/2025-11-08T08:00-08:00 [toms]'])
  })
  it('does not know the first moment of what lasts until an hour of a day', async () => {
    expect(await on(table('Date|Hours|System', 'November 8, 2025|Until noon|TOMS'))).toEqual([
      'downtime ?/2025-11-08T12:00-08:00 [toms]',
    ])
  })
  it.each(['rescheduled from October 31', 'was October 31', 'moved from October 31, 6 p.m.'])(
    'has no downtime on the day that another took the place of: %s',
    async (old) => {
      const hours = 'downtime 2025-11-07T18:00-08:00/2025-11-07T21:00-08:00 [toms]'
      expect(await on(`<h2>November 2025</h2><ul><li>November 7, 6 to 9 p.m. (${old}): TOMS</li></ul>`)).toEqual([
        hours,
      ])
      expect(await on(table('Date|Hours|System', `November 7, 2025 (${old})|6–9 p.m.|TOMS`))).toEqual([hours])
    },
  )
  it('names no system where all but one are down', async () => {
    expect(await on(table('Date|System', 'November 7, 2025|All CAASPP systems but TOMS'))).toEqual([
      'downtime 2025-11-07/2025-11-07 []',
    ])
  })
  it('has none on a day that is struck out beside another', async () => {
    const struck = '<del>Friday, October 31, 2025</del> Friday, November 7, 2025'
    expect(await on(table('Date|System', `${struck}|TOMS`, '<s>November 14, 2025</s>|CERS'))).toEqual([
      'downtime 2025-11-07/2025-11-07 [toms]',
      'downtime 2025-11-14/2025-11-14 [cers]',
    ])
    expect(await on(`<ul><li><strike>October 31, 2025</strike> November 7, 2025: TOMS</li></ul>`)).toEqual([
      'downtime 2025-11-07/2025-11-07 [toms]',
    ])
  })
  it('doubts the year of a downtime that would last half a year', async () => {
    const body = table('Start|End|System', 'November 7, 2020, 5 p.m.|November 8, 2025, 8 a.m.|TOMS')
    expect(await on(body)).toEqual(['downtime 2020-11-07T17:00-08:00/2025-11-08T08:00-08:00 [toms] year-suspect'])
  })
})

describe('an issue', () => {
  it('told by labelled lines under its term has both its days', async () => {
    const body =
      '<dl><dt>Rosters do not load in TOMS</dt><dd>Date identified: 09/03/25</dd><dd>Date resolved: TBD</dd><dt>CERS is slow</dt><dd>Date identified: 08/15/25</dd><dd>Date resolved: 08/20/25</dd></dl>'
    expect(await factsOn({ title: 'Known Issues', body, fetchedAt: '2025-10-01T16:00:00Z' })).toEqual([
      'issue 2025-09-03/? open',
      'issue 2025-08-15/2025-08-20 resolved',
    ])
  })
})
