import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

// Limits that end with the day's work, and what stands beside a limit, a meeting or a piece of news without being one.

const factsOf = (text: string, on = '2031-02-03') => factsIn({ on, text })

describe('a limit at the end of a working day is a limit on that day', () => {
  it.each([
    'Mail the affidavits by C.O.B. on February 21.',
    'Affidavits are accepted through COB February 21.',
    'Affidavits are accepted until close of business on February 21.',
    'Mail the affidavits prior to the close of business on February 21.',
    'Mail by: COB Friday, February 21',
    'Affidavits must be fully completed by February 21.',
    'Affidavits must be hand-signed by February 21.',
    'Schools that have not mailed their affidavits have until February 21 to do so.',
    'Early birds are done; everyone else can do so until February 21.',
    'Because February 24 is a holiday, affidavits are due by February 21.',
    'By February 21, mail the affidavit that was handed out on January 9.',
  ])('%s', (text) => expect(factsOf(text)).toEqual(['deadline ?/2031-02-21']))
})

describe('what is due later, and who met a limit, is told of them alone', () => {
  it.each<[string, string[]]>([
    [
      'The nomination sheet opens in TOMS on February 10 and is due March 4.',
      ['deadline ?/2031-03-04', 'release 2031-02-10/?'],
    ],
    ['Kits ordered before the January 24 deadline will ship on February 12.', ['release 2031-02-12/?']],
    ['Forms completed before January 6 are kept.', []],
  ])('%s', (text, facts) => expect(factsOf(text)).toEqual(facts))
})

describe('what is left of a meeting, and what people must have learned before, is no meeting', () => {
  it.each<[string, string[]]>([
    ['Raters cannot open the DEI until their training is complete on February 14.', []],
    ['The conference, which repeats the talks of January 14, takes place on March 6.', ['event 2031-03-06/2031-03-06']],
    ['Registration for the spring clinics begins at 9 a.m. on February 18.', []],
  ])('%s', (text, facts) => expect(factsOf(text)).toEqual(facts))
})

describe('a length with a half, or one that is a word of its own, ends what it is told of', () => {
  it.each([
    'Two clinics of an hour and a half each begin at 1 p.m. on March 6.',
    'The workshop of one and a half hours begins on March 6 at 1 p.m.',
  ])('%s', (text) => expect(factsOf(text)).toEqual(['event 2031-03-06T13:00-08:00/2031-03-06T14:30-08:00']))

  it('The hour-long clinic begins on March 6 at 1 p.m.', () =>
    expect(factsOf('The hour-long clinic begins on March 6 at 1 p.m.')).toEqual([
      'event 2031-03-06T13:00-08:00/2031-03-06T14:00-08:00',
    ]))
})
