import { expect, it, onTestFinished } from 'vitest'
import { sayIn } from '../extension/support/say-in.ts'
import { DAY, HOUR, MINUTE } from '../extension/support/watch-states.ts'
import { makeFeedAroundNow } from './support/feed-around-now.ts'
import { FEED_ADDRESS, FEED_ORIGINS, openExtension } from './support/open-extension.ts'
import { hasFirefox } from './support/open-firefox.ts'

const say = sayIn('en')

// In Chromium only whoever owns the machine can set such an address, for all of its browsers.
it.skipIf(!hasFirefox)('the feed that an administrator has set is followed, and stands in the options', async () => {
  const opened = await openExtension('firefox', { managed: { feedAddress: FEED_ADDRESS } })
  onTestFinished(() => opened.close())
  const { browser, desk, feed, waitForText } = opened
  await waitForText(desk, say('addressManaged', FEED_ADDRESS))
  feed.files = makeFeedAroundNow({ start: 5 * HOUR + 30 * MINUTE, end: 3 * DAY })
  await browser.grant({ origins: FEED_ORIGINS })
  const popup = await browser.openPage('popup.html')
  await popup.click(say('checkNow'))
  await opened.waitForBadge('5h')
  await opened.waitForTooltip('TOMS')
  expect(await browser.complaints()).toEqual([])
})
