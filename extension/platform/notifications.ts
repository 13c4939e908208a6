import browser from 'webextension-polyfill'

export interface ShownNotification {
  /** Another notification with the same id takes the place of this one. */
  id: string
  title: string
  message: string
}

/** Shows a notification. Firefox knows no buttons on it, so it has none: a click opens what it speaks of. */
export async function showAlert({ id, title, message }: ShownNotification): Promise<void> {
  const iconUrl = browser.runtime.getURL('icon/128.png')
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message })
}

/** Ids of the notifications that are still there. */
export async function readOpenAlerts(): Promise<string[]> {
  return Object.keys(await browser.notifications.getAll())
}

/** Calls back with the id of a notification that was clicked, and takes it away. */
export function onAlertClick(listener: (id: string) => void): void {
  let isListening = false
  const listen = () => {
    // The permission is optional: before it was given there is nothing to listen to.
    if (isListening || browser.notifications === undefined) return
    isListening = true
    browser.notifications.onClicked.addListener((id) => {
      listener(id)
      void browser.notifications.clear(id)
    })
  }
  listen()
  browser.permissions.onAdded.addListener(listen)
}
