import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { sayIn } from '../extension/support/say-in.ts'
import { DAY, HOUR } from '../extension/support/watch-states.ts'
import { makeFeedAroundNow } from './support/feed-around-now.ts'
import { BROWSERS, type OpenedExtension, openExtension } from './support/open-extension.ts'
import { PATIENCE } from './support/patience.ts'

const say = sayIn('en')

describe.each(BROWSERS)('alerts in %s', (kind) => {
  let opened: OpenedExtension

  beforeAll(async () => {
    // Only Firefox lets a test grant what people are asked for when they first want alerts.
    opened = await openExtension(kind, kind === 'chromium' ? { build: inject('builds').laboratory.chromium } : {})
    if (kind === 'firefox') await opened.browser.grant({ permissions: ['notifications'] })
    opened.feed.files = makeFeedAroundNow({})
    await opened.followFeed()
    await opened.waitForBadge('')
  })
  afterAll(() => opened?.close())

  it('tell a downtime that is announced, once, although the worker is ended and the feed is read again', async () => {
    const { browser, desk, feed, waitForBadge } = opened
    await desk.click(say('alertsOn'))
    await vi.waitUntil(
      () => desk.evaluate(`chrome.storage.local.get('settings').then(({ settings }) => settings.alertsOn)`),
      PATIENCE,
    )
    feed.files = makeFeedAroundNow({ start: 30 * HOUR, end: 3 * DAY })
    const popup = await browser.openPage('popup.html')
    await popup.click(say('checkNow'))
    await vi.waitUntil(async () => (await readShown()).length > 0, PATIENCE)
    await waitForBadge('1d')
    await browser.stopWorker()
    feed.files = makeFeedAroundNow({ start: 30 * HOUR, end: 3 * DAY, readAgo: 1_000 })
    await popup.click(say('checkNow'))
    await opened.waitForText(popup, say('justNow'))
    // Answered when whatever is due has been told.
    await desk.evaluate(`chrome.runtime.sendMessage('check-now').then(() => null)`)
    expect(await readShown()).toEqual([['announced']])
    await popup.close()
  })

  function readShown(): Promise<string[][]> {
    return opened.desk.evaluate(
      `chrome.storage.local.get('marks').then(({ marks }) => (marks?.alerts.shown ?? []).map(({ kinds }) => kinds))`,
    )
  }
})
