import { expect, it } from 'vitest'
import { readPage } from '../../../shared/reading/read-page.ts'
import { growthOf, MEASURED, MOST_GROWTH } from '../../support/growth.ts'
import { htmlPage, rawPage } from '../../support/pages.ts'

/** Characters of a list; some five hundred entries, more than are settled with one another. */
const LENGTH = 30_000

it(
  'reads a story longer than anybody writes in at most about twice the time for twice the length',
  MEASURED,
  async () => {
    const make = (length: number) => {
      const items = Array.from({ length: length / entryOf(0).length }, (_, at) => entryOf(at)).join('')
      return htmlPage('CAASPP: May Update', 'Email Update, May 1, 2024', `<h2>Dates</h2><ul>${items}</ul>`)
    }
    const growth = await growthOf((text) => readPage(rawPage(text)), make, LENGTH)
    expect(growth).toBeLessThanOrEqual(MOST_GROWTH)
  },
)

it('reads every entry of it', async () => {
  const items = Array.from(
    { length: 700 },
    (_, at) => `<li>Form ${at} is due on ${dayOf(at)}, ${2024 + (at >> 5)}.</li>`,
  )
  const page = htmlPage('CAASPP: May Update', 'Email Update, May 1, 2024', `<h2>Forms</h2><ul>${items.join('')}</ul>`)
  const { records } = await readPage(rawPage(page))
  expect(records.filter(({ kind }) => kind === 'deadline').at(-1)?.end).toBe('2045-05-28')
})

function entryOf(at: number): string {
  return `<li>The workshop is held on ${dayOf(at)} in Fresno.</li>`
}

function dayOf(at: number): string {
  return `${at % 2 ? 'May' : 'June'} ${1 + (at % 28)}`
}
