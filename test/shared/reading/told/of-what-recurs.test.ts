import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const factsOf = (text: string) => factsIn({ on: '2031-04-07', text })

describe('the next of what recurs is of its kind', () => {
  it.each([
    [
      'Maintenance of CERS takes place on the third Sunday of each month. The next one is May 18.',
      ['downtime 2031-05-18/2031-05-18 [cers]'],
    ],
    [
      'TOMS is down every other Saturday from 7 to 9 p.m.; the next time is May 10.',
      ['downtime 2031-05-10T19:00-07:00/2031-05-10T21:00-07:00 [toms]'],
    ],
    ['Council meetings take place each month. The next one is May 13.', ['event 2031-05-13/2031-05-13']],
  ])('%s', (text, facts) => {
    expect(factsOf(text)).toEqual(facts)
  })
})

describe('what one watches is a meeting only where it is live', () => {
  it.each([
    ['Watch the new clip in the course on May 13.', []],
    ['Watch for the new guide on May 13.', ['release 2031-05-13/?']],
    ['Watch the spring broadcast on May 13 at 3 p.m.', ['event 2031-05-13T15:00-07:00/?']],
  ])('%s', (text, facts) => {
    expect(factsOf(text)).toEqual(facts)
  })
})

it('what the law asks of every year is no window', () => {
  expect(factsOf('The law asks that the window begin after January 1.')).toEqual([])
})

it('a pilot that begins in a season, on a day, begins on the day', () => {
  expect(factsOf('The pilot begins this fall, on September 9.')).toEqual(['window 2031-09-09/?'])
  expect(factsOf('The mentoring pilot begins this fall, on September 9.')).toEqual([])
})
