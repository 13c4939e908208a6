import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'
import { timesIn } from '../../../support/times.ts'

const told = (text: string) => factsIn({ on: '2027-03-01', text })

describe('hours of one day', () => {
  const morning = 'downtime 2027-03-06T09:00-08:00/2027-03-06T12:00-08:00 [cers]'
  it.each([
    'on March 6, starting at 9 a.m. and ending at 12:00 noon',
    'on March 6, beginning at 9 a.m. and lasting until noon',
    'starting at 9 a.m. and ending at noon on March 6',
    'on March 6 from 9:00 a.m. to 12:00 midday',
    'on March 6 from 9 a.m., running until noon',
  ])('%s', (words) => {
    expect(told(`CERS will be down ${words}.`)).toEqual([morning])
  })

  it('until midnight', () => {
    expect(told('CERS will be down on March 6 from 9 p.m. to 12:00 midnight.')).toEqual([
      'downtime 2027-03-06T21:00-08:00/2027-03-07T00:00-08:00 [cers]',
    ])
  })

  it('each of several days', () => {
    expect(told('CERS will be down on March 6 and 13, starting at 9 a.m. and ending at 11 a.m. each day.')).toEqual([
      'downtime 2027-03-06T09:00-08:00/2027-03-06T11:00-08:00 [cers]',
      'downtime 2027-03-13T09:00-08:00/2027-03-13T11:00-08:00 [cers]',
    ])
  })

  it('what ends something else is not the end of hours', () => {
    expect(told('The webinar is on March 6 at 9 a.m. and ends the series.')).toEqual(['event 2027-03-06T09:00-08:00/?'])
  })
})

describe('an hour of a clock of 24 hours stands without its day', () => {
  it.each([
    ['The webinar on March 9 starts at 15:30.', 'event 2027-03-09T15:30-08:00/?'],
    ['March 9: Question hour at 1300 hours', 'event 2027-03-09T13:00-08:00/?'],
    ['The webinar on March 9 starts at eleven o’clock in the morning.', 'event 2027-03-09T11:00-08:00/?'],
  ])('%s', (text, fact) => {
    expect(told(text)).toEqual([fact])
  })

  it.each([
    'The film runs 15:30.',
    'It was seen by 1500 students.',
    'They came after 2024 schools had asked.',
    'Pause the film at 12:30.',
  ])('but no length or number: %s', (text) => {
    expect(timesIn(text, '2027-03-01')).toEqual([])
  })
})

describe('a zone in words', () => {
  const text = (zone: string) =>
    `CERS will be down March 12–14. It may go offline on the previous evening (not before 6 p.m.${zone}) and is back by 7 a.m.${zone} on the following morning.`
  it.each(['', ' PT', ' (PT)', ' Pacific', ' Pacific Time (PT)'])('leaves the parenthesis of others:%s', (zone) => {
    expect(told(text(zone))).toEqual([
      'downtime 2027-03-12/2027-03-14 [cers] from 2027-03-11T18:00-08:00 until 2027-03-15T07:00-07:00',
    ])
  })

  it.each(['6 p.m.', '6 PM', '6 p.m. PT', '6 p.m. (PT)'])('does not hide whose return is told: %s', (hour) => {
    expect(
      told(`CERS goes down on Friday, March 12, after business at ${hour} and comes back on March 13 at noon.`),
    ).toEqual(['downtime 2027-03-12T18:00-08:00/2027-03-13T12:00-08:00 [cers]'])
  })
})
