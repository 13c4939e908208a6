// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import { selectDebugFacts } from '../../../../extension/state/select-debug-facts.ts'
import type { Stored } from '../../../../extension/state/stored.ts'
import { DebugView } from '../../../../extension/views/debug/debug-view.tsx'
import { knownRecord } from '../../../support/records.ts'
import { clearPage, click, draw, textsOf } from '../../support/drawn-page.ts'
import { sayIn } from '../../support/say-in.ts'
import { health, MINUTE, NOTHING_STORED, NOW, watchState } from '../../support/watch-states.ts'

const asked = { saveReport: vi.fn(), forgetEverything: vi.fn() }

afterEach(() => {
  clearPage()
  vi.clearAllMocks()
})

it('shows the source, the checks, the pages, the records and the storage', () => {
  const attempt = { at: NOW - MINUTE, problem: { kind: 'slow' } } as const
  const pages = [
    health(),
    health({ id: 'issues', name: 'Known Issues', outcome: 'blocked', lastReadAt: null, reason: 'a bot wall' }),
  ]
  const stored = watchState([knownRecord('dt-1')], pages)
  show({ ...stored, feed: { ...stored.feed, lastAttempt: attempt, failures: 2, log: [attempt] } })
  expect(valueFor('Source')).toBe('It reads the feed https://feed.example.org/watch/')
  expect(valueFor('Last check')).toBe('Thu, June 27, 8:59 a.m. PT: The feed did not answer in time.')
  expect(valueFor('Failed checks in a row')).toBe('2')
  expect(valueFor('Downtime')).toBe('1')
  expect(valueFor('feedCopy')).toBe('95,761 bytes')
  expect(textsOf('.page-state')).toEqual([
    'System Downtime up to date · read · pages read 10 minutes ago',
    'Known Issues never read · blocked · a bot wall',
  ])
})

it('has something to show from the first start on', () => {
  show(NOTHING_STORED)
  expect([valueFor('Source'), valueFor('Last check')]).toEqual(['Nothing is read yet.', 'never'])
})

it('forgets everything only after asking once more', () => {
  show(NOTHING_STORED)
  click('Forget everything')
  click('Keep it')
  expect(asked.forgetEverything).not.toHaveBeenCalled()
  click('Forget everything')
  click('Forget it all')
  expect(asked.forgetEverything).toHaveBeenCalledOnce()
})

function valueFor(name: string): string {
  const row = [...document.querySelectorAll('.facts div')].find(
    (each) => each.querySelector('dt')?.textContent === name,
  )
  return row?.querySelector('dd')?.textContent ?? ''
}

function show(stored: Stored): void {
  const props = { facts: selectDebugFacts(stored, NOW), stored: { feedCopy: 95_761 }, version: '0.1.0', now: NOW }
  draw(<DebugView {...props} say={sayIn('en')} actions={asked} />)
}
