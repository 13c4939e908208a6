import { expect, it } from 'vitest'
import { chanceFrom } from '../../support/mutations.ts'
import { readGoodPages } from './good-pages.ts'
import { VARIANTS } from './honest-variants.ts'
import { PageHistory } from './page-history.ts'

/** About so many pairs of a page and a variant are tried, evenly spread over all; `RUNS` other than usual. */
const WANTED = Number(process.env.RUNS ?? 1_000)
const MOST_REFUSED = 0.01

it('reads pages that their editors have changed', async () => {
  const pages = readGoodPages()
  const names = Object.keys(VARIANTS)
  const all = pages.length * names.length
  const refused: string[] = []
  let held = 0
  let tried = 0
  for (const [at, page] of pages.entries()) {
    const chosen = names.filter((_, index) => ((at * names.length + index) * WANTED) % all < WANTED)
    const history = new PageHistory(page)
    for (const hours of [0, 24, 48]) await history.look(page.html, hours)
    if (history.state.records().length === 0) continue
    for (const name of chosen) {
      const html = VARIANTS[name]?.(page.html, chanceFrom(at)) ?? null
      if (html === null) continue
      tried += 1
      const { look } = await history.tryLook(html, 49)
      if (look.kind === 'held') held += 1
      if (look.kind === 'distrusted') refused.push(`${name}: ${page.url}: ${look.reason}`)
    }
  }
  if (process.env.RUNS)
    console.info(
      `${tried} honest pages, ${refused.length} refused, ${held} waiting for a second look\n${refused.join('\n')}`,
    )
  expect(tried).toBeGreaterThanOrEqual(500)
  expect(refused.length, refused.join('\n')).toBeLessThanOrEqual(tried * MOST_REFUSED)
}, 0)
