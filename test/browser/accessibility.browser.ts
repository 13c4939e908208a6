import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DAY, HOUR } from '../extension/support/watch-states.ts'
import { makeFeedAroundNow } from './support/feed-around-now.ts'
import { findBarriers } from './support/find-barriers.ts'
import { BROWSERS, type OpenedExtension, openExtension } from './support/open-extension.ts'

describe.each(BROWSERS)('people with a disability, in %s', (kind) => {
  let opened: OpenedExtension

  beforeAll(async () => {
    opened = await openExtension(kind)
  })
  afterAll(() => opened?.close())

  it.each(['popup.html', 'options.html'])('find no barrier in %s on the first day', async (path) => {
    const page = await opened.browser.openPage(path)
    // What is stored is read first.
    await opened.waitForText(page, /\S/)
    expect(await findBarriers(page)).toEqual([])
    await page.close()
  })

  it.each(['popup.html', 'options.html'])('find no barrier in %s while a system is down', async (path) => {
    opened.feed.files = makeFeedAroundNow({ start: -HOUR, end: DAY })
    await opened.followFeed()
    const page = await opened.browser.openPage(path)
    // What is stored is read first.
    await opened.waitForText(page, /\S/)
    expect(await findBarriers(page)).toEqual([])
    await page.close()
  })
})
