import { expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const facts = (text: string) => factsIn({ on: '2025-02-10', text })

it.each([
  'TOMS is currently experiencing an outage that began at 9:15 a.m. today.',
  'TOMS went down at 9:15 a.m. today and is still unavailable.',
  'The ongoing outage of TOMS began at 9:15 a.m. on February 10.',
])('an outage that goes on began when it did and has no end: %s', (text) => {
  expect(facts(text)).toEqual(['downtime 2025-02-10T09:15-08:00/? [toms]'])
})

it('an outage that is over, or that only began on a day, is no other', () => {
  expect(facts('TOMS went down at 9:15 a.m. today. It was back at 10:40 a.m.')).toEqual([])
  expect(facts('TOMS went down on February 7 and is still down.')).toEqual(['downtime 2025-02-07/? [toms]'])
})

it('what a system does on a day is not what the brackets behind its name say of another', () => {
  const text = 'TOMS (unavailable February 14–17) will have a new look on February 18.'
  expect(facts(text)).toEqual(['downtime 2025-02-14/2025-02-17 [toms]'])
})

it('hours in brackets are of the maintenance in front of them, and of no limit', () => {
  const text = 'Affected by the February 15 maintenance (6 p.m. to midnight): TOMS, CERS.'
  expect(facts(text)).toEqual(['downtime 2025-02-15T18:00-08:00/2025-02-16T00:00-08:00 [cers toms]'])
})

it.each([
  'The systems will be down the Saturday and Sunday after Easter.',
  'The systems will be down on the Monday following the holiday.',
])('a weekday counted from a day that nobody prints is not the next one: %s', (text) => {
  expect(facts(text)).toEqual([])
})

it('a system that is back sooner than the others is the only one that is back', () => {
  const text = 'All systems will be down March 6–9 except CERS, which is back on March 8.'
  expect(facts(text)).toEqual(['downtime 2025-03-06/2025-03-09 []', 'downtime ?/2025-03-08 [cers]'])
})

it('what is said to be over in front of a downtime ends nothing and is not down', () => {
  expect(facts('Now that TOMS is back, CERS will be down from March 6 through March 8.')).toEqual([
    'downtime 2025-03-06/2025-03-08 [cers]',
  ])
  expect(facts('Now that TOMS is back up after the February 1–6 downtime, you can add users.')).toEqual([])
})

it.each([
  'For example, if a score is entered on March 6, it appears on March 7.',
  'Schools that finish by March 6 can help others.',
])('a day of an example, or one that tells which schools are meant, is no fact: %s', (text) => {
  expect(facts(text)).toEqual([])
})

it('a limit for those who begin before a day has one day', () => {
  const text = 'LEAs that begin testing before March 20 should order by March 6.'
  expect(facts(text)).toEqual(['deadline ?/2025-03-06'])
})
