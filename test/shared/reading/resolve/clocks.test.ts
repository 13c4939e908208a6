import { describe, expect, it } from 'vitest'
import { timesIn } from '../../../support/times.ts'

const ON = '2026-02-02'

describe('midnight', () => {
  it.each([
    ['June 3, 8 p.m. to midnight', ['2026-06-03T20:00-07:00/2026-06-04T00:00-07:00']],
    ['June 3 at 8 p.m. through June 5 at midnight', ['2026-06-03T20:00-07:00/2026-06-06T00:00-07:00']],
    ['June 3 at midnight through June 5 at 8 a.m.', ['2026-06-03T00:00-07:00/2026-06-05T08:00-07:00']],
    ['December 31, 2026, 9 p.m.–midnight', ['2026-12-31T21:00-08:00/2027-01-01T00:00-08:00']],
  ])('“%s”', (words, times) => {
    expect(timesIn(words, ON)).toEqual(times)
  })
})

describe('days told from the page’s own', () => {
  it.each([
    ['today', '2026-02-02'],
    ['tonight', '2026-02-02'],
    ['tomorrow', '2026-02-03'],
    ['today at 5 p.m.', '2026-02-02T17:00-08:00'],
    ['on Friday', '2026-02-06'],
    ['on Monday', '2026-02-02'],
    ['on Sunday', '2026-02-08'],
    ['today, Tuesday, February 3', '2026-02-03'],
    ['tomorrow, February 5', '2026-02-05'],
  ])('“%s”', (words, time) => {
    expect(timesIn(words, ON)).toEqual([time])
  })
})

describe('zones', () => {
  it.each([
    ['June 3 at 9 a.m. PT', '2026-06-03T09:00-07:00'],
    ['June 3 at 9 a.m. Pacific time (PT)', '2026-06-03T09:00-07:00'],
    ['June 3 at 9 a.m. PST', '2026-06-03T09:00-07:00'],
    ['June 3 at 9 a.m. ET', '2026-06-03T09:00-04:00'],
    ['June 3 at 9 a.m. Eastern time', '2026-06-03T09:00-04:00'],
    ['June 3 at 9 a.m. Eastern', '2026-06-03T09:00-04:00'],
    ['June 3 at 9 a.m. CT', '2026-06-03T09:00-05:00'],
    ['June 3 at 9 a.m. Mountain time', '2026-06-03T09:00-06:00'],
    ['November 20 at 9 a.m. ET', '2026-11-20T09:00-05:00'],
  ])('“%s”', (words, time) => {
    expect(timesIn(words, ON)).toEqual([time])
  })

  it('holds for both edges where it is printed once', () => {
    expect(timesIn('June 3 at 6 p.m. to June 5 at 8 a.m. ET', ON)).toEqual([
      '2026-06-03T18:00-04:00/2026-06-05T08:00-04:00',
    ])
    expect(timesIn('June 3, 1–2 p.m. ET', ON)).toEqual(['2026-06-03T13:00-04:00/2026-06-03T14:00-04:00'])
  })
})

describe('the nights on which clocks change', () => {
  it('each edge has the offset of its own instant', () => {
    expect(timesIn('Saturday, March 7, at 5 p.m. to Sunday, March 8, at 8 a.m.', ON)).toEqual([
      '2026-03-07T17:00-08:00/2026-03-08T08:00-07:00',
    ])
    expect(timesIn('Saturday, October 31, at 5 p.m. to Sunday, November 1, at 8 a.m.', ON)).toEqual([
      '2026-10-31T17:00-07:00/2026-11-01T08:00-08:00',
    ])
  })

  it('counts hours of the night itself on the right side', () => {
    expect(timesIn('March 8, 1 a.m. to 4 a.m.', ON)).toEqual(['2026-03-08T01:00-08:00/2026-03-08T04:00-07:00'])
    expect(timesIn('November 1, midnight to 4 a.m.', ON)).toEqual(['2026-11-01T00:00-07:00/2026-11-01T04:00-08:00'])
    expect(timesIn('October 31, 9 p.m. to midnight', ON)).toEqual(['2026-10-31T21:00-07:00/2026-11-01T00:00-07:00'])
  })

  it('moves an hour that spring skips forward', () => {
    expect(timesIn('March 8 at 2:30 a.m.', ON)).toEqual(['2026-03-08T03:30-07:00'])
  })

  it('takes the first of two hours that autumn repeats', () => {
    expect(timesIn('November 1 at 1:30 a.m.', ON)).toEqual(['2026-11-01T01:30-07:00'])
  })
})
