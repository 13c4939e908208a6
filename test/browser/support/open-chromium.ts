import { EventEmitter, on } from 'node:events'
import { existsSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { findControl } from './find-control.ts'
import { PATIENCE } from './patience.ts'
import type { OpenBrowserOptions, TestedBrowser, TestedPage } from './tested-browser.ts'

/** Where Debian has it. */
export const CHROMIUM = '/usr/bin/chromium'

export const hasChromium = existsSync(CHROMIUM)

/** Chromium, and what only it has. */
export interface TestedChromium extends TestedBrowser {
  readonly context: BrowserContext
}

/** Starts Chromium without a window. As root it can only run without its sandbox; it opens nothing but the extension's pages. */
export async function openChromium(options: OpenBrowserOptions): Promise<TestedChromium> {
  const { extension, profile, proxyPort, language = 'en-US' } = options
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    headless: true,
    chromiumSandbox: false,
    // The test servers' certificate is their own.
    ignoreHTTPSErrors: true,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--lang=${language}`,
      `--proxy-server=http://127.0.0.1:${proxyPort}`,
      // Without this, what stands on this machine would be asked past the proxy.
      '--proxy-bypass-list=<-loopback>',
      '--ignore-certificate-errors',
    ],
    env: { ...process.env, LANGUAGE: language },
  })
  const complaints: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  context.on('weberror', (error) => complaints.push(error.error().message))
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', PATIENCE))
  const id = new URL(worker.url()).host
  const managing = async (script: string) => {
    const page = await context.newPage()
    await page.goto('chrome://extensions')
    await page.evaluate(script)
    await page.close()
  }
  return {
    kind: 'chromium',
    context,
    async openPage(path) {
      const page = await context.newPage()
      const tested = testedPage(page, `chrome-extension://${id}/`)
      await tested.goTo(path)
      return tested
    },
    openAddresses: async () => context.pages().map((page) => page.url()),
    async grant({ origins = [], permissions = [] }) {
      for (const origin of origins) await managing(`chrome.developerPrivate.addHostPermission('${id}', '${origin}')`)
      if (permissions.length > 0) throw new Error(`Chromium has no way to grant ${permissions.join(', ')} unasked`)
    },
    stopWorker: () => stopWorker(context),
    complaints: async () => [...complaints],
    close: () => context.close(),
  }
}

/**
 * Ends the worker where it runs, and waits until it is ended. Not while it starts: twice in some six hundred such stops Chromium (150,
 * November 2026) kept each event that came for it, and never started it again.
 */
async function stopWorker(context: BrowserContext): Promise<void> {
  const session = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()))
  const worker = new EventEmitter<{ states: [string[]] }>()
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    worker.emit(
      'states',
      versions.map(({ runningStatus }) => runningStatus),
    )
  })
  const changes = on(worker, 'states', { signal: AbortSignal.timeout(PATIENCE.timeout) })
  await session.send('ServiceWorker.enable')
  let isEnding = false
  for await (const [states] of changes as AsyncIterable<[string[]]>) {
    if (states.includes('stopped')) break
    if (isEnding || !states.includes('running')) continue
    isEnding = true
    await session.send('ServiceWorker.stopAllWorkers')
  }
  await session.detach()
}

function testedPage(page: Page, base: string): TestedPage {
  const find = async (name: string) => {
    const handle = await page.waitForFunction(findControl, name, { timeout: PATIENCE.timeout }).catch(() => null)
    const element = handle?.asElement()
    if (!element) throw new Error(`no control is called “${name}” on ${page.url()}`)
    return element
  }
  return {
    evaluate: (expression) => answered(expression, page.evaluate(expression)),
    goTo: async (path) => void (await page.goto(base + path)),
    click: async (name) => (await find(name)).click(),
    async fill(label, text) {
      const field = await find(label)
      await field.fill('')
      await field.type(text)
    },
    press: (keys) => (/^(?:Tab|Enter|Escape)$/.test(keys) ? page.keyboard.press(keys) : page.keyboard.type(keys)),
    text: () => page.evaluate('document.body.innerText'),
    close: () => page.close(),
  }
}

/** A page whose question the worker never answers would hold a test up until its very end. */
async function answered<T>(expression: string, answer: Promise<unknown>): Promise<T> {
  const isOver = setTimeout(PATIENCE.timeout, null, { ref: false }).then(() => {
    throw new Error(`no answer to ${expression}`)
  })
  return (await Promise.race([answer, isOver])) as T
}
