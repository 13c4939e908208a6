import { describe, expect, it } from 'vitest'
import { factsIn, item } from '../../../support/stories.ts'

const NIGHT = 'downtime 2026-03-14T02:00-07:00/2026-03-14T06:00-07:00 [toms]'
const facts = (...text: string[]) => factsIn({ on: '2026-03-02', title: 'From the Office', text })

describe('a downtime that the next sentence says is only planned for is tentative', () => {
  it.each([
    'This is a placeholder.',
    'The date is tentative.',
    'Please treat this date as tentative.',
    'The maintenance has not yet been confirmed.',
    'This time will be used only if the first night is not enough.',
    'The work may not be needed.',
    'It may be canceled.',
    'We are holding this night in case more time is needed.',
    'If it is not needed, TOMS stays up.',
    'We will confirm the date next week.',
  ])('%s', (note) => {
    expect(facts(`TOMS will be down on Saturday, March 14, from 2 to 6 a.m. ${note}`)).toEqual([`${NIGHT} tentative`])
  })

  it.each([
    'The date is confirmed.',
    'This is not a placeholder.',
    'It is no longer tentative.',
    'The next downtime is tentative.',
    'The downtime of CERS is tentative.',
    'If needed, call the help desk.',
  ])('but not where it says something else: %s', (note) => {
    expect(facts(`TOMS will be down on Saturday, March 14, from 2 to 6 a.m. ${note}`)).toEqual([NIGHT])
  })

  it('in a list, where all are meant', () => {
    const list = [item('TOMS, March 14, 2 to 6 a.m.'), item('CERS, March 21, 2 to 6 a.m.')]
    const text = ['These systems will be down:', ...list]
    const told = (note: string) =>
      factsIn({ on: '2026-03-02', text: [...text, note] }).map((fact) => fact.endsWith(' tentative'))
    expect(told('Both dates are tentative.')).toEqual([true, true])
    expect(told('The dates are final.')).toEqual([false, false])
  })
})
