import browser from 'webextension-polyfill'

/** Calls back when the browser starts and when the extension is installed or updated. */
export function onStart(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener)
  browser.runtime.onInstalled.addListener(listener)
}
