import { expect, it } from 'vitest'
import { outlineOf, pageOf } from './page-of.ts'

it.each(['Tip: Trim the Wicks', 'Reminder: Lamps Are Due', 'Update: New Lamps in the Hall'])(
  'a bold line over a text is its title, though it says what kind of remark follows: %s',
  async (title) => {
    const html = `<h2>Lamps</h2><p><strong>${title}</strong></p><p>Wicks are cut by hand. Oil is poured later.</p>`
    expect(outlineOf((await pageOf(html)).body)).toContain(`####### ${title}`)
  },
)

it.each(['Tip: trim the wicks', 'Note: Wicks', 'Location: Lamp Hall'])('but no remark is one: %s', async (line) => {
  const html = `<h2>Lamps</h2><p><strong>${line}</strong></p><p>Wicks are cut by hand. Oil is poured later.</p>`
  expect(outlineOf((await pageOf(html)).body)).toContain(line)
})
