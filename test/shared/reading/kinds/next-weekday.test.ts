import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

/** A Tuesday. */
const read = (text: string) => factsIn({ on: '2025-03-04', text })

describe('the next weekday of a name', () => {
  it.each([
    [
      'Next Tuesday CERS is down from 6 p.m. to 9 p.m.',
      ['downtime 2025-03-11T18:00-07:00/2025-03-11T21:00-07:00 [cers]'],
    ],
    ['The workshop is next Friday at 1 p.m.', ['event 2025-03-07T13:00-08:00/?']],
    ['CERS is down next Tuesday, March 11.', ['downtime 2025-03-11/2025-03-11 [cers]']],
    [
      'CERS is down this Tuesday from 6 p.m. to 9 p.m.',
      ['downtime 2025-03-04T18:00-08:00/2025-03-04T21:00-08:00 [cers]'],
    ],
  ])('is never the day of the page: %s', (text, facts) => {
    expect(read(text)).toEqual(facts)
  })
  it('is doubted where it would be tomorrow', () => {
    expect(read('CERS is down next Wednesday.')).toEqual(['downtime 2025-03-05/2025-03-05 [cers] time-unreadable'])
    expect(read('CERS is down on Wednesday.')).toEqual(['downtime 2025-03-05/2025-03-05 [cers]'])
  })
})

describe('what comes by mail, and what is welcome', () => {
  it.each([
    ['Mailing of the labels starts April 7.', ['release 2025-04-07/?']],
    ['Nominations for the workshop are welcome through April 7.', ['deadline ?/2025-04-07']],
    ['Parents are welcome until April 7.', []],
  ])('%s', (text, facts) => {
    expect(read(text)).toEqual(facts)
  })
})
