import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

/** A Tuesday. */
const read = (text: string) => factsIn({ on: '2023-06-20', text })

describe('days written with the day in front', () => {
  it.each([
    ['STAIRS will be down 29 June–8 July.', '2023-06-29/2023-07-08'],
    ['STAIRS will be down from 29 June to 8 July 2023.', '2023-06-29/2023-07-08'],
  ])('are days where both edges are written so: %s', (text, edges) => {
    expect(read(text)).toEqual([`downtime ${edges} [stairs]`])
  })
})

describe('parts of a day', () => {
  it.each([
    [
      'STAIRS goes down Friday evening at 6 and returns Monday morning at 8.',
      '2023-06-23T18:00-07:00/2023-06-26T08:00-07:00',
    ],
    [
      'STAIRS will be down from 5 p.m. on June 23 until 8:30 on the morning of June 26.',
      '2023-06-23T17:00-07:00/2023-06-26T08:30-07:00',
    ],
  ])('say which half an hour is of: %s', (text, edges) => {
    expect(read(text)).toEqual([`downtime ${edges} [stairs]`])
  })
})

it('two days may stand at the sides of a slash', () => {
  expect(read('STAIRS will be down June 29/30.')).toEqual([
    'downtime 2023-06-29/2023-06-29 [stairs]',
    'downtime 2023-06-30/2023-06-30 [stairs]',
  ])
})

it('the first and the last week of a month are early and late in it', () => {
  expect(read('The guide will be posted the first week of August.')).toEqual(['release 2023-08/? approximate'])
  expect(read('The guide will be posted in the last week of August 2023.')).toEqual(['release 2023-08/? approximate'])
})

it('a downtime that ends early ends on the day that is told', () => {
  expect(read('The STAIRS downtime of June 30 will end two days early, on July 3.')).toEqual([
    'downtime 2023-06-30/2023-07-03 [stairs]',
  ])
})

describe('the day that it is not', () => {
  it.each([
    ['STAIRS will be down on July 7, not June 30 as first announced.', 'downtime 2023-07-07/2023-07-07 [stairs]'],
    ['Correction: STAIRS will be down July 7 (not on June 30).', 'downtime 2023-07-07/2023-07-07 [stairs]'],
    ['New deadline for the form: July 7 (previously June 30).', 'deadline ?/2023-07-07'],
    ['The forum meets July 7 (originally scheduled for June 30).', 'event 2023-07-07/2023-07-07'],
  ])('is what the right one takes the place of: %s', (text, fact) => {
    expect(read(text)).toEqual([`${fact} replaces 2023-06-30`])
  })
})

it('a window may end with the school year or on a day, whichever comes first', () => {
  const text = 'The test may be given between September 6, 2022, and the last day of school or July 14, 2023.'
  expect(read(text)).toEqual(['window 2022-09-06/2023-07-14'])
})

it('systems in brackets behind "but not" stay up', () => {
  expect(read('TOMS and CERS (but not the practice tests) will be offline August 1 through 9.')).toEqual([
    'downtime 2023-08-01/2023-08-09 [cers toms]',
  ])
})

it.each(['We will tell you by July 7.', 'The CDE will confirm the places by July 7.'])(
  'what others promise is no task: %s',
  (text) => {
    expect(read(text)).toEqual([])
  },
)

describe('the earliest day of something', () => {
  it.each([
    ['Results will not be released before July 7.', 'release 2023-07-07/?'],
    ['Results will not be posted earlier than July 7.', 'release 2023-07-07/?'],
  ])('is no limit: %s', (text, fact) => {
    expect(read(text)).toEqual([fact])
  })
  it('is no deadline where nobody says what opens', () => {
    expect(read('The form cannot be changed before July 7.')).toEqual([])
  })
})

it.each(['CalTAC is unavailable on July 4.', 'Chat will be unavailable on July 4.'])(
  'people are no system: %s',
  (text) => {
    expect(read(text)).toEqual([])
  },
)

it('a day beside a day to come has its year, though it is further away than most announced days', () => {
  const text = 'Roles expire on May 31, 2024; coordinators must give them anew by June 14.'
  expect(read(text)).toEqual(['deadline ?/2024-05-31', 'deadline ?/2024-06-14'])
})

it('what one may volunteer for until a day has that limit', () => {
  expect(read('Volunteer for the field test through July 7.')).toEqual(['deadline ?/2023-07-07'])
})

it.each([
  'Coordinators must submit their counts between July 10 and July 21.',
  'Please return all answer books from July 10 through July 21.',
])('what has to be handed in within some days is due on the last of them: %s', (text) => {
  expect(read(text)).toEqual(['deadline ?/2023-07-21'])
})
