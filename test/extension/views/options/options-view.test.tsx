// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { DEFAULT_SETTINGS, type Settings } from '../../../../extension/state/settings.ts'
import type { OptionsActions, OptionsSurroundings } from '../../../../extension/views/options/options-props.ts'
import { OptionsView } from '../../../../extension/views/options/options-view.tsx'
import type { Locale } from '../../../../shared/time/format.ts'
import {
  clearPage,
  click,
  control,
  draw,
  hasControl,
  nameOf,
  submit,
  textOf,
  textsOf,
  type,
} from '../../support/drawn-page.ts'
import { sayIn } from '../../support/say-in.ts'

const asked = {
  change: vi.fn<OptionsActions['change']>(async () => {}),
  chooseRole: vi.fn<OptionsActions['chooseRole']>(async () => {}),
  testAddress: vi.fn(async () => ({ isGood: false, text: 'The feed could not be reached.' })),
  saveAddress: vi.fn(async () => ({ isGood: true, text: 'Saved it.', address: 'https://example.org/' })),
  askForAlerts: vi.fn(async () => true),
  askForPages: vi.fn(async () => true),
  exportSettings: vi.fn(async () => {}),
  importSettings: vi.fn(async () => ({ isGood: false, text: 'This is not a settings file.' })),
  openDebug: vi.fn(),
} satisfies OptionsActions

afterEach(() => {
  clearPage()
  vi.clearAllMocks()
})

it('tests the address that is typed and says how it ended', async () => {
  show()
  type('Feed address', 'https://other.example.org/')
  click('Test')
  expect(asked.testAddress).toHaveBeenCalledWith('https://other.example.org/')
  await vi.waitFor(() => expect(textOf('#source .note')).toBe('The feed could not be reached.'))
  expect(asked.saveAddress).not.toHaveBeenCalled()
})

it('saves the address with Enter as with the button and shows it in its plain form', async () => {
  show()
  type('Feed address', 'example.org')
  submit('Feed address')
  expect(asked.saveAddress).toHaveBeenCalledWith('example.org')
  await vi.waitFor(() => expect(textOf('#source .note')).toBe('Saved it.'))
  expect(control<HTMLInputElement>('Feed address').value).toBe('https://example.org/')
})

it('takes the key that a feed must be signed with, and nothing that is none', () => {
  show()
  type('Public key of the feed (optional)', 'not a key')
  expect(textOf('#source .note')).toContain('This is not a public key')
  expect(asked.change).not.toHaveBeenCalled()
  const key = 'A'.repeat(43)
  type('Public key of the feed (optional)', ` ${key} `)
  expect(asked.change).toHaveBeenLastCalledWith({ feedKey: key })
  type('Public key of the feed (optional)', '')
  expect(asked.change).toHaveBeenLastCalledWith({ feedKey: null })
})

it('tells of a feed that is built in, and of one that an administrator set', () => {
  show({}, { builtInFeed: 'https://built.example.org/' })
  expect(textOf('#address-hint')).toContain('https://built.example.org/')
  show({}, { managedFeed: 'https://district.example.org/' })
  expect(textOf('#source')).toContain('Your administrator has set the feed: https://district.example.org/')
  expect(document.querySelector('#address')).toBeNull()
})

it('sets a role, programs and systems', () => {
  show({ systems: ['toms', 'cers'] })
  click('Technology staff')
  expect(asked.chooseRole).toHaveBeenCalledWith('technology')
  click('ELPAC')
  expect(asked.change).toHaveBeenLastCalledWith({ programs: ['CAASPP'] })
  click('CERS')
  expect(asked.change).toHaveBeenLastCalledWith({ systems: ['toms'] })
  click('All systems')
  expect(asked.change).toHaveBeenLastCalledWith({ systems: null })
})

it('asks the browser for alerts in the click that wants them, and keeps them off where it says no', async () => {
  show({}, { areAlertsAllowed: false })
  asked.askForAlerts.mockResolvedValueOnce(false)
  click('Show alerts')
  expect(asked.askForAlerts).toHaveBeenCalledOnce()
  await vi.waitFor(() => expect(asked.change).toHaveBeenLastCalledWith({ alertsOn: false }))
  click('Show alerts')
  await vi.waitFor(() => expect(asked.change).toHaveBeenLastCalledWith({ alertsOn: true }))
})

it('asks for the two hosts in the click that wants them, and says where they are not allowed', async () => {
  show({ directCheck: true }, { arePagesAllowed: false })
  expect(textOf('#source .note')).toContain('does not let CAASPP Watch read these two sites yet')
  click('Allow')
  expect(asked.askForPages).toHaveBeenCalledOnce()
  await vi.waitFor(() => expect(asked.change).toHaveBeenLastCalledWith({ directCheck: true }))
})

it('sets what is told and when, and keeps a lead time of one’s own', () => {
  show({ alertsOn: true, downtimeLeads: [1440, 90] })
  click('New notices')
  expect(asked.change.mock.lastCall?.[0].alertKinds).not.toContain('notice')
  expect(textsOf('#alerts fieldset')[1]).toContain('1 hr 30 min')
  click('1 hr 30 min')
  expect(asked.change).toHaveBeenLastCalledWith({ downtimeLeads: [1440] })
  type('The badge counts down', '60')
  expect(asked.change).toHaveBeenLastCalledWith({ badgeLeadMinutes: 60 })
})

it('sets quiet hours, but never from an hour to the same hour', () => {
  show({ alertsOn: true, quietHours: { from: '18:00', until: '07:00' } })
  type('Until', '06:30')
  expect(asked.change).toHaveBeenLastCalledWith({ quietHours: { from: '18:00', until: '06:30' } })
  asked.change.mockClear()
  type('Until', '18:00')
  expect(asked.change).not.toHaveBeenCalled()
  click('Quiet hours')
  expect(asked.change).toHaveBeenLastCalledWith({ quietHours: null })
})

it('takes a testing window once both days are there and in order', () => {
  show()
  type('First day', '2026-08-10')
  expect(asked.change).not.toHaveBeenCalled()
  type('Last day', '2026-08-03')
  expect(textOf('#window .note')).toBe('The last day is before the first. Nothing was saved.')
  expect(asked.change).not.toHaveBeenCalled()
  type('Last day', '2026-08-28')
  expect(asked.change).toHaveBeenLastCalledWith({ testingWindow: { from: '2026-08-10', to: '2026-08-28' } })
})

it.each(['javascript:alert(1)', 'http://lea.example.org/', 'https://me:secret@lea.example.org/', 'two words', ''])(
  'takes no link of one’s own to "%s"',
  (href) => {
    show()
    type('Name', 'Our page')
    type('Address', href)
    submit('Address')
    expect(textOf('#links .note')).toContain('A link needs a name and an address')
    expect(asked.change).not.toHaveBeenCalled()
  },
)

it('adds and removes links of one’s own', () => {
  const first = { name: 'Our page', href: 'https://lea.example.org/' }
  show({ ownLinks: [first] })
  type('Name', ' Calendar ')
  type('Address', 'lea.example.org/calendar')
  submit('Address')
  expect(asked.change).toHaveBeenLastCalledWith({
    ownLinks: [first, { name: 'Calendar', href: 'https://lea.example.org/calendar' }],
  })
  click('Remove Our page')
  expect(asked.change).toHaveBeenLastCalledWith({ ownLinks: [] })
})

it('sets language and theme, each language in its own name', () => {
  show()
  click('Español')
  expect(asked.change).toHaveBeenLastCalledWith({ language: 'es' })
  click('Dark')
  expect(asked.change).toHaveBeenLastCalledWith({ theme: 'dark' })
})

it('says beside the heading whether a change was saved', async () => {
  show()
  click('Dark')
  await vi.waitFor(() => expect(textOf('#look [role=status]')).toBe('Saved'))
  asked.change.mockRejectedValueOnce(new Error('QuotaExceededError'))
  click('Light')
  await vi.waitFor(() => expect(textOf('#look [role=status]')).toBe('Could not be saved'))
})

it('reads a settings file and says why one is refused', async () => {
  show()
  const input = document.querySelector<HTMLInputElement>('input[type=file]')
  Object.defineProperty(input, 'files', { value: [new File(['{}'], 'settings.json')] })
  act(() => void input?.dispatchEvent(new Event('change', { bubbles: true })))
  await vi.waitFor(() => expect(textOf('#file .note')).toBe('This is not a settings file.'))
  expect(asked.importSettings).toHaveBeenCalledWith('{}')
})

it.each<Locale>(['en', 'es'])('gives every control a name: %s', (locale) => {
  const full = { alertsOn: true, systems: ['toms'], quietHours: { from: '18:00', until: '07:00' } }
  show({ ...full, ownLinks: [{ name: 'A', href: 'https://a.example.org/' }] }, {}, locale)
  for (const field of document.querySelectorAll<HTMLInputElement>('input, select, button')) {
    const label = field.closest('label') ?? document.querySelector<HTMLLabelElement>(`label[for="${field.id}"]`)
    expect(nameOf(field) || (label && nameOf(label))).toMatch(/\S/)
  }
  expect(hasControl('Español')).toBe(false)
})

function show(
  settings: Partial<Settings> = {},
  around: Partial<OptionsSurroundings> = {},
  locale: Locale = 'en',
): void {
  clearPage()
  const surroundings = {
    builtInFeed: null,
    managedFeed: null,
    areAlertsAllowed: true,
    arePagesAllowed: true,
    ...around,
  }
  const props = { settings: { ...DEFAULT_SETTINGS, ...settings }, surroundings, actions: asked, say: sayIn(locale) }
  draw(<OptionsView {...props} />)
}
