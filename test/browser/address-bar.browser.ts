import { expect, it, onTestFinished, vi } from 'vitest'
import { chooseLink } from '../../extension/omnibox/suggest-links.ts'
import { openExtension } from './support/open-extension.ts'
import { hasFirefox } from './support/open-firefox.ts'
import { PATIENCE } from './support/patience.ts'

// Only Firefox lets a test type into its address bar.
it.skipIf(!hasFirefox)('a system’s name behind “caaspp” in the address bar opens it, also a name of old', async () => {
  const { browser, close } = await openExtension('firefox')
  onTestFinished(close)
  for (const [typed, id] of [
    ['caaspp toms', 'toms'],
    ['caaspp iahss', 'thss'],
  ] as const) {
    const { href } = new URL(chooseLink(id) ?? '')
    await browser.typeInAddressBar?.(typed)
    await vi.waitFor(async () => expect(await browser.openAddresses()).toContain(href), PATIENCE)
  }
  expect(await browser.complaints()).toEqual([])
})
