import browser from 'webextension-polyfill'
import type { FeedLook } from '../feed-client/look-at-feed.ts'
import { isObject } from '../state/is-object.ts'
import type { Say } from '../words/say.ts'

const CHECK_NOW = 'check-now'
const LOOK_AT_FEED = 'look-at-feed'
/** Longer than any check takes: each of a feed's files may take 20 seconds. */
const LONGEST_CHECK_MS = 120_000

/** Words in the browser's language. */
export const say: Say = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions)

/**
 * Has the background worker ask the feed at once; resolves when it has. Rejects where the worker was ended meanwhile, and after two
 * minutes: Chromium never again wakes a worker that was ended just as it started (seen in Chromium 150, November 2026).
 */
export async function askForCheck(): Promise<void> {
  await ask(CHECK_NOW)
}

export function onAskedForCheck(check: () => Promise<void>): void {
  browser.runtime.onMessage.addListener((message: unknown) => (message === CHECK_NOW ? check() : undefined))
}

/**
 * Has the background worker look at the feed of an address, which has been parsed: it reads feeds anyway, so that no page has to bring
 * what checks them. Rejects as a check does.
 */
export async function askAboutFeed(address: string): Promise<FeedLook> {
  return (await ask({ kind: LOOK_AT_FEED, address })) as FeedLook
}

export function onAskedAboutFeed(look: (address: string) => Promise<FeedLook>): void {
  browser.runtime.onMessage.addListener((message: unknown) =>
    isObject(message) && message.kind === LOOK_AT_FEED ? look(String(message.address)) : undefined,
  )
}

async function ask(message: unknown): Promise<unknown> {
  const unanswered = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('the background worker did not answer')), LONGEST_CHECK_MS)
  })
  return Promise.race([browser.runtime.sendMessage(message), unanswered])
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage()
}

/** The extension's own version. */
export function readVersion(): string {
  return browser.runtime.getManifest().version
}
