import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../support/pages.ts'
import { factOf } from '../../../support/stories.ts'
import { factsOn, table } from './facts-on.ts'

/** What a table says on a schedule page and in a story of a message: the same. */
async function factsOf(body: string): Promise<string[]> {
  const onSchedule = await factsOn({ title: 'System Downtime Schedule', body, fetchedAt: '2025-06-10T16:00:00Z' })
  const story = `<h2>Summer Work</h2><p>Some systems will be down this summer.</p>${body}`
  const { records } = await readHtml('CAASPP Communication: June 2025', 'Email Update, June 3, 2025', story)
  const inStory = records.filter((record) => record.kind !== 'notice').map(factOf)
  expect(inStory.sort()).toEqual([...onSchedule].sort())
  return onSchedule
}

const TOMS = 'downtime 2025-07-11T18:00-07:00/2025-07-14T08:00-07:00 [toms]'
const CERS = 'downtime 2025-08-15T20:00-07:00/2025-08-16T06:00-07:00 [cers]'
const TOMS_EVENING = 'downtime 2025-07-11T18:00-07:00/2025-07-11T21:00-07:00 [toms]'
const CERS_NIGHT = 'downtime 2025-07-12T22:00-07:00/2025-07-13T04:00-07:00 [cers]'

describe('the edges of a downtime stand in two columns', () => {
  it.each([
    'Outage Over',
    'Up Again',
    'Done',
    'Service Returns',
    'Expected Back',
    'Resolved at',
    'Restored By',
    'Complete',
    'Reopens',
    'Users May Sign On Again',
    'Online',
    'Thru',
    'Estimated Completion',
    'All Clear',
    'Last Day',
  ])('whatever the last is called: %s', async (name) => {
    const rows = [
      'Friday, July 11, 2025, 6 p.m.|Monday, July 14, 2025, 8 a.m.|TOMS',
      'Friday, August 15, 2025, 8 p.m.|Saturday, August 16, 2025, 6 a.m.|CERS',
    ]
    expect(await factsOf(table(`Goes Down|${name}|System`, ...rows))).toEqual([TOMS, CERS])
  })
  it.each(['Outage Begins', 'Offline', 'Starts', 'Down From', 'Shutdown', 'First Day', 'Taken Offline', 'Outage'])(
    'whatever the first is called: %s',
    async (name) => {
      const rows = ['TOMS|July 11, 6 p.m.|July 14, 8 a.m.', 'CERS|August 15, 8 p.m.|August 16, 6 a.m.']
      expect(await factsOf(table(`System|${name}|Over`, ...rows))).toEqual([TOMS, CERS])
    },
  )
  it.each(['Posted', 'Last Updated', 'Announced On', 'Approved'])(
    'but a day of paper work ends nothing: %s',
    async (name) => {
      expect(await factsOf(table(`System|Goes Down|${name}`, 'TOMS|July 11, 2025, 6 p.m.|July 30, 2025'))).toEqual([
        'downtime 2025-07-11T18:00-07:00/? [toms]',
      ])
    },
  )
  it('and hours may have columns of their own', async () => {
    const head = 'System|Start Date|Start Time|End Date|End Time'
    const rows = ['TOMS|July 11, 2025|6:00 PM|July 14, 2025|8:00 AM', 'CERS|8/15/2025|8 p.m.|8/16/2025|6 a.m.']
    expect(await factsOf(table(head, ...rows))).toEqual([TOMS, CERS])
    const spanned =
      '<table><thead><tr><th rowspan="2">System</th><th colspan="2">Goes Down</th><th colspan="2">Comes Back</th></tr>' +
      '<tr><th>Date</th><th>Time</th><th>Date</th><th>Time</th></tr></thead><tbody>' +
      '<tr><td>TOMS</td><td>July 11, 2025</td><td>6 p.m.</td><td>July 14, 2025</td><td>8 a.m.</td></tr></tbody></table>'
    expect(await factsOf(spanned)).toEqual([TOMS])
  })
})

describe('the hours of a day', () => {
  it.each([
    [
      'an end that is an hour only',
      'System|Goes Down|Comes Back',
      'TOMS|July 11, 6 p.m.|9 p.m.',
      'CERS|July 12, 10 p.m.|4 a.m.',
    ],
    ['two columns of hours', 'System|Date|Start|End', 'TOMS|July 11|6 p.m.|9 p.m.', 'CERS|July 12|10 p.m.|4 a.m.'],
    [
      'a column for the weekday',
      'Weekday|Date|Hours|System',
      'Friday|July 11|6–9 p.m.|TOMS',
      'Saturday|July 12|10 p.m.–4 a.m.|CERS',
    ],
    [
      'hours of a 24-hour clock',
      'Date|From|To|System',
      '11 July 2025|18:00|21:00|TOMS',
      '12 July 2025|22:00|04:00|CERS',
    ],
    [
      'lengths',
      'Goes Down|Length|System',
      'July 11, 2025, 6 p.m.|3 hours|TOMS',
      'July 12, 2025, 10 p.m.|six hours|CERS',
    ],
    [
      'ISO dates',
      'Start|End|System',
      '2025-07-11T18:00|2025-07-11T21:00|TOMS',
      '2025-07-12 22:00|2025-07-13 04:00|CERS',
    ],
  ])('may be given as %s', async (_, head, ...rows) => {
    expect(await factsOf(table(head, ...rows))).toEqual([TOMS_EVENING, CERS_NIGHT])
  })
  it('are downtimes of their own where a cell has several lines', async () => {
    expect(await factsOf(table('Date|Hours|System', 'July 11|6–7 p.m.<br>9–11 p.m.|TOMS'))).toEqual([
      'downtime 2025-07-11T18:00-07:00/2025-07-11T19:00-07:00 [toms]',
      'downtime 2025-07-11T21:00-07:00/2025-07-11T23:00-07:00 [toms]',
    ])
  })
  it('“about” some length end nothing', async () => {
    expect(await factsOf(table('Goes Down|Length|System', 'July 11, 2025, 6 p.m.|About 3 hours|TOMS'))).toEqual([
      'downtime 2025-07-11T18:00-07:00/? [toms]',
    ])
  })
})

describe('what a row leaves to the rows around it', () => {
  const body = (...rows: string[]) =>
    `<table><thead><tr><th>Date</th><th>Hours</th><th>System</th></tr></thead><tbody>${rows.map((row) => `<tr>${row}</tr>`).join('')}</tbody></table>`
  const cells = (text: string) =>
    text
      .split('|')
      .map((cell) => `<td>${cell}</td>`)
      .join('')

  it.each([
    [
      'a month over days',
      '<th colspan="3">July 2025</th>',
      cells('Friday, July 11|6–9 p.m.|TOMS'),
      cells('Saturday, July 12|10 p.m.–4 a.m.|CERS'),
    ],
    [
      'a month over bare days',
      '<td colspan="3">July 2025</td>',
      cells('Fri 11|6–9 p.m.|TOMS'),
      cells('Sat 12|10 p.m.–4 a.m.|CERS'),
    ],
  ])('%s', async (_, ...rows) => {
    expect(await factsOf(body(...rows))).toEqual([TOMS_EVENING, CERS_NIGHT])
  })
  it('a month in a column of its own', async () => {
    expect(await factsOf(table('Month|Days|System', 'July|11–14|TOMS', '|19|CERS', 'August|15|CERS'))).toEqual([
      'downtime 2025-07-11/2025-07-14 [toms]',
      'downtime 2025-07-19/2025-07-19 [cers]',
      'downtime 2025-08-15/2025-08-15 [cers]',
    ])
  })
  it.each([
    [
      'spans two rows',
      body('<td rowspan="2">Friday, July 11</td><td>6–9 p.m.</td><td>TOMS</td>', '<td>8–11 p.m.</td><td>CERS</td>'),
    ],
    ['is left empty below', body(cells('Friday, July 11|6–9 p.m.|TOMS'), cells('|8–11 p.m.|CERS'))],
    ['is said to be the same', body(cells('Friday, July 11|6–9 p.m.|TOMS'), cells('same day|8–11 p.m.|CERS'))],
  ])('a day that %s', async (_, markup) => {
    expect(await factsOf(markup)).toEqual([
      TOMS_EVENING,
      'downtime 2025-07-11T20:00-07:00/2025-07-11T23:00-07:00 [cers]',
    ])
  })
})

describe('a word in a row sets the state of its downtime', () => {
  it.each([
    ['Status|Cancelled', 'cancelled'],
    ['Remarks|Called off', 'cancelled'],
    ['Status|Tentative', 'tentative'],
    ['Notes|Only if needed', 'tentative'],
  ])('%s', async (column, state) => {
    const [name, word] = column.split('|')
    const rows = [`July 11, 2025, 6 p.m.|July 14, 2025, 8 a.m.|TOMS|${word}`]
    expect(await factsOf(table(`Goes Down|Up Again|System|${name}`, ...rows))).toEqual([`${TOMS} ${state}`])
  })
})

it('an end to be determined is not that of another row that starts then', async () => {
  const rows = ['July 11, 2025, 6 p.m.|TBD|CERS', 'July 11, 2025, 6 p.m.|July 14, 2025, 8 a.m.|TOMS']
  expect(await factsOf(table('Goes Down|Up Again|System', ...rows))).toEqual([
    'downtime 2025-07-11T18:00-07:00/? [cers]',
    TOMS,
  ])
})

it('a limit beside a downtime stays a limit', async () => {
  const body = `<h2>CERS Away</h2><p>CERS will be down twice.</p>${table('Offline|Back|Finish Scoring By', 'July 5|July 8|July 3')}`
  const { records } = await readHtml('CAASPP Communication: June 2025', 'Email Update, June 3, 2025', body)
  const facts = records.filter((record) => record.kind !== 'notice').map(factOf)
  expect(facts.sort()).toEqual(['deadline ?/2025-07-03', 'downtime 2025-07-05/2025-07-08 [cers]'])
})
