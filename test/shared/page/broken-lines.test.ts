import { expect, it } from 'vitest'
import { outlineOf, pageOf } from './page-of.ts'

const textPage = (text: string) => pageOf(text, { contentType: 'text/plain' })
const bodyOf = async (text: string) => outlineOf((await textPage(text)).body)

it('puts broken lines together: a wrapped mail, a bullet alone, a stamp and a lower-case line', async () => {
  const wrapped = `Desk Rooms

The lamps in the long corridor between the reading room and the old
kitchen burn all night, and nobody has yet found out who it is that
lights them every evening before the doors are closed.

- the first lamp, which is the oldest of them all, was brought here
  from the garden`
  expect(await bodyOf(wrapped)).toEqual([
    'The lamps in the long corridor between the reading room and the old kitchen burn all night, and nobody has yet found out who it is that lights them every evening before the doors are closed.',
    '- the first lamp, which is the oldest of them all, was brought here from the garden',
  ])
  expect(
    await bodyOf(
      'Desk Rooms\n\nHere are some lamps to see.\n\n-\nReading\nLamp - Select it.\n- Kitchen Lamp\n(Posted 05/04/26)\n- Lamp\nof the stairs',
    ),
  ).toEqual([
    'Here are some lamps to see.',
    '- Reading Lamp - Select it.',
    '- Kitchen Lamp (Posted 05/04/26)',
    '- Lamp of the stairs',
  ])
})

it('puts the lines of a narrow text together before it looks for headings', async () => {
  const narrow = `Desk Rooms

Please plan for a night without lamps in the Old
Kitchen Hall, and the Reading, Writing, and Old
Room of the Long Corridor, from May 9 at 5 p.m.
through the next morning when the doors open.

Lamps Return

The keepers bring them back in the evening, and
nobody has to be there. Help for all of the keepers who stay.`
  expect(await bodyOf(narrow)).toEqual([
    'Please plan for a night without lamps in the Old Kitchen Hall, and the Reading, Writing, and Old Room of the Long Corridor, from May 9 at 5 p.m. through the next morning when the doors open.',
    '### Lamps Return',
    'The keepers bring them back in the evening, and nobody has to be there. Help for all of the keepers who stay.',
  ])
})

it('finds the underlined heading over a wrapped paragraph that ends with an hour', async () => {
  const mail = `Desk Rooms

Lamp Hours in Three Rooms
=========================

Old Kitchen opens on May 9, Reading Room on May 16, and the one
Garden House on May 23, always from 8:30 a.m. to 3:30 p.m.

Chairs and Stairs
-----------------

The chairs are brought down the stairs on the following day, and
nobody has yet found out who it is that brings them.`
  expect((await bodyOf(mail)).slice(0, 3)).toEqual([
    '## Lamp Hours in Three Rooms',
    'Old Kitchen opens on May 9, Reading Room on May 16, and the one Garden House on May 23, always from 8:30 a.m. to 3:30 p.m.',
    '### Chairs and Stairs',
  ])
})

it('finds the width of a mail in spite of a web address that is longer', async () => {
  const mail = `Desk Rooms

The lamps in the long corridor between the reading room and the Old
Kitchen burn all night, and nobody has yet found out who it is that
lights them every evening before the doors are closed to the people.
See https://lamps.example/rooms/corridor/reading-room/old-kitchen/lamps-of-the-night.html`
  expect((await bodyOf(mail))[0]).toMatch(/the Old Kitchen burn/)
})

it('goes on with a line whose last word ends no sentence, where nothing tells a width', async () => {
  const page = `Desk News: May 2026

Email Update, May 4, 2026

Lamps

The lamps of both desks will be dark from Friday, May 8, at 5 p.m. to
Monday, May 11, at 8 a.m.

Chairs

All of the chairs come back on May
12 and stay.
`
  expect(await bodyOf(page)).toEqual([
    '### Lamps',
    'The lamps of both desks will be dark from Friday, May 8, at 5 p.m. to Monday, May 11, at 8 a.m.',
    '### Chairs',
    'All of the chairs come back on May 12 and stay.',
  ])
})

it('takes the number of a day or a dash at the head of a broken line for no item', async () => {
  const wrapped = `Desk Rooms

The lamps of the long corridor will all be taken out on Friday, August
27. They come back to their places in the corridor on Monday, August 30
– all but the one by the kitchen door, which a guest has broken in two.
It is lit again in the week after that, or whenever somebody finds it.`
  expect(await bodyOf(wrapped)).toEqual([
    'The lamps of the long corridor will all be taken out on Friday, August 27. They come back to their places in the corridor on Monday, August 30 – all but the one by the kitchen door, which a guest has broken in two. It is lit again in the week after that, or whenever somebody finds it.',
  ])
})

it('still reads a list whose first line fills the width', async () => {
  const wrapped = `Desk Rooms

The lamps of the long corridor are to be cleaned by the guests of this
house, each of them by another one, in the order of their names, thus:
1. the lamp by the kitchen door and both of the ones by the hall door,
2. the lamp of the stairs.`
  expect((await bodyOf(wrapped)).slice(1)).toEqual([
    '- the lamp by the kitchen door and both of the ones by the hall door,',
    '- the lamp of the stairs.',
  ])
})

it.each([
  ['an hour and its end', 'from 6 p.m.', 'to midnight'],
  ['an hour and its half of the day', 'from May 4 at 5:30', 'p.m. to May 5'],
  ['two hours', 'on May 4, 9:30–', '11 a.m.'],
  ['a weekday and its day', 'on Friday,', 'May 4'],
  ['a day and its year', 'on May 4,', '2026, at noon'],
  ['a day and its hour', 'on Friday, May 4,', '7:30 a.m.'],
  ['a word that leads to a day', 'by', 'Friday, May 4'],
  ['two names', 'the kitchen and', 'The Garden House'],
])('puts a broken item together: %s', async (_name, before, after) => {
  const joined = `- The lamp ${before} ${after}`
  for (const indent of ['', '  ']) {
    const page = `Desk Rooms\n\nThese are lit again:\n\n- The lamp ${before}\n${indent}${after}\n- The stair`
    expect(await bodyOf(page)).toEqual(['These are lit again:', joined, '- The stair'])
  }
})

it('puts a broken paragraph of two lines together, however short the first one is', async () => {
  expect(await bodyOf('Desk Rooms\n\nThe lamp is\nout from 6 p.m.\nto midnight on May 4, and nobody minds.')).toEqual([
    'The lamp is out from 6 p.m. to midnight on May 4, and nobody minds.',
  ])
})

it('leaves apart what is set in below an item as a line of its own', async () => {
  const page = await textPage('Desk Rooms\n\nThese are lit again:\n\n- Lamp\n  The keeper has it.\n- Stair')
  expect(await outlineOf(page.body)).toEqual(['These are lit again:', '- Lamp\nThe keeper has it.', '- Stair'])
})
