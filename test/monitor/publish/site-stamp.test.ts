import { describe, expect, it } from 'vitest'
import { describeBasis, isMadeFrom, type SiteBasis } from '../../../monitor/publish/site-stamp.ts'
import type { SourceHealth } from '../../../shared/feed/source-health.ts'

const NOW = Date.parse('2026-07-13T16:00:00Z')
const SOURCE: SourceHealth = {
  ...{ id: 'home', name: 'Home', url: 'https://www.caaspp-elpac.org/', outcome: 'ok', reason: null },
  ...{ lastCheckedAt: '2026-07-13T15:55:00Z', lastReadAt: '2026-07-13T15:55:00Z', staleAfterMinutes: 60 },
}
const BASIS: SiteBasis = {
  ...{
    recordsKey: 'a 1',
    health: [SOURCE],
    sourceNames: { a: 'A' },
    baseUrl: 'https://x.example/',
    madeBy: '1.0.0',
    signedBy: null,
    now: NOW,
  },
}

describe('what a site is made from', () => {
  it.each<[string, Partial<SiteBasis>]>([
    ['other records', { recordsKey: 'b 1' }],
    ['another address', { baseUrl: 'https://y.example/' }],
    ['another version of the program', { madeBy: '1.0.1' }],
    ['another key', { signedBy: 'x' }],
    ['another name of a source', { sourceNames: { a: 'B' } }],
    ['a source that failed', { health: [{ ...SOURCE, outcome: 'blocked', reason: 'a bot wall' }] }],
    ['a source that has failed for a while', { health: [{ ...SOURCE, failingSince: '2026-07-13T15:00:00Z' }] }],
    ['a source that was read long ago', { health: [{ ...SOURCE, lastReadAt: '2026-07-13T12:00:00Z' }] }],
    ['a reading that has grown too old', { now: NOW + 2 * 3_600_000 }],
    ['another source', { health: [SOURCE, { ...SOURCE, id: 'b' }] }],
  ])('differs with %s', (_, other) => {
    expect(describeBasis({ ...BASIS, ...other })).not.toBe(describeBasis(BASIS))
  })

  it('stays while sources are only looked at again', () => {
    const looked = { ...SOURCE, outcome: 'not-modified' as const, lastCheckedAt: '2026-07-13T16:00:00Z' }
    const again = { ...BASIS, health: [{ ...looked, lastReadAt: '2026-07-13T16:00:00Z' }], now: NOW + 60_000 }
    expect(describeBasis(again)).toBe(describeBasis(BASIS))
  })
})

describe('a stamped site', () => {
  const stamp = { basis: 'a', madeAt: NOW, until: NOW + 60_000 }

  it('stays until something that it shows would look otherwise', () => {
    expect(isMadeFrom(stamp, 'a', NOW + 59_999)).toBe(true)
    expect(isMadeFrom(stamp, 'a', NOW + 60_000)).toBe(false)
  })

  it.each([
    ['it was made from something else', stamp, 'b', NOW],
    ['the clock was set back', stamp, 'a', NOW - 1],
    ['there is none', null, 'a', NOW],
  ])('is made anew where %s', (_, known, basis, now) => {
    expect(isMadeFrom(known, basis, now)).toBe(false)
  })
})
