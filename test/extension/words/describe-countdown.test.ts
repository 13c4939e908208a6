import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Counted, describeCountdown } from '../../../extension/words/describe-countdown.ts'
import { describeLength } from '../../../extension/words/describe-length.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import { firstMomentOf, lastMomentOf } from '../../../shared/time/moments.ts'
import { knownRecord } from '../../support/records.ts'
import { sayIn } from '../support/say-in.ts'
import { DAY, HOUR, MINUTE, NOW } from '../support/watch-states.ts'

const en = sayIn('en')
const es = sayIn('es')

describe('a length of time', () => {
  it.each([
    [3 * DAY + 4 * HOUR + 12 * MINUTE, '3 days 4 hr 12 min', '3 días 4 h 12 min'],
    [DAY + HOUR + MINUTE, '1 day 1 hr 1 min', '1 día 1 h 1 min'],
    [2 * DAY, '2 days', '2 días'],
    [HOUR, '1 hr', '1 h'],
    [5 * MINUTE, '5 min', '5 min'],
    [5 * MINUTE - 1_000, '4 min 59 sec', '4 min 59 s'],
    [1_000, '1 sec', '1 s'],
    [0, '0 sec', '0 s'],
    [-HOUR, '0 sec', '0 s'],
  ])('of %d ms is said as people do', (milliseconds, english, spanish) => {
    expect([describeLength(milliseconds, en), describeLength(milliseconds, es)]).toEqual([english, spanish])
  })

  it('agrees with the clock on the wall: a part of a minute counts as one', () => {
    expect(describeLength(HOUR - 30_000, en)).toBe('1 hr')
  })

  it('never differs from what is left by more than a minute', () => {
    const units: Record<string, number> = { day: DAY, days: DAY, hr: HOUR, min: MINUTE, sec: 1_000 }
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 * DAY }), (left) => {
        const words = describeLength(left, en).split(' ')
        const said = words.reduce(
          (sum, word, at) => (word in units ? sum + (units[word] ?? 0) * Number(words[at - 1]) : sum),
          0,
        )
        expect(said - left).toBeGreaterThanOrEqual(0)
        expect(said - left).toBeLessThan(MINUTE)
      }),
    )
  })
})

describe('a countdown', () => {
  it.each<[string, Partial<SourceRecord>, Partial<Counted>, string, string]>([
    ['an hour', {}, {}, 'Starts in 1 day 8 hr', 'Empieza en 1 día 8 h'],
    ['a day', { start: '2024-06-28', end: null }, {}, 'Starts tomorrow', 'Empieza mañana'],
    ['a later day', { start: '2024-07-01', end: null }, {}, 'Starts in 4 days', 'Empieza dentro de 4 días'],
    ['a week', { start: '2024-W27', end: null }, {}, 'Starts next week', 'Empieza la próxima semana'],
    ['a month', { start: '2024-08', end: null }, {}, 'Starts in 2 months', 'Empieza dentro de 2 meses'],
    [
      'what may begin earlier',
      { start: '2024-06-29', earliestStart: '2024-06-28T17:00-07:00' },
      { at: Date.parse('2024-06-28T17:00-07:00'), isSure: false },
      'May start in 1 day 8 hr',
      'Podría empezar en 1 día 8 h',
    ],
    [
      'about a day',
      { start: '2024-07-01', end: null, approximate: true },
      {},
      'Starts about in 4 days',
      'Empieza aproximadamente dentro de 4 días',
    ],
  ])('to %s is no more exact than that', (_, fields, counted, english, spanish) => {
    const record = knownRecord('dt-1', fields)
    const to: Counted = { record, next: 'start', at: firstMomentOf(record.start ?? ''), isSure: true, ...counted }
    expect([saidOf(to, en), saidOf(to, es)]).toEqual([english, spanish])
  })

  it.each<[SourceRecord['kind'], string, string]>([
    ['deadline', '2024-06-27', 'Due today'],
    ['deadline', '2024-06-27T17:00-07:00', 'Due in 8 hr'],
  ])('to the limit of a %s at %s', (kind, end, said) => {
    const record = knownRecord('dl-1', { kind, start: null, end })
    expect(saidOf({ record, next: 'limit', at: lastMomentOf(end), isSure: true }, en)).toBe(said)
  })

  it('calls what fills today simply today', () => {
    const record = knownRecord('ev-1', { kind: 'event', start: '2024-06-27', end: '2024-06-27' })
    expect(saidOf({ record, next: 'end', at: lastMomentOf('2024-06-27'), isSure: true }, en)).toBe('today')
  })

  it('is right in both nights on which the clock changes', () => {
    const spring = knownRecord('dt-1', { start: '2027-03-14T08:00-07:00' })
    const eve = Date.parse('2027-03-13T20:00-08:00')
    expect(
      saidOf({ record: spring, next: 'start', at: firstMomentOf(spring.start ?? ''), isSure: true }, en, eve),
    ).toBe('Starts in 11 hr')
    const autumn = knownRecord('dt-2', { start: '2026-11-01T08:00-08:00' })
    const before = Date.parse('2026-10-31T20:00-07:00')
    const counted = { record: autumn, next: 'start', at: firstMomentOf(autumn.start ?? ''), isSure: true } as const
    expect(saidOf(counted, en, before)).toBe('Starts in 13 hr')
  })
})

function saidOf(counted: Counted, say: typeof en, now = NOW): string {
  const { label, left } = describeCountdown(counted, now, say)
  return `${label} ${left}`.trim()
}
