import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../support/pages.ts'
import { factOf } from '../../../support/stories.ts'
import { factsOn, storiesOn, table } from './facts-on.ts'

const title = 'System Downtime Schedule'
const dates = table('Out|Over', 'July 5, 2025, 6 p.m.|July 7, 2025, 8 a.m.')
const captioned = (caption: string, body = dates) => body.replace('<table>', `<table><caption>${caption}</caption>`)
const over = (head: string, body = dates) => body.replace('<thead>', `<thead><tr><th colspan="2">${head}</th></tr>`)
const CERS = 'downtime 2025-07-05T18:00-07:00/2025-07-07T08:00-07:00 [cers]'

describe('the systems of a table without a column for them are those', () => {
  it.each([
    ['of its heading', `<h3>CERS</h3>${dates}`],
    ['of its caption', `<h3>TOMS</h3>${captioned('Educator Reporting System (CERS)')}`],
    ['of a first row over all its columns', `<h3>Systems</h3>${over('CERS')}`],
    ['of the heading above', `<h2>CERS</h2><h3>Summer</h3>${dates}`],
  ])('%s', async (_, body) => {
    expect(await factsOn({ title, body })).toEqual([CERS])
  })
  it('of the sentence that opens it in a story', async () => {
    const body = `<h2>Summer Work</h2><p>CERS will be down once; the THSS will remain available.</p>${dates}`
    const { records } = await readHtml('CAASPP Communication: June 2025', 'Email Update, June 3, 2025', body)
    expect(records.filter(({ kind }) => kind === 'downtime').map(factOf)).toEqual([CERS])
  })
  it('but a column for systems that names none names none', async () => {
    const body = `<h3>TOMS</h3>${table('System|Out|Over', 'Vendor portal|July 5, 2025, 6 p.m.|July 7, 2025, 8 a.m.')}`
    expect(await factsOn({ title, body })).toEqual([CERS.replace('cers', '')])
  })
})

describe('a caption', () => {
  it('gives year, zone and state to what stands under it', async () => {
    const rows = table('System|Out|Over', 'CERS|January 5, 6 p.m.|January 7, 8 a.m.')
    expect(await factsOn({ title, body: captioned('Tentative Dates in 2027 (ET)', rows) })).toEqual([
      'downtime 2027-01-05T18:00-05:00/2027-01-07T08:00-05:00 [cers] tentative',
    ])
  })
  it('makes no story of a heading that only holds a table', async () => {
    const rows = table('System|Out|Over', 'CERS|July 5, 6 p.m.|July 7, 8 a.m.')
    const body = `<h2>Outages</h2>${captioned('When systems are out', rows)}<h2>News</h2><p>Nothing else is new.</p>`
    const { records } = await readHtml('CAASPP Update, Issue 400', 'June 3, 2025', body)
    expect(records.filter(({ kind }) => kind === 'notice').map((record) => record.title)).toEqual(['News'])
  })
})

it('a heading that names a system whose name sounds of tests heads downtimes', async () => {
  const body = `<h3>Interim Assessment Viewing System</h3>${table('Out|Over|Reason', 'July 5, 2025, 6 p.m.|July 7, 2025, 8 a.m.|Cancelled')}`
  expect(await factsOn({ title, body })).toEqual([`${CERS.replace('cers', 'interim-viewing')} cancelled`])
})

describe('a footnote', () => {
  const rows = table('Test|Opens|Closes', 'First|May 11, 2026|May 29, 2026*')
  const stories = (note: string) => storiesOn({ title: 'Testing Windows', body: `<h2>Tests</h2>${rows}${note}` })

  it('makes no story of a heading that only holds a table', async () => {
    expect(await stories('<p>* Or the last day of school.</p>')).toEqual([])
    expect(await stories('<p>Or the last day of school.</p>')).toEqual(['Tests'])
  })
})
