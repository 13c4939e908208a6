import browser from 'webextension-polyfill'

/** Puts these entries on the menu of the toolbar button, in place of those before. */
export async function showMenu<Id extends string>(entries: readonly { id: Id; title: string }[]): Promise<void> {
  await browser.contextMenus.removeAll()
  for (const { id, title } of entries) browser.contextMenus.create({ id, title, contexts: ['action'] })
}

/** Calls back with the entry that was chosen. */
export function onMenuClick<Id extends string>(listener: (id: Id) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }) => listener(menuItemId as Id))
}
