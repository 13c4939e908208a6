// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import { SYSTEMS } from '../../../../shared/systems/catalogue.ts'
import { knownRecord } from '../../../support/records.ts'
import { clearPage, click, control, submit, textOf, textsOf, type } from '../../support/drawn-page.ts'
import { asked, drawPopup } from '../../support/drawn-popup.tsx'
import { DAY, health, NOTHING_STORED, NOW, watchState } from '../../support/watch-states.ts'

const SEARCH = 'Search the systems'
const changeover = knownRecord('dt-1')

afterEach(() => {
  clearPage()
  vi.clearAllMocks()
})

it('has every operational system that is in use', () => {
  drawPopup(watchState([changeover]))
  const inUse = SYSTEMS.filter(({ operational, status }) => operational && status !== 'retired')
  expect(document.querySelectorAll('.systems li')).toHaveLength(inUse.length)
})

it('leads on from a retired name to its successor, and says where an address is not certain', () => {
  drawPopup(watchState([changeover]))
  type(SEARCH, 'iahss')
  expect(textsOf('.system-name')).toEqual(['IAHSS → THSS'])
  expect(textOf('.system-hint')).toBe('by way of its page')
  expect(textOf('[role=tabpanel] [role=status]')).toBe('1 system')
  type(SEARCH, 'mytoms')
  expect(document.querySelector('.systems a')?.getAttribute('href')).toBe('https://mytoms.ets.org')
  type(SEARCH, '<b>nothing</b>')
  expect(textOf('[role=tabpanel]')).toContain('No system is called “<b>nothing</b>”.')
})

it('opens the first system found with Enter, and none without a search', () => {
  drawPopup(watchState([changeover]))
  const opened: string[] = []
  document.body.addEventListener('click', (event) => {
    event.preventDefault()
    if (event.target instanceof HTMLAnchorElement) opened.push(event.target.href)
  })
  submit(SEARCH)
  type(SEARCH, 'toms')
  submit(SEARCH)
  expect(opened).toEqual(['https://mytoms.ets.org/'])
})

it('says how it stands with each, in words and until when', () => {
  const now = NOW + 2 * DAY
  const reads = [health({ lastReadAt: new Date(now).toISOString() })]
  const ahead = knownRecord('dt-2', { systems: ['cers'], start: '2024-07-10', end: '2024-07-11', state: 'tentative' })
  drawPopup(watchState([changeover, ahead], reads), { now })
  expect(stateOf('TOMS')).toEqual(['Down', 'Fri, June 28, 5 p.m. to Wed, July 3, 8 a.m.'])
  expect(stateOf('CERS')).toEqual(['Up', 'Perhaps down Wed, July 10 to Thu, July 11'])
  expect(stateOf('DEI')).toEqual(['Up', ''])
})

it('is not sure of any where nothing was read', () => {
  drawPopup(NOTHING_STORED)
  expect(new Set(textsOf('.system-state'))).toEqual(new Set(['Not sure']))
})

it('keeps pinned systems on top', () => {
  drawPopup(watchState([changeover], undefined, { pinned: ['thss'] }))
  expect(textOf('.system-name')).toBe('THSS')
  expect(control('Keep THSS on top').getAttribute('aria-pressed')).toBe('true')
  click('Keep THSS on top')
  click('Keep TOMS on top')
  expect(asked.pin.mock.calls).toEqual([
    ['thss', false],
    ['toms', true],
  ])
})

it('shows the links of one’s own below them', () => {
  const ownLinks = [{ name: 'Our calendar', href: 'https://lea.example.org/' }]
  drawPopup(watchState([changeover], undefined, { ownLinks }))
  expect(control<HTMLAnchorElement>('Our calendar').href).toBe('https://lea.example.org/')
})

function stateOf(name: string): [string, string] {
  const row = [...document.querySelectorAll('.systems li')].find(
    (each) => each.querySelector('.system-name')?.textContent === name,
  )
  const text = (selector: string) => row?.querySelector(selector)?.textContent ?? ''
  return [text('.system-state'), text('.system-more')]
}
