import browser from 'webextension-polyfill'

/** Calls back when the browser starts and when the extension is installed or updated. */
export function onStart(listener: (why: 'installed' | 'updated' | 'started') => void): void {
  browser.runtime.onStartup.addListener(() => listener('started'))
  browser.runtime.onInstalled.addListener(({ reason }) => listener(reason === 'install' ? 'installed' : 'updated'))
}
