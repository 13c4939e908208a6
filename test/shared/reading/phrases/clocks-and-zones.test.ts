import { describe, expect, it } from 'vitest'
import { timesIn } from '../../../support/times.ts'

const times = (words: string) => [...new Set(timesIn(words, '2025-10-01'))]

describe('a clock of 24 hours', () => {
  const span = '2025-11-07T18:00-08:00/2025-11-10T06:00-08:00'
  const evening = '2025-11-07T18:00-08:00/2025-11-07T22:00-08:00'
  it.each([
    ['from 1800 hours on Friday, November 7, to 0600 hours on Monday, November 10', span],
    ['from 1800 on November 7 to 0600 on November 10', span],
    ['from 18:00 hours Friday, November 7, until 06:00 hours Monday, November 10', span],
    ['from November 7, 18:00, to November 10, 06:00', span],
    ['November 7, 2025 1800–2200', evening],
    ['November 7, 1800 to 2200 hours', evening],
    ['on November 7 from 18:00 to 22:00', evening],
    ['18:00–22:00 on November 7', evening],
    ['on November 7 from 22:00 to 02:00', '2025-11-07T22:00-08:00/2025-11-08T02:00-08:00'],
    ['by 17:00 on November 7', '2025-11-07T17:00-08:00'],
  ])('is read: %s', (words, time) => {
    expect(times(`TOMS is down ${words}.`)).toEqual([time])
  })

  it.each([
    ['On November 7, 1800 schools take part.', ['2025-11-07']],
    ['The video of November 7 (14:49) is new.', ['2025-11-07']],
    ['Seen November 7; 06:50 long', ['2025-11-07']],
    ['From 2000 to 2024 it was on paper.', []],
    ['Room 1230 on November 7', ['2025-11-07']],
    ['November 7, 9:00–11:00 a.m.', ['2025-11-07T09:00-08:00/2025-11-07T11:00-08:00']],
  ])('is not seen in “%s”', (words, found) => {
    expect(times(words)).toEqual(found)
  })
})

describe('a half of the day of one letter', () => {
  const morning = '2025-11-07T07:00-08:00/2025-11-07T12:00-08:00'
  it.each([
    ['on November 7, 7a–12p', morning],
    ['on November 7, 7a-12p PT', morning],
    ['from 7a to 12p on November 7', morning],
    ['November 7, 7:30a–1:15p', '2025-11-07T07:30-08:00/2025-11-07T13:15-08:00'],
    ['on November 7 from 10p to 12a', '2025-11-07T22:00-08:00/2025-11-08T00:00-08:00'],
    ['from 7p on November 7 to 6a on November 8', '2025-11-07T19:00-08:00/2025-11-08T06:00-08:00'],
  ])('is read right behind its number: %s', (words, time) => {
    expect(times(`TOMS is down ${words}.`)).toEqual([time])
  })

  it.each(['Questions 2a–4a, November 7', 'Form 7p of November 7', 'On November 7 see section 7a–12c.'])(
    'is not seen in “%s”',
    (words) => {
      expect(times(words)).toEqual(['2025-11-07'])
    },
  )
})

describe('a zone', () => {
  it.each([
    ['from 2025-11-07T18:00Z to 2025-11-10T06:00Z', '2025-11-07T18:00+00:00/2025-11-10T06:00+00:00'],
    ['from 2025-11-07T18:00:00-08:00 to 2025-11-10T06:00:00-08:00', '2025-11-07T18:00-08:00/2025-11-10T06:00-08:00'],
    ['from 2025-11-07 18:00 UTC to 2025-11-10 06:00 UTC', '2025-11-07T18:00+00:00/2025-11-10T06:00+00:00'],
    ['November 7, 18:00 UTC-5 to 20:00 UTC-5', '2025-11-07T18:00-05:00/2025-11-07T20:00-05:00'],
    ['November 7, from 9 p.m. ET to 10 p.m. PT', '2025-11-07T21:00-05:00/2025-11-07T22:00-08:00'],
    ['November 7, from 5 p.m. local time to 8 p.m. local time', '2025-11-07T17:00-08:00/2025-11-07T20:00-08:00'],
    ['November 7, from 5 to 8 p.m. Hawaii time', '2025-11-07T17:00-10:00/2025-11-07T20:00-10:00'],
    [
      'from 5 p.m. PT (8 p.m. ET) on November 7 to 8 a.m. PT (11 a.m. ET) on November 10',
      '2025-11-07T17:00-08:00/2025-11-10T08:00-08:00',
    ],
    [
      'from 8 p.m. Eastern/5 p.m. Pacific on November 7 to 11 a.m. Eastern/8 a.m. Pacific on November 10',
      '2025-11-07T20:00-05:00/2025-11-10T11:00-05:00',
    ],
  ])('is kept with its hour: %s', (words, time) => {
    expect(times(`TOMS is down ${words}.`)).toEqual([time])
  })
})
