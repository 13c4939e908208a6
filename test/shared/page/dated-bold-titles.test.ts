import { expect, it } from 'vitest'
import { readPage } from '../../../shared/reading/read-page.ts'
import { outlineOf, pageOf, rawOf } from './page-of.ts'

const page = (heading: string) =>
  `<main><h1>Lamp Update</h1><p>March 1, 2027</p><h2>${heading}</h2>
  <div><b>Lamps Are Lit</b> (2/26/27)<br>The wicks were cut this morning by two keepers.</div>
  <div><b>Oil Orders</b> (2/22/27)<br>Orders are accepted starting today.</div></main>`

it('the day in brackets behind the bold title of a piece of news is its stamp', async () => {
  const { body } = await pageOf(page('What’s New'))
  const outline = outlineOf(body).join('\n')
  expect(outline).toMatch(/# Lamps Are Lit\n[^#]*\(Posted 2\/26\/27\)/)
})

it('elsewhere it may be a day that the text tells of', async () => {
  const { body } = await pageOf(page('Visits'))
  expect(outlineOf(body).join('\n')).toContain('Lamps Are Lit (2/26/27)')
})

it('the bold title of a piece of news may end with a full stop', async () => {
  const news = (title: string) =>
    pageOf(`<main><h1>Lamps</h1><h2>Harbor News</h2><ul><li><b>${title}</b><br>The oil came by boat.</li></ul></main>`)
  expect(outlineOf((await news('Oil for the North Lamps.')).body).join('\n')).toContain('# Oil for the North Lamps\n')
  expect(outlineOf((await news('The keepers are back.')).body).join('\n')).not.toContain('# The keepers')
})

it('an entry of a definition list that opens with a day is a sentence of its own', async () => {
  const terms = `<dl><dt>March 12: Forms Are Due</dt><dd>Keepers without one on the next day will be called.</dd>
    <dt>March 15: Oil</dt><dd>Oil is sold until March 19.</dd></dl>`
  const reading = await readPage(
    rawOf(`<main><h1>Lamp Update</h1><p>Email Update, March 1, 2027</p><h2>Dates</h2>${terms}</main>`),
  )
  expect(reading.records.filter(({ kind }) => kind === 'deadline').map(({ end }) => end)).toEqual(['2027-03-12'])
})
