import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { openChromium, type TestedChromium } from '../test/browser/support/open-chromium.ts'
import { openWeb } from '../test/browser/support/open-web.ts'
import { buildExtension } from '../test/extension/support/build-extension.ts'
import { makeFeed, startFeedServer } from '../test/extension/support/feed-server.ts'
import { listLoaded } from '../test/extension/support/list-loaded.ts'
import { sayIn } from '../test/extension/support/say-in.ts'
import { HOUR, health } from '../test/extension/support/watch-states.ts'
import { knownRecord } from '../test/support/records.ts'

// How long people wait for the popup: from the click to answer, countdown and the first 50 rows on screen, against a page with
// nothing in it in the same browser. Milliseconds; pairs, one after the other, so that a busy machine slows both: the median, and in
// brackets the least, which is nearest to what a machine with nothing else to do shows.
// Beside it: what the popup keeps in memory, how long a worker that was ended takes to its badge, and how much is loaded.

const PAIRS = Number(process.env.PAIRS ?? 21)
const WAKES = Math.ceil(PAIRS / 2)
const ROWS = 50
const FEED = 'feed.example.org'
const say = sayIn('en')

const folder = await mkdtemp(join(tmpdir(), 'caaspp-watch-bench-'))
const web = await openWeb(folder)
const extension = await buildExtension({ browser: 'chrome', outDir: folder })
await writeFile(join(extension, 'blank.html'), '<!doctype html><title>Blank</title><h1>Blank</h1>')
console.log(
  'median (least): records | blank page ms | popup ms | difference ms | worker wake-up to badge ms | popup heap MB',
)
for (const count of [50, 500, 2_000]) await measure(count)
console.log(`popup, gzip: ${await sizeOf(await listLoaded(extension, 'popup.html'))} bytes`)
console.log(`background worker, gzip: ${await sizeOf(['background.js'])} bytes`)
await web.close()
await rm(folder, { recursive: true, force: true, maxRetries: 5 })

async function measure(count: number): Promise<void> {
  const feed = await startFeedServer(inventFeed(count))
  web.sites.set(FEED, Number(new URL(feed.url).port))
  const browser = await openChromium({ extension, profile: join(folder, `profile-${count}`), proxyPort: web.port })
  await readFeed(browser)
  const [blank, popup, extra, heap, wakes]: number[][] = [[], [], [], [], []]
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const alone = await openUntil(browser, 'blank.html', `document.querySelector('h1')`)
    const drawn = `document.querySelector('.countdown') && document.querySelectorAll('.notice').length >= ${ROWS}`
    const full = await openUntil(browser, 'popup.html#notices', drawn)
    blank?.push(alone.ms)
    popup?.push(full.ms)
    extra?.push(full.ms - alone.ms)
    heap?.push(full.heap / 1_000_000)
  }
  for (let wake = 0; wake < WAKES; wake += 1) wakes?.push(await timeWake(browser))
  const difference = `${median(extra)} (${least(popup) - least(blank)})`
  console.log([count, both(blank), both(popup), difference, both(wakes), median(heap, 1)].join(' | '))
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

/** `ms`: from the beginning of the navigation to the frame after the one in which the condition held. `heap`: bytes after it. */
async function openUntil(
  browser: TestedChromium,
  path: string,
  condition: string,
): Promise<{ ms: number; heap: number }> {
  const page = await browser.openPage(path)
  const ms = await page.evaluate<number>(`new Promise((resolve) => {
    const look = () => requestAnimationFrame(() => (${condition} ? resolve(performance.now()) : look()))
    look()
  })`)
  const session = await browser.context.newCDPSession(browser.context.pages().at(-1) as never)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize: heap } = await session.send('Runtime.getHeapUsage')
  await page.close()
  return { ms, heap }
}

/** From a message to a worker that was ended to its badge, by a page that asks for the badge all the while. */
async function timeWake(browser: TestedChromium): Promise<number> {
  const page = await browser.openPage('blank.html')
  await browser.stopWorker()
  const time = await page.evaluate<number>(`(async () => {
    await chrome.action.setBadgeText({ text: '…' })
    const begin = performance.now()
    chrome.runtime.sendMessage('wake').catch(() => {})
    while ((await chrome.action.getBadgeText({})) === '…');
    return performance.now() - begin
  })()`)
  await page.close()
  return time
}

/** A downtime in some hours, and notices for the rest. */
function inventFeed(count: number) {
  const at = (moment: number) => `${new Date(Date.now() + moment).toISOString().slice(0, 19)}Z`
  const notices = Array.from({ length: Math.max(ROWS, count - 1) }, (_, index) =>
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

async function sizeOf(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (file) => gzipSync(await readFile(join(extension, file))).length))
  return sizes.reduce((total, size) => total + size, 0)
}

function both(values: readonly number[] | undefined): string {
  return `${median(values)} (${least(values)})`
}

function median(values: readonly number[] = [], digits = 0): string {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]?.toFixed(digits) ?? '-'
}

function least(values: readonly number[] = []): number {
  return Math.round(Math.min(...values))
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
