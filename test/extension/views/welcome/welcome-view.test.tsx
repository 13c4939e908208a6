// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import type { WatchSource } from '../../../../extension/state/choose-source.ts'
import { DEFAULT_SETTINGS } from '../../../../extension/state/settings.ts'
import { WelcomeView } from '../../../../extension/views/welcome/welcome-view.tsx'
import { clearPage, click, draw, hasControl, textOf, textsOf } from '../../support/drawn-page.ts'
import { sayIn } from '../../support/say-in.ts'

const asked = { chooseRole: vi.fn(), readPages: vi.fn(), openOptions: vi.fn() }

afterEach(() => {
  clearPage()
  vi.clearAllMocks()
})

it('says what it is, asks to pin, to choose a role and where to read from', () => {
  show({ kind: 'none' })
  expect(textOf('h1')).toBe('Welcome to CAASPP Watch')
  expect(textsOf('h2')).toEqual(['Keep it in sight', 'Your work', 'Choose where it reads from'])
  click('Test administrator or examiner')
  expect(asked.chooseRole).toHaveBeenCalledWith('test-administrator')
  click('Read the public pages')
  expect(asked.readPages).toHaveBeenCalledOnce()
  click('Use a feed')
  expect(asked.openOptions).toHaveBeenCalledOnce()
})

it('needs nothing of it', () => {
  show({ kind: 'none' })
  expect(textOf('main')).toContain('the links to all systems work right away')
})

it('says what is read once that was chosen', () => {
  show({ kind: 'direct' })
  expect(textOf('.note')).toBe('It reads the public pages itself.')
  expect(hasControl('Read the public pages')).toBe(false)
  show({ kind: 'feed', address: 'https://feed.example.org/', setBy: 'build' })
  expect(textOf('.note')).toBe('It reads the feed https://feed.example.org/')
})

function show(source: WatchSource): void {
  draw(<WelcomeView {...{ settings: DEFAULT_SETTINGS, source, say: sayIn('en'), actions: asked }} />)
}
