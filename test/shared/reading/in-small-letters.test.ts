import { describe, expect, it } from 'vitest'
import { asPrinted, inSmallLetters } from '../../../shared/reading/in-small-letters.ts'
import { factsIn, item, paragraph, read } from '../../support/stories.ts'

const lowered = (text: string) => {
  const block = inSmallLetters(paragraph(text))
  return block.kind === 'paragraph' ? block.text : ''
}

describe('a block in capitals', () => {
  it.each([
    [
      'ART WILL BE DOWN FROM 4 P.M. ON MARCH 5 UNTIL 9 A.M. ON MARCH 8.',
      'ART will be down from 4 p.m. on March 5 until 9 a.m. on March 8.',
    ],
    ['THE LAST DAY TO ORDER IS MAY 29. LEAS MAY CALL US.', 'The last day to order is May 29. LEAS may call us.'],
    ['IT IS DOWN UNTIL 9 P.M. PLEASE WAIT FOR NEWS.', 'It is down until 9 p.m. Please wait for news.'],
    ['Please note: IT WILL BE DOWN ON FRIDAY. Thank you.', 'Please note: It will be down on Friday. Thank you.'],
  ])('is written as others are: %s', (printed, written) => {
    expect(lowered(printed)).toBe(written)
  })

  it.each(['The CERS, TOMS, THSS, and DEI (CAASPP) are back.', 'CERS TOMS THSS DEI ORS ART STAIRS', 'IT IS DOWN'])(
    'but a list of abbreviations, or a word or two, stays: %s',
    (printed) => {
      expect(lowered(printed)).toBe(printed)
    },
  )
})

describe('a label in capitals', () => {
  it.each([
    ['RSVP BY: March 12', ['deadline ?/2027-03-12']],
    ['RETURN BOXES BY March 12, 2027', ['deadline ?/2027-03-12']],
    [
      'Workshop: March 19, 1–2 p.m. ENROLL BY: March 12',
      ['deadline ?/2027-03-12', 'event 2027-03-19T13:00-07:00/2027-03-19T14:00-07:00'],
    ],
    ['WRITTEN BY: Ruth Vega, March 12, 2027', []],
  ])('is read as others are: %s', (text, facts) => {
    expect(factsIn({ on: '2027-02-22', text })).toEqual(facts)
  })
})

describe('what is told in capitals', () => {
  it.each([
    [
      'ART AND THE ORS WILL BE UNAVAILABLE FROM 4 P.M. ON MARCH 5 UNTIL 9 A.M. ON MARCH 8.',
      ['downtime 2027-03-05T16:00-08:00/2027-03-08T09:00-08:00 [art ors]'],
    ],
    [
      'ALL SYSTEMS GO OFFLINE AT 4 P.M. FRIDAY, MARCH 5, AND WILL BE BACK AT 9 A.M. MONDAY, MARCH 8.',
      ['downtime 2027-03-05T16:00-08:00/2027-03-08T09:00-08:00 []'],
    ],
    [
      'ART IS DOWN FROM 6 A.M. TO 9 A.M. ON MARCH 5. THE ORS IS DOWN ON MARCH 8.',
      ['downtime 2027-03-05T06:00-08:00/2027-03-05T09:00-08:00 [art]', 'downtime 2027-03-08/2027-03-08 [ors]'],
    ],
    ['ART IS DOWN ON MARCH 5 AND ROSTERS ARE REFRESHED ON MARCH 8.', ['downtime 2027-03-05/2027-03-05 [art]']],
    ['ALL FORMS MUST BE SENT BY 5 P.M. ON MARCH 5.', ['deadline ?/2027-03-05T17:00-08:00']],
  ])('is read as in small letters: %s', (text, facts) => {
    expect(factsIn({ on: '2027-02-02', text })).toEqual(facts)
    expect(factsIn({ on: '2027-02-02', text: [item(text)] })).toEqual(facts)
  })

  it('and quoted as it is printed', () => {
    const [told] = read({ on: '2027-02-02', text: 'Hello. ALL FORMS MUST BE SENT BY 5 P.M. ON MARCH 5. Thanks.' })
    expect(told?.text).toBe('ALL FORMS MUST BE SENT BY 5 P.M. ON MARCH 5.')
    expect(asPrinted('of no block', undefined)).toBe('of no block')
  })
})
