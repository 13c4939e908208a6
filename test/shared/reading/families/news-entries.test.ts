import { describe, expect, it } from 'vitest'
import { factsOn, storiesOn, table } from './facts-on.ts'

const DOWN = 'STAIRS will be down from Friday, June 14, at 5 p.m. through Sunday, June 16, at 8 a.m.'
const GUIDE = 'The guide to the new reports is on the site.'
const FACT = 'downtime 2024-06-14T17:00-07:00/2024-06-16T08:00-07:00 [stairs]'

const on = (body: string) => factsOn({ title: 'Testing in California', at: '', body })
const item = (...parts: string[]) => `<li>${parts.join('')}</li>`

describe('the day on which a piece of news was put up is no day of what it tells', () => {
  it.each([
    ['at its head', `<ul>${item('June 7, 2024 – ', DOWN)}${item('June 5, 2024 – ', GUIDE)}</ul>`],
    [
      'on a line of its own',
      `<ul>${item('<a href="a">STAIRS Downtime</a><br>June 7, 2024<br>', DOWN)}${item('<a href="b">New Guide</a><br>June 5, 2024<br>', GUIDE)}</ul>`,
    ],
    [
      'in brackets behind its title',
      `<ul>${item('<a href="a">STAIRS Downtime</a> (June 7, 2024)<p>', DOWN, '</p>')}${item('<a href="b">New Guide</a> (June 5, 2024)<p>', GUIDE, '</p>')}</ul>`,
    ],
    ['in a cell', table('Date|News', `June 7, 2024|${DOWN}`, `June 5, 2024|${GUIDE}`)],
    ['as a term', `<dl><dt>June 7, 2024</dt><dd>${DOWN}</dd><dt>June 5, 2024</dt><dd>${GUIDE}</dd></dl>`],
    ['in paragraphs', `<p>06/07/2024: ${DOWN}</p><p>06/05/2024: ${GUIDE}</p>`],
  ])('%s', async (_, list) => {
    expect(await on(`<h2>News</h2>${list}`)).toEqual([FACT])
  })

  it('nor is that of a title alone', async () => {
    const list = `<ul>${item('June 7, 2024 ', '<a href="a">STAIRS Downtime</a>')}${item('June 5, 2024 ', '<a href="b">New Guide</a>')}</ul>`
    expect(await on(`<h2>News</h2>${list}`)).toEqual([])
  })

  it('a day to come is one', async () => {
    const list = `<ul>${item('June 17, 2024: STAIRS downtime')}${item('June 20, 2024: Webinar on reports')}</ul>`
    expect((await on(`<h2>News</h2>${list}`)).sort()).toEqual([
      'downtime 2024-06-17/2024-06-17 [stairs]',
      'event 2024-06-20/2024-06-20',
    ])
  })

  it('under a heading of dates it is one, too', async () => {
    const list = `<ul>${item('June 7, 2024: STAIRS downtime')}${item('June 5, 2024: Webinar on reports')}</ul>`
    expect(await on(`<h2>Dates</h2>${list}`)).toContain('downtime 2024-06-07/2024-06-07 [stairs]')
  })
})

it('the stamp of one of several items is no date line of the page, and takes away no story', async () => {
  const body = `<h2>News</h2><h3>STAIRS Downtime</h3><p>${DOWN}</p><h3>New Guide</h3><p>Posted June 5, 2024</p><p>${GUIDE}</p>`
  expect(await storiesOn({ title: 'Testing in California', at: '', body })).toEqual(['STAIRS Downtime', 'New Guide'])
})

describe('the day in front of the heading of a piece of news', () => {
  const stories = (last: string) =>
    `<h2>Announcements</h2><h3>June 5, 2024 – New Workshop on Reports</h3><p>${GUIDE}</p><h3>${last}</h3><p>STAIRS will be down Friday from 5 p.m. to 9 p.m.</p>`

  it('is that of its posting, from which its weekdays count', async () => {
    expect(await on(stories('May 29, 2024 – STAIRS Downtime'))).toEqual([
      'downtime 2024-05-31T17:00-07:00/2024-05-31T21:00-07:00 [stairs]',
    ])
  })
  it('stays in the name of the story', async () => {
    expect(
      await storiesOn({ title: 'Testing in California', at: '', body: stories('May 29, 2024 – STAIRS Downtime') }),
    ).toEqual(['June 5, 2024 – New Workshop on Reports', 'May 29, 2024 – STAIRS Downtime'])
  })
  it('is one to come where it is ahead', async () => {
    expect(await on(`<h2>News</h2><h3>June 20, 2024 – Workshop on Reports</h3><p>${GUIDE}</p>`)).toEqual([
      'event 2024-06-20/2024-06-20',
    ])
  })
  it('is one of a plan under another heading', async () => {
    expect(await on(`<h2>Workshops</h2><h3>June 5, 2024 – Workshop on Reports</h3><p>${GUIDE}</p>`)).toContain(
      'event 2024-06-05/2024-06-05',
    )
  })
})
