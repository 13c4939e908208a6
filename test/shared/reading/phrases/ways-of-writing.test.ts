import { describe, expect, it } from 'vitest'
import { readTimes } from '../../../../shared/reading/phrases/read-times.ts'
import { timesIn } from '../../../support/times.ts'

const ON = '2024-05-01'
const times = (words: string) => timesIn(words, ON)

describe('a day', () => {
  it.each([
    'June 28, 2024',
    'June 28 2024',
    'Friday, June 28, 2024',
    'Friday June 28, 2024',
    'Fri., Jun. 28, 2024',
    'June 28th, 2024',
    'June 28 (Friday)',
    'Friday (June 28)',
    'Friday (6/28)',
    '6/28/2024',
    '06/28/24',
    '6/28',
    '2024-06-28',
    '28-Jun-2024',
    '28 June 2024',
    'the 28th of June',
    'June28,2024',
    'June\u00a028,\u00a02024',
  ])('is read from “%s”', (words) => {
    expect(times(`It is due on ${words}.`)).toEqual(['2024-06-28'])
  })

  it.each([
    ['Sept. 5', '2024-09-05'],
    ['Sep 5', '2024-09-05'],
    ['Sept 5', '2024-09-05'],
    ['July 4', '2024-07-04'],
    ['Aug. 13', '2024-08-13'],
    ['May 31', '2024-05-31'],
    ['February 29', '2024-02-29'],
    ['DECEMBER 3', '2024-12-03'],
  ])('“%s” has a month of any length', (words, day) => {
    expect(times(words)).toEqual([day])
  })

  it.each(['June 32, 2024', '13/45/2024', '2/40/2024'])('“%s” is on no calendar', (words) => {
    expect(times(words)).toEqual([])
  })
})

describe('an hour', () => {
  it.each([
    ['at 5 p.m.', '17:00'],
    ['at 5 P.M.', '17:00'],
    ['at 5 pm', '17:00'],
    ['at 5PM', '17:00'],
    ['at 5:00 p.m.', '17:00'],
    [', 5:30 p.m.', '17:30'],
    ['by noon', '12:00'],
    ['at 12 noon', '12:00'],
    ['at 12 p.m.', '12:00'],
    ['at 12 a.m.', '00:00'],
    ['at 12:30 a.m.', '00:30'],
    ['beginning at 8 a.m.', '08:00'],
    ['at about 8 a.m.', '08:00'],
  ])('“June 28 %s” is %s', (words, hour) => {
    expect(times(`June 28 ${words}`.replace(' ,', ','))).toEqual([`2024-06-28T${hour}-07:00`])
  })

  it.each([
    '5 p.m. on June 28',
    '5 p.m., June 28',
    '5 p.m. Friday, June 28',
    '5 p.m. PT on June 28',
    '5 p.m. of June 28',
  ])('may stand before its day: “%s”', (words) => {
    expect(times(words)).toEqual(['2024-06-28T17:00-07:00'])
  })

  it.each(['June 28 at 13 p.m.', 'June 28 at 0 p.m.', 'June 28 at 5:75 p.m.'])('“%s” has no hour', (words) => {
    expect(times(words).join()).not.toMatch('T')
  })
})

describe('two edges', () => {
  const DASHES = ['-', '\u2010', '\u2011', '\u2012', '–', '—', '―', '−']

  it.each(DASHES)('are joined by any dash: “%s”', (dash) => {
    expect(times(`June 3${dash}7`)).toEqual(['2024-06-03/2024-06-07'])
    expect(times(`June 3 ${dash} June 7`)).toEqual(['2024-06-03/2024-06-07'])
    expect(times(`June 3, 2${dash}3 p.m.`)).toEqual(['2024-06-03T14:00-07:00/2024-06-03T15:00-07:00'])
  })

  it.each([
    'June 3 through June 7',
    'June 3 through 7',
    'June 3 thru June 7',
    'June 3, through June 7',
    'June 3 to June 7',
    'June 3 until June 7',
    'from June 3 to 7',
    'between June 3 and June 7',
    'Monday, June 3, through Friday, June 7, 2024',
    '6/3–6/7',
    '6/3/24–6/7/24',
    '2024-06-03 to 2024-06-07',
  ])('are read from “%s”', (words) => {
    expect(times(words)).toEqual(['2024-06-03/2024-06-07'])
  })

  it.each([
    ['2–3 p.m.', '14:00', '15:00'],
    ['8:30–11:30 a.m.', '08:30', '11:30'],
    ['11 a.m.–1 p.m.', '11:00', '13:00'],
    ['11–1 p.m.', '11:00', '13:00'],
    ['9 a.m.–noon', '09:00', '12:00'],
    ['9–noon', '09:00', '12:00'],
    ['10 a.m. to Noon', '10:00', '12:00'],
    ['noon to 1 p.m.', '12:00', '13:00'],
    ['12–1 p.m.', '12:00', '13:00'],
    ['2−4:30 p.m.', '14:00', '16:30'],
    ['9:30 to 11 a.m.', '09:30', '11:00'],
    ['from 8 a.m. through 11 a.m. PT', '08:00', '11:00'],
    ['between 8 a.m. and 11 a.m.', '08:00', '11:00'],
    ['8 AM - 11 AM', '08:00', '11:00'],
    ['8am-11am', '08:00', '11:00'],
  ])('of one day: “%s”', (hours, start, end) => {
    const span = `2024-06-03T${start}-07:00/2024-06-03T${end}-07:00`
    expect(times(`June 3, ${hours}`)).toEqual([span])
    expect(times(`${hours} on June 3`)).toEqual([span])
  })

  it('carry an hour each', () => {
    const span = ['2024-06-28T17:00-07:00/2024-07-03T08:00-07:00']
    expect(times('Friday, June 28, at 5 p.m. to Wednesday, July 3, at 8 a.m.')).toEqual(span)
    expect(times('5 p.m. Friday, June 28, through 8 a.m. Wednesday, July 3')).toEqual(span)
    expect(times('June 28 (5 p.m.) – July 3 (8 a.m.)')).toEqual(span)
  })

  it('may have one hour only', () => {
    expect(times('June 28 at 5 p.m. through July 3')).toEqual(['2024-06-28T17:00-07:00/2024-07-03'])
    expect(times('June 28 through July 3 at 8 a.m.')).toEqual(['2024-06-28/2024-07-03T08:00-07:00'])
  })
})

describe('several days', () => {
  it.each([
    ['June 3 and 5', ['2024-06-03', '2024-06-05']],
    ['June 3, 5, and 12', ['2024-06-03', '2024-06-05', '2024-06-12']],
    ['June 3, 5 & 12', ['2024-06-03', '2024-06-05', '2024-06-12']],
    ['June 3, June 5, and July 2', ['2024-06-03', '2024-06-05', '2024-07-02']],
    ['December 3 and January 8', ['2024-12-03', '2025-01-08']],
    ['January 27 and 28, February 19, and April 7, 2025', ['2025-01-27', '2025-01-28', '2025-02-19', '2025-04-07']],
    ['Tuesday and Wednesday, June 4 and 5', ['2024-06-04', '2024-06-05']],
  ])('“%s”', (words, days) => {
    expect(times(words)).toEqual(days)
  })

  it('share their hours', () => {
    const spans = ['2024-06-03T14:00-07:00/2024-06-03T15:00-07:00', '2024-06-05T14:00-07:00/2024-06-05T15:00-07:00']
    expect(times('June 3 and 5, 2–3 p.m.')).toEqual(spans)
    expect(times('from 2 to 3 p.m. on June 3 and 5')).toEqual(spans)
  })
})

describe('looser times', () => {
  it.each([
    ['in July 2024', ['2024-07']],
    ['in July', ['2024-07']],
    ['in early July', ['2024-07']],
    ['by mid-July', ['2024-07']],
    ['in late July 2024', ['2024-07']],
    ['by the end of July', ['2024-07-31']],
    ['through the end of February 2025', ['2025-02-28']],
    ['the week of June 3', ['2024-W23']],
    ['the week that begins Monday, June 3, 2024', ['2024-W23']],
    ['the weekend of June 8', ['2024-06-08/2024-06-09']],
    ['the weekend of June 9', ['2024-06-08/2024-06-09']],
    ['today', ['2024-05-01']],
    ['tomorrow', ['2024-05-02']],
    ['on Friday', ['2024-05-03']],
    ['on Friday at 5 p.m.', ['2024-05-03T17:00-07:00']],
  ])('“%s”', (words, expected) => {
    expect(times(words)).toEqual(expected)
  })

  it.each(['on Fridays', 'every Friday', 'Monday–Friday', 'Monday through Friday', 'May be given', 'they march on'])(
    '“%s” is none',
    (words) => {
      expect(times(words)).toEqual([])
    },
  )
})

it('tells where each time stands and what leads to it', () => {
  const sentence = 'Order no later than June 3, or call before 5 p.m. on June 7.'
  const found = readTimes(sentence)
  expect(found.map((phrase) => sentence.slice(phrase.from, phrase.to))).toEqual(['June 3', '5 p.m. on June 7'])
  expect(found.map((phrase) => phrase.text)).toEqual(['June 3', '5 p.m. on June 7'])
  expect(found.map((phrase) => phrase.lead)).toEqual(['by', 'before'])
})
