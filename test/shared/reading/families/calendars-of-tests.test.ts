import { describe, expect, it } from 'vitest'
import { factsOn, recordsOn, table } from './facts-on.ts'

const item = (...lines: string[]) => `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`
const sorted = async (page: Parameters<typeof factsOn>[0]) => (await factsOn(page)).sort()

describe('on a page that is titled as a calendar of tests', () => {
  const title = 'Assessment Calendar'

  it('every stretch of days in a list is a window', async () => {
    const body = `<h2>Grades 6 and 7</h2>${item('Reading Inventory', 'Sept. 8, 2025 - Sept. 19, 2025', 'Winter round: Jan. 12 - Jan. 23, 2026')}`
    expect(await sorted({ title, body })).toEqual(['window 2025-09-08/2025-09-19', 'window 2026-01-12/2026-01-23'])
  })

  it('days without school are none', async () => {
    const body = `<h2>Spring Round</h2>${item('April 13 - 24, 2026', 'Spring break is March 30 - April 3, 2026')}`
    expect(await sorted({ title, body })).toEqual(['window 2026-04-13/2026-04-24'])
  })

  it('a row may hold nothing but the days of its tests', async () => {
    const body = `<h2>Exit Exam</h2>${table('Reading|Writing', 'November 4, 2025|November 5, 2025')}`
    expect(await sorted({ title, body })).toEqual(['window 2025-11-04/2025-11-04', 'window 2025-11-05/2025-11-05'])
  })

  it('a row whose day is of something else gives no window', async () => {
    const body = table('When|What', 'Oct. 17, 2025|First quarter ends', 'Oct. 21, 2025|Writing assessment, grade 8')
    expect(await sorted({ title, body })).toEqual(['window 2025-10-21/2025-10-21'])
  })
})

describe('a table of windows', () => {
  const heading = '<h2>State Tests</h2><p>These are the dates for all schools.</p>'

  it('may set the first day beside the last', async () => {
    const body = `${heading}${table('Test|Testing Window(s)', 'CAST|4/13/26 5/8/26', 'ELPAC|2/9/2026<br>4/3/26')}`
    expect(await sorted({ title: 'Student Services', body })).toEqual([
      'window 2026-02-09/2026-04-03',
      'window 2026-04-13/2026-05-08',
    ])
  })

  it('names days on which a test is given', async () => {
    const body = `${heading}${table('Test|Who|Test Dates', 'CAST|Grade 5|Tuesday, May 5th and Thursday, May 7th, 2026')}`
    expect(await sorted({ title: 'Student Services', body })).toEqual([
      'window 2026-05-05/2026-05-05',
      'window 2026-05-07/2026-05-07',
    ])
  })

  it('has limits beside its windows', async () => {
    const columns = 'Collection|Official Window|Recommended Date|Certification Deadline'
    const rows = ['Fall|October 6, 2025 to December 19, 2025|November 14, 2025|December 12, 2025']
    expect(await sorted({ title: 'Data Team', body: `${heading}${table(columns, ...rows)}` })).toEqual([
      'deadline ?/2025-11-14',
      'deadline ?/2025-12-12',
      'window 2025-10-06/2025-12-19',
    ])
  })

  it('tells in a row until when something is open from its day on', async () => {
    const body = `${heading}${table('Date|What', 'July 13, 2026|The correction window opens and continues through August 21, 2026')}`
    expect(await sorted({ title: 'Student Services', body })).toEqual(['window 2026-07-13/2026-08-21'])
  })
})

describe('a table of limits', () => {
  it('may hold their names in its first column', async () => {
    const body = `<h2>Closing the Year</h2><p>See the table.</p>${table('Milestone or Deadline|Date|Comments', 'All errors cleared|July 10, 2026|Leave time for a review.', 'Certification Deadline|July 24, 2026 (11:59 p.m.)|Both parties approve.')}`
    expect(await sorted({ title: 'Data Team', body })).toEqual([
      'deadline ?/2026-07-10',
      'deadline ?/2026-07-24T23:59-07:00',
    ])
  })

  it('has a limit for each of its rows, also on the same day', async () => {
    const body = `<h2>Closing the Year</h2><p>See the table.</p>${table('Collection|Certification Deadline', 'Courses|July 24, 2026', 'Discipline|July 24, 2026')}`
    expect(await sorted({ title: 'Data Team', body })).toEqual(['deadline ?/2026-07-24', 'deadline ?/2026-07-24'])
  })
})

describe('lines of a name and its days', () => {
  it('are windows under a heading of windows, each its own', async () => {
    const body =
      '<h2>2025-26 Testing Window</h2><p>ELPAC February 9, 2026–May 15, 2026</p><p>Fitness February 9, 2026–May 15, 2026</p>'
    expect(await sorted({ title: 'Student Services', body })).toEqual([
      'window 2026-02-09/2026-05-15',
      'window 2026-02-09/2026-05-15',
    ])
  })
})

describe('a table with a column that names tests', () => {
  it('holds the days on which they are given', async () => {
    const body = `<h2>Where We Are</h2><p>All of our tests.</p>${table('Name|Test|Months', 'Fitness|Physical Fitness Test|February 2026', 'CAST|Science|May 6, 2026', 'Writing|District Essay|March 9 to 13, 2026')}`
    expect(await sorted({ title: 'Summary', body })).toEqual([
      'window 2026-02/2026-02',
      'window 2026-03-09/2026-03-13',
      'window 2026-05-06/2026-05-06',
    ])
  })
})

describe('a table with long cells', () => {
  it('is one of facts where its rows begin with their days', async () => {
    const long = `Last day to send boxes. ${'They travel on trucks, and some of these take a week. '.repeat(4)}`
    const body = `<h2>Important Days</h2><p>For those who speak.</p>${table(null, `September 4, 2026, 11:59 p.m.|Deadline to hand in a talk`, `October 9, 2026|Speakers notified`, `November 20, 2026|${long}`)}`
    expect(await sorted({ title: 'For Speakers', body })).toEqual([
      'deadline ?/2026-09-04T23:59-07:00',
      'deadline ?/2026-11-20',
    ])
  })
})

describe('a table with a column for each school year', () => {
  it('tells the year of its days with a doubt', async () => {
    const body = `<h2>New Deadlines</h2><p>They are proposed.</p>${table('Requirement|2026–27|2027–28', 'Final deadline|August 14|August 6')}`
    expect(await sorted({ title: 'Data Team', body })).toEqual([
      'deadline ?/2026-08-14 year-suspect',
      'deadline ?/2027-08-06 year-suspect',
    ])
  })

  it('tells it without one where its days print it', async () => {
    const body = `<h2>New Deadlines</h2><p>They are proposed.</p>${table('Requirement|2026–27', 'Final deadline|August 13, 2027')}`
    expect(await sorted({ title: 'Data Team', body })).toEqual(['deadline ?/2027-08-13'])
  })
})

describe('headings of a day with nothing under them', () => {
  it('are the items of a list', async () => {
    const body =
      '<h2>Upcoming Dates</h2><h3>October 6: Question Hour, 2–3 p.m.</h3><h3>October 13–23: Private Preview</h3><h3>November 4: Last Day to Order</h3><h2>More</h2><p>Ask us.</p>'
    expect(await sorted({ title: 'Fall 2026', body })).toEqual([
      'deadline ?/2026-11-04',
      'event 2026-10-06T14:00-07:00/2026-10-06T15:00-07:00',
      'window 2026-10-13/2026-10-23',
    ])
  })

  it('are titles without their days', async () => {
    const body =
      '<h2>Upcoming Dates</h2><h3>October 6: Question Hour, 2–3 p.m.</h3><h3>October 13–23: Private Preview of Scores</h3>'
    const records = await recordsOn({ title: 'Fall 2026', body })
    expect(records.map((record) => record.title)).toEqual(['Question Hour, 2–3 p.m', 'Private Preview of Scores'])
  })
})

describe('a paragraph whose lines begin with their days', () => {
  it('is a list', async () => {
    const body =
      '<h2>Fitness Test</h2><p>February 2 – March 27, 2026 (grade 5)<br>March 2 – April 30, 2026 (grade 9)</p>'
    expect(await sorted({ title: 'Testing Schedule', body })).toEqual([
      'window 2026-02-02/2026-03-27',
      'window 2026-03-02/2026-04-30',
    ])
  })
})

describe('a list of meetings', () => {
  it('may have a link beside each day', async () => {
    const body = `<h2>Upcoming Meeting Dates</h2>${item('October 8, 2026: Register here', 'December 3, 2026: Registration coming soon')}`
    expect(await sorted({ title: 'Network of Coordinators', body })).toEqual([
      'event 2026-10-08/2026-10-08',
      'event 2026-12-03/2026-12-03',
    ])
  })
})

describe('a heading that names a school year', () => {
  it.each([
    ['July 1 - June 30', '2024-07-01/2025-06-30'],
    ['July 29 - August 23', '2024-07-29/2024-08-23'],
    ['December 9 - January 17', '2024-12-09/2025-01-17'],
    ['May 5 - May 30', '2025-05-05/2025-05-30'],
  ])('tells the year of %s', async (days, window) => {
    const rows = [`Initial|${days}`, 'Summative|February 3 - April 11, 2025']
    const body = `<h2>2024-25 Testing Windows</h2>${table('Test|Window', ...rows)}`
    expect(await sorted({ title: 'Student Services', body })).toContain(`window ${window}`)
  })
})

describe('a heading that names one year', () => {
  it.each([
    ['September 8 - June 5', '2025-09-08/2026-06-05'],
    ['November 16 - January 8', '2026-11-16/2027-01-08'],
    ['March 16 - May 29', '2026-03-16/2026-05-29'],
  ])('lies around the middle of %s', async (days, window) => {
    const body = `<h2>2026 Testing Windows</h2>${table('Test|Window', `Alternate|${days}`)}`
    expect(await sorted({ title: 'Student Services', body })).toEqual([`window ${window}`])
  })
})
