import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../support/pages.ts'
import { factOf } from '../../../support/stories.ts'
import { factsOn, table } from './facts-on.ts'

const title = 'System Downtime Schedule'
const on = (body: string) =>
  factsOn({ title, body: `<h2>Work at Night</h2>${body}`, fetchedAt: '2025-06-10T16:00:00Z' })

describe('a table that sets days against systems', () => {
  const facts = [
    'downtime 2025-07-12T18:00-07:00/2025-07-12T22:00-07:00 [toms]',
    'downtime 2025-07-12T20:00-07:00/2025-07-12T23:00-07:00 [cers]',
    'downtime 2025-07-13T05:00-07:00/2025-07-13T12:00-07:00 [cers]',
  ]

  it.each([
    [
      'days down',
      table(
        'Night|TOMS|CERS|THSS',
        'Saturday, July 12, 2025|6–10 p.m.|8–11 p.m.|—',
        'Sunday, July 13, 2025|—|5 a.m.–noon|',
      ),
    ],
    [
      'days across',
      table(
        'System|Saturday, July 12, 2025|Sunday, July 13, 2025',
        'TOMS|6–10 p.m.|Up',
        'CERS|8–11 p.m.|5 a.m.–noon',
        'THSS|No outage|Up',
      ),
    ],
    [
      'the weekday apart',
      table('Weekday|Date|TOMS|CERS', 'Sat.|7/12/2025|6–10 p.m.|8–11 p.m.', 'Sun.|7/13/2025|Available|5 a.m.–noon'),
    ],
    [
      'without names for its columns',
      table(null, 'Day|TOMS|CERS', 'July 12, 2025|6–10 p.m.|8–11 p.m.', 'July 13, 2025|up|5 a.m.–noon'),
    ],
  ])('gives a downtime for each cell: %s', async (_, body) => {
    expect((await on(body)).sort()).toEqual(facts)
  })
  it('reads several lines of hours in a cell as several downtimes', async () => {
    expect(await on(table('Day|TOMS', 'July 12, 2025|6–7 a.m.<br>9–11 p.m.'))).toEqual([
      'downtime 2025-07-12T06:00-07:00/2025-07-12T07:00-07:00 [toms]',
      'downtime 2025-07-12T21:00-07:00/2025-07-12T23:00-07:00 [toms]',
    ])
  })
  it.each([
    ['Down', 'Up'],
    ['X', ''],
    ['All day', '—'],
    ['x', '✓'],
    ['Unavailable', 'Available'],
    ['✓', ''],
    ['Yes', 'No'],
    ['Offline', 'Read only'],
    ['<img src="r.png" alt="Down">', '<img src="g.png" alt="Up">'],
  ])('takes whole days from “%s” and “%s”', async (down, up) => {
    const body = table(
      'Day|TOMS|CERS|Moodle',
      `July 12, 2025|${down}|${up}|${down}`,
      `July 13, 2025|${up}|${down}|${up}`,
    )
    expect(await on(body)).toEqual([
      'downtime 2025-07-12/2025-07-12 [moodle toms]',
      'downtime 2025-07-13/2025-07-13 [cers]',
    ])
  })
  it('keeps the state that a cell or a column of notes gives', async () => {
    const body = table('Day|TOMS|CERS|Notes', 'July 12, 2025|Tentative|Down|', 'July 13, 2025|6–8 a.m.||Only if needed')
    expect((await on(body)).sort()).toEqual([
      'downtime 2025-07-12/2025-07-12 [cers]',
      'downtime 2025-07-12/2025-07-12 [toms] tentative',
      'downtime 2025-07-13T06:00-07:00/2025-07-13T08:00-07:00 [toms] tentative',
    ])
  })
  it('merges equal days of a story', async () => {
    const story = `<h2>Quiet Weekend</h2><p>Some systems will be down.</p>${table('System|July 12|July 13', 'TOMS|6–8 a.m.|', 'CERS|6–8 a.m.|7–9 a.m.')}`
    const { records } = await readHtml('CAASPP Communication: June 2025', 'Email Update, June 3, 2025', story)
    expect(records.filter(({ kind }) => kind === 'downtime').map(factOf)).toEqual([
      'downtime 2025-07-12T06:00-07:00/2025-07-12T08:00-07:00 [cers toms]',
      'downtime 2025-07-13T07:00-07:00/2025-07-13T09:00-07:00 [cers]',
    ])
  })
  it('tells nothing of being down where it lists hours of use', async () => {
    const body = `<h2>Availability in July</h2>${table('Day|TOMS|CERS', 'July 12, 2025|6 a.m.–10 p.m.|8 a.m.–6 p.m.')}`
    expect(await factsOn({ title, body: `<h2>Dates</h2><ul><li>July 5, 2025: TOMS</li></ul>${body}` })).toEqual([
      'downtime 2025-07-05/2025-07-05 [toms]',
    ])
  })
})
