import { expect, it } from 'vitest'
import { reduceStored } from '../../../extension/state/reduce-stored.ts'
import { ROLE_PRESETS } from '../../../extension/state/role-presets.ts'
import { DEFAULT_SETTINGS } from '../../../extension/state/settings.ts'
import { knownRecord } from '../../support/records.ts'
import { openMemoryBrowser } from '../support/memory-ports.ts'
import {
  ADDRESS,
  directCopy,
  feedCopy,
  MINUTE,
  NOTHING_STORED,
  NOW,
  unreadMarks,
  watchState,
} from '../support/watch-states.ts'

it('loses no change of writers that write at the same time', async () => {
  const browser = openMemoryBrowser()
  const { dispatch } = browser.ports
  const systems = ['toms', 'cers', 'thss', 'tds']
  await Promise.all([
    ...systems.map((id) => dispatch({ kind: 'pin-system', id, isPinned: true })),
    dispatch({ kind: 'change-settings', change: { feedAddress: ADDRESS, theme: 'dark' } }),
    dispatch({
      kind: 'feed-read',
      address: ADDRESS,
      fetched: { kind: 'fetched', copy: feedCopy([knownRecord('dt-1')]) },
    }),
    dispatch({ kind: 'snooze', until: NOW + 1 }),
  ])
  const stored = browser.read()
  expect(stored.settings).toMatchObject({ theme: 'dark', pinned: systems })
  expect(stored.marks.snoozedUntil).toBe(NOW + 1)
  expect(stored.feed.copy?.records).toHaveLength(1)
})

it('changes nothing where nothing can be written', async () => {
  const browser = openMemoryBrowser()
  await browser.changeSettings({ feedAddress: ADDRESS })
  const before = browser.read()
  browser.isFull = true
  const fetched = { kind: 'fetched', copy: feedCopy([]) } as const
  await expect(browser.ports.dispatch({ kind: 'feed-read', address: ADDRESS, fetched })).rejects.toThrow('Quota')
  expect(browser.read()).toEqual(before)
})

it('writes when a check was, and nothing else, where it brings nothing new', async () => {
  const browser = openMemoryBrowser()
  await browser.changeSettings({ feedAddress: ADDRESS })
  const check = () => {
    const copy = feedCopy([knownRecord('dt-1'), knownRecord('n-1', { kind: 'notice' })])
    return browser.ports.dispatch({ kind: 'feed-read', address: ADDRESS, fetched: { kind: 'fetched', copy } })
  }
  await check()
  const written: string[] = []
  browser.wakes.onStoredChange((keys) => written.push(...keys))
  browser.now += MINUTE
  await check()
  expect(written).toEqual(['feed'])
})

it('marks as read what is named, or all that is mine', () => {
  const notices = [knownRecord('n-1', { kind: 'notice' }), knownRecord('n-2', { kind: 'notice', programs: ['ELPAC'] })]
  const stored = { ...watchState(notices, undefined, { programs: ['CAASPP'] }), marks: unreadMarks(notices) }
  const unreadAfter = (action: Parameters<typeof reduceStored>[1]) => reduceStored(stored, action, NOW).marks.unread
  expect(unreadAfter({ kind: 'mark-read', ids: ['n-2'] })).toEqual(['n-1'])
  expect(unreadAfter({ kind: 'mark-all-read' })).toEqual(['n-2'])
  expect(unreadAfter({ kind: 'mark-unread', ids: ['n-1', 'n-3'] })).toEqual(['n-1', 'n-2', 'n-3'])
})

it('bounds how much can be unread', () => {
  const ids = Array.from({ length: 700 }, (_, at) => `n-${at}`)
  const { unread } = reduceStored(watchState([]), { kind: 'mark-unread', ids }, NOW).marks
  expect([unread.length, unread.at(-1)]).toEqual([500, 'n-699'])
})

it('takes over a role’s preset and leaves the rest', () => {
  const stored = watchState([], undefined, { theme: 'dark' })
  const { settings } = reduceStored(stored, { kind: 'choose-role', role: 'technology' }, NOW)
  expect(settings).toMatchObject({
    ...ROLE_PRESETS.technology,
    role: 'technology',
    theme: 'dark',
    feedAddress: ADDRESS,
  })
  const none = reduceStored({ ...stored, settings }, { kind: 'choose-role', role: null }, NOW)
  expect(none.settings).toEqual({ ...settings, role: null })
})

it('tells nothing of the time before alerts were wanted', () => {
  const stored = watchState([])
  const on = reduceStored(stored, { kind: 'change-settings', change: { alertsOn: true } }, NOW)
  expect(on.marks.alerts.since).toBe(NOW)
  expect(reduceStored(on, { kind: 'change-settings', change: { alertsOn: true } }, NOW + 1).marks.alerts.since).toBe(
    NOW,
  )
})

it('leaves nothing of the pages behind when they are no longer to be read', () => {
  const copy = directCopy([])
  const on = watchState([], undefined, { directCheck: true })
  const read = reduceStored(on, { kind: 'direct-read', fetched: { kind: 'fetched', copy } }, NOW)
  expect(read.direct.copy).toEqual(copy)
  expect(reduceStored(read, { kind: 'change-settings', change: { directCheck: false } }, NOW).direct.copy).toBeNull()
})

it('takes no answer of a feed that was left while it answered', () => {
  const stored = watchState([])
  const fetched = { kind: 'fetched', copy: feedCopy([knownRecord('dt-1')]) } as const
  expect(reduceStored(stored, { kind: 'feed-read', address: 'https://other.example.org/', fetched }, NOW)).toBe(stored)
})

it('forgets what is left of another feed too', async () => {
  const browser = openMemoryBrowser()
  await browser.changeSettings({ feedAddress: ADDRESS })
  const fetched = { kind: 'fetched', copy: feedCopy([knownRecord('dt-1')]) } as const
  await browser.ports.dispatch({ kind: 'feed-read', address: ADDRESS, fetched })
  await browser.changeSettings({ feedAddress: 'https://other.example.org/' })
  expect(JSON.stringify(browser.values)).toContain('dt-1')
  await browser.ports.dispatch({ kind: 'forget-everything' })
  expect(JSON.stringify(browser.values)).not.toMatch(/dt-1|example\.org/)
})

it('forgets everything when told to', () => {
  const stored = { ...watchState([knownRecord('dt-1')]), marks: unreadMarks([knownRecord('n-1')]) }
  const { source: _, ...rest } = reduceStored(stored, { kind: 'forget-everything' }, NOW)
  const { source: __, ...nothing } = NOTHING_STORED
  expect(rest).toEqual(nothing)
  expect(rest.settings).toBe(DEFAULT_SETTINGS)
})
