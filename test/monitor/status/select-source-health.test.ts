import { expect, it } from 'vitest'
import { isTrustworthy, selectSourceHealth } from '../../../monitor/status/select-source-health.ts'
import { knownState, listing, minutesLater, pageHealth, START, URL_OF_LIST, URL_OF_MAIL } from '../pass/known.ts'

const failed = (outcome: 'blocked' | 'missing') => {
  const mail = pageHealth({ outcome, reason: 'why', lastReadAt: null, failingSince: START })
  return knownState({ health: { pages: { [URL_OF_LIST]: pageHealth(), [URL_OF_MAIL]: mail }, requests: null } })
}

it('has every source that is watched, known or not', () => {
  const sources = [listing(), listing({ id: 'new', address: null }), listing({ id: 'off', enabled: false })]
  expect(selectSourceHealth(sources, knownState())).toMatchObject([
    { id: 'list', url: URL_OF_LIST, outcome: 'ok', lastReadAt: START },
    { id: 'new', url: null, outcome: null, lastCheckedAt: null, lastReadAt: null },
  ])
})

it('lets a listing answer for its pages, but not for one that is gone', () => {
  expect(selectSourceHealth([listing()], failed('blocked'))).toMatchObject([
    { outcome: 'blocked', reason: 'mail-1: why' },
  ])
  expect(selectSourceHealth([listing()], failed('missing'))).toMatchObject([{ outcome: 'ok', reason: null }])
})

it('forgets a page that nobody asks for any more', () => {
  const known = failed('blocked')
  const checked = pageHealth({ lastCheckedAt: minutesLater(11 * 1440) })
  const health = { ...known.health, pages: { ...known.health.pages, [URL_OF_LIST]: checked } }
  expect(selectSourceHealth([listing()], { ...known, health })).toMatchObject([{ outcome: 'ok' }])
})

it('trusts what was read, for three times its pace', () => {
  const [health] = selectSourceHealth([listing()], knownState())
  if (!health) throw new Error('no source')
  expect(isTrustworthy(health, Date.parse(minutesLater(180)))).toBe(true)
  expect(isTrustworthy(health, Date.parse(minutesLater(181)))).toBe(false)
  expect(isTrustworthy({ ...health, outcome: 'failed' }, Date.parse(START))).toBe(false)
  expect(isTrustworthy({ ...health, outcome: null }, Date.parse(START))).toBe(false)
})
