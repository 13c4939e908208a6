import { describe, expect, it } from 'vitest'
import { isIdle, planPass } from '../../../monitor/pass/plan-pass.ts'
import type { KnownState } from '../../../monitor/store/stored-state.ts'
import type { Source } from '../../../shared/sources/source.ts'
import { knownState, listing, minutesLater, pageHealth, pageState, START, URL_OF_LIST, URL_OF_MAIL } from './known.ts'

const NOTHING: KnownState = { records: () => [], pages: [], health: { pages: {}, requests: null } }
const DAY = 1440

async function planAt(minutes: number, state: KnownState, sources: readonly Source[] = [listing()], all = false) {
  const plan = await planPass(sources, state, minutesLater(minutes), all)
  return { due: [...plan.due], followUps: plan.followUps.map(({ url }) => url), linksOf: [...plan.linksOf] }
}

describe('what is due', () => {
  it('is everything that was never looked at, and nothing that is switched off', async () => {
    const off = listing({ id: 'off', enabled: false })
    expect((await planAt(0, NOTHING, [listing(), off])).due).toEqual(['list'])
    expect((await planAt(0, NOTHING, [off], true)).due).toEqual([])
  })

  it('goes by the pace of the source and of the pages behind it', async () => {
    expect(isIdle(await planPass([listing()], knownState(), minutesLater(50), false))).toBe(true)
    expect(await planAt(60, knownState())).toMatchObject({ due: ['list'], followUps: [] })
    expect(await planAt(DAY, knownState())).toMatchObject({ due: ['list'], followUps: [URL_OF_MAIL] })
  })

  it('leaves pages alone that are past their days, but for one that was never looked at', async () => {
    expect((await planAt(11 * DAY, knownState())).followUps).toEqual([])
    const health = { pages: { [URL_OF_LIST]: pageHealth() }, requests: null }
    expect((await planAt(11 * DAY, knownState({ health }))).followUps).toEqual([URL_OF_MAIL])
  })

  it('is everything that is still read again, where somebody asks for all', async () => {
    expect(await planAt(1, knownState(), [listing()], true)).toMatchObject({ due: ['list'], followUps: [URL_OF_MAIL] })
    expect(await planAt(11 * DAY, knownState(), [listing()], true)).toMatchObject({ due: ['list'], followUps: [] })
  })
})

describe('a page that has begun to fail', () => {
  const failing = (since: string, checked: string, outcome: 'blocked' | 'missing' = 'blocked') =>
    knownState({
      health: {
        pages: {
          [URL_OF_LIST]: pageHealth(),
          [URL_OF_MAIL]: pageHealth({ outcome, lastCheckedAt: checked, failingSince: since }),
        },
        requests: null,
      },
    })

  it('is asked for within the hour instead of the next day', async () => {
    expect((await planAt(50, failing(START, START))).followUps).toEqual([])
    expect((await planAt(60, failing(START, START))).followUps).toEqual([URL_OF_MAIL])
  })

  it('is left in peace after a day of that, and at once where it is gone', async () => {
    expect((await planAt(DAY + 60, failing(START, minutesLater(DAY - 10)))).followUps).toEqual([])
    expect((await planAt(60, failing(START, START, 'missing'))).followUps).toEqual([])
  })
})

describe('a source that is found by a link', () => {
  const home = listing({ id: 'home', address: 'https://www.caaspp-elpac.org/' })
  const found = listing({ id: 'found', address: null, foundBy: { on: 'home', linkText: 'Found' } })
  const homeState = pageState({ url: 'https://www.caaspp-elpac.org/', source: 'home' })
  const health = { pages: { [homeState.url]: pageHealth() }, requests: null }

  it('needs the links of the other page, due or not, while its address is unknown', async () => {
    const state = { ...NOTHING, pages: [homeState], health }
    expect(await planAt(1, state, [home, found])).toMatchObject({ due: ['found', 'home'], linksOf: ['home'] })
  })

  it('does not ask for them again and again where there is no such link', async () => {
    const checked = { ...health.pages, 'source:found': pageHealth({ outcome: 'missing', lastReadAt: null }) }
    const state = { ...NOTHING, pages: [homeState], health: { pages: checked, requests: null } }
    expect(await planAt(1, state, [home, found])).toMatchObject({ due: [], linksOf: [] })
  })

  it('is looked for where it was found before', async () => {
    const state = { ...NOTHING, pages: [homeState, pageState({ source: 'found' })], health }
    expect(await planAt(1, state, [home, found])).toMatchObject({ due: ['found'], linksOf: [] })
  })
})
