import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { DirectCopy } from '../../extension/direct-check/direct-copy.ts'
import { DIRECT_PATTERNS } from '../../extension/direct-check/plan-direct-check.ts'
import { type SampleSite, startSampleSite } from '../extension/support/sample-site.ts'
import { sayIn } from '../extension/support/say-in.ts'
import { BROWSERS, type OpenedExtension, openExtension } from './support/open-extension.ts'
import { PATIENCE } from './support/patience.ts'

const say = sayIn('en')

describe.each(BROWSERS)('with no feed at all, in %s', (kind) => {
  let opened: OpenedExtension
  let site: SampleSite

  beforeAll(async () => {
    opened = await openExtension(kind)
    site = await startSampleSite()
    for (const [name, server] of site.hosts) opened.web.sites.set(name, Number(new URL(server.url).port))
  })
  afterAll(async () => {
    await opened?.close()
    await site?.close()
  })

  it('the extension reads the public pages itself, once it may, though its worker was ended before', async () => {
    const { browser, desk, waitForBadge } = opened
    await waitForBadge('?')
    await browser.stopWorker()
    await browser.grant({ origins: DIRECT_PATTERNS })
    await desk.click(say('directCheck'))
    const copy = await vi.waitUntil(readCopy, PATIENCE)
    expect(copy.health.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['home', 'ok'],
      ['downtime-schedule', 'ok'],
      ['coordinator-emails', 'ok'],
      ['assessment-spotlight', 'ok'],
    ])
    expect(copy.records.some(({ title }) => title === 'Ask the Engineers')).toBe(true)
  })

  it('and shows in the popup what they say', async () => {
    const popup = await opened.browser.openPage('popup.html')
    await popup.click(say('tabNotices'))
    await opened.waitForText(popup, 'Ask the Engineers')
    await popup.close()
  })

  it('and asks nobody else', async () => {
    expect([...opened.web.asked].toSorted()).toEqual(['www.caaspp-elpac.org', 'www.cde.ca.gov'])
    expect(await opened.browser.complaints()).toEqual([])
  })

  function readCopy(): Promise<DirectCopy | null> {
    return opened.desk.evaluate(
      `chrome.storage.local.get(['directCopy', 'directRecords']).then(({ directCopy, directRecords }) =>
        directCopy ? { ...directCopy, records: JSON.parse(directRecords) } : null)`,
    )
  }
})
