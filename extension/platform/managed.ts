import browser from 'webextension-polyfill'
import { parseFeedAddress } from '../feed-client/parse-feed-address.ts'

/**
 * The address of a feed that an administrator set for this browser; null for none, or for one that is no https address. After its
 * start Chrome takes up to four seconds to answer, so nobody who waits for something on the screen asks this.
 */
export async function readManagedFeed(): Promise<string | null> {
  try {
    const { feedAddress } = await browser.storage.managed.get('feedAddress')
    if (typeof feedAddress !== 'string' || feedAddress.trim() === '') return null
    const parsed = parseFeedAddress(feedAddress, { loopback: false })
    return parsed.kind === 'address' ? parsed.address : null
  } catch {
    // Firefox rejects where no administrator set anything.
    return null
  }
}
