import { describe, expect, it } from 'vitest'
import { factsIn, item, row } from '../../../support/stories.ts'

const on = '2027-03-01'

describe('a meeting that is called off is no event', () => {
  it.each([
    ['News from the Field', ['The webinar on March 9 has been canceled.']],
    ['Meetings', ['The meeting scheduled for March 9 will not be held.']],
    ['CANCELED: Webinar for New Coordinators', ['March 9, 2 to 3 p.m.']],
    ['Trainings', [item('March 9: Webinar (canceled)')]],
    ['Trainings', [row('Date|Training|Status', 'March 9, 2027|Scoring webinar|Cancelled')]],
    ['Workshops', [row('Session|Date|Place', '1|March 9, 2027, 9 a.m. to noon|CANCELED')]],
  ])('%s: %j', (title, text) => {
    expect(factsIn({ on, title, text })).toEqual([])
  })

  it.each([
    ['The webinar on March 9 is canceled; the next one is on March 16.'],
    ['The webinar on March 9 is canceled and will be held on March 16 instead.'],
    ['The webinar on March 9 is canceled.', 'It will now be held on March 16.'],
    [item('March 9: Webinar (canceled)'), item('March 16: Webinar')],
  ])('what takes its place stays: %j %j', (...text) => {
    expect(factsIn({ on, title: 'Webinars', text })).toEqual(['event 2027-03-16/2027-03-16'])
  })

  it('one that only moves to another place stays', () => {
    const text = 'The workshop on March 9 will not be held in Fresno but online.'
    expect(factsIn({ on, title: 'Workshops', text })).toEqual(['event 2027-03-09/2027-03-09'])
  })

  it('a cancelled downtime stays, and says so', () => {
    const text = [row('Date|System|Status', 'March 9, 2027, 6–9 p.m.|TOMS|Canceled')]
    expect(factsIn({ on, title: 'System Downtime Schedule', text })).toEqual([
      'downtime 2027-03-09T18:00-08:00/2027-03-09T21:00-08:00 [toms] cancelled',
    ])
  })
})

describe('a weekend to which something is put off', () => {
  it('replaces the one that is printed in brackets', () => {
    const text =
      'TOMS maintenance planned for this weekend (March 6 and 7) is postponed to next weekend (March 13 and 14).'
    expect(factsIn({ on, text })).toEqual(
      ['13', '14'].map((date) => `downtime 2027-03-${date}/2027-03-${date} [toms] replaces 2027-03-06`),
    )
  })

  it('is doubted where an hour may be of its eve', () => {
    const text = 'The maintenance of TOMS is postponed to the weekend of March 13, starting at 6 p.m.'
    expect(factsIn({ on, text })).toEqual(['downtime 2027-03-13/2027-03-14 [toms] time-unreadable'])
  })

  it('is not where the hour names its day', () => {
    const text = 'TOMS will be down the weekend of March 13 from 6 p.m. on Friday to 6 a.m. on Sunday.'
    expect(factsIn({ on, text })).toEqual(['downtime 2027-03-12T18:00-08:00/2027-03-14T06:00-07:00 [toms]'])
  })
})
