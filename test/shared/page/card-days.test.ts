import { describe, expect, it } from 'vitest'
import { outlineOf, pageOf } from './page-of.ts'

describe('the day over the heading of a card', () => {
  const card = (over: string, title: string) => `<li>${over}<h2>${title}</h2><p>It is lit at night, all of it.</p></li>`
  const outline = async (body: string) => outlineOf((await pageOf(`<h1>Rooms</h1>${body}`)).body)
  const told = 'It is lit at night, all of it.'

  it.each([
    ['a leaf of a calendar', '<div><span>Feb</span><span>12</span></div>', 'Feb 12'],
    ['a date', '<p>February 12, 2026</p>', 'February 12, 2026'],
    ['a stamp', '<div><p>Posted 2/12/26</p></div>', 'Posted 2/12/26'],
  ])('stands under it: %s', async (_, over, day) => {
    expect(await outline(`<ul>${card(over, 'Hall')}${card(over, 'Attic')}</ul>`)).toEqual([
      ...['## Hall', day, told],
      ...['## Attic', day, told],
    ])
  })
  it('stays over the headings of a whole section', async () => {
    const section = '<section><p>Feb 12</p><h2>Hall</h2><p>Lit.</p><h2>Attic</h2><p>Dark.</p></section>'
    expect(await outline(`<p>All rooms are listed here.</p>${section}`)).toContain('Feb 12')
    expect((await outline(`<p>All rooms are listed here.</p>${section}`)).indexOf('Feb 12')).toBe(1)
  })
})
