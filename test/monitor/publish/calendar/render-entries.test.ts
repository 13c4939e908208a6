import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { renderEntries, renderPublishedCalendar } from '../../../../monitor/publish/calendar/render-entries.ts'
import { allowHosts, isAllowedLink, type LinkFilter } from '../../../../shared/feed/allowed-link.ts'
import type { SourceRecord } from '../../../../shared/records/source-record.ts'
import { HOSTILE_TEXTS } from '../hostile-text.ts'
import { makeFact, makeRecord, PAGE } from '../make-model.ts'

function render(records: SourceRecord[], isAllowed: LinkFilter = isAllowedLink, name = 'Test'): string {
  return renderPublishedCalendar(name, renderEntries(records, isAllowed).values())
}

/** The calendar as an independent reader understands it, its zones registered from its own text. */
function readCalendar(records: SourceRecord[]): ICAL.Event[] {
  const root = new ICAL.Component(ICAL.parse(render(records)))
  ICAL.TimezoneService.reset()
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  return root.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
}

function readOne(record: SourceRecord): ICAL.Event {
  const [event] = readCalendar([record])
  if (!event) throw new Error('the calendar has no event')
  return event
}

function propertyOf(event: ICAL.Event, name: string): string {
  return String(event.component.getFirstPropertyValue(name) ?? '')
}

function momentOf(time: ICAL.Time): string {
  return new Date(time.toUnixTime() * 1000).toISOString()
}

test('hours are given in California’s clock and mean the right moment', () => {
  const event = readOne(makeRecord())
  expect(event.component.getFirstProperty('dtstart')?.getFirstParameter('tzid')).toBe('America/Los_Angeles')
  expect(momentOf(event.startDate)).toBe('2024-07-06T00:00:00.000Z')
  expect(momentOf(event.endDate)).toBe('2024-07-08T15:00:00.000Z')
})

test('both nights on which the clock changes keep their moments', () => {
  const spring = readOne(makeRecord({ start: '2025-03-09T00:30-08:00', end: '2025-03-09T03:30-07:00' }))
  expect(momentOf(spring.startDate)).toBe('2025-03-09T08:30:00.000Z')
  expect(momentOf(spring.endDate)).toBe('2025-03-09T10:30:00.000Z')
  // Half past one comes twice that night.
  const autumn = readOne(makeRecord({ start: '2024-11-03T01:30-07:00', end: '2024-11-03T01:30-08:00' }))
  expect(momentOf(autumn.startDate)).toBe('2024-11-03T08:30:00.000Z')
  expect(momentOf(autumn.endDate)).toBe('2024-11-03T09:30:00.000Z')
})

test('an hour of another zone is shown as the same moment in California', () => {
  expect(momentOf(readOne(makeRecord({ start: '2024-07-05T20:00-04:00' })).startDate)).toBe('2024-07-06T00:00:00.000Z')
})

test('whole days are dates, and the end is the day after the last', () => {
  const event = readOne(makeRecord({ start: '2024-07-12', end: '2024-07-16' }))
  expect([event.startDate.isDate, event.startDate.toString(), event.endDate.toString()]).toEqual([
    true,
    '2024-07-12',
    '2024-07-17',
  ])
  const single = readOne(makeFact('deadline', { end: '2024-12-31', title: 'Orders' }))
  expect([single.startDate.toString(), single.endDate.toString()]).toEqual(['2024-12-31', '2025-01-01'])
})

test('an hour on one edge only gives whole days, and the description holds the hour', () => {
  const event = readOne(makeRecord({ start: '2024-07-05T17:00-07:00', end: '2024-07-08' }))
  expect([event.startDate.toString(), event.endDate.toString()]).toEqual(['2024-07-05', '2024-07-09'])
  expect(event.description).toContain('5 p.m.')
})

test('a single edge is one moment or one day, and says that the other is not announced', () => {
  const begins = readOne(makeRecord({ end: null }))
  expect(momentOf(begins.endDate)).toBe(momentOf(begins.startDate))
  expect(begins.summary).toContain('end not announced')
  const ends = readOne(makeRecord({ start: null, end: '2024-07-08' }))
  expect([ends.startDate.toString(), ends.endDate.toString()]).toEqual(['2024-07-08', '2024-07-09'])
  expect(ends.summary).toMatch(/ ends$/)
  expect(ends.description).toContain('its start is not announced')
})

test('what is known only by week or month, or not at all, is left out', () => {
  const vague = [
    makeRecord({ start: '2024-07', end: '2024-07' }),
    makeRecord({ start: '2024-W28', end: '2024-W28' }),
    makeRecord({ start: '2024-07-01', end: '2024-07' }),
    makeRecord({ start: null, end: null }),
    makeFact('notice', { start: '2024-07-01' }),
  ]
  expect(readCalendar(vague)).toEqual([])
})

test('an event keeps its UID, and its sequence rises with the revision', () => {
  const first = readOne(makeRecord())
  const moved = readOne(makeRecord({ revision: 3, changedAt: '2024-06-25T10:00:00.500Z' }))
  expect([first.uid, first.sequence]).toEqual(['r1@caaspp-watch', 0])
  expect([moved.uid, moved.sequence]).toEqual([first.uid, 2])
  expect([propertyOf(moved, 'dtstamp'), propertyOf(moved, 'last-modified')]).toEqual(
    Array(2).fill('2024-06-25T10:00:00Z'),
  )
  expect(propertyOf(moved, 'created')).toBe('2024-06-20T16:00:00Z')
})

test.each([
  [{}, 'CONFIRMED'],
  [{ state: 'tentative' as const }, 'TENTATIVE'],
  [{ state: 'cancelled' as const }, 'CANCELLED'],
  [{ doubts: ['weekday-mismatch' as const] }, 'TENTATIVE'],
])('the status of %j is %s', (changes, status) =>
  expect(propertyOf(readOne(makeRecord(changes)), 'status')).toBe(status),
)

test('a doubt, its likely time and the widest bounds stand in the description', () => {
  const event = readOne(
    makeRecord({
      doubts: ['weekday-mismatch'],
      suggested: { start: '2024-07-04T17:00-07:00' },
      latestEnd: '2024-07-09T08:00-07:00',
    }),
  )
  expect(event.summary).toMatch(/^Check the source: /)
  expect(event.description).toContain('weekday does not fit')
  expect(event.description).toContain('Probably meant: Thu, July 4')
  expect(event.description).toContain('May last until Tue, July 9')
})

test.each(HOSTILE_TEXTS)('text is only text: %j', (text) => {
  const events = readCalendar([
    makeFact('event', { start: '2024-07-05', title: text, text, place: text }),
    makeRecord(),
  ])
  expect(events).toHaveLength(2)
  expect(events[0]?.summary.slice(0, 3)).toBe(text.trimStart().slice(0, 3))
  expect(events[0]?.summary).not.toMatch(/[\p{Cc}\p{Cs}\u202e]/u)
  expect(events.map(({ summary }) => summary)).not.toContain('forged')
})

test('no line is longer than 75 bytes, and every line ends in CRLF', () => {
  const long = makeRecord({ title: '漢字🦉ü'.repeat(60), text: 'ü🦉'.repeat(400) })
  const text = render([long], isAllowedLink, 'ü'.repeat(200))
  const lines = text.split('\r\n')
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(Buffer.from(text).toString()).not.toContain('\ufffd')
})

test('an address that a lax filter lets through still cannot forge a line, and others never appear', () => {
  const bad = makeRecord({
    sources: [{ url: 'javascript:alert(1)', published: null, fetchedAt: '', textHash: '', text: '' }],
  })
  expect(render([bad])).not.toContain('javascript')
  const forged = 'https://x.example/\r\nATTENDEE:mailto:a@b.example'
  const lax = makeRecord({ sources: [{ url: forged, published: null, fetchedAt: '', textHash: '', text: '' }] })
  expect(render([lax], () => true)).not.toMatch(/^ATTENDEE/m)
  expect(render([makeRecord()], allowHosts([]))).not.toContain(PAGE)
})

test('a calendar without events is still one that can be read', () => {
  expect(readCalendar([])).toEqual([])
})
