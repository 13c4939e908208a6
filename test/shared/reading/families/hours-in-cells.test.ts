import { describe, expect, it } from 'vitest'
import { factsOn, table } from './facts-on.ts'

const on = (...rows: string[]) =>
  factsOn({
    title: 'System Downtime Schedule',
    body: table('System|Dates', ...rows),
    fetchedAt: '2026-02-01T16:00:00Z',
  })

describe('a downtime that ends on the same day', () => {
  const rows = (...cells: string[]) =>
    factsOn({
      title: 'System Downtime Schedule',
      body: table('System|Down|Back Up', ...cells),
      fetchedAt: '2026-02-01T16:00:00Z',
    })

  it('has the day, and the hour beside it, in its last cell', async () => {
    expect(
      await rows(
        'THSS|March 16, 2026|Same day',
        'CERS|March 17, 2026, 8 a.m.|the same day at 6 p.m.',
        'TOMS|March 18, 2026, 8 a.m.|Same day',
      ),
    ).toEqual([
      'downtime 2026-03-16/2026-03-16 [thss]',
      'downtime 2026-03-17T08:00-07:00/2026-03-17T18:00-07:00 [cers]',
      'downtime 2026-03-18T08:00-07:00/? [toms]',
    ])
  })
})

describe('a range of days with hours in a cell', () => {
  it.each(['nightly, 10 p.m.–2 a.m.', 'each night from 10 p.m. to 2 a.m.', '10 p.m.–2 a.m. daily'])(
    'is a downtime a night where it says so: %s',
    async (hours) => {
      expect(await on(`THSS|March 16–17, 2026, ${hours}`)).toEqual([
        'downtime 2026-03-16T22:00-07:00/2026-03-17T02:00-07:00 [thss]',
        'downtime 2026-03-17T22:00-07:00/2026-03-18T02:00-07:00 [thss]',
      ])
    },
  )

  it('is doubted where the hours may be of each day', async () => {
    expect(await on('THSS|March 16–18, 2026, 10 p.m.–2 a.m.')).toEqual([
      'downtime 2026-03-16T22:00-07:00/2026-03-18T02:00-07:00 [thss] time-unreadable',
    ])
  })

  it('is one stretch where they are too long for that', async () => {
    expect(await on('THSS|March 16–18, 2026, 5 p.m.–8 a.m.')).toEqual([
      'downtime 2026-03-16T17:00-07:00/2026-03-18T08:00-07:00 [thss]',
    ])
  })
})

describe('other words in a cell', () => {
  it('say in brackets which day an hour is of', async () => {
    expect(await on('THSS|March 16–18, 2026, 6 p.m. (first day)–8 a.m. (last day)')).toEqual([
      'downtime 2026-03-16T18:00-07:00/2026-03-18T08:00-07:00 [thss]',
    ])
  })

  it('an hour of the evening before is a bound', async () => {
    expect(await on('CERS|March 12–13, 2026 (beginning 5 p.m. the prior evening)')).toEqual([
      'downtime 2026-03-12/2026-03-13 [cers] from 2026-03-11T17:00-07:00',
    ])
  })

  it('a zone that nobody gives the hours is a doubt', async () => {
    expect(await on('CERS, hosted on Eastern time|March 12, 2026, 5–8 p.m.')).toEqual([
      'downtime 2026-03-12T17:00-07:00/2026-03-12T20:00-07:00 [cers] time-unreadable',
    ])
  })
})

describe('systems that another story names', () => {
  const mail = (body: string) =>
    factsOn({
      title: 'CAASPP: Downtime',
      at: 'training-and-communication/communication/email/03-02-26-caaspp',
      body: `<p>March 2, 2026</p><p>Dear Coordinators:</p>${body}`,
    })

  it.each([
    '<h2>When</h2><p>The systems listed below will be down March 13–15.</p><h2>Systems Affected</h2><ul><li>TOMS</li><li>CERS</li></ul>',
    '<h2>Affected Systems</h2><p>TOMS and CERS.</p><h2>Dates</h2><p>They will be unavailable March 13–15.</p>',
    '<h2>Rules</h2><p>Work is planned. Throughout each outage these sites may be down:</p><ul><li>TOMS</li><li>CERS</li></ul><h2>Dates of Outages</h2><ul><li>March 13–15</li></ul>',
  ])('are those of a downtime that names none: %s', async (body) => {
    expect(await mail(body)).toEqual(['downtime 2026-03-13/2026-03-15 [cers toms]'])
  })

  it.each([
    '<h2>Downtime</h2><p>Systems will be unavailable March 13–15.</p><h2>Scores</h2><p>Enter scores in TOMS.</p>',
    '<h2>Downtime</h2><p>All systems except TOMS will be unavailable March 13–15.</p><h2>Systems Affected</h2><p>See TOMS.</p>',
  ])('are not taken from anything else: %s', async (body) => {
    expect(await mail(body)).toEqual(['downtime 2026-03-13/2026-03-15 []'])
  })
})
