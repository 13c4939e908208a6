import { describe, expect, it } from 'vitest'
import type { Block } from '../../../shared/page/page.ts'
import { factsIn, item, paragraph } from '../../support/stories.ts'

const lines = (text: string, of: (words: string) => Block = paragraph) => text.split(' / ').map(of)
const read = (title: string, text: string, of: (words: string) => Block = paragraph) =>
  factsIn({ on: '2025-10-02', title, text: lines(text, of) })

describe('labelled lines of a story are parts of one time', () => {
  const night = ['downtime 2025-11-07T18:00-08:00/2025-11-08T06:00-08:00 [cers toms]']
  it.each([
    [
      'TOMS Maintenance',
      'Affected systems: TOMS, CERS / Start: November 7, 2025, 6 p.m. / End: November 8, 2025, 6 a.m.',
    ],
    [
      'Planned Downtime',
      'From: Friday, November 7, 6 p.m. / To: Saturday, November 8, 6 a.m. / Systems: TOMS and CERS',
    ],
    [
      'Night Work',
      'Systems affected: TOMS, CERS / Start: November 7, 6 p.m. / End: November 8, 6 a.m. / Questions: call us',
    ],
  ])('%s', (title, text) => {
    expect(read(title, text)).toEqual(night)
    expect(read(title, text, item)).toEqual(night)
    expect(factsIn({ on: '2025-10-02', title, text: text.replaceAll(' / ', '\n') })).toEqual(night)
  })

  it.each([
    [
      'Planned Downtime',
      'Systems: TOMS / Date: November 7 / Time: 6 p.m. to 9 p.m.',
      'downtime 2025-11-07T18:00-08:00/2025-11-07T21:00-08:00 [toms]',
    ],
    [
      'Webinar on TOMS',
      'Date: November 7 / Time: 3 p.m. to 4 p.m. / Topic: TOMS',
      'event 2025-11-07T15:00-08:00/2025-11-07T16:00-08:00',
    ],
    ['Item Writing Workshop', 'Dates: November 7–9 / Place: Fresno', 'event 2025-11-07/2025-11-09'],
    [
      'Order Materials',
      'Opens: November 3 / Closes: November 28 at 5 p.m.',
      'window 2025-11-03/2025-11-28T17:00-08:00',
    ],
  ])('%s: %s', (title, text, fact) => {
    expect(read(title, text)).toEqual([fact])
  })

  it.each([
    ['Date: November 7 / Start time: 6 p.m. / End time: 9 p.m. / System(s): TOMS', '2025-11-07T21:00-08:00'],
    ['Impacted System(s): TOMS / When: November 7 / Begins: 6 p.m. / Ends: 9 p.m.', '2025-11-07T21:00-08:00'],
    [
      'System: TOMS / Start date: November 7 / Start time: 6 p.m. / End date: November 8 / End time: 6 a.m.',
      '2025-11-08T06:00-08:00',
    ],
    [
      'Start date: November 7 / End date: November 8 / Start time: 6 p.m. / End time: 6 a.m. / System: TOMS',
      '2025-11-08T06:00-08:00',
    ],
    [
      'Affected: TOMS / Outage window: November 7, 6 p.m. to 9 p.m. / Expected duration: three hours',
      '2025-11-07T21:00-08:00',
    ],
  ])('whose hours have lines of their own: %s', (text, end) => {
    const fact = `downtime 2025-11-07T18:00-08:00/${end} [toms]`
    expect(read('Planned Outage', text)).toEqual([fact])
    expect(read('Planned Outage', text, item)).toEqual([fact])
  })
  it('does not take the systems of one line for the time of another', () => {
    const text = 'Systems: TOMS and CERS have new banners. / Downtime for CERS: November 7, 6 p.m. to 9 p.m.'
    expect(read('Night Work', text)).toEqual(['downtime 2025-11-07T18:00-08:00/2025-11-07T21:00-08:00 [cers]'])
  })
  it.each([
    'Dates: November 7–9\nPlace: Fresno\nApplication deadline: October 24',
    'Dates: November 7–9 | Place: Fresno | Application deadline: October 24',
    'Dates – November 7–9 / Place – Fresno / Application deadline – October 24',
  ])('keeps what one line is called from the time of another: %s', (text) => {
    expect(read('Item Writing Workshop', text)).toEqual(['deadline ?/2025-10-24', 'event 2025-11-07/2025-11-09'])
  })

  it('leaves a limit beside them apart', () => {
    expect(read('New Coordinator Webinar', 'Date: November 7 / Time: 3 to 4 p.m. / Register: by October 31')).toEqual([
      'deadline ?/2025-10-31',
      'event 2025-11-07T15:00-08:00/2025-11-07T16:00-08:00',
    ])
  })
})

describe('lines under one another', () => {
  it('name the systems of the time above them', () => {
    const text = 'November 7, 6 p.m. – November 8, 6 a.m. / TOMS / November 8, 6 p.m. – November 9, 6 a.m. / CERS'
    expect(read('Planned Downtime', text)).toEqual([
      'downtime 2025-11-07T18:00-08:00/2025-11-08T06:00-08:00 [toms]',
      'downtime 2025-11-08T18:00-08:00/2025-11-09T06:00-08:00 [cers]',
    ])
  })
  it('list windows', () => {
    expect(read('Testing Windows', 'Grade 11: November 3–28 / Makeup: December 1–5', item)).toEqual([
      'window 2025-11-03/2025-11-28',
      'window 2025-12-01/2025-12-05',
    ])
  })
  it('list downtimes of one system each', () => {
    const text = 'Systems will be down as follows. TOMS: November 7–9. CERS: November 8–9. TDS: not affected.'
    expect(factsIn({ on: '2025-10-02', text })).toEqual([
      'downtime 2025-11-07/2025-11-09 [toms]',
      'downtime 2025-11-08/2025-11-09 [cers]',
    ])
  })
})
