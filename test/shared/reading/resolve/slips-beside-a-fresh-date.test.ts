import { describe, expect, it } from 'vitest'
import { readPage } from '../../../../shared/reading/read-page.ts'
import { factOf } from '../../../support/stories.ts'

const BODY =
  '<h2>Rosters</h2><p>Rosters are due on May 6, 2026. If no roster is there by May 8, 2026, the county draws it up.</p>'

async function readOn(fetchedAt: string) {
  const page = `<html><body><main><h1>ELPAC: Rosters of Raters</h1><p>Email Update, May 4, 2027</p>${BODY}</main></body></html>`
  return readPage({
    url: 'https://district.example.org/news/rosters',
    contentType: 'text/html',
    bytes: new TextEncoder().encode(page),
    status: 200,
    fetchedAt,
  })
}

describe('a page whose date and days are a year apart', () => {
  it('is right about its own year where it was fetched soon after it, and its days are doubted', async () => {
    const { document, records } = await readOn('2027-05-05T08:00:00Z')
    expect(document).toMatchObject({ published: '2027-05-04', doubts: [] })
    expect(records.map(factOf)).toContain('deadline ?/2026-05-06 year-suspect')
  })

  it('is doubted itself where it may have been there for a year', async () => {
    const { document } = await readOn('2028-03-05T08:00:00Z')
    expect(document).toMatchObject({ published: '2027-05-04', doubts: ['year-suspect'] })
  })
})
