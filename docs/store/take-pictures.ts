/**
 * Takes the pictures for the stores: `node docs/store/take-pictures.ts`, after `npm start`. The extension as people get it reads, in
 * Chromium, what the monitor published of its sample; the clock of its pages is set to the sample's last day.
 */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openChromium } from '../../test/browser/support/open-chromium.ts'
import { openWeb } from '../../test/browser/support/open-web.ts'
import { buildExtension } from '../../test/extension/support/build-extension.ts'
import { startFeedServer } from '../../test/extension/support/feed-server.ts'

const HERE = new URL('.', import.meta.url).pathname
const SITE = join(HERE, '../../site')
const FEED = 'feed.example.org'
/** A quarter of an hour after the sample's last pass. */
const NOW = Date.parse('2026-07-14T09:25-07:00')
const SIZE = { width: 1280, height: 800 }
const POPUP = { width: 400, height: 700 }

interface Look {
  language: 'en' | 'es'
  theme: 'light' | 'dark'
}

/** Three popups side by side, each a real page of its own, below a line of words. */
const PICTURES: { name: string; look: Look; words: string }[] = [
  { name: '1-popup', look: { language: 'en', theme: 'light' }, words: 'Can we test now? What is due? One glance.' },
  {
    name: '2-popup-es',
    look: { language: 'es', theme: 'dark' },
    words: '¿Podemos hacer exámenes ahora? De un vistazo.',
  },
]
const PAGES: { name: string; path: string; look: Look }[] = [
  { name: '3-options', path: 'options.html', look: { language: 'en', theme: 'light' } },
  { name: '4-welcome', path: 'welcome.html', look: { language: 'en', theme: 'light' } },
]

// The browser takes its own time zone from here.
process.env.TZ = 'America/Los_Angeles'
const folder = await mkdtemp(join(tmpdir(), 'caaspp-watch-pictures-'))
const web = await openWeb(folder)
const feed = await startFeedServer(await readSite())
web.sites.set(FEED, Number(new URL(feed.url).port))
const extension = await buildExtension({ browser: 'chrome', outDir: folder })
const browser = await openChromium({ extension, profile: join(folder, 'profile'), proxyPort: web.port })
const origin = `chrome-extension://${new URL(browser.context.serviceWorkers()[0]?.url() ?? '').host}`
try {
  await followFeed()
  for (const { name, look, words } of PICTURES) await save(name, await drawPopups(look, words))
  for (const { name, path, look } of PAGES) await save(name, await drawPage(path, look))
} finally {
  await browser.close()
  await feed.close()
  await web.close()
  await rm(folder, { recursive: true, force: true })
}

async function readSite(): Promise<Record<string, string>> {
  const names = (await readdir(SITE)).filter((name) => name.endsWith('.json'))
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(SITE, name), 'utf8')])),
  )
}

/** Saves the feed's address as people do, and waits until all of it was read. */
async function followFeed(): Promise<void> {
  await browser.grant({ origins: [`https://${FEED}/*`] })
  const options = await browser.openPage('options.html')
  await options.fill('Feed address', `https://${FEED}/watch/`)
  await options.click('Save')
  const isRead = `chrome.storage.local.get('feedCopy').then(({ feedCopy }) => feedCopy != null)`
  while (!(await options.evaluate<boolean>(isRead))) await new Promise((resolve) => setTimeout(resolve, 200))
  await options.close()
}

/** Opens a page of the extension at the sample's moment. */
async function open(path: string, { language, theme }: Look, size: typeof SIZE): Promise<Page> {
  const page = await browser.context.newPage()
  await page.setViewportSize(size)
  await page.clock.setFixedTime(NOW)
  await page.goto(`${origin}/${path}`)
  // The check was made today; the pages are looked at on the sample's day.
  await page.evaluate(
    `chrome.storage.local.get(['settings', 'feed', 'marks']).then(({ settings, feed, marks }) => chrome.storage.local.set({
      settings: { ...settings, language: '${language}', theme: '${theme}', pinned: ['toms', 'cers'] },
      feed: { ...feed, lastAttempt: { at: ${NOW - 4 * 60_000}, problem: null } },
      marks: { ...marks, unread: ${JSON.stringify(await chooseUnread())} },
    }))`,
  )
  await page.waitForSelector(`html[lang=${language}][data-theme=${theme}] main`)
  return page
}

/** The notices that the sample's second day brought. */
async function chooseUnread(): Promise<string[]> {
  const { records } = JSON.parse(feed.files['records.json'] ?? '{}') as {
    records: { id: string; kind: string; firstSeenAt: string }[]
  }
  return records.filter(({ kind, firstSeenAt }) => kind === 'notice' && firstSeenAt >= '2026-07-14').map(({ id }) => id)
}

async function drawPage(path: string, look: Look): Promise<Buffer> {
  const page = await open(path, look, SIZE)
  const picture = await page.screenshot()
  await page.close()
  return picture
}

async function drawPopups(look: Look, words: string): Promise<Buffer> {
  const pictures: string[] = []
  for (const place of ['systems', 'dates', 'notices']) {
    const page = await open(`popup.html#${place}`, look, POPUP)
    pictures.push(`data:image/png;base64,${(await page.screenshot()).toString('base64')}`)
    await page.close()
  }
  const page = await browser.context.newPage()
  await page.setViewportSize(SIZE)
  await page.setContent(`<style>
    body { margin: 0; height: 800px; display: grid; grid-template-rows: 84px 1fr; font: 600 30px system-ui, sans-serif;
      color: ${look.theme === 'dark' ? '#e9edf2' : '#1c2530'}; background: ${look.theme === 'dark' ? '#27303a' : '#dfe6ea'} }
    h1 { margin: 0; padding: 24px 20px 0; font-size: 30px; text-align: center }
    div { display: flex; justify-content: space-evenly }
    img { border-radius: 10px; height: 700px; box-shadow: 0 4px 18px #0004 }
  </style><h1>${words}</h1><div>${pictures.map((source) => `<img src="${source}">`).join('')}</div>`)
  await page.waitForFunction('[...document.images].every((image) => image.complete)')
  const picture = await page.screenshot()
  await page.close()
  return picture
}

async function save(name: string, picture: Buffer): Promise<void> {
  await writeFile(join(HERE, 'pictures', `${name}.png`), picture)
  console.log(`${name}.png, ${Math.round(picture.length / 1024)} KB`)
}
