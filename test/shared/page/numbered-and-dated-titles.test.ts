import { expect, it } from 'vitest'
import { outlineOf, pageOf } from './page-of.ts'

const TEXT = { contentType: 'text/plain' }
const HEAD = 'Lamps: May Monthly Update\n\nEmail Update, May 4, 2026\n\n'

it('takes numbered lines that stand alone over texts for titles', async () => {
  const page = await pageOf(`${HEAD}1. Oil\n\nOrder it.\n\n2. Wicks\n\nCut them.\n\nThanks, all.`, TEXT)
  expect(outlineOf(page.body).filter((line) => line.startsWith('#'))).toEqual(['### Oil', '### Wicks'])
})

it('takes numbers in a row, or a single one, for a list', async () => {
  const list = await pageOf(`${HEAD}Do this.\n\n1. Buy oil\n\n2. Cut wicks\n\nThanks, all.`, TEXT)
  expect(outlineOf(list.body).filter((line) => line.startsWith('-'))).toEqual(['- Buy oil', '- Cut wicks'])
  const single = await pageOf(`${HEAD}Do this.\n\n1. Buy oil\n\nThanks, all.`, TEXT)
  expect(outlineOf(single.body).filter((line) => line.startsWith('-'))).toEqual(['- Buy oil'])
})

it('in a list of news the day beside an entry with a title of its own is when it was posted', async () => {
  const entry = (day: string, title: string) => `<dt>${day}</dt><dd><strong>${title}</strong><br>All lamps burn.</dd>`
  const html = `<h1>Lamps</h1><h2>Latest News</h2><dl>${entry('May 1, 2026', 'Oil')}${entry('May 2, 2026', 'Wicks')}</dl>`
  expect(outlineOf((await pageOf(html)).body)).toEqual([
    '## Latest News',
    '####### Oil',
    'All lamps burn.\n(Posted May 1, 2026)',
    '####### Wicks',
    'All lamps burn.\n(Posted May 2, 2026)',
  ])
})

it('takes a numbered list for no menu, so that the title may stand over it; a list without numbers is one', async () => {
  const list = (mark: string) =>
    `Lamp House\n\nNews for All\n\n  ${mark} Oil\n\n    The oil has come, and every lamp is full.\n`
  expect((await pageOf(list('1.'), TEXT)).title).toBe('Lamp House')
  expect((await pageOf(list('-'), TEXT)).title).not.toBe('Lamp House')
})
