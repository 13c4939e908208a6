import browser from 'webextension-polyfill'
import type { Say } from '../words/say.ts'

const CHECK_NOW = 'check-now'
/** Longer than any check takes: each of a feed's files may take 20 seconds. */
const LONGEST_CHECK_MS = 120_000

/** Words in the browser's language. */
export const say: Say = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions)

/**
 * Has the background worker ask the feed at once; resolves when it has. Rejects where the worker was ended meanwhile, and after two
 * minutes: Chromium never again wakes a worker that was ended just as it started (seen in Chromium 150, November 2026).
 */
export async function askForCheck(): Promise<void> {
  const unanswered = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('the background worker did not answer')), LONGEST_CHECK_MS)
  })
  await Promise.race([browser.runtime.sendMessage(CHECK_NOW), unanswered])
}

export function onAskedForCheck(check: () => Promise<void>): void {
  browser.runtime.onMessage.addListener((message: unknown) => (message === CHECK_NOW ? check() : undefined))
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage()
}

/** The extension's own version. */
export function readVersion(): string {
  return browser.runtime.getManifest().version
}
