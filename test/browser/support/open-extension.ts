import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject, vi } from 'vitest'
import { type FeedServer, makeFeed, startFeedServer } from '../../extension/support/feed-server.ts'
import { sayIn } from '../../extension/support/say-in.ts'
import { hasChromium, openChromium } from './open-chromium.ts'
import { hasFirefox, openFirefox } from './open-firefox.ts'
import { openWeb, type TestWeb } from './open-web.ts'
import { PATIENCE } from './patience.ts'
import type { OpenBrowserOptions, TestedBrowser, TestedPage } from './tested-browser.ts'

const say = sayIn('en')
const OPENERS = { chromium: openChromium, firefox: openFirefox }

/** The browsers that are on this machine. */
export const BROWSERS = [...(hasChromium ? (['chromium'] as const) : []), ...(hasFirefox ? (['firefox'] as const) : [])]

const FEED_SITE = 'feed.example.org'
export const FEED_ADDRESS = `https://${FEED_SITE}/watch/`
export const FEED_ORIGINS = [`https://${FEED_SITE}/*`]

/** The extension in a real browser, with a web of its own in which one site publishes a feed. */
export interface OpenedExtension {
  browser: TestedBrowser
  web: TestWeb
  /** What is published at `FEED_ADDRESS`. */
  feed: FeedServer
  /** A page of the extension that stays open, to ask the browser about the extension from. */
  desk: TestedPage
  badge(): Promise<string>
  /** Waits until the badge is this. */
  waitForBadge(expected: string): Promise<void>
  /** Waits until the tooltip says this; it is written after the badge. */
  waitForTooltip(expected: string): Promise<void>
  /** Grants the feed's site, saves its address on the options page, as people do, and waits until the feed was asked. */
  followFeed(): Promise<void>
  /** Waits until the page says what is expected; fails with what it says instead. */
  waitForText(page: TestedPage, expected: string | RegExp): Promise<void>
  close(): Promise<void>
}

async function waitForText(page: TestedPage, expected: string | RegExp): Promise<void> {
  const found = await waitFor(() => page.text(), expected)
  if (found !== null) throw new Error(`“${expected}” did not come. The page says: ${found.slice(0, 700)}`)
}

/** Null as soon as the text is there; what is there instead after all the patience. */
async function waitFor(read: () => Promise<string>, expected: string | RegExp): Promise<string | null> {
  const end = performance.now() + PATIENCE.timeout
  for (;;) {
    const text = await read()
    if (typeof expected === 'string' ? text.includes(expected) : expected.test(text)) return null
    if (performance.now() > end) return text
    await new Promise((resolve) => setTimeout(resolve, PATIENCE.interval))
  }
}

/** Opens it and waits for its first badge. `build`: another folder than the one that people of this browser get. */
export async function openExtension(
  kind: keyof typeof OPENERS,
  { build, language, managed }: { build?: string } & Pick<OpenBrowserOptions, 'language' | 'managed'> = {},
): Promise<OpenedExtension> {
  const folder = await mkdtemp(join(tmpdir(), 'caaspp-watch-browser-'))
  const web = await openWeb(folder)
  const feed = await startFeedServer(makeFeed([], []))
  web.sites.set(FEED_SITE, Number(new URL(feed.url).port))
  const browser = await OPENERS[kind]({
    extension: build ?? inject('builds')[kind],
    profile: join(folder, 'profile'),
    proxyPort: web.port,
    ...(language ? { language } : {}),
    ...(managed ? { managed } : {}),
  })
  const desk = await browser.openPage('options.html')
  const badge = () => desk.evaluate<string>('chrome.action.getBadgeText({})')
  const waitForBadge = async (expected: string) => {
    const found = await waitFor(async () => `[${await badge()}]`, `[${expected}]`)
    if (found !== null) throw new Error(`the badge is ${found}, not [${expected}]`)
  }
  // Before its first paint the badge is as empty as one that says that all is well.
  await waitForBadge('?')
  return {
    ...{ browser, web, feed, desk, badge, waitForBadge },
    async waitForTooltip(expected) {
      const found = await waitFor(() => desk.evaluate('chrome.action.getTitle({})'), expected)
      if (found !== null) throw new Error(`the tooltip is “${found}”, without “${expected}”`)
    },
    async followFeed() {
      await browser.grant({ origins: FEED_ORIGINS })
      await desk.fill(say('addressLabel'), FEED_ADDRESS)
      await desk.click(say('addressSave'))
      await waitForText(desk, say('addressSaved'))
      await vi.waitUntil(
        () => desk.evaluate(`chrome.storage.local.get('feed').then(({ feed }) => feed?.address === '${FEED_ADDRESS}')`),
        PATIENCE,
      )
    },
    waitForText,
    async close() {
      await browser.close()
      await feed.close()
      await web.close()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
