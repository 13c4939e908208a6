import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openChromium, type TestedChromium } from '../test/browser/support/open-chromium.ts'
import { openWeb } from '../test/browser/support/open-web.ts'
import { buildExtension } from '../test/extension/support/build-extension.ts'
import { makeFeed, startFeedServer } from '../test/extension/support/feed-server.ts'
import { sayIn } from '../test/extension/support/say-in.ts'
import { HOUR, health } from '../test/extension/support/watch-states.ts'
import { knownRecord } from '../test/support/records.ts'

// How long people wait for the popup: from the click to answer, countdown and the first 50 notices on screen, against a page with
// nothing in it in the same browser. Milliseconds; medians of pairs, one after the other, so that a busy machine slows both.

const PAIRS = Number(process.env.PAIRS ?? 21)
const FEED = 'feed.example.org'
const say = sayIn('en')

const folder = await mkdtemp(join(tmpdir(), 'caaspp-watch-bench-'))
const web = await openWeb(folder)
const extension = await buildExtension({ browser: 'chrome', outDir: folder })
await writeFile(join(extension, 'blank.html'), '<!doctype html><title>Blank</title><h1>Blank</h1>')
for (const count of [500, 2_000]) await measure(count)
await web.close()
await rm(folder, { recursive: true, force: true, maxRetries: 5 })

async function measure(count: number): Promise<void> {
  const feed = await startFeedServer(inventFeed(count))
  web.sites.set(FEED, Number(new URL(feed.url).port))
  const browser = await openChromium({ extension, profile: join(folder, `profile-${count}`), proxyPort: web.port })
  await readFeed(browser)
  const [blank, popup, extra]: number[][] = [[], [], []]
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const alone = await timeUntil(browser, 'blank.html', `document.querySelector('h1')`)
    const full = await timeUntil(browser, 'popup.html#notices', `document.querySelectorAll('.notice').length >= 50`)
    blank?.push(alone)
    popup?.push(full)
    extra?.push(full - alone)
  }
  console.log(
    `${count} records: blank page ${median(blank)} ms, popup ${median(popup)} ms, difference ${median(extra)} ms`,
  )
  await browser.close()
  await feed.close()
}

/** Has the extension follow the feed, as people do, and waits until it has read it. */
async function readFeed(browser: TestedChromium): Promise<void> {
  await browser.grant({ origins: [`https://${FEED}/*`] })
  const options = await browser.openPage('options.html')
  await options.fill(say('addressLabel'), `https://${FEED}/watch/`)
  await options.click(say('addressSave'))
  while ((await options.evaluate<string>('chrome.action.getBadgeText({})')) !== '5h') await pause(100)
  await options.close()
}

/** From the beginning of the navigation to the frame after the one in which the condition held. */
async function timeUntil(browser: TestedChromium, path: string, condition: string): Promise<number> {
  const page = await browser.openPage(path)
  const time = await page.evaluate<number>(`new Promise((resolve) => {
    const look = () => requestAnimationFrame(() => (${condition} ? resolve(performance.now()) : look()))
    look()
  })`)
  await page.close()
  return time
}

/** A downtime in some hours, and notices for the rest. */
function inventFeed(count: number) {
  const at = (moment: number) => `${new Date(Date.now() + moment).toISOString().slice(0, 19)}Z`
  const notices = Array.from({ length: count - 1 }, (_, index) =>
    knownRecord(`nt-${index}`, {
      kind: 'notice',
      title: `Notice ${index}: what coordinators should know about the next window`,
      text: 'Coordinators find all that they need in the guide, which tells how students are enrolled and whom to call.',
      systems: index % 3 === 0 ? ['toms'] : [],
    }),
  )
  const downtime = knownRecord('dt-1', { start: at(5.9 * HOUR), end: at(30 * HOUR) })
  return makeFeed([downtime, ...notices], [health({ lastReadAt: at(-60_000), lastCheckedAt: at(-60_000) })])
}

function median(times: readonly number[] | undefined): number {
  return Math.round(times?.toSorted((a, b) => a - b)[Math.floor(PAIRS / 2)] ?? Number.NaN)
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
