import { describe, expect, it } from 'vitest'
import { readLabelZone, readStatedZone } from '../../../../shared/reading/phrases/stated-zone.ts'
import { factsIn, row } from '../../../support/stories.ts'
import { factsOn, table } from '../families/facts-on.ts'

const EASTERN = 'America/New_York'

describe('a sentence may state the zone of all hours around it', () => {
  it.each([
    'All times are Eastern time (ET).',
    'Times shown are Eastern.',
    'Hours are given in Eastern standard time.',
    'Unless noted otherwise, the times below are ET.',
    'Time zone: Eastern',
    'Eastern time is used throughout.',
    'This schedule uses Eastern time.',
    '* All hours ET',
    '(Eastern time)',
  ])('%s', (sentence) => {
    expect(readStatedZone(sentence)).toBe(EASTERN)
  })
  it.each([
    'The session is held at 2 p.m. Eastern time.',
    'Support hours are Eastern.',
    'The times are not Eastern.',
    'Each time Central Valley districts ask, the answer is the same.',
    'The times suit the Central office.',
  ])('but not: %s', (sentence) => {
    expect(readStatedZone(sentence)).toBeNull()
  })
})

describe('a label may give the zone of what stands under it', () => {
  it.each(['Start (ET)', 'Goes Down, Eastern Time', 'Hours ET', 'Vendor Work (all times Eastern)', 'ET'])(
    '%s',
    (label) => {
      expect(readLabelZone(label)).toBe(EASTERN)
    },
  )
  it.each(['District Central', 'CT Scans', 'New Dates'])('but not: %s', (label) => {
    expect(readLabelZone(label)).toBeNull()
  })
})

describe('the hours of a story are in the zone that it states', () => {
  const on = '2025-05-06'

  it('wherever it says so, but for hours that print their own', () => {
    expect(
      factsIn({
        on,
        text: [
          'TOMS will be down on June 14 from 6 to 9 a.m.',
          'CERS will be down on June 15 from 6 to 9 a.m. PT.',
          'All times are ET unless marked.',
        ],
      }),
    ).toEqual([
      'downtime 2025-06-14T06:00-04:00/2025-06-14T09:00-04:00 [toms]',
      'downtime 2025-06-15T06:00-07:00/2025-06-15T09:00-07:00 [cers]',
    ])
  })
  it('also for hours shared by several days and for the bounds of days', () => {
    expect(
      factsIn({
        on,
        text: [
          'CERS will be down on June 14 and June 21.',
          'It may go down the evening before, no earlier than 5 p.m.',
          'Times are Central.',
        ],
      }),
    ).toEqual([
      'downtime 2025-06-14/2025-06-14 [cers] from 2025-06-13T17:00-05:00',
      'downtime 2025-06-21/2025-06-21 [cers] from 2025-06-20T17:00-05:00',
    ])
  })
  it('or that a column or a cell of a row names', () => {
    const text = (columns: string, cells: string) => ['Some systems will be down.', row(columns, cells)]
    const fact = ['downtime 2025-06-14T06:00-04:00/2025-06-14T09:00-04:00 [toms]']
    expect(
      factsIn({
        on,
        text: text('System|Goes Down (ET)|Comes Back (ET)', 'TOMS|June 14, 6 a.m.|June 14, 9 a.m.'),
      }),
    ).toEqual(fact)
    expect(
      factsIn({
        on,
        text: text('System|Goes Down|Comes Back|Time Zone', 'TOMS|June 14, 6 a.m.|June 14, 9 a.m.|Eastern time'),
      }),
    ).toEqual(fact)
  })
})

describe('the hours of a schedule are in the zone that the page states', () => {
  const title = 'System Downtime Schedule'
  const dates = table('From|To|Systems', 'July 5, 2024, 5 p.m.|July 6, 2024, 8 a.m.|DEI')
  const fact = ['downtime 2024-07-05T17:00-06:00/2024-07-06T08:00-06:00 [dei]']

  it.each([
    ['over the dates', `<p>All times are Mountain time.</p><h2>Dates</h2>${dates}`],
    ['in a note apart', `<h2>Dates</h2>${dates}<h2>Notes</h2><p>Hours are given in Mountain time.</p>`],
    ['under the table', `<h2>Dates</h2>${dates}<p>* Times in MT</p>`],
    ['in the name of a column', `<h2>Dates</h2>${dates.replace('From', 'From (MT)')}`],
  ])('%s', async (_, body) => {
    expect(await factsOn({ title, body })).toEqual(fact)
  })
  it('but a note on one table says nothing of another', async () => {
    const body = `<h2>Vendor</h2>${dates}<p>Times are Mountain.</p><h2>State</h2>${dates.replace('DEI', 'TOMS')}`
    expect(await factsOn({ title, body })).toEqual([
      ...fact,
      'downtime 2024-07-05T17:00-07:00/2024-07-06T08:00-07:00 [toms]',
    ])
  })
})
