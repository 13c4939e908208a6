import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../support/pages.ts'
import { factOf } from '../../../support/stories.ts'
import { table } from './facts-on.ts'

const DATES: readonly (readonly [day: string, what: string])[] = [
  ['September 27', 'Deadline to apply for range finding'],
  ['October 7–25', 'Fall administration window'],
  ['October 8', 'Site coordinator webinar, 3–4 p.m.'],
  ['October 29', 'Practice test results available in TOMS'],
  ['November 1', 'CERS unavailable for maintenance'],
  ['November 15', 'Last day to order braille booklets'],
]
const FACTS = [
  'deadline ?/2024-09-27',
  'deadline ?/2024-11-15',
  'downtime 2024-11-01/2024-11-01 [cers]',
  'event 2024-10-08T15:00-07:00/2024-10-08T16:00-07:00',
  'release 2024-10-29/?',
  'window 2024-10-07/2024-10-25',
]

const each = (print: (day: string, what: string) => string, between = '') =>
  DATES.map(([day, what]) => print(day, what)).join(between)

const LAYOUTS: Record<string, string> = {
  'a table': table('Date|Event', ...DATES.map(([day, what]) => `${day}|${what}`)),
  'a table with the days behind': table('Activity|Date', ...DATES.map(([day, what]) => `${what}|${day}`)),
  'a list': `<ul>${each((day, what) => `<li><b>${day}</b> – ${what}</li>`)}</ul>`,
  'lines that begin with a day': `<p>${each((day, what) => `${day} – ${what}`, '<br>')}</p>`,
  'lines that begin with a day and end with a stop': `<p>${each((day, what) => `${day}: ${what}`.replace(/(?<!\.)$/, '.'), '<br>')}</p>`,
  'lines that end with a day': `<p>${each((day, what) => `<b>${what}:</b> ${day}`, '<br>')}</p>`,
  'lines below an opener': `<p>Dates to remember:<br>${each((day, what) => `${day}: ${what}`, '<br>')}</p>`,
  'one sentence': `<p>Mark your calendars: ${each((day, what) => `${day}, ${what}`, '; ')}.</p>`,
  'a list in a list': `<ul>${each((day, what) => `<li>${day}<ul><li>${what}</li></ul></li>`)}</ul>`,
  'days in brackets': `<ul>${each((day, what) => `<li>${what} (${day})</li>`)}</ul>`,
  'cards, the day above': each((day, what) => `<div class="card"><div>${day}</div><div>${what}</div></div>`),
  'cards, the day below': each((day, what) => `<div class="card"><div>${what}</div><div>${day}</div></div>`),
  'headings over days': each((day, what) => `<h3>${what}</h3><p>${day}, 2024</p>`),
  'headings of days': each((day, what) => `<h3>${day}, 2024</h3><p>${what}</p>`),
  paragraphs: each((day, what) => `<p>${what} – ${day}</p>`),
}

describe('dates of all kinds, laid out as', () => {
  it.each(Object.keys(LAYOUTS))('%s', async (layout) => {
    const body = `<h2>Seats at the Institute</h2><p>There are seats left, and travel is paid.</p>
      <h2>Upcoming Dates</h2>${LAYOUTS[layout]}
      <h2>New Videos</h2><p>Three videos show how supports are set.</p>`
    const { records } = await readHtml('News for Test Coordinators', 'September 9, 2024', body)
    const facts = records.filter(({ kind }) => kind !== 'notice').map(factOf)
    expect(facts.sort()).toEqual(FACTS)
  })

  it('days beside news are when they were put up', async () => {
    const card = (day: string, what: string) => `<div class="card"><div>${day}</div><div>${what}</div></div>`
    const body = `<h2>News</h2>${card('August 30, 2024', 'Practice Test Results Available')}${card('August 27, 2024', 'Site Coordinator Webinar Recorded')}`
    const { records } = await readHtml('News for Test Coordinators', 'September 9, 2024', body)
    expect(records.filter(({ kind }) => kind !== 'notice')).toEqual([])
  })
  it('a day under a title that is over may be when the story was put up', async () => {
    const body = '<h2>News</h2><h3>Practice Test Results Available</h3><p>August 30, 2024</p>'
    const { records } = await readHtml('News for Test Coordinators', 'September 9, 2024', body)
    expect(records.filter(({ kind }) => kind !== 'notice')).toEqual([])
  })
})
