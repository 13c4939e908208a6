// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { OptionsView, type OptionsViewProps } from '../../../extension/views/options-view.tsx'
import { sayIn } from '../support/say-in.ts'

const test = vi.fn(async () => ({ isGood: false, text: 'The feed could not be reached.' }))
const save = vi.fn(async () => ({ isGood: true, text: 'Saved.', address: 'https://example.org/' }))

afterEach(() => {
  act(() => render(null, document.body))
  vi.clearAllMocks()
})

it('tests what is typed and says how it ended', async () => {
  show({ address: 'https://example.org/' })
  type('https://other.example.org/')
  act(() => button('Test')?.click())
  expect(test).toHaveBeenCalledWith('https://other.example.org/')
  await vi.waitFor(() => expect(said()).toBe('The feed could not be reached.'))
  expect(save).not.toHaveBeenCalled()
})

it('saves with Enter as with the button and shows the address in its plain form', async () => {
  show()
  type('example.org')
  act(
    () => void document.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
  )
  expect(save).toHaveBeenCalledWith('example.org')
  await vi.waitFor(() => expect(said()).toBe('Saved.'))
  expect(document.querySelector('input')?.value).toBe('https://example.org/')
})

it('names the field and tells of a feed that is built in', () => {
  show({ builtInFeed: 'https://built.example.org/' })
  const input = document.querySelector('input')
  expect(document.querySelector(`label[for=${input?.id}]`)?.textContent).toBe('Feed address')
  const hint = document.getElementById(input?.getAttribute('aria-describedby') ?? '')
  expect(hint?.textContent).toContain('https://built.example.org/')
})

function show(props: Partial<OptionsViewProps> = {}): void {
  const view = <OptionsView {...{ address: '', builtInFeed: null, say: sayIn('en'), test, save, ...props }} />
  act(() => render(view, document.body))
}

function type(text: string): void {
  const input = document.querySelector('input')
  if (!input) throw new Error('there is no field')
  input.value = text
  act(() => void input.dispatchEvent(new Event('input', { bubbles: true })))
}

function button(name: string): HTMLButtonElement | undefined {
  return [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)
}

function said(): string {
  return document.querySelector('[role=status]')?.textContent ?? ''
}
