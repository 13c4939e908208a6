import { describe, expect, it } from 'vitest'
import { formatRange, formatTime } from '../../../shared/time/format.ts'

describe('formatTime', () => {
  it.each([
    ['2024-06-28T17:00-07:00', 'Fri, June 28, 2024, 5 p.m. PT', 'vie, 28 de junio de 2024, 5:00\u00a0p.\u00a0m. PT'],
    ['2024-06-28T20:00-04:00', 'Fri, June 28, 2024, 5 p.m. PT', 'vie, 28 de junio de 2024, 5:00\u00a0p.\u00a0m. PT'],
    [
      '2024-12-14T08:05Z',
      'Sat, December 14, 2024, 12:05 a.m. PT',
      'sáb, 14 de diciembre de 2024, 12:05\u00a0a.\u00a0m. PT',
    ],
    ['2024-03-10T12:00-07:00', 'Sun, March 10, 2024, noon PT', 'dom, 10 de marzo de 2024, 12:00\u00a0p.\u00a0m. PT'],
    ['2024-06-28', 'Fri, June 28, 2024', 'vie, 28 de junio de 2024'],
    ['2026-W03', 'the week of January 12, 2026', 'la semana del 12 de enero de 2026'],
    ['2024-07', 'July 2024', 'julio de 2024'],
  ])('says %s as "%s"', (time, english, spanish) => {
    expect(formatTime(time)).toBe(english)
    expect(formatTime(time, { locale: 'es' })).toBe(spanish)
  })

  it('leaves out year and zone on demand', () => {
    expect(formatTime('2024-06-28T17:00-07:00', { year: false, zone: false })).toBe('Fri, June 28, 5 p.m.')
    expect(formatTime('2024-07', { year: false })).toBe('July')
  })

  it('says an hour in another zone, and leaves days as they are', () => {
    const eastern = { timeZone: 'America/New_York', year: false }
    expect(formatTime('2024-06-28T17:00-07:00', eastern)).toBe('Fri, June 28, 8 p.m. EDT')
    expect(formatTime('2024-06-28', eastern)).toBe('Fri, June 28')
    expect(formatRange('2024-06-28T21:30-07:00', '2024-06-28T22:00-07:00', eastern)).toBe(
      'Sat, June 29, 12:30 a.m. to 1 a.m. EDT',
    )
    // The night on which clocks go back: the zone's own rules hold.
    expect(formatRange('2026-11-01T00:30-07:00', '2026-11-01T01:30-08:00', { ...eastern, locale: 'es' })).toBe(
      'dom, 1 de noviembre, 2:30\u00a0a.\u00a0m. a 4:30\u00a0a.\u00a0m. EST',
    )
  })

  it('refuses what is no time', () => {
    expect(() => formatTime('soon')).toThrow('not a time: soon')
  })
})

describe('formatRange', () => {
  it.each([
    ['2024-06-28T17:00-07:00', '2024-07-03T08:00-07:00', 'Fri, June 28, 5 p.m. to Wed, July 3, 2024, 8 a.m. PT'],
    ['2024-06-28T08:00-07:00', '2024-06-28T11:30-07:00', 'Fri, June 28, 2024, 8 a.m. to 11:30 a.m. PT'],
    ['2024-12-30', '2025-01-03', 'Mon, December 30, 2024 to Fri, January 3, 2025'],
    ['2024-08-26T17:00-07:00', '2024-09-06', 'Mon, August 26, 5 p.m. PT to Fri, September 6, 2024'],
    ['2024-06-28', '2024-06-28', 'Fri, June 28, 2024'],
    ['2024-07', '2024-08', 'July to August 2024'],
    ['2026-W03', '2026-W03', 'the week of January 12, 2026'],
    ['2024-06-28T17:00-07:00', null, 'from Fri, June 28, 2024, 5 p.m. PT'],
    [null, '2024-07-03T08:00-07:00', 'until Wed, July 3, 2024, 8 a.m. PT'],
    [null, '2024-07-03', 'through Wed, July 3, 2024'],
    [null, null, 'no time given'],
  ])('says %s – %s as "%s"', (start, end, words) => {
    expect(formatRange(start, end)).toBe(words)
  })

  it('speaks Spanish', () => {
    expect(formatRange('2024-07-01', '2024-07-06', { locale: 'es' })).toBe('lun, 1 de julio al sáb, 6 de julio de 2024')
    expect(formatRange('2024-07-01T17:00-07:00', null, { locale: 'es', year: false })).toBe(
      'desde el lun, 1 de julio, 5:00\u00a0p.\u00a0m. PT',
    )
    expect(formatRange('2024-06-28T08:00-07:00', '2024-06-28T11:30-07:00', { locale: 'es', year: false })).toBe(
      'vie, 28 de junio, 8:00\u00a0a.\u00a0m. a 11:30\u00a0a.\u00a0m. PT',
    )
    expect(formatRange('2024-07', '2024-08', { locale: 'es' })).toBe('julio a agosto de 2024')
    expect(formatRange(null, '2026-W03', { locale: 'es' })).toBe('hasta la semana del 12 de enero de 2026')
    expect(formatRange(null, '2024-07-03', { locale: 'es' })).toBe('hasta el mié, 3 de julio de 2024')
  })
})
