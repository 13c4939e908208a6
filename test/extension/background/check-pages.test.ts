import { beforeEach, expect, it, vi } from 'vitest'
import { startBackground } from '../../../extension/background/start-background.ts'
import { knownRecord } from '../../support/records.ts'
import { type MemoryBrowser, openMemoryBrowser } from '../support/memory-ports.ts'
import { directCopy, HOUR, MINUTE, NOW } from '../support/watch-states.ts'

let browser: MemoryBrowser

beforeEach(() => {
  browser = openMemoryBrowser()
  browser.pages = directCopy([knownRecord('dt-1')])
  startBackground(browser.ports, browser.wakes)
})

it('reads the pages itself as soon as people choose it, with no feed at all', async () => {
  await browser.changeSettings({ directCheck: true })
  await comesTo(() => expect(browser.badge).toBe('1d'))
  expect(browser.read().source).toEqual({ kind: 'direct' })
  expect(browser.passes).toBe(1)
})

it('reads them at most every 30 minutes, whoever asks', async () => {
  await browser.changeSettings({ directCheck: true })
  await comesTo(() => expect(browser.passes).toBe(1))
  for (const minutes of [1, 10, 20, 28]) {
    browser.now = NOW + minutes * MINUTE
    await browser.ask()
  }
  expect(browser.passes).toBe(1)
  browser.now = NOW + 30 * MINUTE
  browser.ring('check')
  await comesTo(() => expect(browser.passes).toBe(2))
})

it('reads nothing without the access, and says so', async () => {
  browser.isAllowed = false
  await browser.changeSettings({ directCheck: true })
  await comesTo(() => expect(browser.read().direct.lastAttempt?.problem).toEqual({ kind: 'not-allowed' }))
  expect(browser.passes).toBe(0)
  browser.isAllowed = true
  await browser.ask()
  expect(browser.passes).toBe(1)
})

it('says where the script that reads them cannot be loaded', async () => {
  browser.pages = null
  await browser.changeSettings({ directCheck: true })
  await comesTo(() => expect(browser.read().direct.lastAttempt?.problem).toEqual({ kind: 'not-loaded' }))
})

it('reads nothing where nobody chose it', async () => {
  browser.start('installed')
  await browser.ask()
  browser.now = NOW + 5 * HOUR
  await browser.ask()
  expect(browser.passes).toBe(0)
})

it('has no news from pages that are only a second opinion', async () => {
  await browser.changeSettings({ feedAddress: 'https://feed.example.org/', directCheck: true, alertsOn: true })
  await comesTo(() => expect(browser.read().direct.copy).not.toBeNull())
  browser.pages = directCopy([knownRecord('dt-1'), knownRecord('n-1', { kind: 'notice' })])
  browser.now = NOW + HOUR
  await browser.ask()
  expect(browser.passes).toBe(2)
  expect(browser.alerts).toEqual([])
})

/** Waits as long as a busy machine may need. */
function comesTo(check: () => void): Promise<void> {
  return vi.waitFor(check, { timeout: 20_000 })
}
