import { expect, it } from 'vitest'
import { chooseLink, suggestLinks } from '../../../extension/omnibox/suggest-links.ts'
import { sayIn } from '../support/say-in.ts'

const en = sayIn('en')

it('opens TOMS for caaspp toms', () => {
  expect(chooseLink('toms')).toBe('https://mytoms.ets.org')
  expect(chooseLink('  TOMS ')).toBe('https://mytoms.ets.org')
})

it('suggests the system of that very name first, and no more than the browser shows', () => {
  const ids = suggestLinks('cers', false, en).map(({ content }) => content)
  expect(ids[0]).toBe('cers')
  expect(ids).toContain('cers-sandbox')
  expect(suggestLinks('a', false, en)).toHaveLength(6)
})

it('opens what was chosen among the suggestions', () => {
  for (const typed of ['cers', 'reporting', 'smarter', 'ta']) {
    const suggested = suggestLinks(typed, false, en)
    expect(chooseLink(suggested[0]?.content ?? '')).toBe(chooseLink(typed))
    for (const { content, description } of suggested) {
      expect(suggestLinks(content, false, en)[0]?.description).toBe(description)
    }
  }
})

it('leads on from a retired name', () => {
  expect(suggestLinks('iahss', false, en).map(({ content }) => content)).toEqual(['thss'])
  expect(chooseLink('iahss')).toBe(chooseLink('thss'))
})

it('says where a suggestion leads, in the language of the settings', () => {
  const [toms] = suggestLinks('toms', false, en)
  expect(toms?.description).toBe('TOMS (Test Operations Management System): opens mytoms.ets.org')
  expect(suggestLinks('toms', false, sayIn('es'))[0]?.description).toContain(': abre mytoms.ets.org')
  expect(suggestLinks('single sign-on', false, en)[0]?.description).toContain('opens the page that leads to it')
})

it('escapes what it suggests where the browser reads it as markup', () => {
  const hostile = sayIn('en')
  const say: typeof hostile = (key, ...given) => `<b>"${hostile(key, ...given)}" & more</b>`
  expect(suggestLinks('toms', true, say)[0]?.description).toMatch(
    /^&lt;b&gt;&quot;TOMS .*&quot; &amp; more&lt;\/b&gt;$/,
  )
  expect(suggestLinks('toms', false, say)[0]?.description).toMatch(/^<b>/)
})

it.each(['', '  ', 'no such system', 'javascript:alert(1)', 'https://evil.example.org/', '"><script>'])(
  'opens nothing of its own for %j',
  (typed) => {
    expect(chooseLink(typed)).toBeNull()
    expect(suggestLinks(typed, true, en)).toEqual([])
  },
)
