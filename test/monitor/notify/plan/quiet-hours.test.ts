import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseTellingMoment, nextDigest } from '../../../../monitor/notify/plan/quiet-hours.ts'
import { channelOf } from '../support.ts'

const tellAt = (quietHours: object | null, now: string, severity: 'urgent' | 'important' = 'important') =>
  new Date(chooseTellingMoment(channelOf({ quietHours }), severity, Date.parse(now))).toISOString()
const NIGHT = { from: '20:00', until: '06:30' }

describe('quiet hours', () => {
  it.each([
    ['2026-11-10T19:59-08:00', '2026-11-11T03:59:00.000Z'],
    ['2026-11-10T20:00-08:00', '2026-11-11T14:30:00.000Z'],
    ['2026-11-11T06:29-08:00', '2026-11-11T14:30:00.000Z'],
    ['2026-11-11T06:30-08:00', '2026-11-11T14:30:00.000Z'],
  ])('over midnight: what is ready at %s is told at %s', (now, told) => {
    expect(tellAt(NIGHT, now)).toBe(told)
  })

  it('hold through the night that is an hour longer, and the one that is an hour shorter', () => {
    expect(tellAt(NIGHT, '2026-10-31T21:00-07:00')).toBe('2026-11-01T14:30:00.000Z')
    expect(tellAt(NIGHT, '2027-03-13T21:00-08:00')).toBe('2027-03-14T13:30:00.000Z')
  })

  it('that end in the hour which autumn gives twice end once', () => {
    const early = { from: '00:30', until: '01:30' }
    expect(tellAt(early, '2026-11-01T01:15-08:00')).toBe('2026-11-01T09:15:00.000Z')
    expect(tellAt(early, '2026-11-01T01:00-07:00')).toBe('2026-11-01T08:30:00.000Z')
    expect(tellAt(early, '2026-11-01T01:45-07:00')).toBe('2026-11-01T08:45:00.000Z')
  })

  it('that end in the hour which spring leaves out end right after it', () => {
    expect(tellAt({ from: '01:00', until: '02:30' }, '2027-03-14T01:30-08:00')).toBe('2027-03-14T10:30:00.000Z')
  })

  it('hold urgent alerts unless they are told not to', () => {
    const night = '2026-11-10T23:00-08:00'
    expect(tellAt(NIGHT, night, 'urgent')).toBe('2026-11-11T14:30:00.000Z')
    expect(tellAt({ ...NIGHT, holdUrgent: false }, night, 'urgent')).toBe('2026-11-11T07:00:00.000Z')
  })

  it('never hold for more than a day and an hour, nor into themselves', () => {
    const clock = fc
      .tuple(fc.nat(23), fc.nat(59))
      .map(([hour, minute]) => [hour, minute].map((part) => String(part).padStart(2, '0')).join(':'))
    const moment = fc.integer({ min: Date.parse('2026-10-25T00:00Z'), max: Date.parse('2027-03-20T00:00Z') })
    fc.assert(
      fc.property(clock, clock, moment, (from, until, now) => {
        const channel = channelOf({ quietHours: { from, until } })
        const told = chooseTellingMoment(channel, 'important', now)
        expect(told - now).toBeGreaterThanOrEqual(0)
        expect(told - now).toBeLessThanOrEqual(25 * 3_600_000)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a digest', () => {
  it.each([
    [{ weekday: 1, at: 420 }, '2026-11-10T12:00-08:00', '2026-11-16T15:00:00.000Z'],
    [{ weekday: 1, at: 420 }, '2026-11-16T06:59-08:00', '2026-11-16T15:00:00.000Z'],
    [{ weekday: 1, at: 420 }, '2026-11-16T07:00-08:00', '2026-11-23T15:00:00.000Z'],
    [{ weekday: null, at: 420 }, '2026-11-10T12:00-08:00', '2026-11-11T15:00:00.000Z'],
    [{ weekday: 7, at: 90 }, '2026-10-31T12:00-07:00', '2026-11-01T08:30:00.000Z'],
    [{ weekday: 7, at: 150 }, '2027-03-13T12:00-08:00', '2027-03-14T10:30:00.000Z'],
  ])('%j after %s comes at %s', (digest, now, expected) => {
    expect(new Date(nextDigest(digest, Date.parse(now))).toISOString()).toBe(expected)
  })
})
