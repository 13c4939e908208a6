import { describe, expect, it } from 'vitest'
import type { Plan } from '../../../monitor/pass/plan-pass.ts'
import { readsMany } from '../../../monitor/pass/reads-many.ts'
import type { PageState } from '../../../monitor/store/stored-state.ts'
import { knownState, pageState } from './known.ts'

const IDS = ['a', 'b', 'c', 'd', 'e', 'f']

function plan(due: readonly string[], followUps: readonly PageState[] = []): Plan {
  return { due: new Set(due), linksOf: new Set(), followUps }
}

describe('whether a pass will read many pages', () => {
  it('is certain of a first pass over many sources, and not over few', () => {
    expect(readsMany(plan(IDS), knownState({ pages: [] }), '1.0.0')).toBe(true)
    expect(readsMany(plan(IDS.slice(1)), knownState({ pages: [] }), '1.0.0')).toBe(false)
  })

  it('is not certain where they were read before, but is again with a new version', () => {
    const known = knownState({ pages: IDS.map((source) => pageState({ source })) })
    expect(readsMany(plan(IDS), known, '1.0.0')).toBe(false)
    expect(readsMany(plan(IDS), known, '1.1.0')).toBe(true)
  })

  it('counts the pages behind listings, too', () => {
    const behind = IDS.map((id) => pageState({ url: `https://www.example.org/${id}`, foundOn: 'list', readBy: null }))
    expect(readsMany(plan([], behind), knownState(), '1.0.0')).toBe(true)
  })
})
