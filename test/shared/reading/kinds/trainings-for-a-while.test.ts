import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const factsOf = (text: string) => factsIn({ on: '2026-08-20', text })

describe('a training that is available for a while is no meeting of those days', () => {
  it.each([
    ['The raters’ training will be available from September 8, 2026, through May 14, 2027.', '2027-05-14'],
    ['This training remains available from September 8 to October 2.', '2026-10-02'],
  ])('%s', (text, day) => {
    expect(factsOf(text)).toEqual([`window 2026-09-08/${day}`])
  })

  it('but a training that is held then is one', () => {
    expect(factsOf('The training for raters takes place on September 8 and 9 in Redding.')).toEqual([
      'event 2026-09-08/2026-09-08',
      'event 2026-09-09/2026-09-09',
    ])
  })
})

describe('a line of a day and an hour over the meeting that begins then', () => {
  const under = (line: string) =>
    factsIn({
      on: '2026-08-20',
      title: 'Meeting for Coaches',
      text: [line, 'The webinar on September 8, 2026, from 1 p.m. to 3 p.m., is for coaches.'],
    })

  it('tells the same meeting', () => {
    expect(under('Tuesday, September 8, at 1 p.m.')).toEqual(['event 2026-09-08T13:00-07:00/2026-09-08T15:00-07:00'])
  })

  it('tells another where its hour is another', () => {
    expect(under('Tuesday, September 8, at 10 a.m.')).toEqual([
      'event 2026-09-08T10:00-07:00/?',
      'event 2026-09-08T13:00-07:00/2026-09-08T15:00-07:00',
    ])
  })
})
