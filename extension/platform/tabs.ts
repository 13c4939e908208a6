import browser from 'webextension-polyfill'

/** Opens a page of the extension, such as `popup.html#dates`, in a tab of its own. */
export async function openOwnTab(page: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(page) })
}

/** Opens the popup in a tab, at the place that the fragment names. */
export function openPopup(fragment: string): Promise<void> {
  return openOwnTab(`popup.html${fragment}`)
}

export function openWelcome(): Promise<void> {
  return openOwnTab('welcome.html')
}
