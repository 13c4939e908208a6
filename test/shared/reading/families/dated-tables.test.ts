import { describe, expect, it } from 'vitest'
import { columnRoleOf } from '../../../../shared/reading/families/column-role.ts'
import { factsOn, table } from './facts-on.ts'

describe('the name of a column tells what it holds', () => {
  it.each([
    ['Date Resolved', 'resolved'],
    ['Date Identified', 'identified'],
    ['Pickup Deadline', 'due'],
    ['Place Orders From', 'start'],
    ['Place Orders Until', 'end'],
    ['Order Window', 'date'],
    ['Arrives', 'delivery'],
    ['Start Time', 'time'],
    ['Impacted Systems', 'systems'],
    ['Available', 'delivery'],
    ['Shipping', 'delivery'],
    ['Mailed', 'delivery'],
    ['Results', 'delivery'],
    ['Results Date', 'delivery'],
    ['Available Again', 'end'],
    ['Preliminary Scores', 'delivery'],
    ['Reports in TOMS', 'delivery'],
    ['Reports', 'other'],
    ['Back Online', 'end'],
    ['Topic', 'other'],
  ])('%s: %s', (name, role) => {
    expect(columnRoleOf(name)).toBe(role)
  })
})

describe('a table of downtimes', () => {
  it.each(['Available Again', 'Available', 'Available From', 'Back Up', 'Restored'])(
    'ends them with “%s”',
    async (end) => {
      const body = `<h2>Planned Work</h2><p>These systems will be down.</p>${table(`System|Unavailable From|${end}`, 'TOMS|March 6, 2026, 6 p.m.|March 9, 2026, 7 a.m.')}`
      expect(await factsOn({ title: 'CAASPP Update', body })).toEqual([
        'downtime 2026-03-06T18:00-08:00/2026-03-09T07:00-07:00 [toms]',
      ])
    },
  )
})

it('a day in a column of results is that on which they come, though the rows are tests', async () => {
  const body = `<h2>Scores of the Spring</h2><p>Scores go up on these days.</p>${table('Test|Final Scores', 'CSA|May 6, 2026', 'CAST|May 20, 2026')}`
  expect(await factsOn({ title: 'CAASPP Update', body })).toEqual(['release 2026-05-06/?', 'release 2026-05-20/?'])
})

describe('a row that says that nothing is planned', () => {
  it.each(['No maintenance is planned before June 30, 2026.', 'No downtimes are scheduled through June 30, 2026.'])(
    'is no downtime, whatever day it names: %s',
    async (text) => {
      const body = `<table><tr><th>From</th><th>To</th><th>Systems</th></tr><tr><td colspan="3">${text}</td></tr></table>`
      expect(await factsOn({ title: 'System Downtime Schedule', body })).toEqual([])
    },
  )
})

describe('a table whose steps stand in its rows', () => {
  it('has a limit in its last day for something, beside the days on which orders open and close', async () => {
    const body = `<h2>Boxes</h2><p>By grade.</p>${table('Step|Grade 3|Grade 5', 'Orders open|May 4, 2026|May 11, 2026', 'Orders close|May 8, 2026|May 15, 2026', 'Last day to return boxes|None|June 12, 2026')}`
    expect((await factsOn({ title: 'Ordering Test Materials', body })).sort()).toEqual([
      'deadline ?/2026-06-12',
      'window 2026-05-04/2026-05-08',
      'window 2026-05-11/2026-05-15',
    ])
  })
})

describe('a table of orders', () => {
  const title = 'Ordering Test Materials'
  const facts = ['release 2026-W24/?', 'window 2026-04-13/2026-05-08']

  it.each([
    [
      'with two columns of days',
      table('Order|Opens|Closes|Delivery', 'First|April 13, 2026|May 8, 2026|Week of June 8, 2026'),
    ],
    [
      'with one column of windows',
      table('Order|Order Window|Delivery', 'First|April 13 – May 8, 2026|Week of June 8, 2026'),
    ],
    ['on its side', table('|First', 'Opens|April 13, 2026', 'Closes|May 8, 2026', 'Arrives|Week of June 8, 2026')],
  ])('%s gives the window and the delivery', async (_, body) => {
    expect(
      (
        await factsOn({ title, body: `<h2>Initial ELPAC Orders</h2><p>Orders are placed by coordinators.</p>${body}` })
      ).sort(),
    ).toEqual(facts)
  })
  it('gives only the limit where another day labels the row', async () => {
    const body = `<h2>Pickup</h2><p>Boxes are picked up at the office.</p>${table('Testing Ends|Pickup Deadline', 'May 1, 2026|May 8, 2026')}`
    expect(await factsOn({ title, body })).toEqual(['deadline ?/2026-05-08'])
  })
})

describe('a table of trainings', () => {
  const title = 'Upcoming Trainings'

  it('gives the event and the limit for registering', async () => {
    const body = `<h2>Webinars</h2><p>All are free.</p>${table('Topic|Date|Time|Register By', 'Reports|January 14, 2026|2–3 p.m.|January 12, 2026')}`
    expect((await factsOn({ title, body })).sort()).toEqual([
      'deadline ?/2026-01-12',
      'event 2026-01-14T14:00-08:00/2026-01-14T15:00-08:00',
    ])
  })
  it('may have its names in the first column', async () => {
    const body = `<h2>Workshops</h2><p>Lunch is served.</p>${table('City|Fresno|Chico', 'Date|February 3, 2026|February 5, 2026', 'Time|9 a.m.–noon|1–4 p.m.')}`
    expect(await factsOn({ title, body })).toEqual([
      'event 2026-02-03T09:00-08:00/2026-02-03T12:00-08:00',
      'event 2026-02-05T13:00-08:00/2026-02-05T16:00-08:00',
    ])
  })
  it('takes its year from the heading of the page', async () => {
    const body =
      '<h2>Regional Workshops</h2><p>All workshops run from 9 a.m. to noon.</p><ul><li>January 15—Chico</li></ul>'
    expect(await factsOn({ title: 'Trainings in 2026', body, fetchedAt: '2026-02-01T16:00:00Z' })).toEqual([
      'event 2026-01-15T09:00-08:00/2026-01-15T12:00-08:00',
    ])
  })
})

describe('a table of meetings with the first and last hour in columns of their own', () => {
  const hours = (names: string, cells: string) => `<h2>Open Sessions</h2><p>Come and ask.</p>${table(names, cells)}`

  it.each([
    ['Topic|Day|From|To', 'Orders|05/12/2026|9:00 AM|10:30 AM'],
    ['Start Time|End Time|Date|Topic', '9 a.m.|10:30 a.m.|May 12, 2026|Orders'],
  ])('%s', async (names, cells) => {
    expect(await factsOn({ title: 'Upcoming Trainings', body: hours(names, cells) })).toEqual([
      'event 2026-05-12T09:00-07:00/2026-05-12T10:30-07:00',
    ])
  })
  it('takes days in such columns for a stretch of days', async () => {
    const body = hours('Topic|From|To', 'Orders|May 12, 2026|May 13, 2026')
    expect(await factsOn({ title: 'Upcoming Trainings', body })).not.toContain('event 2026-05-12/2026-05-12')
  })
})

it('a word beside a day that fills its cell says how the day is meant', async () => {
  const rows = [
    'By March 20|Submit rosters',
    'By March 27|Results posted',
    'Through April 10|Survey open',
    'April 14|Office hour',
  ]
  const body = `<h2>Key Dates</h2>${table('Date|Activity', ...rows)}`
  expect(await factsOn({ title: 'CAASPP Update', body, fetchedAt: '2026-02-24T17:00:00Z' })).toEqual([
    'deadline ?/2026-03-20',
    'release 2026-03-27/? approximate',
    'window ?/2026-04-10',
    'event 2026-04-14/2026-04-14',
  ])
})

describe('a day in an upright table of tasks', () => {
  const upright = (...rows: string[]) =>
    `<h2>What Comes Next</h2><p>Plan for these steps.</p><table>${rows
      .map((row) => row.split('|').map((cell) => cell.trim()))
      .map(([name, value]) => `<tr><th scope="row">${name}</th><td>${value}</td></tr>`)
      .join('')}</table>`

  it('is that of a meeting where its row is called one', async () => {
    const body = upright(
      'Deadline to enroll|June 20, 2024',
      'Course opens|June 24, 2024',
      'Kick-off webinar|July 9, 2024, 3–4 p.m.',
    )
    expect((await factsOn({ title: 'Second Scoring', body })).sort()).toEqual([
      'deadline ?/2024-06-20',
      'event 2024-07-09T15:00-07:00/2024-07-09T16:00-07:00',
      'release 2024-06-24/?',
    ])
  })

  it('is none where its row is called something else', async () => {
    const body = upright('Deadline to enroll|June 20, 2024', 'Board approval|July 9, 2024')
    expect(await factsOn({ title: 'Second Scoring', body })).toEqual(['deadline ?/2024-06-20'])
  })
})
