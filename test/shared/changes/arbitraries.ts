import fc from 'fast-check'
import type { Doubt, Link, PageRecord, SourceRecord } from '../../../shared/records/source-record.ts'
import { addDays } from '../../../shared/time/calendar.ts'
import { SCHEDULE } from '../../support/records.ts'

const FIRST_DAY = '2024-06-01'

const anyDay = fc.integer({ min: 0, max: 120 }).map((count) => addDays(FIRST_DAY, count))
const anyTime = fc.oneof(
  anyDay,
  fc
    .tuple(anyDay, fc.integer({ min: 0, max: 23 }))
    .map(([day, hour]) => `${day}T${String(hour).padStart(2, '0')}:00-07:00`),
  fc.constantFrom('2024-06', '2024-07', '2024-W27', '2024-W30'),
)
const anySystems = fc.subarray(['cers', 'dei', 'tds', 'thss', 'toms'])
const anyTitle = fc
  .array(fc.constantFrom('Downtime', 'Scoring', 'guide', 'workshop', 'Grade', '3', '4', 'July 5', 'TOMS', 'opens'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((words) => words.join(' '))

/** Two edges in their order, either of which may be missing. */
const anyEdges = fc.tuple(anyDay, fc.integer({ min: 0, max: 6 }), fc.constantFrom('both', 'start', 'end')).map(
  ([day, days, given]): Pick<PageRecord, 'start' | 'end'> => ({
    start: given === 'end' ? null : `${day}T17:00-07:00`,
    end: given === 'start' ? null : addDays(day, days + 1),
  }),
)

const words = { section: fc.option(anyTitle), text: anyTitle, links: fc.constant<Link[]>([]) }
const doubts = fc.subarray<Doubt>(['weekday-mismatch', 'year-suspect'])

/** A record of any kind as a page could state it. */
export const anyPageRecord: fc.Arbitrary<PageRecord> = fc.oneof(
  fc.record({
    kind: fc.constant('notice' as const),
    title: anyTitle,
    systems: anySystems,
    start: fc.constant(null),
    end: fc.constant(null),
    doubts: fc.constant<Doubt[]>([]),
    ...words,
  }),
  fc
    .tuple(
      fc.record({
        kind: fc.constant('downtime' as const),
        title: anyTitle,
        systems: anySystems,
        doubts,
        state: fc.constantFrom('scheduled' as const, 'tentative' as const, 'cancelled' as const),
        ...words,
      }),
      anyEdges,
    )
    .map(([record, edges]) => ({ ...record, ...edges })),
  fc.record({
    kind: fc.constantFrom('event' as const, 'release' as const),
    title: anyTitle,
    systems: anySystems,
    start: anyTime,
    end: fc.constant(null),
    doubts,
    ...words,
  }),
  fc.record({
    kind: fc.constant('deadline' as const),
    title: anyTitle,
    systems: anySystems,
    start: fc.constant(null),
    end: anyTime,
    doubts,
    ...words,
  }),
  fc.record({
    kind: fc.constant('issue' as const),
    title: anyTitle,
    systems: anySystems,
    start: anyDay,
    end: fc.option(anyDay),
    doubts: fc.constant<Doubt[]>([]),
    updates: fc.array(fc.record({ on: anyDay, text: anyTitle }), { maxLength: 2 }),
    ...words,
  }),
)

/** A known record with one source. */
export const anyRecord: fc.Arbitrary<SourceRecord> = fc
  .tuple(anyPageRecord, fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 5 }))
  .map(([record, number, revision]) => {
    const at = '2024-06-01T16:00:00.000Z'
    const proof = { url: SCHEDULE, published: null, fetchedAt: at, textHash: 'a1', text: record.text }
    return { ...record, id: `x-${number}`, revision, programs: [], sources: [proof], firstSeenAt: at, changedAt: at }
  })
