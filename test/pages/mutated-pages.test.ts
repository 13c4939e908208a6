import { expect, it } from 'vitest'
import { OUTCOMES, type PageReading } from '../../shared/reading/page-reading.ts'
import { readPage } from '../../shared/reading/read-page.ts'
import { RECORD_KINDS } from '../../shared/records/source-record.ts'
import { precisionOf } from '../../shared/time/time.ts'
import { chanceFrom, encode, mutate } from '../support/mutations.ts'
import { rawOf, SMALL_PAGES } from '../support/small-pages.ts'

const PAGES = 10_000

it('reads each small page as it is', async () => {
  for (const page of SMALL_PAGES) {
    const reading = await readPage(rawOf(page, new TextEncoder().encode(page.text)))
    expect(reading.outcome, page.url).toBe('ok')
    expect(reading.records.length, page.url).toBeGreaterThan(0)
  }
})

it(`reads ${PAGES} mutated pages without a throw, and what it says is well formed`, async () => {
  const flaws: string[] = []
  for (let seed = 0; seed < PAGES; seed++) {
    const chance = chanceFrom(seed)
    const page = SMALL_PAGES[seed % SMALL_PAGES.length]
    if (!page) continue
    try {
      const reading = await readPage(rawOf(page, encode(mutate(page.text, chance), chance)))
      flaws.push(...flawsOf(reading).map((flaw) => `seed ${seed}: ${flaw}`))
    } catch (error) {
      flaws.push(`seed ${seed}: ${error instanceof Error ? error.stack : error}`)
    }
  }
  expect(flaws).toEqual([])
}, 0)

/** Whatever a page says, its reading keeps to the contract. */
function flawsOf({ outcome, document, records }: PageReading): string[] {
  const flaws: string[] = []
  if (!OUTCOMES.includes(outcome)) flaws.push(`outcome ${outcome}`)
  if (outcome !== 'ok' && records.length) flaws.push(`records on a page that is ${outcome}`)
  for (const time of [document.published, document.reviewed]) if (time && !precisionOf(time)) flaws.push(`day ${time}`)
  for (const record of records) {
    const { kind, start, end, earliestStart, latestEnd, suggested, replaces } = record
    if (!RECORD_KINDS.includes(kind)) flaws.push(`kind ${kind}`)
    for (const time of [start, end, earliestStart, latestEnd, suggested?.start, suggested?.end, replaces]) {
      if (time != null && !precisionOf(time)) flaws.push(`${kind} with time ${time}`)
    }
    if (kind !== 'notice' && kind !== 'status' && start === null && end === null) flaws.push(`${kind} without a day`)
    if (kind === 'downtime' && !record.state) flaws.push('downtime without a state')
  }
  return flaws
}
