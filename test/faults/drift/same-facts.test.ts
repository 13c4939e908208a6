import { describe, expect, it } from 'vitest'
import { readPage } from '../../../shared/reading/read-page.ts'
import type { PageRecord } from '../../../shared/records/source-record.ts'
import type { Rewording } from './change-words.ts'
import { edit } from './dom.ts'
import { type GoodPage, readGoodPages } from './good-pages.ts'
import { LIST_REMARKINGS } from './list-remarkings.ts'
import { OTHER_DAYS } from './other-days.ts'
import { OTHER_HOURS } from './other-hours.ts'
import { OTHER_RANGES } from './other-ranges.ts'
import { PRINT_REMARKINGS } from './print-remarkings.ts'
import { REMARKINGS } from './remarkings.ts'
import { REPHRASINGS } from './rephrasings.ts'
import { REWORDINGS } from './rewordings.ts'
import { TABLE_REMARKINGS } from './table-remarkings.ts'

interface Group {
  of: string
  ways: Readonly<Record<string, Rewording>>
  /** About so many pairs of a page and a way are tried, evenly spread over all; `RUNS` other than usual. */
  wanted: number
  /** Of a thousand dated facts. What is left are sentences that the new words make ambiguous, hours that could be lengths, and columns that only their place tells apart. */
  mostLost: number
}

const GROUPS: readonly Group[] = [
  { of: 'words', ways: { ...REWORDINGS, ...REPHRASINGS }, wanted: 1_500, mostLost: 1.5 },
  { of: 'markup', ways: REMARKINGS, wanted: 700, mostLost: 1.5 },
  { of: 'lists', ways: LIST_REMARKINGS, wanted: 700, mostLost: 1.5 },
  { of: 'tables', ways: TABLE_REMARKINGS, wanted: 1_500, mostLost: 10 },
  { of: 'print', ways: PRINT_REMARKINGS, wanted: 700, mostLost: 1.5 },
  { of: 'hours', ways: OTHER_HOURS, wanted: 700, mostLost: 16 },
  { of: 'days', ways: OTHER_DAYS, wanted: 700, mostLost: 6 },
  { of: 'stretches of days', ways: OTHER_RANGES, wanted: 1_000, mostLost: 6 },
]

describe.each(GROUPS)('a page with other $of', ({ ways, wanted, mostLost }) => {
  const tried = Number(process.env.RUNS ?? wanted)
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
        if ((pair * tried) % all >= tried) continue
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
    expect((1000 * lost.length) / facts, lost.join('\n')).toBeLessThanOrEqual(mostLost)
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
