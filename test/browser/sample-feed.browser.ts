import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, it, onTestFinished } from 'vitest'
import type { PublishedRecord } from '../../shared/feed/published-record.ts'
import { sayIn } from '../extension/support/say-in.ts'
import { runCommand } from '../support/command-line.ts'
import { makeTemporaryFolder } from '../support/temporary-folder.ts'
import { hasChromium } from './support/open-chromium.ts'
import { openExtension } from './support/open-extension.ts'

const say = sayIn('en')

it.skipIf(!hasChromium)('what the monitor publishes is what the popup shows', async () => {
  const site = await makeTemporaryFolder()
  await runCommand(['sample', '--site', site, '--quiet'])
  const read = async (name: string) => [name, await readFile(join(site, name), 'utf8')] as const
  const files = Object.fromEntries(await Promise.all(['index.json', 'records.json', 'health.json'].map(read)))
  const { checkedAt } = JSON.parse(files['health.json'] ?? '')
  const { records } = JSON.parse(files['records.json'] ?? '') as { records: PublishedRecord[] }

  const opened = await openExtension('chromium', { build: inject('builds').laboratory.chromium })
  onTestFinished(() => opened.close())
  await opened.desk.evaluate(`chrome.storage.session.set({ clock: ${Date.parse(checkedAt)} }).then(() => null)`)
  opened.feed.files = files
  await opened.followFeed()
  await opened.waitForBadge('!')
  await opened.waitForTooltip('CERS is down until Wed, July 15, 8 a.m.')
  const popup = await opened.browser.openPage('popup.html')
  await opened.waitForText(popup, 'CERS is down until Wed, July 15, 8 a.m.')
  await popup.click(say('tabNotices'))
  await popup.fill(say('noticesSearch'), 'ask the engineers')
  await opened.waitForText(popup, 'Ask the Engineers')
  const stored = `chrome.storage.local.get('feedRecords').then(({ feedRecords }) => JSON.parse(feedRecords).length)`
  expect(await opened.desk.evaluate(stored)).toBe(records.length)
  expect(await opened.browser.complaints()).toEqual([])
})
