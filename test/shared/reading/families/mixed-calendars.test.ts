import { describe, expect, it } from 'vitest'
import { factsOn, recordsOn, table } from './facts-on.ts'

const MEETING = 'event 2026-03-04T14:00-08:00/2026-03-04T15:00-08:00'
const DOWN = 'downtime 2026-03-06T18:00-08:00/2026-03-06T22:00-08:00 [cers]'
const LIMIT = 'deadline ?/2026-03-12'
const WINDOW = 'window 2026-03-16/2026-03-20'
const NIGHTS = 'downtime 2026-03-20T17:00-07:00/2026-03-23T08:00-07:00 [thss]'
const RELEASE = 'release 2026-03-25/?'

/** What a table of a page of news says, sorted. */
async function facts(heading: string, rows: string): Promise<string[]> {
  const body = `<h2>Materials</h2><p>Boxes are on their way.</p><h2>${heading}</h2>${rows}`
  return (await factsOn({ title: 'News for Coordinators', at: 'news/weekly', body })).sort()
}

describe('a calendar of different things says of each row what the row is, and when', () => {
  it.each([
    [
      'day and hours in two columns',
      table(
        'Event|Date|Time',
        'Coordinator webinar|March 4, 2026|2–3 p.m.',
        'CERS maintenance|March 6, 2026|6–10 p.m.',
        'Last day to order boxes|March 12, 2026|',
        'Order window|March 16–20, 2026|All day',
      ),
      [LIMIT, DOWN, MEETING, WINDOW],
    ],
    [
      'the weekday in a column of its own',
      table(
        'Day|Date|Time|Event',
        'Wednesday|March 4, 2026|2–3 p.m.|Coordinator webinar',
        'Friday|March 6, 2026|6–10 p.m.|CERS maintenance',
        'Monday–Friday|March 16–20, 2026|–|Order window',
      ),
      [DOWN, MEETING, WINDOW],
    ],
    [
      'first and last hour beside the day, not in each row',
      table(
        'Date|Start Time|End Time|Event',
        'March 4, 2026|2 p.m.|3 p.m.|Coordinator webinar',
        'March 6, 2026|6 p.m.|10 p.m.|CERS maintenance',
        'March 12, 2026|||Last day to order boxes',
      ),
      [LIMIT, DOWN, MEETING],
    ],
    [
      'first day, first hour and last hour',
      table(
        'Event|Start Date|Start Time|End Time',
        'Coordinator webinar|3/4/2026|2 p.m.|3 p.m.',
        'CERS maintenance|3/6/2026|6 p.m.|10 p.m.',
        'Last day to order boxes|3/12/2026||',
      ),
      [LIMIT, DOWN, MEETING],
    ],
    [
      'both days, each with its hour',
      table(
        'Event|Start Date|Start Time|End Date|End Time',
        'Coordinator webinar|3/4/2026|2 p.m.|3/4/2026|3 p.m.',
        'CERS maintenance|3/6/2026|6 p.m.||10 p.m.',
        'Order window|3/16/2026||3/20/2026|',
        'THSS offline|3/20/2026|5 p.m.|3/23/2026|8 a.m.',
        'Preliminary results available in CERS|3/25/2026|N/A|3/25/2026|N/A',
      ),
      [DOWN, NIGHTS, MEETING, RELEASE, WINDOW],
    ],
    [
      'both edges, each in one column',
      table(
        'Activity|Begins|Ends',
        'Coordinator webinar|March 4, 2026, at 2 p.m.|March 4, 2026, at 3 p.m.',
        'Last day to order boxes|March 12, 2026|March 12, 2026',
        'Order window|March 16, 2026|March 20, 2026',
        'THSS offline|March 20, 2026, at 5 p.m.|March 23, 2026, at 8 a.m.',
        'Preliminary results available in CERS|March 25, 2026|',
      ),
      [LIMIT, NIGHTS, MEETING, RELEASE, WINDOW],
    ],
    [
      'systems only where there are some',
      table(
        'Date|Time|System|Activity',
        'March 4, 2026|2–3 p.m.|–|Coordinator webinar',
        'March 6, 2026|6–10 p.m.|CERS|Maintenance',
        'March 16–20, 2026||–|Order window',
      ),
      [DOWN, MEETING, WINDOW],
    ],
  ])('%s', async (_, rows, wanted) => {
    expect(await facts('What Is Coming', rows)).toEqual(wanted)
  })

  it('under a heading that speaks of meetings, too', async () => {
    const rows = table(
      'Event|Date|Time',
      'Office hour|March 4, 2026|2–3 p.m.',
      'CERS maintenance|March 6, 2026|6–10 p.m.',
      'Last day to order boxes|March 12, 2026|',
    )
    expect(await facts('Webinars and Other Events', rows)).toEqual([LIMIT, DOWN, MEETING])
  })
})

describe('beside such calendars', () => {
  it.each([
    table('Course|Opens', 'Scoring webinar|March 25, 2026'),
    table('Course|Opens|Do It', 'Scoring basics|March 25, 2026|Deadline: before you score'),
  ])('courses in a column “Opens” are no meetings and no limits', async (rows) => {
    expect(await facts('New Trainings', rows)).toEqual([RELEASE])
  })
  it.each([
    ['6–10', 'downtime 2026-03-06/2026-03-06 [cers] time-unreadable'],
    ['6 p.m.', 'downtime 2026-03-06T18:00-08:00/? [cers]'],
    ['until noon', 'downtime ?/2026-03-06T12:00-08:00 [cers]'],
    ['10 p.m. – 4 a.m.', 'downtime 2026-03-06T22:00-08:00/2026-03-07T04:00-08:00 [cers]'],
  ])('a downtime is read as on a schedule: “%s”', async (hours, down) => {
    const rows = table('Event|Date|Time', `CERS maintenance|March 6, 2026|${hours}`, 'Webinar|March 4, 2026|2–3 p.m.')
    expect(await facts('What Is Coming', rows)).toEqual([down, MEETING])
  })
  it('the hours of one row are not those of another', async () => {
    const rows = table('Date|Time|Event', 'March 6, 2026|6–10 p.m.|CERS maintenance', 'March 4, 2026||Scoring webinar')
    expect(await facts('What Is Coming', rows)).toEqual([DOWN, 'event 2026-03-04/2026-03-04'])
  })
  it('a column of systems that is filled in every row still makes a list of downtimes', async () => {
    const rows = table('Date|Time|System', 'March 6, 2026|6–10 p.m.|CERS', 'March 7, 2026|6–10 p.m.|TOMS')
    expect(await facts('What Is Coming', rows)).toHaveLength(2)
  })
  it('a record shows the joined columns as one', async () => {
    const body = `<h2>What Is Coming</h2>${table('Event|Start Date|Start Time|End Time', 'Coordinator webinar|3/4/2026|2 p.m.|3 p.m.')}`
    expect(await recordsOn({ title: 'News for Coordinators', at: 'news/weekly', body })).toMatchObject([
      { text: 'Coordinator webinar | 3/4/2026, 2 p.m. | 3/4/2026, 3 p.m.' },
    ])
  })
})
