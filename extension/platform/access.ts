import browser from 'webextension-polyfill'

/** Whether the browser lets the extension read what the patterns name. */
export function hasAccess(...patterns: string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: patterns })
}

/** Asks for it; must be called at once in the handler of a click. False where the answer was no. */
export function askAccess(...patterns: string[]): Promise<boolean> {
  return browser.permissions.request({ origins: patterns })
}

/** Whether the browser lets the extension show alerts. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] })
}

/** Asks for it; must be called at once in the handler of a click. False where the answer was no. */
export function askNotifications(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] })
}

/** Gives back every other optional access than the patterns to keep. */
export async function dropOtherAccess(keep: readonly string[]): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll()
  const others = origins.filter((pattern) => !keep.includes(pattern))
  // What was granted at installation cannot be given back, and asking for it fails.
  if (others.length > 0) await browser.permissions.remove({ origins: others }).catch(() => false)
}
