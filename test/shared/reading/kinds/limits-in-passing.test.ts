import { describe, expect, it } from 'vitest'
import { factsIn, item } from '../../../support/stories.ts'

const on = '2027-04-05'
const factsOf = (text: string) => factsIn({ on, text })

describe('what happens where something is not done in time tells the limit', () => {
  it.each([
    'If a calendar is not confirmed by May 14, the state chooses one.',
    'If the training has not been completed by May 14, 2027, an audit may follow.',
    'Schools lose their place if the plan is not returned by the May 14, 2027, deadline.',
    'Unless raters pass the quiz by the May 14 deadline, their names are taken off the list.',
  ])('%s', (text) => {
    expect(factsOf(text)).toEqual(['deadline ?/2027-05-14'])
  })

  it.each(['If the boxes have not arrived by May 14, call the desk.', 'If no answer comes by May 14, ask again.'])(
    'but not what others are late with: %s',
    (text) => {
      expect(factsOf(text)).toEqual([])
    },
  )
})

describe('a limit before something that opens or closes is computed', () => {
  it.each([
    ['Corrections should be made at least one week before the testing window closes on May 28.', '2027-05-21'],
    ['Tickets must be printed no later than three days before testing begins on May 28, 2027.', '2027-05-25'],
    ['Please order braille at least two weeks prior to when the session starts on May 28.', '2027-05-14'],
  ])('%s', (text, day) => {
    expect(factsOf(text)).toEqual([`deadline ?/${day}`])
  })

  it('but not before something that has no day', () => {
    expect(factsOf('Order braille at least two weeks before your window opens.')).toEqual([])
  })
})

it('takes what one acts for for no limit', () => {
  const facts = factsOf('Boxes must be sent on or before June 11, 2027, to see the scores by August 2027.')
  expect(facts.filter((fact) => fact.startsWith('deadline'))).toEqual(['deadline ?/2027-06-11'])
})

describe('days on which a pickup is asked for', () => {
  it.each([
    ['The next pickup day to schedule a pickup of scored booklets is April 16.', ['16']],
    ['The first date to ask for a pickup of your kits is April 16, 2027.', ['16']],
    ['Upcoming days on which to request your pickup are April 16 and 23.', ['16', '23']],
  ])('are limits: %s', (text, days) => {
    expect(factsOf(text)).toEqual(days.map((day) => `deadline ?/2027-04-${day}`))
  })

  it.each(['The first date to ask for a pickup was April 2.', 'The next pickup of booklets is April 16.'])(
    'are none where nothing is asked for then: %s',
    (text) => {
      expect(factsOf(text)).toEqual([])
    },
  )
})

describe('a task and its limit on one line', () => {
  it('is a deadline', () => {
    expect(factsOf('Training of all raters: By May 14, 2027')).toEqual(['deadline ?/2027-05-14'])
    expect(factsIn({ on, title: 'Your Part', text: ['Steps:', item('Signed forms: before May 14')] })).toEqual([
      'deadline ?/2027-05-14',
    ])
  })

  it('is none where it comes by itself', () => {
    expect(factsOf('Score reports: by May 14')).toEqual([])
  })
})

it('opens no window on a day that is only pointed back to', () => {
  expect(
    factsOf('Nobody can add a window after May 14 and schools will have to call to add a window after this date.'),
  ).toEqual(['deadline ?/2027-05-14'])
})

it('knows that boxes come by themselves', () => {
  const text = 'Ordering early ensures that booklets are on the shelf before the window opens on May 14.'
  expect(factsOf(text)).toEqual(['window 2027-05-14/?'])
})

describe('what has to be done on the day itself has its limit then', () => {
  it.each([
    ['Rosters have to be certified in CERS today.', '2027-04-05'],
    ['The seating plan must be uploaded tomorrow.', '2027-04-06'],
  ])('%s', (text, day) => {
    expect(factsOf(text)).toEqual([`deadline ?/${day}`])
  })

  it.each(['Plans that had to be signed today are kept at the county.', 'Keyboards must be of this kind as of today.'])(
    'but not where nobody has to do it then: %s',
    (text) => {
      expect(factsOf(text)).toEqual([])
    },
  )
})

describe('an old site that goes away asks nothing of anybody', () => {
  it.each([
    'The former hand scoring portal will no longer be online after May 14.',
    'This and the second site can no longer be reached after May 14, 2027.',
  ])('%s', (text) => {
    expect(factsOf(text)).toEqual([])
  })

  it.each([
    'The registration page will no longer be available after May 14.',
    'Rosters on that portal will no longer be available after May 14.',
  ])('but what can be had there only until then has a limit: %s', (text) => {
    expect(factsOf(text)).toEqual(['deadline ?/2027-05-14'])
  })
})
