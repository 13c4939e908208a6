import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { makeTemporaryFolder } from '../support/temporary-folder.ts'
import { buildExtension, readManifest } from './support/build-extension.ts'

// A build takes seconds, and many of them where the machine has more to do.
vi.setConfig({ testTimeout: 300_000 })

/** Everything a manifest can ask of people or of the pages they visit; anything new here is a decision. */
const ASKED = {
  permissions: ['storage', 'alarms', 'contextMenus'],
  optional_permissions: ['notifications'],
  host_permissions: undefined,
  optional_host_permissions: ['https://*/*'],
  content_scripts: undefined,
  externally_connectable: undefined,
  web_accessible_resources: undefined,
  content_security_policy: undefined,
  chrome_url_overrides: undefined,
  chrome_settings_overrides: undefined,
  devtools_page: undefined,
}

it.each(['chrome', 'firefox'] as const)('asks for no more than it needs in %s', async (browser) => {
  const folder = await buildExtension({ browser, outDir: await makeTemporaryFolder() })
  const manifest = await readManifest(folder)
  // What it invents for its developers never comes to people.
  expect(await readdir(folder)).not.toContain('gallery.html')
  const asked = Object.fromEntries(Object.keys(ASKED).map((key) => [key, manifest[key]]))
  expect(asked).toEqual(ASKED)
  expect(Object.keys(manifest).sort()).toEqual([
    'action',
    'background',
    ...(browser === 'firefox' ? ['browser_specific_settings'] : []),
    'commands',
    'default_locale',
    'description',
    'icons',
    'manifest_version',
    ...(browser === 'chrome' ? ['minimum_chrome_version'] : []),
    'name',
    'omnibox',
    'optional_host_permissions',
    'optional_permissions',
    'options_ui',
    'permissions',
    ...(browser === 'chrome' ? ['storage'] : []),
    'version',
  ])
  expect(manifest.manifest_version).toBe(3)
  expect(manifest.commands).toEqual({ _execute_action: { suggested_key: { default: 'Alt+Shift+C' } } })
  expect(manifest.omnibox).toEqual({ keyword: 'caaspp' })
  const settings = { gecko: { data_collection_permissions: { required: ['none'] } } }
  if (browser === 'firefox') expect(manifest.browser_specific_settings).toMatchObject(settings)
})

it('asks at installation for the one site of a feed that is built in', async () => {
  const feed = 'https://feed.example.org/watch'
  const folder = await buildExtension({ browser: 'chrome', outDir: await makeTemporaryFolder(), feed })
  expect((await readManifest(folder)).host_permissions).toEqual(['https://feed.example.org/*'])
  expect(await readFile(join(folder, 'background.js'), 'utf8')).toContain('https://feed.example.org/watch/')
})

it('is not built with an address that is no feed', async () => {
  const outDir = await makeTemporaryFolder()
  await expect(buildExtension({ browser: 'chrome', outDir, feed: 'http://feed.example.org/' })).rejects.toThrow(
    'CAASPP_WATCH_FEED is no https address',
  )
})
