import { expect, it } from 'vitest'
import type { ChangeRecord } from '../../../shared/changes/change-record.ts'
import { chanceFrom } from '../../support/mutations.ts'
import { BREAKAGES } from './breakages.ts'
import { readGoodPages } from './good-pages.ts'
import { PageHistory } from './page-history.ts'

/** About so many pairs of a page and a breakage are tried, evenly spread over all; `RUNS` other than usual. */
const WANTED = Number(process.env.RUNS ?? 2_500)
const LEAST_RECOGNISED = 0.99

it(`recognises broken pages or reads them as before, and never takes anything away because of one`, async () => {
  const pages = readGoodPages()
  const names = Object.keys(BREAKAGES)
  const all = pages.length * names.length
  const misses: string[] = []
  const lost: string[] = []
  let tried = 0
  for (const [at, page] of pages.entries()) {
    const chosen = names.filter((_, index) => ((at * names.length + index) * WANTED) % all < WANTED)
    if (chosen.length === 0) continue
    const history = new PageHistory(page)
    for (const hours of [0, 24, 48]) await history.look(page.html, hours)
    if (history.state.records().length === 0) continue
    for (const name of chosen) {
      const broken = BREAKAGES[name]?.(page.html, chanceFrom(at))
      if (!broken) continue
      tried += 1
      const { look, changes } = await history.tryLook(broken.html, 49, broken.status)
      const told = `${name}: ${page.url} (${look.kind}): ${changes.map(({ type, title }) => `${type} ${title}`).join('; ')}`
      if (changes.length > 0) misses.push(told)
      if (changes.some(takesAway)) lost.push(told)
    }
  }
  if (process.env.RUNS) console.info(`${tried} broken pages, ${misses.length} not recognised\n${misses.join('\n')}`)
  expect(lost).toEqual([])
  expect(tried).toBeGreaterThanOrEqual(300)
  expect(misses.length, misses.join('\n')).toBeLessThanOrEqual(tried * (1 - LEAST_RECOGNISED))
}, 0)

/** True for a change that tells people that something is no more. */
function takesAway({ type, nature }: ChangeRecord): boolean {
  return type === 'removed' || type === 'resolved' || nature === 'cancelled' || nature === 'resolved'
}
