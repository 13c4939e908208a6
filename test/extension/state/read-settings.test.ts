import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readSettings, SETTINGS_FIELDS } from '../../../extension/state/read-settings.ts'
import { ROLE_PRESETS } from '../../../extension/state/role-presets.ts'
import { DEFAULT_SETTINGS, ROLES, type Settings } from '../../../extension/state/settings.ts'
import { parseSettingsFile, renderSettingsFile } from '../../../extension/state/settings-file.ts'
import { systemById } from '../../../shared/systems/catalogue.ts'

const CHANGED: Settings = {
  settingsVersion: 1,
  feedAddress: 'https://feed.example.org/watch/',
  feedKey: 'A'.repeat(43),
  directCheck: true,
  role: 'technology',
  programs: ['ELPAC'],
  systems: ['toms', 'tds'],
  pinned: ['thss'],
  ownLinks: [{ name: 'Our testing page', href: 'https://lea.example.org/testing' }],
  badgeLeadMinutes: 0,
  alertsOn: true,
  alertKinds: ['start', 'end'],
  downtimeLeads: [1440, 15],
  deadlineLeads: [],
  quietHours: { from: '20:00', until: '06:30' },
  testingWindow: { from: '2027-03-01', to: '2027-05-28' },
  language: 'es',
  theme: 'dark',
}

it('reads back every setting that was kept', () => {
  expect(readSettings(structuredClone(CHANGED))).toEqual(CHANGED)
})

it('takes over the address that an earlier version kept, and defaults for what that version did not know', () => {
  const feedAddress = 'https://feed.example.org/watch/'
  expect(readSettings({ feedAddress })).toEqual({ ...DEFAULT_SETTINGS, feedAddress })
})

it.each<[keyof Settings, unknown]>([
  ['feedAddress', 'http://feed.example.org/'],
  ['feedAddress', 'javascript:alert(1)'],
  ['feedAddress', 'https://name:word@feed.example.org/'],
  ['feedAddress', `https://feed.example.org/${'a'.repeat(2000)}`],
  ['feedKey', 'too short'],
  ['directCheck', 'yes'],
  ['role', 'principal'],
  ['programs', ['NAEP']],
  ['systems', ['<b>']],
  ['pinned', Array.from({ length: 101 }, (_, at) => `system-${at}`)],
  ['ownLinks', [{ name: 'Ours', href: 'javascript:alert(1)' }]],
  ['ownLinks', [{ name: ' ', href: 'https://lea.example.org/' }]],
  ['ownLinks', Array.from({ length: 31 }, (_, at) => ({ name: `${at}`, href: `https://lea.example.org/${at}` }))],
  ['badgeLeadMinutes', -1],
  ['badgeLeadMinutes', 1.5],
  ['alertKinds', ['everything']],
  ['downtimeLeads', [0]],
  ['downtimeLeads', [10, 20, 30, 40, 50, 60, 70]],
  ['deadlineLeads', ['1 day']],
  ['quietHours', { from: '24:00', until: '06:00' }],
  ['quietHours', { from: '20:00', until: '20:00' }],
  ['testingWindow', { from: '2027-05-28', to: '2027-03-01' }],
  ['testingWindow', { from: '2027-02-30', to: '2027-03-01' }],
  ['testingWindow', { from: '2027-01-01', to: '2029-01-01' }],
  ['language', 'fr'],
  ['theme', 'pink'],
])('gives up %s alone where it is %j, and imports no file with it', (field, value) => {
  const wrong = { ...CHANGED, [field]: value }
  expect(readSettings(wrong)).toEqual({ ...CHANGED, [field]: DEFAULT_SETTINGS[field] })
  const fault = { kind: 'field', field }
  expect(parseSettingsFile(JSON.stringify({ file: 'caaspp-watch-settings', ...wrong }))).toEqual({
    kind: 'refused',
    fault,
  })
})

it('puts lead times in order and drops repetitions', () => {
  expect(SETTINGS_FIELDS.downtimeLeads([60, 1440, 60])).toEqual([1440, 60])
})

it('makes settings of whatever the storage holds', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      const settings = readSettings(stored)
      expect(readSettings(structuredClone(settings))).toEqual(settings)
    }),
  )
  const fields = Object.fromEntries(Object.keys(DEFAULT_SETTINGS).map((field) => [field, fc.jsonValue()]))
  fc.assert(
    fc.property(fc.record(fields), (stored) => {
      const settings = readSettings(stored)
      expect(readSettings(structuredClone(settings))).toEqual(settings)
    }),
  )
})

it('imports what it exported', () => {
  expect(parseSettingsFile(renderSettingsFile(CHANGED))).toEqual({ kind: 'settings', settings: CHANGED })
})

it('leaves what a file does not name as it is', () => {
  const text = '{"file": "caaspp-watch-settings", "theme": "dark"}'
  expect(parseSettingsFile(text)).toEqual({ kind: 'settings', settings: { theme: 'dark' } })
})

it.each([
  ['{', { kind: 'not-json' }],
  ['[]', { kind: 'not-settings' }],
  ['null', { kind: 'not-settings' }],
  ['{"theme": "dark"}', { kind: 'not-settings' }],
  ['{"file": "caaspp-watch-settings", "settingsVersion": 2}', { kind: 'newer' }],
  [' '.repeat(100_001), { kind: 'too-large' }],
])('imports nothing of %j', (text, fault) => {
  expect(parseSettingsFile(text)).toEqual({ kind: 'refused', fault })
})

it.each(ROLES)('has a preset of valid settings and known systems for: %s', (role) => {
  const preset = ROLE_PRESETS[role]
  expect(readSettings({ ...DEFAULT_SETTINGS, ...preset })).toEqual({ ...DEFAULT_SETTINGS, ...preset })
  const unknown = (preset.systems ?? []).filter((id) => systemById(id)?.status !== 'current')
  expect(unknown).toEqual([])
})
