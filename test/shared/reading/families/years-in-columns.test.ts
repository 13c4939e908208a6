import { describe, expect, it } from 'vitest'
import { factsOn, table } from './facts-on.ts'

describe('a column of years that is filled only where the year changes', () => {
  const on = (...rows: string[]) =>
    factsOn({ title: 'CAST Calendar', at: 'assessments/cast', body: table('Year|Day|What', ...rows) })

  it('stands in the days beside it', async () => {
    expect(
      await on(
        '2031|October 8|Registration Window Opens',
        '|Nov. 20|Registration Window Closes',
        '2032|February 2|Test Window Opens',
        '|June 11|Score reports available',
      ),
    ).toEqual(['window 2031-10-08/?', 'deadline ?/2031-11-20', 'window 2032-02-02/?', 'release 2032-06-11/?'])
  })

  it('stands behind the first of two months and behind days of one month', async () => {
    expect(await on('2031|December 8 – January 16|Testing Window', '|December 8–12|Ordering window')).toEqual([
      'window 2031-12-08/2032-01-16',
      'window 2031-12-08/2031-12-12',
    ])
  })

  it('is left alone where it holds anything else, and where a day has its own', async () => {
    expect(await on('2031|February 2, 2033|Test Window Opens')).toEqual(['window 2033-02-02/?'])
  })
})
