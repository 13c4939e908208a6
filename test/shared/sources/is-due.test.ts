import { describe, expect, test } from 'vitest'
import { goesByHours, isDue, isFollowUpDue } from '../../../shared/sources/is-due.ts'
import { isSchoolHours } from '../../../shared/sources/school-hours.ts'
import type { LeadsTo } from '../../../shared/sources/source.ts'

const source = { pace: { schoolHours: 15, otherwise: 60 } }

describe('a source is due', () => {
  test.each([
    ['when it was never looked at', null, '2026-01-05T18:00:00Z', true],
    ['after its time in school hours', '2026-01-05T17:45:00Z', '2026-01-05T18:00:00Z', true],
    ['when the scheduler comes a little early', '2026-01-05T17:45:30Z', '2026-01-05T18:00:00Z', true],
    ['not before its time in school hours', '2026-01-05T17:50:00Z', '2026-01-05T18:00:00Z', false],
    ['not after fifteen minutes at night', '2026-01-06T08:00:00Z', '2026-01-06T08:15:00Z', false],
    ['after an hour at night', '2026-01-06T08:00:00Z', '2026-01-06T09:00:00Z', true],
    ['not after fifteen minutes on a Saturday', '2026-01-10T18:00:00Z', '2026-01-10T18:15:00Z', false],
    ['when the clock was set back', '2026-02-01T00:00:00Z', '2026-01-05T18:00:00Z', true],
    ['when the last look is no time at all', 'yesterday', '2026-01-05T18:00:00Z', true],
  ])('%s', (_, lastCheckedAt, now, due) => {
    expect(isDue(source, lastCheckedAt, now, isSchoolHours(now))).toBe(due)
  })
})

describe('the hour of the day', () => {
  test.each([
    ['decides between the two paces', '2026-01-05T17:30:00Z', true],
    ['does not when even school hours can wait', '2026-01-05T17:50:00Z', false],
    ['does not when any hour would do', '2026-01-05T17:00:00Z', false],
    ['does not when nobody ever looked', null, false],
  ])('%s', (_, lastCheckedAt, decides) => {
    expect(goesByHours(source, lastCheckedAt, '2026-01-05T18:00:00Z')).toBe(decides)
  })
})

describe('school hours', () => {
  test.each([
    ['begin at 6 a.m. in winter', '2026-01-05T14:00:00Z', true],
    ['not a minute earlier', '2026-01-05T13:59:00Z', false],
    ['begin at 6 a.m. in summer', '2026-07-06T13:00:00Z', true],
    ['end at 6 p.m.', '2026-01-06T02:00:00Z', false],
    ['last until then', '2026-01-06T01:59:00Z', true],
    ['go by the day in California: Monday there is Tuesday in Tokyo', '2026-01-05T16:00:00Z', true],
    ['do not exist on a Sunday', '2026-03-08T18:00:00Z', false],
  ])('%s', (_, now, expected) => {
    expect(isSchoolHours(now)).toBe(expected)
  })
})

describe('a page that a listing leads to', () => {
  const leadsTo: LeadsTo = {
    match: 'https://www.caaspp-elpac.org/email/*',
    family: 'program-email',
    rereadForDays: 45,
    paceMinutes: 1440,
    newest: 'date',
    atMost: 24,
  }
  const seen = '2026-01-05T18:00:00Z'

  test.each([
    ['is read when new', null, seen, true],
    ['is not read twice a day', seen, '2026-01-05T23:00:00Z', false],
    ['is read again the next day', seen, '2026-01-06T18:00:00Z', true],
    ['is read again on the 45th day', '2026-02-18T18:00:00Z', '2026-02-19T17:00:00Z', true],
    ['is left alone after 45 days', '2026-02-19T18:00:00Z', '2026-02-20T18:00:00Z', false],
    ['is read late rather than never', null, '2027-01-01T00:00:00Z', true],
  ])('%s', (_, lastCheckedAt, now, due) => {
    expect(isFollowUpDue(leadsTo, seen, lastCheckedAt, now)).toBe(due)
  })
})
