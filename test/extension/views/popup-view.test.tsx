// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import type { Stored } from '../../../extension/state/stored.ts'
import { PopupView } from '../../../extension/views/popup-view.tsx'
import type { Locale } from '../../../shared/time/format.ts'
import { knownRecord } from '../../support/records.ts'
import { sayIn } from '../support/say-in.ts'
import { DAY, HOUR, health, MINUTE, NOTHING_READ, NOTHING_STORED, NOW, watchState } from '../support/watch-states.ts'

const checkNow = vi.fn(async () => {})
const openOptions = vi.fn()

afterEach(() => {
  act(() => render(null, document.body))
  vi.clearAllMocks()
})

it('answers first, then tells what comes', () => {
  show(watchState([knownRecord('dt-1')]))
  expect(textOf('h1')).toBe('No system is known to be down')
  const next = section('Next downtimes')
  expect(next).toContain('TOMS')
  expect(next).toContain('Fri, June 28, 5 p.m. to Wed, July 3, 2024, 8 a.m. PT')
  expect(next).toContain('Yearly changeover')
})

it('shows what is under way with its source', () => {
  show(watchState([knownRecord('dt-1')], [health({ lastReadAt: '2024-06-29T15:50:00Z' })]), NOW + 2 * DAY)
  expect(textOf('h1')).toBe('TOMS is down until Wed, July 3, 8 a.m.')
  const link = document.querySelector('.answer a')
  expect(link?.getAttribute('href')).toBe('https://www.caaspp-elpac.org/system-status/downtime')
  expect(link?.getAttribute('aria-label')).toBe('Source of: Yearly changeover')
})

it('puts a doubt beside the time that it is about', () => {
  show(watchState([knownRecord('dt-1', { doubts: ['sources-disagree'], state: 'tentative' })]))
  expect(section('Next downtimes')).toContain('Tentative')
  expect(section('Next downtimes')).toContain('Check the source: two pages give different times.')
})

it('begins with the way to the options where no address is set', () => {
  show(NOTHING_STORED)
  expect(textOf('h1')).toBe('Set a feed address first')
  click('Set the feed address')
  expect(openOptions).toHaveBeenCalledOnce()
  expect(buttons()).toEqual(['Set the feed address'])
})

it('shows old data as old, and what they said', () => {
  show(watchState([knownRecord('dt-1')]), NOW + 2 * DAY)
  expect(textOf('h1')).toBe('Not sure: last checked 2 days ago')
  expect(textOf('.answer h2')).toBe('As last known')
})

it('calls an empty list no good news while a page is unread', () => {
  const notice = knownRecord('n-1', { kind: 'notice' })
  show(watchState([notice], [health(), health({ name: 'Known Issues', lastReadAt: null })]))
  expect(section('Next downtimes')).toContain('None is known, but not everything could be read.')
  show(watchState([notice]))
  expect(section('Next downtimes')).toContain('No downtime is announced.')
})

it('shows five downtimes and counts the rest', () => {
  const later = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      knownRecord(`dt-${at}`, { start: `2024-07-1${at}`, end: `2024-07-1${at}` }),
    )
  show(watchState(later(6)))
  expect(document.querySelectorAll('.downtime')).toHaveLength(5)
  expect(section('Next downtimes')).toContain('One later one is on the dashboard.')
  show(watchState(later(9)))
  expect(section('Next downtimes')).toContain('4 later ones are on the dashboard.')
})

it('says how old the data are and what the last attempt ran into', () => {
  show(watchState([knownRecord('dt-1')]))
  expect(textOf('.age .small')).toBe('Feed checked 5 minutes ago · pages read 10 minutes ago')
  const failed = { at: NOW - MINUTE, problem: { kind: 'refused', status: 503 } } as const
  const known = watchState([knownRecord('dt-1')])
  show({ ...known, feed: { ...known.feed, lastAttempt: failed } })
  expect(textOf('.problem')).toBe("The last try, 1 minute ago, gave nothing new: The feed's server refused (503).")
  expect(textOf('h1')).toBe('No system is known to be down')
})

it('asks the feed when told to', async () => {
  show(watchState([]))
  click('Check now')
  expect(checkNow).toHaveBeenCalledOnce()
  await vi.waitFor(() => expect(buttons()).toContain('Check now'))
})

it('finds systems by name, leads on from a retired one, and says where an address is not certain', () => {
  show(watchState([]))
  search('iahss')
  expect(document.querySelectorAll('.links li')).toHaveLength(1)
  expect(textOf('.links li')).toBe('IAHSS is nowTHSSTeacher Hand Scoring Systemopens the page that leads to it')
  search('mytoms')
  expect(document.querySelector('.links a')?.getAttribute('href')).toBe('https://mytoms.ets.org')
  search('<b>nothing</b>')
  expect(section('Open a system')).toContain('No system is called “<b>nothing</b>”.')
})

it('opens the first system found with Enter, and none without a search', () => {
  show(watchState([]))
  const opened: string[] = []
  document.body.addEventListener('click', (event) => {
    event.preventDefault()
    if (event.target instanceof HTMLAnchorElement) opened.push(event.target.href)
  })
  submitSearch()
  search('toms')
  submitSearch()
  expect(opened).toEqual(['https://mytoms.ets.org/'])
})

it('shows hostile words as words and links nowhere unknown', () => {
  const title = '<img src=x onerror=alert(1)><script>alert(1)</script>'
  const url = 'javascript:alert(1)'
  const record = knownRecord('dt-1', { title })
  const [proof] = record.sources
  if (!proof) return expect.unreachable()
  const sources = [
    { ...proof, url },
    { ...proof, url: 'https://evil.example.org/' },
  ]
  show(watchState([{ ...record, sources, links: [{ text: title, href: url }] }]))
  expect(document.querySelectorAll('img, script')).toHaveLength(0)
  expect(section('Next downtimes')).toContain(title)
  expect(document.querySelectorAll('.downtime a')).toHaveLength(0)
})

it.each<Locale>(['en', 'es'])('gives every control a name and leaves no message out: %s', (locale) => {
  const states = [NOTHING_STORED, NOTHING_READ, watchState([knownRecord('dt-1')])]
  for (const state of states) {
    show(state, NOW, locale)
    for (const control of document.querySelectorAll('a, button, input')) {
      expect(control.getAttribute('aria-label') ?? control.textContent).toMatch(/\S/)
    }
    for (const labelled of document.querySelectorAll('[aria-labelledby]')) {
      expect(document.getElementById(labelled.getAttribute('aria-labelledby') ?? '')?.textContent).toMatch(/\S/)
    }
  }
  show(watchState([knownRecord('dt-1', { title: 'Yearly changeover' })]), NOW + HOUR, locale)
  expect(document.body.textContent).toContain('Yearly changeover')
})

function show(stored: Stored, now = NOW, locale: Locale = 'en'): void {
  const view = <PopupView stored={stored} now={now} say={sayIn(locale)} checkNow={checkNow} openOptions={openOptions} />
  act(() => render(view, document.body))
}

function textOf(selector: string): string {
  return document.querySelector(selector)?.textContent ?? ''
}

function section(heading: string): string {
  const found = [...document.querySelectorAll('section')].find(
    (each) => each.querySelector('h2')?.textContent === heading,
  )
  return found?.textContent ?? ''
}

function buttons(): string[] {
  return [...document.querySelectorAll('button')].map(({ textContent }) => textContent ?? '')
}

function click(name: string): void {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)
  act(() => button?.click())
}

function search(text: string): void {
  const input = document.querySelector('input')
  if (!input) throw new Error('there is no field')
  input.value = text
  act(() => void input.dispatchEvent(new Event('input', { bubbles: true })))
}

function submitSearch(): void {
  act(
    () => void document.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
  )
}
