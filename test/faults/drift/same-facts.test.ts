import { describe, expect, it } from 'vitest'
import { readPage } from '../../../shared/reading/read-page.ts'
import type { PageRecord } from '../../../shared/records/source-record.ts'
import type { Rewording } from './change-words.ts'
import { edit } from './dom.ts'
import { type GoodPage, readGoodPages } from './good-pages.ts'
import { REMARKINGS } from './remarkings.ts'
import { REPHRASINGS } from './rephrasings.ts'
import { REWORDINGS } from './rewordings.ts'

/** About so many pairs of a page and a way are tried, evenly spread over all; `RUNS` other than usual. */
const WANTED = Number(process.env.RUNS ?? 1_500)
/** Of a thousand dated facts. What is left are sentences that the new words make ambiguous. */
const MOST_LOST = 1.5

describe.each([
  ['words', { ...REWORDINGS, ...REPHRASINGS }],
  ['markup', REMARKINGS],
] as const)('a page in other %s', (_, ways: Readonly<Record<string, Rewording>>) => {
  it('says the same', async () => {
    const pages = readGoodPages()
    const all = pages.length * Object.keys(ways).length
    const lost: string[] = []
    let facts = 0
    let pair = 0
    for (const page of pages) {
      let own: string[] | null = null
      for (const [name, write] of Object.entries(ways)) {
        pair += 1
        if ((pair * WANTED) % all >= WANTED) continue
        const html = write(page.html)
        if (html === null) continue
        own ??= await factsOf(
          page,
          edit(page.html, () => {}),
        )
        facts += own.length
        lost.push(...without(own, await factsOf(page, html)).map((fact) => `${name}: ${page.url}: ${fact}`))
      }
    }
    if (process.env.RUNS) console.info(`${facts} facts, ${lost.length} lost\n${lost.join('\n')}`)
    expect(facts).toBeGreaterThan(1_000)
    expect((1000 * lost.length) / facts, lost.join('\n')).toBeLessThanOrEqual(MOST_LOST)
  }, 0)
})

/** What has a time, as one line each. */
async function factsOf({ html: _, ...page }: GoodPage, html: string): Promise<string[]> {
  const { records } = await readPage({ ...page, bytes: new TextEncoder().encode(html) })
  return records.filter(({ kind }) => kind !== 'notice' && kind !== 'status').map(factOf)
}

function factOf({ kind, start, end, earliestStart, latestEnd, state, systems }: PageRecord): string {
  const own = kind === 'downtime' ? [...systems].sort().join(' ') : ''
  return [kind, start, end, earliestStart, latestEnd, state, own].join(' ')
}

/** Those of the first list that the second does not have as often. */
function without(own: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return own.filter((fact) => {
    const at = left.indexOf(fact)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
