import { expect, it } from 'vitest'
import { outlineOf, pageOf } from './page-of.ts'

it('leaves out what each printed page has of its own, and goes on over the break', async () => {
  const head = 'Office of Lamps\n\nLamps in Spring\n\nMay 4, 2026\n\n'
  const text = `${head}HALL\n\nThe lamps of the hall are lit from six until the last\n   Page 1\nOffice of Lamps\nMay 4, 2026\n\nkeeper has gone home.\n\nATTIC\n\nIt stays dark at night.\n   Page 2\n`
  const page = await pageOf(text, { contentType: 'text/plain' })
  expect([page.title, page.dateline]).toEqual(['Lamps in Spring', 'May 4, 2026'])
  expect(outlineOf(page.body).map((line) => line.replace(/^#+ /, ''))).toEqual([
    'HALL',
    'The lamps of the hall are lit from six until the last keeper has gone home.',
    'ATTIC',
    'It stays dark at night.',
  ])
})
