import { beforeEach, expect, it } from 'vitest'
import { DIRECT_PATTERNS } from '../../../extension/direct-check/plan-direct-check.ts'
import { createActions } from '../../../extension/options/create-actions.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../../extension/state/settings.ts'
import { renderSettingsFile } from '../../../extension/state/settings-file.ts'
import { sayIn } from '../support/say-in.ts'
import { NOTHING_STORED } from '../support/watch-states.ts'

let settings: Settings
let granted: readonly string[]
let saved: string[]

const actions = createActions({
  builtInFeed: null,
  loopback: false,
  say: sayIn('en'),
  askAccess: async () => true,
  askAboutFeed: () => Promise.reject(new Error('not asked here')),
  dropOtherAccess: async (keep) => {
    granted = granted.filter((pattern) => keep.includes(pattern))
  },
  readStored: async () => ({ ...NOTHING_STORED, settings }),
  dispatch: async (action) => {
    if (action.kind === 'change-settings') settings = { ...settings, ...action.change }
  },
  askAlerts: async () => true,
  askPages: async () => true,
  saveFile: (name, text) => void saved.push(name, text),
  openDebug: () => {},
})

beforeEach(() => {
  settings = { ...DEFAULT_SETTINGS, directCheck: true, ownLinks: [{ name: 'Ours', href: 'https://lea.example.org/' }] }
  granted = [...DIRECT_PATTERNS]
  saved = []
})

it('writes a settings file that it reads again', async () => {
  const before = settings
  await actions.exportSettings()
  settings = DEFAULT_SETTINGS
  const [name, text] = saved
  expect(name).toBe('caaspp-watch-settings.json')
  expect(await actions.importSettings(text ?? '')).toMatchObject({ isGood: true })
  expect(settings).toEqual(before)
})

it('says what the browser is still to be asked for after another one’s settings were read', async () => {
  settings = DEFAULT_SETTINGS
  const text = renderSettingsFile({ ...DEFAULT_SETTINGS, alertsOn: true })
  expect((await actions.importSettings(text)).text).toContain("The browser's permissions are not in the file")
  expect((await actions.importSettings(text)).text).toBe('Read. These settings are in use now.')
})

it.each([
  ['{', 'it is no JSON'],
  ['{}', 'This is not a settings file of CAASPP Watch.'],
  ['{"file":"caaspp-watch-settings","settingsVersion":2}', 'from a later version'],
  ['{"file":"caaspp-watch-settings","settingsVersion":1,"theme":"pink"}', 'The setting “theme”'],
  [' '.repeat(200_000), 'too large'],
])('changes nothing for a file that is none: %.40s', async (text, reason) => {
  const before = settings
  const result = await actions.importSettings(text)
  expect(result.isGood).toBe(false)
  expect(result.text).toContain(reason)
  expect(result.text).toContain('Nothing was changed.')
  expect(settings).toBe(before)
})

it('gives the access to the public pages back once nobody wants them read', async () => {
  await actions.change({ theme: 'dark' })
  expect(granted).toEqual(DIRECT_PATTERNS)
  await actions.change({ directCheck: false })
  expect(granted).toEqual([])
})
