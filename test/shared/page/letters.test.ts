import { expect, it } from 'vitest'
import { outlineOf, pageOf } from './page-of.ts'

const bodyOf = async (html: string) => outlineOf((await pageOf(`<h1>Field Notes</h1>${html}`)).body)

it.each(['as a courtesy reminder that lamps are due.', 'to let you know that lamps are due.'])(
  'keeps a letter that says what it is sent for: … %s',
  async (why) => {
    const told = `You are receiving this message ${why}`
    const html = `<p>May 1, 2026</p><p>Dear Keepers:</p><p><strong>About Lamps</strong></p><p>${told}</p><p>Bring oil.</p>`
    expect(await bodyOf(html)).toEqual(expect.arrayContaining([told, 'Bring oil.']))
  },
)

it('divides a month and its day from the word glued to them', async () => {
  const html = '<h2>A</h2><p>The last day isJuly 26, 2024.</p>'
  expect(await bodyOf(html)).toEqual(['## A', 'The last day is July 26, 2024.'])
})
