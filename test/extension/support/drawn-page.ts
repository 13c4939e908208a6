import { render, type VNode } from 'preact'
import { act } from 'preact/test-utils'

/** Draws a view in the test's page, in place of the one before. */
export function draw(view: VNode): void {
  act(() => render(view, document.body))
}

/** Takes away what was drawn, so that the next test begins with an empty page. */
export function clearPage(): void {
  act(() => render(null, document.body))
}

/** Text of the first element that a selector finds; empty where there is none. */
export function textOf(selector: string): string {
  return document.querySelector(selector)?.textContent ?? ''
}

export function textsOf(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '')
}

/** The button, link, tab or labelled field that people know by a name, as a screen reader says it. */
export function control<T extends HTMLElement = HTMLElement>(name: string): T {
  const all = [...document.querySelectorAll<T>('button, a, input, select, label')]
  const found = all.find((each) => nameOf(each) === name)
  if (found === undefined) throw new Error(`there is no control named ${name}: ${all.map(nameOf).join(' | ')}`)
  if (!(found instanceof HTMLLabelElement)) return found
  const field = found.querySelector<T>('input, select') ?? document.getElementById(found.htmlFor)
  if (field === null) throw new Error(`the label ${name} belongs to no field`)
  return field as T
}

export function hasControl(name: string): boolean {
  return [...document.querySelectorAll<HTMLElement>('button, a, input, select')].some((each) => nameOf(each) === name)
}

/** The name that a control has for a screen reader. */
export function nameOf(element: HTMLElement): string {
  const words = element.getAttribute('aria-label') ?? element.querySelector('.choice-name')?.textContent
  if (words !== undefined && words !== null) return words.trim()
  // A label's own words, without the choices of the list inside it.
  const copy = element.cloneNode(true) as HTMLElement
  if (element instanceof HTMLLabelElement) for (const inner of copy.querySelectorAll('select')) inner.remove()
  return (copy.textContent ?? '').trim()
}

export function click(name: string): void {
  act(() => control(name).click())
}

/** Types a text into a field, or chooses a value of a list. */
export function type(name: string, text: string): void {
  const field = control<HTMLInputElement>(name)
  field.value = text
  act(() => {
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.dispatchEvent(new Event('change', { bubbles: true }))
  })
}

export function press(key: string, on: Element = document.activeElement ?? document.body): void {
  act(() => void on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })))
}

/** Sends the form that holds a field, as Enter does. */
export function submit(name: string): void {
  act(
    () =>
      void control(name)
        .closest('form')
        ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
  )
}
