import { expect, it } from 'vitest'
import { readPage } from '../../../../shared/reading/read-page.ts'
import { factOf } from '../../../support/stories.ts'
import { composeList } from './compose-list.ts'

const LISTS = Number(process.env.RUNS ?? 500)

it(`reads ${LISTS} schedules, tables of issues and lists of meetings, whatever their columns are called and where they stand`, async () => {
  for (let seed = 0; seed < LISTS; seed++) {
    const { url, html, facts } = composeList(seed)
    const { outcome, records } = await readPage({
      url,
      contentType: 'text/html; charset=utf-8',
      bytes: new TextEncoder().encode(html),
      status: 200,
      fetchedAt: '2026-05-20T19:00:00Z',
    })
    const found = records.filter(({ kind }) => kind !== 'notice' && kind !== 'status').map(factOf)
    expect({ outcome, facts: found.toSorted() }, `seed ${seed}: ${html}`).toEqual({
      outcome: 'ok',
      facts: facts.toSorted(),
    })
  }
}, 0)
