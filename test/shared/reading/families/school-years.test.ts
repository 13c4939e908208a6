import { expect, it } from 'vitest'
import { factsOn, recordsOn, storiesOn, table } from './facts-on.ts'

const title = '2025–26 Key Dates'

it('days without a year lie in the school year that the title names, though testing goes on into July', async () => {
  const body = table(
    'Date|What Happens',
    'August 5, 8 a.m.|All systems resume after the downtime',
    'October 1|Last day to order materials',
    'January 13–July 15, 2026|Smarter Balanced testing window',
  )
  expect((await factsOn({ title, body })).sort()).toEqual([
    'deadline ?/2025-10-01',
    'downtime ?/2025-08-05T08:00-07:00 []',
    'window 2026-01-13/2026-07-15',
  ])
})

it('full dates of other years say more than the title', async () => {
  const body = table(
    'Date|What Happens',
    'October 1, 2028|Last day to order',
    'November 3|Last day to return materials',
  )
  expect(await factsOn({ title, body })).toEqual(['deadline ?/2028-10-01', 'deadline ?/2028-11-03'])
})

it('a stretch that would be over before its school year begins is doubted', async () => {
  const body = table('Window|Test', 'Sept. 8 – June 5, 2025|CAA for Science', 'Feb. 2 – Mar. 20, 2026|Summative ELPAC')
  const [window, other] = await recordsOn({ title: '2025–26 Testing Windows', body })
  expect(window).toMatchObject({
    start: '2024-09-08',
    end: '2025-06-05',
    doubts: ['year-suspect'],
    suggested: { start: '2025-09-08', end: '2026-06-05' },
  })
  expect(other).toMatchObject({ start: '2026-02-02', end: '2026-03-20', doubts: [] })
})

it.each([
  ['that prints both years', 'Sept. 9, 2024 – June 5, 2025'],
  ['that lies in it', 'Sept. 8 – June 5, 2026'],
  ['within one year', 'Jan. 8 – June 5, 2025'],
])('a stretch %s is not', async (_, days) => {
  const [window] = await recordsOn({ title: '2025–26 Testing Windows', body: table('Window|Test', `${days}|CAST`) })
  expect(window?.doubts).toEqual([])
})

it('a line over a table of dates is the lead-in of a reference page, and no story', async () => {
  const body = `<p>Look here each month for new days.</p>${table('Date|What Happens', 'October 1|Last day to order materials')}`
  expect(await storiesOn({ title, body })).toEqual([])
  expect(await storiesOn({ title: 'Scoring Pilot', body: '<p>A pilot begins on October 1, 2025.</p>' })).toEqual([
    'Scoring Pilot',
  ])
})
