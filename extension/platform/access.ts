import browser from 'webextension-polyfill'

/** Whether the browser lets the extension read what a pattern names. */
export function hasAccess(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] })
}

/** Asks for it; must be called at once in the handler of a click. False where the answer was no. */
export function askAccess(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] })
}

/** Gives back every other optional access than the patterns to keep. */
export async function dropOtherAccess(keep: readonly string[]): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll()
  const others = origins.filter((pattern) => !keep.includes(pattern))
  // What was granted at installation cannot be given back, and asking for it fails.
  if (others.length > 0) await browser.permissions.remove({ origins: others }).catch(() => false)
}
