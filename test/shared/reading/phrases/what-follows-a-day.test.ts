import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const factsOf = (text: string) => factsIn({ on: '2032-10-04', text })
const BOTH = ['downtime 2032-11-06/2032-11-06 [toms]', 'downtime 2032-11-07/2032-11-07 [toms]']

describe('the second of two days stays one, whatever word stands behind it', () => {
  it.each([
    'TOMS will be down on November 6 and 7 due to maintenance.',
    'TOMS will be down on November 6 and 7 only.',
    'TOMS will be down on November 6 and 7 if all goes well.',
    'On November 6 and 7 TOMS will be down.',
  ])('%s', (text) => {
    expect(factsOf(text)).toEqual(BOTH)
  })

  it('but a number of things is none', () => {
    expect(factsOf('TOMS will be down on November 6 and 40 schools are affected.')).toEqual(BOTH.slice(0, 1))
    expect(factsOf('TOMS will be down on November 6, and 12 LEAs are affected.')).toEqual(BOTH.slice(0, 1))
  })
})

describe('what is not done then is no meeting, window or release', () => {
  it.each([
    'No testing may take place from November 6 to November 9 while rooms are painted.',
    'Testing cannot be started between November 6 and November 9.',
    'Rosters cannot be uploaded to TOMS on November 6.',
    'Records cannot be updated in CALPADS on November 6 from 6 to 9 a.m.',
  ])('%s', (text) => {
    expect(factsOf(text)).toEqual([])
  })

  it('but a meeting whose room stays is one', () => {
    expect(factsOf('The room cannot be changed for the session on November 6.')).toEqual([
      'event 2032-11-06/2032-11-06',
    ])
  })
})
