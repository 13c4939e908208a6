import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../support/pages.ts'
import { factOf } from '../../../support/stories.ts'

async function factsBelow(heading: string, body: string): Promise<string[]> {
  const told = `<h3>${heading}</h3>${body}`
  const { records } = await readHtml('CAASPP Communication: January 2028', 'Email Update, January 6, 2028', told)
  return records.filter(({ kind }) => kind !== 'notice').map(factOf)
}

const DUE = 'Orders of braille tests are due'
const OPENS = 'The window for the CAST opens'

describe('things that stand below their day', () => {
  it.each([
    [
      'deeper items',
      `<ul><li>January 18<ul><li>${DUE}</li></ul></li><li>January 25<ul><li>${OPENS}</li></ul></li></ul>`,
    ],
    ['items below a passage', `<p>January 18</p><ul><li>${DUE}</li></ul><p>January 25</p><ul><li>${OPENS}</li></ul>`],
    ['lines of a passage', `<p><b>January 18</b><br>${DUE}</p><p><b>January 25</b><br>${OPENS}</p>`],
  ])('have it, told by %s', async (_, body) => {
    expect(await factsBelow('Mark Your Calendar', body)).toEqual(['deadline ?/2028-01-18', 'window 2028-01-25/?'])
  })

  it('have none where one day alone stands above a list: it may tell when the page was written', async () => {
    expect(await factsBelow('To Do', `<p>January 5</p><ul><li>${DUE}</li><li>${OPENS}</li></ul>`)).not.toContain(
      'deadline ?/2028-01-05',
    )
  })

  it('stay one downtime where they are its systems', async () => {
    const body =
      '<p>Systems will be unavailable on these days:</p><ul><li>January 29<ul><li>TOMS</li><li>CERS</li></ul></li></ul>'
    expect(await factsBelow('Downtime', body)).toEqual(['downtime 2028-01-29/2028-01-29 [cers toms]'])
  })
})
