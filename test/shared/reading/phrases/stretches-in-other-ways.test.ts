import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../support/pages.ts'
import { factOf, factsIn } from '../../../support/stories.ts'
import { timesIn } from '../../../support/times.ts'

const told = (text: string) => factsIn({ on: '2027-05-03', text })

describe('a stretch of days', () => {
  it.each([
    'from June 8 up to June 10',
    'from June 8 up through June 10',
    'from June 8 up to and including June 10',
    'from June 8, 2027, through and including June 10',
    'from June 8th to the 10th—all day',
    '8–10 June',
    'from 8 to 10 June 2027',
    'from the 8th through the 10th of June',
  ])('%s', (words) => {
    expect(told(`CERS will be down ${words}.`)).toEqual(['downtime 2027-06-08/2027-06-10 [cers]'])
  })

  it.each([
    'from June 8 at 6 p.m. up until June 10 at 7 a.m.',
    'June 8 @ 6 PM - June 10 @ 7 AM',
    'from 6 p.m. on June 8 up to 7 a.m. on June 10',
  ])('with hours: %s', (words) => {
    expect(told(`CERS will be down ${words}.`)).toEqual([
      'downtime 2027-06-08T18:00-07:00/2027-06-10T07:00-07:00 [cers]',
    ])
  })

  it.each(['up to and including', 'until and including', 'through and including'])('or its end alone: %s', (words) => {
    expect(told(`CERS will stay offline ${words} June 10.`)).toEqual(['downtime ?/2027-06-10 [cers]'])
  })

  it.each([
    ['Pages 8–10 June 12 was meant for are lost.', ['2027-06-12']],
    ['On June 8, up to 10 teachers meet.', ['2027-06-08']],
    ['Units 3–5 May help you.', []],
  ])('other numbers are none: %s', (text, times) => {
    expect(timesIn(text, '2027-05-03')).toEqual(times)
  })
})

it('an hour behind @ is no address: the story is no list of people to write to', async () => {
  const { records } = await readHtml(
    'Desk News',
    'Email Update, May 3, 2027',
    '<h2>Planned Work</h2><ul><li>CERS: June 8 @ 6 PM - June 10 @ 7 AM</li><li>TOMS: June 12 @ 6 PM - June 13 @ 7 AM</li></ul>',
  )
  expect(records.map(factOf)).toEqual([
    'notice ?/?',
    'downtime 2027-06-08T18:00-07:00/2027-06-10T07:00-07:00 [cers]',
    'downtime 2027-06-12T18:00-07:00/2027-06-13T07:00-07:00 [toms]',
  ])
})
