import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'
import { factsOn, table } from '../families/facts-on.ts'

// March 12, 2027, is a Friday, and the clocks go forward on March 14.
const DOWN = 'downtime 2027-03-12T17:00-08:00/2027-03-15T08:00-07:00 [cers]'
const HOURS = [
  '5 p.m. Friday to 8 a.m. Monday',
  'Friday, 5 p.m.–Monday, 8 a.m.',
  'from 5 p.m. on Friday until 8 a.m. on Monday',
  'Fri 5 p.m. – Mon 8 a.m.',
]

async function rowOf(days: string, hours: string): Promise<string[]> {
  const body = `<p>All times are Pacific.</p><h2>Spring</h2>${table('Date|Hours|Systems', `${days}|${hours}|CERS`)}`
  return factsOn({ title: 'System Downtime Schedule', at: 'system-status/downtime', body })
}

describe('weekdays with hours behind a stretch of days are those of its first and last day', () => {
  it.each(HOURS)('in a sentence: %s', (hours) => {
    expect(factsIn({ on: '2027-03-01', text: `CERS will be down March 12–15, ${hours}.` })).toEqual([DOWN])
  })
  it.each(HOURS)('in brackets: %s', (hours) => {
    expect(factsIn({ on: '2027-03-01', text: `CERS will be down March 12–15, 2027 (${hours}).` })).toEqual([DOWN])
  })
  it.each(HOURS)('in a column of their own: %s', async (hours) => {
    expect(await rowOf('March 12–15, 2027', hours)).toEqual([DOWN])
  })
  it('so one that is none of them is a slip', () => {
    const text = 'CERS will be down March 12–15, 5 p.m. Thursday to 8 a.m. Monday.'
    expect(factsIn({ on: '2027-03-01', text })).toEqual([`${DOWN} weekday-mismatch`])
  })
})

it('hours in a column that cannot be read raise a doubt about the days beside them', async () => {
  expect(await rowOf('March 12–15, 2027', '5 p.m. (evening) – 8 a.m. (morning)')).toEqual([
    'downtime 2027-03-12/2027-03-15 [cers] time-unreadable',
  ])
})

it('“Sun” with no hour behind it is no day', () => {
  expect(factsIn({ on: '2027-03-01', text: 'CERS is down while the Sun is up.' })).toEqual([])
})
