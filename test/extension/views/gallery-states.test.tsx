// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { GALLERY } from '../../../extension/views/gallery/gallery-states.tsx'
import type { Locale } from '../../../shared/time/format.ts'
import { clearPage, draw } from '../support/drawn-page.ts'
import { sayIn } from '../support/say-in.ts'

afterEach(clearPage)

const CASES = GALLERY.flatMap((each) =>
  (['en', 'es'] as const).map((locale): [string, typeof each, Locale] => [
    `${each.view}, ${each.state}, ${locale}`,
    each,
    locale,
  ]),
)

it('names each state once', () => {
  const names = GALLERY.map(({ view, state }) => `${view} ${state}`)
  expect(new Set(names).size).toBe(names.length)
})

it.each(CASES)('draws %s with one heading of the first rank and no word left out', (_, { draw: make }, locale) => {
  draw(make(sayIn(locale)))
  expect(document.querySelectorAll('main')).toHaveLength(1)
  expect(document.querySelectorAll('h1')).toHaveLength(1)
  // A message that is missing is empty; a place in one that nobody filled keeps its number.
  for (const element of document.querySelectorAll('h1, h2, h3, button, a, label, legend, dt, .note, .mark')) {
    expect(element.getAttribute('aria-label') ?? element.textContent).toMatch(/\S/)
  }
  expect(document.body.textContent).not.toMatch(/\$\d|undefined|\bNaN\b|\[object/)
  expect(document.querySelectorAll('script, img:not([src="/icon/128.png"]), [onerror]')).toHaveLength(0)
  for (const { href } of document.querySelectorAll<HTMLAnchorElement>('a[href]')) expect(href).toMatch(/^https:\/\//)
})
