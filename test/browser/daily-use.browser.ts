import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { sayIn } from '../extension/support/say-in.ts'
import { DAY, HOUR, MINUTE } from '../extension/support/watch-states.ts'
import { makeFeedAroundNow } from './support/feed-around-now.ts'
import { BROWSERS, FEED_ADDRESS, FEED_ORIGINS, type OpenedExtension, openExtension } from './support/open-extension.ts'

const say = sayIn('en')
const SECOND = 1_000

describe.each(BROWSERS)('a day with the extension in %s', (kind) => {
  let opened: OpenedExtension

  beforeAll(async () => {
    opened = await openExtension(kind)
  })
  afterAll(() => opened?.close())

  it('begins with a question mark and the way to the options', async () => {
    const { browser, badge, waitForText } = opened
    await vi.waitFor(async () => expect(await badge()).toBe('?'))
    const popup = await browser.openPage('popup.html')
    await waitForText(popup, say('answerNoSource'))
    await popup.close()
  })

  it('tests an address without keeping it', async () => {
    const { browser, feed, desk, badge, waitForText } = opened
    feed.files = makeFeedAroundNow({ start: 5 * HOUR + 30 * MINUTE, end: 3 * DAY })
    await browser.grant({ origins: FEED_ORIGINS })
    await desk.fill(say('addressLabel'), `${FEED_ADDRESS}index.html`)
    await desk.click(say('addressTest'))
    await waitForText(desk, say('addressWorks', 'CAASPP Watch', '2'))
    expect(await badge()).toBe('?')
    expect(await desk.evaluate('chrome.permissions.getAll().then(({ origins }) => origins)')).toEqual([])
  })

  it('saves an address and counts down to the next downtime', async () => {
    const { followFeed, badge, tooltip } = opened
    await followFeed()
    await vi.waitFor(async () => expect(await badge()).toBe('5h'))
    expect(await tooltip()).toContain('TOMS')
  })

  it('shows a downtime in the open popup as soon as the feed says so', async () => {
    const { browser, feed, badge, waitForText } = opened
    const popup = await browser.openPage('popup.html')
    await waitForText(popup, say('answerClear'))
    feed.files = makeFeedAroundNow({ start: -HOUR, end: DAY })
    await popup.click(say('checkNow'))
    await waitForText(popup, /TOMS is down until /)
    await vi.waitFor(async () => expect(await badge()).toBe('!'))
    await popup.close()
  })

  it('counts down by itself, to the minute, and marks the beginning', async () => {
    const { browser, feed, badge } = opened
    const popup = await browser.openPage('popup.html')
    feed.files = makeFeedAroundNow({ start: 2 * MINUTE + 4 * SECOND, end: DAY })
    await popup.click(say('checkNow'))
    await vi.waitFor(async () => expect(await badge()).toBe('2m'), { timeout: 3_000 })
    await vi.waitFor(async () => expect(await badge()).toBe('1m'), { timeout: 30_000 })
    feed.files = makeFeedAroundNow({ start: 4 * SECOND, end: DAY })
    await popup.click(say('checkNow'))
    await vi.waitFor(async () => expect(await badge()).toBe('!'), { timeout: 30_000 })
    await popup.close()
  })

  it('finds a system by its old name with the keyboard alone', async () => {
    const { browser, waitForText } = opened
    const popup = await browser.openPage('popup.html')
    await waitForText(popup, say('tabSystems'))
    const isThere = `document.activeElement?.matches('input[type="search"]') ?? false`
    for (let presses = 0; presses < 30 && !(await popup.evaluate<boolean>(isThere)); presses += 1)
      await popup.press('Tab')
    await popup.press('iahss')
    await waitForText(popup, say('linkNow', 'IAHSS', 'THSS'))
    await popup.close()
  })

  it('asked nobody but the site of the feed, and gives the browser nothing to complain about', async () => {
    expect([...opened.web.asked]).toEqual(['feed.example.org'])
    expect(await opened.browser.complaints()).toEqual([])
  })
})
