import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { buildExtension } from '../extension/support/build-extension.ts'
import { type FeedServer, makeFeed, startFeedServer } from '../extension/support/feed-server.ts'
import { DAY, HOUR, health, MINUTE } from '../extension/support/watch-states.ts'
import { knownRecord } from '../support/records.ts'
import { hasChromium, type InstalledExtension, openChromium } from './open-chromium.ts'

describe.skipIf(!hasChromium)('the extension in Chromium', () => {
  let folder: string
  let server: FeedServer
  let extension: InstalledExtension
  const complaints: string[] = []

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'caaspp-watch-browser-'))
    server = await startFeedServer(makeFeed([], [health()]))
    const built = await buildExtension({ browser: 'chrome', outDir: folder, mode: 'development' })
    extension = await openChromium({ extension: built, profile: join(folder, 'profile') })
    extension.context.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    extension.context.on('weberror', (error) => complaints.push(error.error().message))
  })

  afterAll(async () => {
    await extension.context.close()
    await server.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('begins with a question mark and the way to the options', async () => {
    await vi.waitFor(async () => expect(await badge()).toBe('?'))
    const popup = await extension.openPage('popup.html')
    expect(await popup.locator('h1').innerText()).toBe('Set a feed address first')
    const [options] = await Promise.all([
      extension.context.waitForEvent('page'),
      popup.getByRole('button', { name: 'Set the feed address' }).click(),
    ])
    expect(options.url()).toMatch(/options\.html$/)
    await options.close()
  })

  it('takes an address, tests it and counts down to the next downtime', async () => {
    server.files = feedAt(Date.now(), { start: 2 * DAY + HOUR, end: 3 * DAY })
    await extension.grant('http://127.0.0.1/*')
    const options = await extension.openPage('options.html')
    await options.getByLabel('Feed address').fill(`${server.address}index.html`)
    await options.getByRole('button', { name: 'Save' }).click()
    await options.getByText('Saved. CAASPP Watch reads this feed now.').waitFor()
    expect(await options.getByLabel('Feed address').inputValue()).toBe(server.address)
    await options.getByRole('button', { name: 'Test' }).click()
    await options.getByText('It works: “CAASPP Watch”, downtimes ahead or under way: 1.').waitFor()
    await vi.waitFor(async () => expect(await badge()).toBe('2d'))
    expect((await access()).origins).toEqual(['http://127.0.0.1/*'])
    expect(await tooltip()).toMatch(/^CAASPP Watch: No system is known to be down\. Next: TOMS in 2 days, /)
    await options.close()
  })

  it('shows a downtime in the open popup as soon as the feed says so', async () => {
    const popup = await extension.openPage('popup.html')
    expect(await popup.locator('h1').innerText()).toBe('No system is known to be down')
    server.files = feedAt(Date.now(), { start: -HOUR, end: DAY })
    await popup.getByRole('button', { name: 'Check now' }).click()
    await popup.getByText(/^TOMS is down until /).waitFor()
    await vi.waitFor(async () => expect(await badge()).toBe('!'))
    await popup.close()
  })

  it('finds a system by its old name with the keyboard alone', async () => {
    const popup = await extension.openPage('popup.html')
    const box = popup.getByRole('searchbox', { name: 'Search the systems' })
    while (!(await box.evaluate((node) => node === document.activeElement))) await popup.keyboard.press('Tab')
    await popup.keyboard.type('iahss')
    expect(await popup.locator('.links').innerText()).toContain('IAHSS is now')
    await popup.close()
  })

  it('keeps the last good data under attack, runs nothing and says what is wrong', async () => {
    const popup = await extension.openPage('popup.html')
    let isAlerted = false
    popup.on('dialog', () => {
      isAlerted = true
    })
    server.files['index.json'] = '<script>alert(1)</script>'
    await popup.getByRole('button', { name: 'Check now' }).click()
    await popup.getByText('The answer is not a feed (it is no JSON).').waitFor()
    expect(await popup.locator('h1').innerText()).toMatch(/^TOMS is down until /)
    const title = '<img src=x onerror=alert(1)>'
    server.files = feedAt(Date.now(), { start: -HOUR, end: DAY, title })
    await popup.getByRole('button', { name: 'Check now' }).click()
    await popup.getByText(title).waitFor()
    expect(isAlerted).toBe(false)
    await popup.close()
  })

  it('gives the browser nothing to complain about', () => {
    expect(complaints).toEqual([])
  })

  async function access(): Promise<{ origins: string[] }> {
    return extension.worker.evaluate('chrome.permissions.getAll()')
  }

  async function badge(): Promise<string> {
    return extension.worker.evaluate('chrome.action.getBadgeText({})')
  }

  async function tooltip(): Promise<string> {
    return extension.worker.evaluate('chrome.action.getTitle({})')
  }
})

/** A feed of one downtime, its edges so many milliseconds from `now`. */
function feedAt(now: number, { start, end, title }: { start: number; end: number; title?: string }) {
  const at = (moment: number) => `${new Date(moment).toISOString().slice(0, 16)}Z`
  const record = knownRecord('dt-1', { start: at(now + start), end: at(now + end), ...(title ? { title } : {}) })
  return makeFeed([record], [health({ lastReadAt: at(now - 5 * MINUTE) })])
}
