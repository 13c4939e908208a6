import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const read = (text: string) => factsIn({ on: '2025-02-20', text })

describe('days that stand apart from their month', () => {
  it.each([
    'STAIRS will be down Saturdays in March (8, 15, and 22).',
    'STAIRS will be down on Saturdays in March: the 8th, 15th, and 22nd.',
    'STAIRS will be down on three days in March—8, 15, and 22—for repairs.',
    'STAIRS will be down on the Saturdays of March 2025 (8, 15, 22).',
  ])('are each a downtime: %s', (text) => {
    expect(read(text)).toEqual([
      'downtime 2025-03-08/2025-03-08 [stairs]',
      'downtime 2025-03-15/2025-03-15 [stairs]',
      'downtime 2025-03-22/2025-03-22 [stairs]',
    ])
  })

  it.each([
    'STAIRS will be down in March (8–10).',
    'STAIRS will be down in March 2025 (8 to 10).',
    'In March (the 8th through the 10th), STAIRS will be down.',
    'STAIRS will be down in March: 8–10.',
  ])('are a stretch where they are joined: %s', (text) => {
    expect(read(text)).toEqual(['downtime 2025-03-08/2025-03-10 [stairs]'])
  })

  it('may be one', () => {
    expect(read('STAIRS will be down in March (8th).')).toEqual(['downtime 2025-03-08/2025-03-08 [stairs]'])
  })

  it('have the hours behind them', () => {
    expect(read('STAIRS will be down Saturdays in March (8 and 15) from 6 a.m. to noon.')).toEqual([
      'downtime 2025-03-08T06:00-08:00/2025-03-08T12:00-08:00 [stairs]',
      'downtime 2025-03-15T06:00-07:00/2025-03-15T12:00-07:00 [stairs]',
    ])
  })

  it('are doubted where one is no such weekday', () => {
    expect(read('STAIRS will be down Saturdays in March (8 and 16).')).toEqual([
      'downtime 2025-03-08/2025-03-08 [stairs]',
      'downtime 2025-03-16/2025-03-16 [stairs] weekday-mismatch',
    ])
  })

  it.each([
    'STAIRS will be down in March (8 a.m. to noon).',
    'STAIRS will be down in March (8–10 a.m.).',
    'STAIRS will be down in March (8–10 hours in all).',
  ])('are not read where there are none: %s', (text) => {
    expect(read(text)).toEqual(['downtime 2025-03/2025-03 [stairs]'])
  })

  it('are no numbers of other things', () => {
    expect(read('STAIRS has new questions in March (8 of them, 15 in all).')).toEqual([])
  })
})

describe('a day or weekend counted within its month', () => {
  it.each([
    ['the first weekend of March', '2025-03-01/2025-03-02 [stairs]'],
    ['the last weekend in March 2025', '2025-03-29/2025-03-30 [stairs]'],
    ['the second Tuesday of April', '2025-04-08/2025-04-08 [stairs]'],
    ['the last Friday in May', '2025-05-30/2025-05-30 [stairs]'],
    ['the first weekend of March (March 1–2)', '2025-03-01/2025-03-02 [stairs]'],
    ['from the first Saturday of March through the second Monday of March', '2025-03-01/2025-03-10 [stairs]'],
    ['the second Saturday of March from 6 to 9 a.m.', '2025-03-08T06:00-08:00/2025-03-08T09:00-08:00 [stairs]'],
  ])('%s', (when, fact) => {
    expect(read(`STAIRS will be down ${when}.`)).toEqual([`downtime ${fact}`])
  })

  it('is doubted where the month begins or ends in the middle of a weekend', () => {
    expect(read('STAIRS will be down the first weekend of June.')).toEqual([
      'downtime 2025-06-07/2025-06-08 [stairs] time-unreadable',
    ])
    expect(read('STAIRS will be down the last weekend of May.')).toEqual([
      'downtime 2025-05-31/2025-06-01 [stairs] time-unreadable',
    ])
  })

  it('is doubted where hours may be of each day of the weekend', () => {
    expect(read('STAIRS will be down the weekend of March 15 from 6 to 9 a.m.')).toEqual([
      'downtime 2025-03-15/2025-03-16 [stairs] time-unreadable',
    ])
    expect(read('STAIRS will be down the weekend of March 15, both days from 6 to 9 a.m.')).toEqual([
      'downtime 2025-03-15T06:00-07:00/2025-03-15T09:00-07:00 [stairs]',
      'downtime 2025-03-16T06:00-07:00/2025-03-16T09:00-07:00 [stairs]',
    ])
  })

  it('is no day of every month', () => {
    expect(read('STAIRS is down on the second Tuesday of each month.')).toEqual([])
  })
})
