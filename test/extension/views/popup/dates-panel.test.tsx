// @vitest-environment happy-dom
import ICAL from 'ical.js'
import { afterEach, expect, it, vi } from 'vitest'
import { knownRecord } from '../../../support/records.ts'
import { clearPage, click, hasControl, textOf, textsOf, type } from '../../support/drawn-page.ts'
import { asked, drawPopup } from '../../support/drawn-popup.tsx'
import { sayIn } from '../../support/say-in.ts'
import { health, watchState } from '../../support/watch-states.ts'

const place = { room: 'dates', recordId: null } as const
const changeover = knownRecord('dt-1')
const orders = knownRecord('dl-1', {
  kind: 'deadline',
  title: 'Order Booklets',
  end: '2024-06-28',
  programs: ['ELPAC'],
})
const hour = knownRecord('ev-1', {
  kind: 'event',
  title: 'Question Hour',
  start: '2024-06-27T14:00-07:00',
  end: '2024-06-27T15:00-07:00',
  place: 'Online',
})
const vague = knownRecord('rl-1', { kind: 'release', title: 'Guides', start: '2024-07' })
const doubted = knownRecord('dl-2', {
  kind: 'deadline',
  title: 'Close Cases',
  end: '2024-07-20',
  doubts: ['year-suspect'],
})

afterEach(() => {
  clearPage()
  vi.clearAllMocks()
})

it('puts downtimes and all other dates on one line of time, each with its own countdown', () => {
  drawPopup(watchState([vague, doubted, orders, changeover, hour]), { place })
  expect(textsOf('.date-title')).toEqual(['Question Hour', 'TOMS', 'Order Booklets', 'Guides', 'Close Cases'])
  expect(textsOf('.date-left')).toEqual(['Starts in 5 hr', 'Starts in 1 day 8 hr', 'Due tomorrow', 'Starts next month'])
  expect(textOf('.date')).toContain('Thu, June 27, 2 p.m. to 3 p.m. PT')
  expect(textsOf('.date')[4]).toContain('Check the source: the printed year cannot be right.')
})

it('finds by words, program and system', () => {
  drawPopup(watchState([orders, changeover, hour]), { place })
  type('Search the dates', 'booklet')
  expect(textsOf('.date-title')).toEqual(['Order Booklets'])
  type('Search the dates', '')
  type('System', 'toms')
  expect(textsOf('.date-title')).toEqual(['TOMS'])
  type('System', '')
  type('Program', 'CAASPP')
  expect(textsOf('.date-title')).toEqual(['Question Hour', 'TOMS'])
  type('Search the dates', 'nothing of the kind')
  expect(textOf('[role=tabpanel]')).toContain('Nothing matches.')
})

it('calls an empty list no good news while a page is unread', () => {
  const notice = knownRecord('n-1', { kind: 'notice' })
  drawPopup(watchState([notice], [health(), health({ name: 'Known Issues', lastReadAt: null })]), { place })
  expect(textOf('[role=tabpanel]')).toContain('No date is known, but not everything could be read.')
  drawPopup(watchState([notice]), { place })
  expect(textOf('[role=tabpanel]')).toContain('No date is announced.')
})

it('draws fifty rows of two thousand, and more on demand', () => {
  const many = Array.from({ length: 2_000 }, (_, at) =>
    knownRecord(`ev-${at}`, { kind: 'event', title: `Event ${at}`, start: '2024-08-01', end: '2024-08-01' }),
  )
  drawPopup(watchState(many), { place })
  expect(document.querySelectorAll('.date')).toHaveLength(50)
  expect(textOf('.more')).toBe('50 of 2,000 shownShow 50 more')
  click('Show 50 more')
  expect(document.querySelectorAll('.date')).toHaveLength(100)
  type('Search the dates', 'event 1999')
  expect(textsOf('.date-title')).toEqual(['Event 1999'])
  type('Search the dates', '')
  expect(document.querySelectorAll('.date')).toHaveLength(50)
})

it('saves one date or all of them as a calendar that others can read', () => {
  drawPopup(watchState([orders, changeover, hour, vague]), { place })
  click('Add to calendar: Order Booklets')
  const [name, one] = asked.saveCalendar.mock.lastCall ?? ['', '']
  expect(name).toBe('dl-1.ics')
  expect(summariesOf(one)).toEqual(['Deadline: Order Booklets'])
  click('All to calendar')
  expect(summariesOf(asked.saveCalendar.mock.lastCall?.[1] ?? '')).toEqual([
    'Question Hour',
    'Downtime: TOMS',
    'Deadline: Order Booklets',
  ])
  // What is known by month only would need an invented day.
  expect(hasControl('Add to calendar: Guides')).toBe(false)
})

it('writes the calendar in the language in use', () => {
  drawPopup(watchState([{ ...changeover, end: null }]), { place, say: sayIn('es') })
  click('Todas al calendario')
  const text = asked.saveCalendar.mock.lastCall?.[1] ?? ''
  expect(summariesOf(text)).toEqual(['Comienza · Interrupción: TOMS'])
  expect(text).toContain('PRODID:-//CAASPP Watch//Calendar//ES')
})

function summariesOf(text: string): string[] {
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
  return events.map((event) => new ICAL.Event(event).summary)
}
