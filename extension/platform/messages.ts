import browser from 'webextension-polyfill'
import type { Say } from '../words/say.ts'

const CHECK_NOW = 'check-now'

/** Words in the browser's language. */
export const say: Say = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions)

/** Has the background worker ask the feed at once; resolves when it has. */
export async function askForCheck(): Promise<void> {
  await browser.runtime.sendMessage(CHECK_NOW)
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
