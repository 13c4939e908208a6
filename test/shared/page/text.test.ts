import { expect, it } from 'vitest'
import { outlineOf, pageOf } from './page-of.ts'

const textPage = (text: string) => pageOf(text, { contentType: 'text/plain' })
const bodyOf = async (text: string) => outlineOf((await textPage(text)).body)

const MENU = `Skip to Contents
  • Desk Links
    • Chairs
    • Lamps
  • System Status OK
    • System Downtime 0
  • Help
`

it('finds the title over the date line, behind the menus', async () => {
  const page = await textPage(
    `${MENU}\nDesk News: May 2026\n\nEmail Update, May 4, 2026\n\nNotice\n\nLamps Burn\n\nThey burn all night.\n`,
  )
  expect(page.title).toBe('Desk News: May 2026')
  expect(page.dateline).toBe('Email Update, May 4, 2026')
  expect(outlineOf(page.body)).toEqual(['## Notice', '### Lamps Burn', 'They burn all night.'])
})

it.each([
  ['of different length', 'Chairs | Desks | Stairs\nHelp | Rooms | About | Contact Us'],
  ['that stand together like a table', 'Chairs | Desks | Stairs\nHelp | Rooms | About'],
])('finds the title over the date line behind menu lines with bars %s', async (_, menu) => {
  const page = await textPage(
    `Lamps\n${menu}\n\nDesk News: May 2026\n\nEmail Update, May 4, 2026\n\nThey burn all night.\n`,
  )
  expect(page.title).toBe('Desk News: May 2026')
  expect(outlineOf(page.body)).toEqual(['They burn all night.'])
})

it.each([
  ['the first line', ''],
  ['the first line after a list of menu items', MENU],
  ['the first line after menu lines that stand together', 'Home\nAbout\nLamps\nContact Us\n'],
  ['the first line after menu lines with bars', 'Lamps\nChairs | Desks | Stairs\nHelp | Rooms | About | Contact Us\n'],
  ['the first line after a skip link and a logo', 'Skip to main content\nDepartment Logo\n'],
])('without a date line takes %s for the title', async (_, before) => {
  const page = await textPage(`${before}\nDesk Rooms\n\nRooms in Use\n\nAll of the rooms are in use today.\n`)
  expect(page.title).toBe('Desk Rooms')
  expect(outlineOf(page.body)).toEqual(['### Rooms in Use', 'All of the rooms are in use today.'])
})

it.each([
  ['stands alone over prose', 'Lamps Burn\n\nThey burn all night long.'],
  ['stands right over prose', 'Lamps Burn\nThey burn all night long.'],
  ['is underlined', 'Lamps Burn\n==========\nThey burn all night long.'],
  ['stands between asterisks', '*Lamps Burn*\n\nThey burn all night long.'],
  ['is marked with hashes', '### Lamps Burn\n\nThey burn all night long.'],
])('takes a line for a heading that %s', async (_, text) => {
  const lines = await bodyOf(`Desk Rooms\n\nSome words to open the page with.\n\n${text}\n\nMore of it.`)
  expect(lines[1]).toMatch(/^#+ Lamps Burn$/)
  expect(lines[2]).toBe('They burn all night long.')
})

it.each([
  'LAMPS AND THE NIGHT',
  'Who Has Seen the Lamps?',
  'Lamps Are Here!',
  'May 9: Lamp Hour, 2–3 p.m.',
  'What the lamps cost',
  'Nine Lamps for the Long Corridor Between the Reading Room, the Old Kitchen, and the Stairs That Lead Down to the Garden in the Back',
])('takes "%s" for a heading', async (heading) => {
  expect(
    await bodyOf(`Desk Rooms\n\nSome words to open the page with.\n\n${heading}\n\nThey burn all night long.`),
  ).toContain(`### ${heading}`)
})

it.each([
  'Please write about lamps to the office by e-mail at',
  'Dear Lamp Keepers:',
  'May 9, 2026',
  'They burn all night, each from 9 a.m. to 3 p.m.',
  'Old Kitchen opens on May 9, Reading Room on May 16, and Garden House on May 23, always from 9 a.m. to 3 p.m.',
  'See you there!',
])('does not take "%s" for a heading', async (line) => {
  const lines = await bodyOf(`Desk Rooms\n\nSome words to open the page with.\n\n${line}\n\nThey burn all night long.`)
  expect(lines.filter((each) => each.startsWith('#'))).toEqual([])
})

it.each(['• ', '- ', '* ', '1. '])('reads items that begin with "%s"', async (bullet) => {
  const lines = await bodyOf(
    `Desk Rooms\n\nIn the rooms there are:\n\n${bullet}lamps\n${bullet}chairs\n\nAll of them burn.`,
  )
  expect(lines).toEqual(['In the rooms there are:', '- lamps', '- chairs', 'All of them burn.'])
})

it('tells by the space before its bullet how deep an item lies', async () => {
  const lines = await bodyOf(
    'Desk Rooms\n\nIn the rooms there are:\n\n  • lamps\n    • tall ones\n    • low ones\n  • chairs\n',
  )
  expect(lines.slice(1)).toEqual(['- lamps', '  - tall ones', '  - low ones', '- chairs'])
})

it('divides items that are glued on one line, and begins an item at the "or" of a list', async () => {
  const lines = await bodyOf(
    'Desk Rooms\n\nIn the rooms there are:\n\n• lamps • chairs\n• stairs\n\nYou may:\n\n- Read a book.\nor -\nLight a lamp.',
  )
  expect(lines).toEqual([
    'In the rooms there are:',
    '- lamps',
    '- chairs',
    '- stairs',
    'You may:',
    '- Read a book.',
    '- Light a lamp.',
  ])
})

it('keeps placeholders, notes on dead addresses and what a blanked address leaves', async () => {
  const text =
    'Call the file <Desk>_〈LEA〉_XXXX now.\n\n[Note, the preceding web address is no longer valid.]\n\nWrite to them by e-mail at\n\nThe lamps burn.'
  expect(await bodyOf(`Desk Rooms\n\nAll of the rooms are here.\n\n${text}`)).toEqual([
    'All of the rooms are here.',
    'Call the file <Desk>_〈LEA〉_XXXX now.',
    '[Note, the preceding web address is no longer valid.]',
    'Write to them by e-mail at',
    'The lamps burn.',
  ])
})

it('reads items whose bullets were lost, up to the heading that follows them', async () => {
  const lines = await bodyOf(
    'Desk Rooms\n\nIn the rooms there are:\n\nlamps\nchairs\nStairs\n\nGarden News\n\nIt is green all year.',
  )
  expect(lines).toEqual([
    'In the rooms there are:',
    '- lamps',
    '- chairs',
    '- Stairs',
    '### Garden News',
    'It is green all year.',
  ])
})

it('takes no stamp for a heading', async () => {
  const page = await textPage('Desk Guides\n\nLast updated: May 4, 2026\n\n- How to light a lamp\n- How to sit\n')
  expect(outlineOf(page.body)).toEqual(['Last updated: May 4, 2026', '- How to light a lamp', '- How to sit'])
})

it('keeps what is set in below an item with it', async () => {
  const lines = await bodyOf(
    'Desk Rooms\n\nTwo hours:\n\n• Morning Hour\n    For those who rise early and like the light.\n',
  )
  expect(lines).toEqual(['Two hours:', '- Morning Hour\nFor those who rise early and like the light.'])
})

it('takes a title over steps for a heading, although a colon stands above it', async () => {
  const open = 'Desk Rooms\n\nPlease look at the rooms that you will need for this:\n'
  for (const steps of ['Take these steps in time:\n- Sit down.\n- Write.\n', '- Sit down.\n- Write.\n']) {
    const lines = await bodyOf(`${open}Before the Long Night\n${steps}`)
    expect(lines).toContain('### Before the Long Night')
  }
  expect(await bodyOf(`${open}Morning Room\nBring a lamp of your own.\n`)).toContain('- Morning Room')
})

it('does not take the line under a day for a heading', async () => {
  const lines = await bodyOf(
    'Desk Rooms\n\nIn May and June we meet again.\n\nMay 9, 2026\nLamp Hour\n9–11 a.m.\n\nBoth are recorded for you.',
  )
  expect(lines.filter((line) => line.startsWith('#'))).toEqual([])
})

it('takes a day over a title over prose for their heading', async () => {
  const lines = await bodyOf(
    'Desk Rooms\n\nE-mail Update, May 4, 2026\nDates\nPlease look.\nMay 9, 2026\nLamp Hour\nWe sit and light every lamp.\nMay 12 and 14, 2026\nWick Hour\nThe wicks are cut, and the lamps are cleaned.\n',
  )
  expect(lines).toEqual([
    '## Dates',
    'Please look.',
    '### May 9, 2026',
    '#### Lamp Hour',
    'We sit and light every lamp.',
    '### May 12 and 14, 2026',
    '#### Wick Hour',
    'The wicks are cut, and the lamps are cleaned.',
  ])
})

it('ends the body at the foot, a signature mark and the sidebar', async () => {
  for (const foot of [
    'Questions:   Lamp Office | | 555-123-4567',
    'Last Reviewed: Friday, May 8, 2026',
    '-- ',
    'Popular Links',
  ]) {
    const lines = await bodyOf(
      `Desk Rooms\n\nSome words to open the page with.\n\n${foot}\n\nLamps Burn\n\nOn May 9 they did.`,
    )
    expect(lines).toEqual(['Some words to open the page with.'])
  }
})
