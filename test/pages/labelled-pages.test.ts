import { beforeAll, describe, expect, it } from 'vitest'
import { compareWithLabels, type Figures } from '../support/compare-labels.ts'
import { examine } from '../support/labelled.ts'
import floors from './floors.json' with { type: 'json' }

/** Shares of what each set of labelled pages asks for, as reached; they may rise and not fall. */
describe.each(Object.entries(floors))('the labelled pages in %s', (set, floor) => {
  let figures: Figures
  let told: string

  beforeAll(async () => {
    const compared = compareWithLabels(await examine(set))
    figures = compared.figures
    told = `\n${compared.differences.join('\n')}\n`
  })

  it.each(Object.entries(floor).filter(([figure]) => figure !== 'silentlyWrong'))(
    'are read with %s of at least %f',
    (figure, least) => {
      expect(figures[figure as keyof Figures], told).toBeGreaterThanOrEqual(least)
    },
  )

  it(`give at most ${floor.silentlyWrong} downtimes that are wrong without a doubt`, () => {
    expect(figures.silentlyWrong, told).toBeLessThanOrEqual(floor.silentlyWrong)
  })
})
