import { describe, expect, it } from 'vitest'
import { readPage } from '../../../../shared/reading/read-page.ts'
import { factOf } from '../../../support/stories.ts'

async function downtimesOn(body: string, date = '<p>April 20, 2027</p>'): Promise<string[]> {
  const page = `<html><body><main><h1>Outage Alert</h1>${date}${body}</main></body></html>`
  const { records } = await readPage({
    url: 'https://district.example.org/news/alert',
    contentType: 'text/html',
    bytes: new TextEncoder().encode(page),
    status: 200,
    fetchedAt: '2027-04-21T08:00:00Z',
  })
  return records.filter(({ kind }) => kind === 'downtime').map(factOf)
}

describe('a downtime that a page tells twice', () => {
  it('has its hours, where another story tells its days', async () => {
    const body =
      '<h2>Summary</h2><p>On May 15–16 we plan to carry out extended maintenance on many systems.</p>' +
      '<h2>Details</h2><p>ART will be down from 9 p.m. on Saturday, May 15, until 11 a.m. on Sunday, May 16.</p>'
    expect(await downtimesOn(body)).toEqual(['downtime 2027-05-15T21:00-07:00/2027-05-16T11:00-07:00 [art]'])
  })

  it('has its first hour, where another story tells its day', async () => {
    const body =
      '<h2>Summary</h2><p>Maintenance on ART begins on Saturday, May 15, 2027, at 9 p.m.</p>' +
      '<h2>Details</h2><p>On May 15, we will be performing maintenance on ART.</p>'
    expect(await downtimesOn(body)).toEqual(['downtime 2027-05-15T21:00-07:00/? [art]'])
  })

  it('has its days, where another story tells its month', async () => {
    const body =
      '<h2>Summary</h2><p>ART will be down in May.</p><h2>Details</h2><p>ART will be down May 15–16 and in the week of June 7.</p>'
    expect(await downtimesOn(body)).toContain('downtime 2027-05-15/2027-05-16 [art]')
    expect(await downtimesOn(body)).not.toContain('downtime 2027-05/2027-05 [art]')
  })

  it('are two where another system is down in the same days', async () => {
    const body =
      '<h2>Days</h2><p>ART will be down May 15–16.</p>' +
      '<h2>Hours</h2><p>CERS will be down from 9 p.m. on May 15 until 11 a.m. on May 16.</p>'
    expect(await downtimesOn(body)).toHaveLength(2)
  })
})

describe('the year of a day on a page without a date', () => {
  it('is told by its weekday and the nearest full date', async () => {
    const body =
      '<h2>Fiscal year (July 1, 2026, to June 30, 2027)</h2><ul><li>ART maintenance is on Saturday, May 15, from 1 to 5 a.m.</li></ul>'
    expect(await downtimesOn(body, '')).toEqual(['downtime 2027-05-15T01:00-07:00/2027-05-15T05:00-07:00 [art]'])
  })
})
