import { describe, expect, it } from 'vitest'
import { factsIn, item } from '../../../support/stories.ts'

/** A Monday. */
const read = (text: Parameters<typeof factsIn>[0]['text'], title = 'October System Downtime') =>
  factsIn({ on: '2025-10-06', title, text })

const DOWN = 'TOMS, CERS, and DEI will be offline starting October 17 at 5 p.m.'

describe('systems that go down together and come back apart', () => {
  it.each([
    'TOMS returns October 19 at 8 a.m., and the others return October 20 at 8 a.m.',
    'TOMS returns October 19 at 8 a.m.; the other systems return October 20 at 8 a.m.',
    'TOMS will be back on October 19 at 8 a.m. The other two will be back on October 20 at 8 a.m.',
  ])('"the others" are those that no other end names: %s', (text) => {
    expect(read(`${DOWN} ${text}`)).toEqual([
      'downtime 2025-10-17T17:00-07:00/2025-10-19T08:00-07:00 [toms]',
      'downtime 2025-10-17T17:00-07:00/2025-10-20T08:00-07:00 [cers dei]',
    ])
  })

  it('"everything but" one is the others', () => {
    expect(read(`${DOWN} Everything but CERS will be back on October 19. CERS returns October 20.`)).toEqual([
      'downtime 2025-10-17T17:00-07:00/2025-10-19 [dei toms]',
      'downtime 2025-10-17T17:00-07:00/2025-10-20 [cers]',
    ])
  })

  it('a verb left out the second time is that of a return', () => {
    const text =
      'TOMS and CERS go down on October 17 at 5 p.m. TOMS is back at 8 a.m. on October 19 and CERS at noon on October 20.'
    expect(read(text)).toEqual([
      'downtime 2025-10-17T17:00-07:00/2025-10-19T08:00-07:00 [toms]',
      'downtime 2025-10-17T17:00-07:00/2025-10-20T12:00-07:00 [cers]',
    ])
  })

  it('of those whose return nobody tells the end is not known', () => {
    expect(read(`${DOWN} TOMS will be back on October 19.`)).toEqual([
      'downtime 2025-10-17T17:00-07:00/2025-10-19 [toms]',
      'downtime 2025-10-17T17:00-07:00/? [cers dei]',
    ])
  })

  it('what names them all, or none, ends all', () => {
    const whole = ['downtime 2025-10-17T17:00-07:00/2025-10-20T08:00-07:00 [cers dei toms]']
    expect(read(`${DOWN} They return October 20 at 8 a.m.`)).toEqual(whole)
    expect(read(`${DOWN} TOMS, CERS, and DEI return October 20 at 8 a.m.`)).toEqual(whole)
  })
})

describe('a list by line breaks', () => {
  const both = [
    'downtime 2025-10-17T17:00-07:00/2025-10-20T08:00-07:00 [toms]',
    'downtime 2025-10-18/2025-10-18 [cers]',
  ]
  const lines = ['TOMS: Oct. 17, 5 p.m.–Oct. 20, 8 a.m.', 'CERS: Oct. 18, all day']

  it('whose lines begin with their systems gives each its own', () => {
    expect(read(lines.join('\n'))).toEqual(both)
    expect(read(['Two systems will be down:', ...lines].join('\n'))).toEqual(both)
    expect(read(lines.map(item))).toEqual(both)
  })

  it('is none where a line is a sentence', () => {
    expect(read('TOMS: it cannot be used on October 18.\nCERS: it works as usual.')).toEqual([
      'downtime 2025-10-18/2025-10-18 [toms]',
    ])
  })
})

it('the others of all systems, which nobody names, come back by themselves', () => {
  const text = `All systems go down on Friday, October 17, at 5 p.m. TOMS returns on Tuesday, October 21, at 8 a.m.; the DEI
    follows at noon on the same day. All other systems return on Monday, October 27.`
  expect(read(text)).toEqual([
    'downtime 2025-10-17T17:00-07:00/2025-10-21T08:00-07:00 [toms]',
    'downtime 2025-10-17T17:00-07:00/2025-10-21T12:00-07:00 [dei]',
    'downtime 2025-10-17T17:00-07:00/2025-10-27 []',
  ])
})

it('an abbreviated month behind a dash ends no sentence', () => {
  expect(read('TOMS will be down Oct. 17, 5 p.m.–Oct. 20, 8 a.m.')).toEqual([
    'downtime 2025-10-17T17:00-07:00/2025-10-20T08:00-07:00 [toms]',
  ])
})

it('a day with a colon behind an hour opens a sentence', () => {
  expect(read('Friday, October 17: TOMS is down from 5 to 8 p.m. Saturday, October 18: CERS is down all day.')).toEqual(
    ['downtime 2025-10-17T17:00-07:00/2025-10-17T20:00-07:00 [toms]', 'downtime 2025-10-18/2025-10-18 [cers]'],
  )
})

it('what stays online except on a day is down on that day', () => {
  expect(read('The Completion Status System stays online except on Sunday, October 19.')).toEqual([
    'downtime 2025-10-19/2025-10-19 [completion-status]',
  ])
})
