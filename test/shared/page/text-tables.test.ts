import { expect, it } from 'vitest'
import { outlineOf, pageOf } from './page-of.ts'

const textPage = (text: string) => pageOf(text, { contentType: 'text/plain' })
const bodyOf = async (text: string) => outlineOf((await textPage(text)).body)

it('reads tables with bars, also with rows broken over lines, and tables with tabs', async () => {
  const barred = await textPage(
    'Desk Rooms\n\nAll of the rooms are here.\n\nRoom | Use |\n---|---|\nReading\nRoom ![]() |\nFor books. |\nKitchen | For tea. |\nClosing words follow here.',
  )
  expect(outlineOf(barred.body)).toEqual([
    'All of the rooms are here.',
    'Reading Room | For books.',
    'Kitchen | For tea.',
    'Closing words follow here.',
  ])
  expect(barred.body[1]).toMatchObject({ kind: 'row', columns: ['Room', 'Use'] })
  const tabbed = await textPage('Desk Rooms\n\nAll of the rooms are here.\n\nDate\tRoom\nMay 9\tKitchen\n')
  expect(tabbed.body[1]).toMatchObject({ kind: 'row', columns: ['Date', 'Room'], text: 'May 9 | Kitchen' })
  const empty = await textPage('Desk Rooms\n\nAll of the rooms are here.\n\nDate | Room |\n---|---|\n\nMore to come.')
  expect(outlineOf(empty.body)[1]).toBe('[Date; Room] empty')
})

const ROOMS = [
  ['May 9, 2026', 'May 10, 2026', 'Reading Room'],
  ['June 6, 2026', 'TBD', 'Kitchen'],
]

it.each([
  ['wide spaces', 'From            To              Systems', ROOMS.map((row) => row.join('    ')).join('\n')],
  ['a line for each cell', 'From\nTo\nSystems', ROOMS.flat().join('\n')],
  ['a line and an empty one for each cell', 'From\n\nTo\n\nSystems', ROOMS.flat().join('\n\n')],
])('reads tables with %s under names of columns, behind the title', async (_, head, rows) => {
  const page = await textPage(`Desk Rooms\n\n${head}\n${rows}\n\nWhat Is Off\n\nAll of the lamps are off.`)
  expect(page.title).toBe('Desk Rooms')
  expect(page.body[0]).toMatchObject({ kind: 'row', columns: ['From', 'To', 'Systems'] })
  expect(outlineOf(page.body)).toEqual([
    'May 9, 2026 | May 10, 2026 | Reading Room',
    'June 6, 2026 | TBD | Kitchen',
    '### What Is Off',
    'All of the lamps are off.',
  ])
})

it('takes the rows of a table that lost its bars neither for a menu nor for headings', async () => {
  const rows = ROOMS.map((row) => row.join(' ')).join('\n')
  const page = await textPage(
    `Desk Rooms\n\nFrom To Impacted Systems\n${rows}\n\nWhat Is Off\n\nAll of the lamps are off.`,
  )
  expect(page.title).toBe('Desk Rooms')
  expect(outlineOf(page.body)).toEqual([
    'From To Impacted Systems',
    'May 9, 2026 May 10, 2026 Reading Room',
    'June 6, 2026 TBD Kitchen',
    '### What Is Off',
    'All of the lamps are off.',
  ])
})

it('does not take words that could name columns for a table where no days stand below', async () => {
  const lines = await bodyOf(
    'Desk Rooms\n\nAll of the rooms are here.\n\nStatus\nEvent\nDetails\n\nThe lamps burn all night.',
  )
  expect(lines.some((line) => line.includes('|'))).toBe(false)
})

it('reads a table of two columns by wide spaces, also in a quoted message', async () => {
  const lines = ['Date                  Room', 'May 9, 2026           Kitchen', 'June 6, 2026          Reading Room']
  const head = 'Desk Rooms\n\nAll of the rooms are here.\n\n'
  const rows = ['All of the rooms are here.', 'May 9, 2026 | Kitchen', 'June 6, 2026 | Reading Room']
  expect(await bodyOf(head + lines.join('\n'))).toEqual(rows)
  const quoted = (head + lines.join('\n')).replace(/^/gm, '> ')
  expect(await bodyOf(quoted)).toEqual(rows)
})
