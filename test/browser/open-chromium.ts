import { existsSync } from 'node:fs'
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core'

const CHROMIUM = '/usr/bin/chromium'

export const hasChromium = existsSync(CHROMIUM)

/** A browser with the extension installed. */
export interface InstalledExtension {
  context: BrowserContext
  worker: Worker
  /** Opens one of the extension's own pages, such as `popup.html`. */
  openPage(name: string): Promise<Page>
  /** Grants an optional access without the question that nobody could answer here. */
  grant(pattern: string): Promise<void>
}

export interface OpenOptions {
  /** The folder of the built extension, and one for the browser's own files. */
  extension: string
  profile: string
  language?: string
  colorScheme?: 'light' | 'dark'
}

/** Starts Chromium without a window. As root it can only run without its sandbox; it opens nothing but the extension's pages. */
export async function openChromium(options: OpenOptions): Promise<InstalledExtension> {
  const { extension, profile, language = 'en-US', colorScheme = 'light' } = options
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    headless: true,
    chromiumSandbox: false,
    colorScheme,
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`, `--lang=${language}`],
    env: { ...process.env, LANGUAGE: language },
  })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const id = new URL(worker.url()).host
  const openPage = async (name: string) => {
    const page = await context.newPage()
    await page.goto(`chrome-extension://${id}/${name}`)
    return page
  }
  const grant = async (pattern: string) => {
    const page = await context.newPage()
    await page.goto('chrome://extensions')
    await page.evaluate(`chrome.developerPrivate.addHostPermission('${id}', '${pattern}')`)
    await page.close()
  }
  return { context, worker, openPage, grant }
}
