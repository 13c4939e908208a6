// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import type { SourceRecord } from '../../../../shared/records/source-record.ts'
import { knownRecord } from '../../../support/records.ts'
import { clearPage, click, hasControl, textOf, textsOf, type } from '../../support/drawn-page.ts'
import { asked, drawPopup } from '../../support/drawn-popup.tsx'
import { watchState } from '../../support/watch-states.ts'

const place = { room: 'notices', recordId: null } as const
const older = notice('n-1', { title: 'Plan Your Windows', systems: ['toms'], programs: ['CAASPP'] }, '2024-06-01')
const newer = notice('n-2', { title: 'Review Passages', programs: ['ELPAC'] }, '2024-06-20')

afterEach(() => {
  clearPage()
  vi.clearAllMocks()
})

it('shows notices with the newest first, their day, programs and systems', () => {
  drawPopup(watchState([older, newer]), { place })
  expect(textsOf('.notice-title').map((text) => text.trim())).toEqual(['Review Passages', 'Plan Your Windows'])
  expect(textsOf('.notice .small')).toEqual(['Thu, June 20, 2024 · ELPAC', 'Sat, June 1, 2024 · CAASPP · TOMS'])
})

it('marks what is unread in words, counts it, and marks it read one by one or all at once', () => {
  drawPopup(unread(['n-2']), { place })
  expect(textOf('#tab-notices')).toBe('Notices 11 unread')
  expect(textsOf('.is-unread .mark')).toEqual(['New'])
  click('Mark as read: Review Passages')
  expect(asked.markRead).toHaveBeenCalledWith(['n-2'])
  click('Mark all read')
  expect(asked.markAllRead).toHaveBeenCalledOnce()
  drawPopup(unread([]), { place })
  expect(hasControl('Mark all read')).toBe(false)
})

it('counts a notice as read once its page was opened', () => {
  drawPopup(unread(['n-2']), { place })
  document.body.addEventListener('click', (event) => event.preventDefault(), { once: true })
  click('Review Passages')
  expect(asked.markRead).toHaveBeenCalledWith(['n-2'])
})

it('finds by words, program, system and what is unread', () => {
  drawPopup(unread(['n-1']), { place })
  type('Search the notices', 'passages')
  expect(textsOf('.notice')).toHaveLength(1)
  type('Search the notices', '')
  type('System', 'toms')
  expect(textOf('.notice')).toContain('Plan Your Windows')
  type('System', '')
  type('Program', 'ELPAC')
  expect(textOf('.notice')).toContain('Review Passages')
  click('Unread only')
  expect(textOf('[role=tabpanel]')).toContain('Everything has been read.')
})

it('shows hostile words as words and links nowhere unknown', () => {
  const title = '<img src=x onerror=alert(1)><script>alert(1)</script>'
  const hostile = notice('n-3', { title, text: '"><svg onload=alert(1)>' }, '2024-06-20')
  const [proof] = hostile.sources
  if (!proof) return expect.unreachable()
  const sources = ['javascript:alert(1)', 'https://evil.example.org/', 'https://www.cde.ca.gov@evil.example.org/'].map(
    (url) => ({ ...proof, url }),
  )
  const downtime = knownRecord('dt-1', { title, sources, place: title })
  for (const room of ['systems', 'dates', 'notices'] as const) {
    clearPage()
    drawPopup(watchState([{ ...hostile, sources }, downtime]), { place: { room, recordId: null } })
    expect(document.querySelectorAll('img, script, svg[onload]')).toHaveLength(0)
    expect(document.body.textContent).toContain(title)
    expect(document.querySelectorAll('.answer a, .date a, .notice a')).toHaveLength(0)
  }
})

function notice(id: string, fields: Partial<SourceRecord>, published: string): SourceRecord {
  const record = knownRecord(id, { kind: 'notice', ...fields })
  return { ...record, sources: record.sources.map((proof) => ({ ...proof, published })) }
}

function unread(ids: string[]) {
  const stored = watchState([older, newer])
  return { ...stored, marks: { ...stored.marks, unread: ids } }
}
