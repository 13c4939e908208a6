import { expect, it } from 'vitest'
import { readPage } from '../../../shared/reading/read-page.ts'
import { outlineOf, pageOf, rawOf } from './page-of.ts'

const page = (body: string) => `<main><h1>Lamp Update</h1><p>March 1, 2027</p><h2>Reminders</h2>${body}</main>`

it.each([
  ['<ul><li><strong>Lamp Webinar</strong> The lamps are lit.</li></ul>', '- Lamp Webinar. The lamps are lit.'],
  ['<p><b>Wick Trimming Rules</b> Wicks are cut by hand.</p>', 'Wick Trimming Rules. Wicks are cut by hand.'],
])('a title that runs into the text behind it gets the stop that its look stands for: %s', async (body, line) => {
  expect(outlineOf((await pageOf(page(body))).body)).toContain(line)
})

it.each([
  '<p><strong>TOMS</strong> The new one is lit.</p>',
  '<p><strong>Only Lamp Keepers</strong> may light them.</p>',
  '<p><strong>Please note that</strong> The Lamp is new.</p>',
  '<p><strong>March 14</strong> The lamps are lit.</p>',
  '<p><strong>Lamp Webinar:</strong> The lamps are lit.</p>',
  '<p><strong>Lamp</strong> Keepers are many.</p>',
])('what is no title of its own does not: %s', async (body) => {
  const text = body.replace(/<[^>]+>/g, '')
  expect(outlineOf((await pageOf(page(body))).body)).toContain(text)
})

it('its words say nothing of the sentence behind it, but which system it means', async () => {
  const body = `<ul><li><strong>CERS Webinar</strong> The system will be down on March 14.</li>
    <li><strong>Order Deadline</strong> The site opens on March 20.</li></ul>`
  const reading = await readPage(rawOf(page(body)))
  const facts = reading.records.map(({ kind, start, systems }) => `${kind} ${start} [${systems.join(' ')}]`)
  expect(facts).toContain('downtime 2027-03-14 [cers]')
  expect(facts).toContain('release 2027-03-20 []')
})
