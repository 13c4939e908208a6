import { expect, it } from 'vitest'
import { factsOn } from './facts-on.ts'

const entries =
  '<dl><dt>March 6, 2026</dt><dd><b>TOMS Downtime</b><br>TOMS will be unavailable from 5 to 9 p.m.</dd><dt>March 9, 2026</dt><dd><b>CERS Downtime</b><br>CERS will be unavailable.</dd></dl>'

it.each(['', '<h2>Upcoming</h2>', '<h2>Dates</h2>'])(
  'a day beside a titled entry is the day of what it tells, under %j',
  async (heading) => {
    const page = { title: 'CAASPP Update', body: heading + entries, fetchedAt: '2026-02-24T17:00:00Z' }
    expect(await factsOn(page)).toEqual([
      'downtime 2026-03-06T17:00-08:00/2026-03-06T21:00-08:00 [toms]',
      'downtime 2026-03-09/2026-03-09 [cers]',
    ])
  },
)
