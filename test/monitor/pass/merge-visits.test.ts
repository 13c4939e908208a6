import { describe, expect, it } from 'vitest'
import type { Look } from '../../../monitor/pass/look.ts'
import { mergeVisits } from '../../../monitor/pass/merge-visits.ts'
import { knownState, minutesLater, pageHealth, pageState, readLook, START, URL_OF_LIST, visit } from './known.ts'

const LATER = { now: minutesLater(60), readBy: '1.0.0' }
const BLOCKED: Look = { kind: 'distrusted', outcome: 'blocked', reason: 'a bot wall' }

describe('a page that was read', () => {
  it('changes records, and is remembered with its hashes and who read it', async () => {
    const { state, changes } = await mergeVisits(knownState(), [visit(readLook(['A', 'B']))], LATER)
    expect(changes.map(({ type, title }) => `${type} ${title}`)).toEqual(['added A', 'added B'])
    expect(state.records()[0]?.sources).toMatchObject([{ url: URL_OF_LIST, textHash: 't2' }])
    expect(state.pages[0]).toMatchObject({ bodyHash: 'b2', firstSeenAt: START, readAt: LATER.now, readBy: '1.0.0' })
    expect(state.health.pages[URL_OF_LIST]).toEqual(pageHealth({ lastCheckedAt: LATER.now, lastReadAt: LATER.now }))
  })
})

describe('a page that is known to be unchanged', () => {
  it('changes nothing but the time of the look', async () => {
    const known = knownState()
    const { state, changes } = await mergeVisits(known, [visit({ kind: 'unchanged' })], LATER)
    expect(changes).toEqual([])
    // The very same objects: nothing has to be written.
    expect(state.records).toBe(known.records)
    expect(state.pages).toBe(known.pages)
    expect(state.health.pages[URL_OF_LIST]).toMatchObject({ outcome: 'not-modified', lastReadAt: LATER.now })
  })

  it('keeps new validators that came with the same bytes', async () => {
    const validators = { url: URL_OF_LIST, etag: '"2"', lastModified: null }
    const { state } = await mergeVisits(knownState(), [visit({ kind: 'unchanged', validators })], LATER)
    expect(state.pages[0]).toEqual(pageState({ validators }))
  })
})

describe('a page that cannot be trusted', () => {
  it('changes health and nothing else, and since when it fails stays', async () => {
    const before = (await mergeVisits(knownState(), [visit(readLook(['A']))], LATER)).state
    const first = await mergeVisits(before, [visit(BLOCKED)], { ...LATER, now: minutesLater(120) })
    expect(first.changes).toEqual([])
    expect(first.state.records).toBe(before.records)
    expect(first.state.pages).toBe(before.pages)
    const again = await mergeVisits(first.state, [visit(BLOCKED)], { ...LATER, now: minutesLater(180) })
    expect(again.state.health.pages[URL_OF_LIST]).toEqual({
      outcome: 'blocked',
      reason: 'a bot wall',
      lastCheckedAt: minutesLater(180),
      lastReadAt: LATER.now,
      failingSince: minutesLater(120),
    })
  })

  it('is well again after one good look', async () => {
    const failing = (await mergeVisits(knownState(), [visit(BLOCKED)], LATER)).state
    const { state } = await mergeVisits(failing, [visit({ kind: 'unchanged' })], { ...LATER, now: minutesLater(120) })
    expect(state.health.pages[URL_OF_LIST]).toMatchObject({ outcome: 'not-modified', failingSince: null })
  })

  it('is remembered even if it was never found', async () => {
    const lost = visit({ kind: 'distrusted', outcome: 'missing', reason: 'no link' }, { url: null })
    const { state } = await mergeVisits(knownState({ pages: [] }), [lost], LATER)
    expect(state.health.pages['source:list']).toMatchObject({ outcome: 'missing' })
    const found = (await mergeVisits(state, [visit(readLook(['A']))], { ...LATER, now: minutesLater(120) })).state
    expect(Object.keys(found.health.pages)).not.toContain('source:list')
  })
})

describe('a page with a new address', () => {
  const NEW = 'https://www.caaspp-elpac.org/new-list'

  it('is the same page: what it still says is not new, what it drops is gone', async () => {
    const before = (await mergeVisits(knownState(), [visit(readLook(['A', 'B']))], LATER)).state
    const moved = visit(readLook(['A']), { url: NEW })
    const { state, changes } = await mergeVisits(before, [moved], { ...LATER, now: minutesLater(120) })
    expect(changes.map(({ type, title }) => `${type} ${title}`)).toEqual(['removed B'])
    expect(state.records().flatMap(({ sources }) => sources.map(({ url }) => url))).toEqual([NEW])
    expect(state.pages.map(({ url }) => url)).toEqual([NEW, `${URL_OF_LIST}/mail-1`])
    expect(state.health.pages[URL_OF_LIST]).toBeUndefined()
  })

  it('keeps its past where the new address cannot be read yet', async () => {
    const before = (await mergeVisits(knownState(), [visit(readLook(['A']))], LATER)).state
    const { state, changes } = await mergeVisits(before, [visit(BLOCKED, { url: NEW })], {
      ...LATER,
      now: minutesLater(120),
    })
    expect(changes).toEqual([])
    expect(state.pages[0]).toMatchObject({ url: NEW, validators: null, bodyHash: null })
    expect(state.health.pages[NEW]).toMatchObject({ outcome: 'blocked', lastReadAt: LATER.now })
  })
})
