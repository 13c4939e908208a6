import { describe, expect, test } from 'vitest'
import type { Page } from '../../../shared/page/page.ts'
import { chooseAddress } from '../../../shared/sources/choose-address.ts'
import { selectFollowUps } from '../../../shared/sources/select-follow-ups.ts'
import type { LeadsTo, Source } from '../../../shared/sources/source.ts'

const HOME = 'https://www.caaspp-elpac.org/'

/** A page whose menu holds these links. */
function pageWith(links: [text: string, href: string][], url = HOME): Page {
  const block = { kind: 'item' as const, depth: 1, ordered: false, text: 'menu' }
  const before = links.map(([text, href]) => ({ ...block, links: [{ text, href }] }))
  return { format: 'html', url, title: null, dateline: null, before, body: [], after: [] }
}

const source: Source = {
  id: 'known-issues',
  name: 'Known issues',
  address: 'https://www.caaspp-elpac.org/known',
  foundBy: { on: 'home', linkText: 'Known Issues' },
  family: 'known-issues',
  kind: 'page',
  pace: { schoolHours: 15, otherwise: 60 },
  enabled: true,
}

describe('the address of a source', () => {
  test.each([
    ['Known Issues'],
    ['  known\n issues '],
    ['Known Issues 2'],
    ['Known Issues External link opens in new window or tab.'],
  ])('is that of the link "%s"', (text) => {
    expect(chooseAddress(source, pageWith([[text, `${HOME}status/issues/`]]))).toBe(`${HOME}status/issues`)
  })

  test('is that of the link with exactly its words, where others begin like it', () => {
    const page = pageWith([
      ['Known Issues archive', `${HOME}archive`],
      ['Known Issues', `${HOME}issues`],
    ])
    expect(chooseAddress(source, page)).toBe(`${HOME}issues`)
  })

  test.each([
    ['there is no such link', 'Known Issues with the new report', `${HOME}story`],
    ['the link leads to a host that is not read', 'Known Issues', 'https://evil.example/issues'],
    ['the link leads to a staging copy', 'Known Issues', 'https://www-new.caaspp-elpac.org/issues'],
    ['the link leads back to the same page', 'Known Issues', `${HOME}#issues`],
    ['the link does something else', 'Known Issues', 'javascript:void(0)'],
  ])('is the known one where %s', (_, text, href) => {
    expect(chooseAddress(source, pageWith([[text, href]]))).toBe(source.address)
    expect(chooseAddress({ ...source, address: null }, pageWith([[text, href]]))).toBeNull()
  })

  test('is the known one where the page with the link could not be read', () => {
    expect(chooseAddress(source, null)).toBe(source.address)
  })
})

describe('the pages that a listing leads to', () => {
  const emails: LeadsTo = {
    match: 'https://www.caaspp-elpac.org/email/*',
    family: 'program-email',
    rereadForDays: 45,
    paceMinutes: 1440,
    newest: 'date',
    atMost: 3,
  }

  test('are those whose address fits, each once, newest first, no more than wanted', () => {
    const listing = pageWith(
      [
        ['Downtime', `${HOME}system-status/downtime`],
        ['June', `${HOME}email/06-02-25-elpac`],
        ['January', 'http://caaspp-elpac.org/email/01-05-26-elpac/'],
        ['January again', `${HOME}email/01-05-26-elpac#dates`],
        ['October', `${HOME}email/10-15-24-caaspp`],
        ['May', `${HOME}email/05-13-26-elpac-3`],
        ['Elsewhere', 'https://evil.example/email/06-01-26-caaspp'],
        ['This list', `${HOME}email/07-01-26-index`],
        ['Deeper', `${HOME}email/2026/06-01-26-caaspp`],
      ],
      `${HOME}email/07-01-26-index`,
    )
    expect(selectFollowUps(emails, listing)).toEqual([
      `${HOME}email/05-13-26-elpac-3`,
      `${HOME}email/01-05-26-elpac`,
      `${HOME}email/06-02-25-elpac`,
    ])
  })

  test('go by number where they have numbers, and leave out the listing itself', () => {
    const issue = (number: number | string) => `https://www.cde.ca.gov/ta/tg/sa/spotlight${number}.asp`
    const issues: LeadsTo = { ...emails, match: issue('#'), newest: 'number' }
    const listing = pageWith(
      [
        ['99', issue(99)],
        ['100', 'https://www.cde.ca.gov/TA/TG/SA/Spotlight100.asp'],
        ['all', issue('')],
        ['archive', issue('archive')],
        ['9', issue(9)],
        ['8', issue(8)],
      ],
      issue(''),
    )
    expect(selectFollowUps(issues, listing)).toEqual([issue(100), issue(99), issue(9)])
  })

  test('keep the order of the page where the address tells nothing', () => {
    const listing = pageWith([
      ['b', `${HOME}email/b`],
      ['a', `${HOME}email/a`],
    ])
    expect(selectFollowUps({ ...emails, newest: 'listed' }, listing)).toEqual([`${HOME}email/b`, `${HOME}email/a`])
  })

  test('match the written pattern and nothing that only looks like it', () => {
    const issues: LeadsTo = { ...emails, match: 'https://www.cde.ca.gov/a.b#.asp' }
    expect(selectFollowUps(issues, pageWith([['x', 'https://www.cde.ca.gov/axb1.asp']]))).toEqual([])
    expect(selectFollowUps(issues, pageWith([['x', 'https://www.cde.ca.gov/a.b1.asp?x=1']]))).toEqual([])
    expect(selectFollowUps(issues, pageWith([['x', 'https://www.cde.ca.gov/a.b1.asp']]))).toHaveLength(1)
  })
})
