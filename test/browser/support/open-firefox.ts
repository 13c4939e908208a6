import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { vi } from 'vitest'
import { readManifest } from '../../extension/support/build-extension.ts'
import { findControl } from './find-control.ts'
import { type Marionette, openMarionette } from './marionette.ts'
import { PATIENCE } from './patience.ts'
import type { OpenBrowserOptions, TestedBrowser, TestedPage } from './tested-browser.ts'

const FIREFOX = '/usr/bin/firefox-esr'

export const hasFirefox = existsSync(FIREFOX)

/** Chosen before, so that the addresses of the extension's pages are known. */
const HOST = '6d7f0a52-1c83-4b7e-9d65-0f4c8a1b2e37'
const ORIGIN = `moz-extension://${HOST}`
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'
const KEYS: Record<string, string> = { Tab: '\ue004', Enter: '\ue007', Escape: '\ue00c' }

/** Session-wide; the capability `acceptInsecureCerts` holds for what tabs show only, not for what an extension asks for. */
const ACCEPT_TEST_CERTIFICATES = `
  Cc['@mozilla.org/security/certoverride;1'].getService(Ci.nsICertOverrideService)
    .setDisableAllSecurityChecksAndLetAttackersInterceptMyData(true)`

const LIST_ADDRESSES = `
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser')
  return gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec)`

/** Starts Firefox without a window, installs the extension for as long as it runs, and waits for its welcome page. */
export async function openFirefox(options: OpenBrowserOptions): Promise<TestedBrowser> {
  const manifest = await readManifest(options.extension)
  const { gecko } = manifest.browser_specific_settings as { gecko: { id: string } }
  await mkdir(options.profile, { recursive: true })
  await writeFile(join(options.profile, 'user.js'), renderPreferences(gecko.id, options))
  const arguments_ = ['--headless', '--marionette', '--remote-allow-system-access', '--profile', options.profile]
  const home = await makeHome(gecko.id, options)
  const firefox = spawn(FIREFOX, arguments_, { stdio: 'ignore', env: { ...process.env, HOME: home } })
  const marionette = await openMarionette(await waitForPort(options.profile, firefox))
  await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: { 'moz:webdriverClick': false } } })
  const { value: first } = await marionette.send<{ value: string }>('WebDriver:GetWindowHandle')
  const takeTurn = createTurns()
  const inBrowser = createPrivileged(marionette, takeTurn)
  const inWindow = createWindows(marionette, takeTurn)
  await inBrowser(ACCEPT_TEST_CERTIFICATES)
  await marionette.send('Addon:Install', { path: options.extension, temporary: true })
  const openAddresses = () => inBrowser<string[]>(LIST_ADDRESSES)
  // Marionette opens and chooses tabs, and one that the extension is just opening may stay blank for it (3 of 76 starts, 2026-11).
  await vi.waitUntil(async () => (await openAddresses()).includes(`${ORIGIN}/welcome.html`), PATIENCE)
  return {
    kind: 'firefox',
    async openPage(path) {
      const { handle } = await inWindow(first, () =>
        marionette.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab' }),
      )
      const page = testedPage(marionette, (action) => inWindow(handle, action), first)
      await page.goTo(path)
      return page
    },
    openAddresses,
    typeInAddressBar: (text) =>
      inBrowser(
        `const window = Services.wm.getMostRecentWindow('navigator:browser')
        window.gURLBar.focus()
        window.gURLBar.search(arguments[0])
        return window.gURLBar.lastQueryContextPromise.then(() => {
          window.gURLBar.handleCommand(new window.KeyboardEvent('keydown', { key: 'Enter', keyCode: 13 }))
          return null
        })`,
        [text],
      ),
    grant: ({ origins = [], permissions = [] }) =>
      inBrowser(
        `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
        const { extension } = WebExtensionPolicy.getByID(arguments[0])
        const access = { origins: arguments[1], permissions: arguments[2], data_collection: [] }
        return ExtensionPermissions.add(arguments[0], access, extension).then(() => null)`,
        [gecko.id, origins, permissions],
      ),
    stopWorker: () =>
      inBrowser('return WebExtensionPolicy.getByID(arguments[0]).extension.terminateBackground().then(() => null)', [
        gecko.id,
      ]),
    complaints: () =>
      inBrowser(
        `return Services.console.getMessageArray()
          .filter((message) => message instanceof Ci.nsIScriptError && message.sourceName.includes(arguments[0]))
          .filter((message) => !(message.flags & Ci.nsIScriptError.warningFlag))
          .map((message) => message.errorMessage)
          .filter((text) => !/^Promise (?:resolved|rejected) after context unloaded/.test(text))`,
        // Left out: a page was closed before its question was answered. So it is with popups.
        [HOST],
      ),
    async close() {
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {})
      marionette.close()
      if (firefox.exitCode === null) await new Promise((resolve) => firefox.once('exit', resolve))
    },
  }
}

type TakeTurn = <T>(action: () => Promise<T>) => Promise<T>

/** One window (tab) is current at a time, with its own or the browser's rights, so one thing is done after the other. */
function createTurns(): TakeTurn {
  let queue: Promise<unknown> = Promise.resolve()
  return (action) => {
    const turn = queue.then(action)
    queue = turn.catch(() => {})
    return turn
  }
}

/** Does something in a window (tab). */
function createWindows(marionette: Marionette, takeTurn: TakeTurn) {
  return <T>(handle: string, action: () => Promise<T>): Promise<T> =>
    takeTurn(async () => {
      await marionette.send('WebDriver:SwitchToWindow', { handle })
      return action()
    })
}

/** Runs scripts with the browser's own rights. */
function createPrivileged(marionette: Marionette, takeTurn: TakeTurn) {
  return <T>(script: string, args: readonly unknown[] = []): Promise<T> =>
    takeTurn(async () => {
      await marionette.send('Marionette:SetContext', { value: 'chrome' })
      try {
        return (await marionette.send<{ value: T }>('WebDriver:ExecuteScript', { script, args })).value
      } finally {
        await marionette.send('Marionette:SetContext', { value: 'content' })
      }
    })
}

function testedPage(marionette: Marionette, inWindow: TakeTurn, first: string): TestedPage {
  const run = async <T>(script: string, args: readonly unknown[] = []) =>
    (await marionette.send<{ value: T }>('WebDriver:ExecuteScript', { script, args, sandbox: null })).value
  const find = async (name: string): Promise<string> => {
    for (const end = performance.now() + PATIENCE.timeout; performance.now() < end; ) {
      const found = await run<{ [ELEMENT]: string } | null>(`return (${findControl})(arguments[0])`, [name])
      if (found) return found[ELEMENT]
      await new Promise((resolve) => setTimeout(resolve, PATIENCE.interval))
    }
    throw new Error(`no control is called “${name}”`)
  }
  return {
    goTo: (path) =>
      inWindow(async () => {
        await marionette.send('WebDriver:Navigate', { url: `${ORIGIN}/${path}` })
      }),
    evaluate: (expression) => inWindow(() => run(`return (${expression})`)),
    click: (name) =>
      inWindow(async () => void (await marionette.send('WebDriver:ElementClick', { id: await find(name) }))),
    fill: (label, text) =>
      inWindow(async () => {
        const id = await find(label)
        await marionette.send('WebDriver:ElementClear', { id })
        await marionette.send('WebDriver:ElementSendKeys', { id, text })
      }),
    press: (keys) =>
      inWindow(async () => {
        const { value } = await marionette.send<{ value: { [ELEMENT]: string } }>('WebDriver:GetActiveElement')
        await marionette.send('WebDriver:ElementSendKeys', { id: value[ELEMENT], text: KEYS[keys] ?? keys })
      }),
    text: () => inWindow(() => run('return document.body.innerText')),
    close: () =>
      inWindow(async () => {
        await marionette.send('WebDriver:CloseWindow')
        await marionette.send('WebDriver:SwitchToWindow', { handle: first })
      }),
  }
}

/** A home of its own, in which Firefox finds what an administrator has set. */
async function makeHome(extensionId: string, { profile, managed }: OpenBrowserOptions): Promise<string> {
  const home = `${profile}-home`
  const shelf = join(home, '.mozilla', 'managed-storage')
  await mkdir(shelf, { recursive: true })
  const manifest = { name: extensionId, description: 'Settings of an administrator', type: 'storage', data: managed }
  if (managed) await writeFile(join(shelf, `${extensionId}.json`), JSON.stringify(manifest))
  return home
}

async function waitForPort(profile: string, firefox: ChildProcess): Promise<number> {
  for (const end = performance.now() + PATIENCE.timeout; performance.now() < end; ) {
    const text = await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => '')
    if (text !== '') return Number(text)
    if (firefox.exitCode !== null) throw new Error(`Firefox ended with ${firefox.exitCode}`)
    await new Promise((resolve) => setTimeout(resolve, PATIENCE.interval))
  }
  throw new Error('Firefox opened no port')
}

function renderPreferences(extensionId: string, { proxyPort, language = 'en-US' }: OpenBrowserOptions): string {
  const preferences = {
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: HOST }),
    'intl.locale.requested': language,
    'marionette.port': 0,
    // Firefox asks a host of its own whether it is online, which is not what the extension asks. Marionette says so too, but late.
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.allow_hijacking_localhost': true,
  }
  return Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('')
}
