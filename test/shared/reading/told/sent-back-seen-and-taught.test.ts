import { describe, expect, it } from 'vitest'
import { factsIn, item } from '../../../support/stories.ts'

const on = '2027-03-01'

describe('what schools send back has a limit', () => {
  it.each(['Scorable booklets are to be mailed by Friday, May 14.', 'Used answer sheets must be shipped by May 14.'])(
    '%s',
    (text) => {
      expect(factsIn({ on, text })).toEqual(['deadline ?/2027-05-14'])
    },
  )

  it('what is sent to them is a release', () => {
    const text = 'New booklets are to be mailed to schools by Friday, May 14.'
    expect(factsIn({ on, text })).toEqual(['release 2027-05-14/? approximate'])
  })
})

describe('what people can look at until a day is a window, whatever its name', () => {
  it.each([
    'Parents who paid for a video report can watch it through May 14.',
    'Schools can read the file until May 14.',
  ])('%s', (text) => {
    expect(factsIn({ on, text })).toEqual(['window ?/2027-05-14'])
  })

  it('what they can ask for has a limit', () => {
    expect(factsIn({ on, text: 'Parents can request a copy until May 14.' })).toEqual(['deadline ?/2027-05-14'])
  })
})

describe('something to do before a shutdown', () => {
  it.each([
    ['Lists must be approved before the shutdown of CERS on March 19.', '[cers]'],
    ['Lists must be approved before the March 19 shutdown.', '[]'],
  ])('%s', (text, systems) => {
    expect(factsIn({ on, text })).toEqual(['deadline ?/2027-03-19', `downtime 2027-03-19/? ${systems}`])
  })

  it('is due without one where things are locked by hand', () => {
    expect(factsIn({ on, text: 'Lists have to be locked in CERS by March 19.' })).toEqual(['deadline ?/2027-03-19'])
  })
})

describe('what is over is no record', () => {
  it('a limit that had to be met, on a page without a day of its own', () => {
    expect(factsIn({ on: null, text: 'Calendars had to be filed by October 29, 2026.' })).toEqual([])
    expect(factsIn({ on: null, text: 'Calendars have to be filed by October 29, 2027.' })).toEqual([
      'deadline ?/2027-10-29',
    ])
  })

  it('a session that was recorded', () => {
    const under = ['Trainings']
    expect(factsIn({ on, under, text: [item('Question Hour, recorded in April')] })).toEqual([])
    expect(
      factsIn({ on, under, text: [item('Question Hour, April 13 (recorded for those who cannot come)')] }),
    ).toEqual(['event 2027-04-13/2027-04-13'])
  })
})

describe('a training that is given over some days is an event', () => {
  it.each(['The training on the Initial ELPAC is given April 6 to 8.', 'The CAST workshops will be given April 6–8.'])(
    '%s',
    (text) => {
      expect(factsIn({ on, text })).toEqual(['event 2027-04-06/2027-04-08'])
    },
  )

  it('a test is a window', () => {
    const text = 'The Initial ELPAC, for which examiners need a training, is given April 6 to 8.'
    expect(factsIn({ on, text })).toEqual(['window 2027-04-06/2027-04-08'])
  })
})
