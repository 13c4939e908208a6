import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const read = (...text: string[]) => factsIn({ on: '2025-10-06', title: 'Autumn Pause', text })

describe('systems that the sentence behind a downtime names', () => {
  it.each([
    ['Several systems will be unavailable on November 8. These include TOMS and CERS.', '[cers toms]'],
    ['Several systems will be unavailable on November 8. They are TOMS and the DEI.', '[dei toms]'],
    ['Several systems will be unavailable on November 8. During the downtime, TOMS cannot be used.', '[toms]'],
  ])('are down where it says so: %s', (text, systems) =>
    expect(read(text)).toEqual([`downtime 2025-11-08/2025-11-08 ${systems}`]),
  )

  it.each([
    'Several systems will be unavailable on November 8. Following the downtime, all scores are kept in CERS.',
    'Several systems will be unavailable on November 8. Before this downtime, please finish what is open in TOMS.',
    'Several systems will be unavailable on November 8. Once they are back, new roles appear in TOMS.',
    'Several systems will be unavailable on November 8. They are back the next morning, with new roles in TOMS.',
  ])('are not where it tells of what comes before or after (Assessment Spotlight 56, 2019): %s', (text) =>
    expect(read(text).filter((fact) => !fact.includes('[]'))).toEqual([]),
  )
})

describe('a window that is made longer', () => {
  it('ends then, whatever meeting decided it', () => {
    expect(
      read('At its October meeting the board approved the extension of the field test window to December 19, 2025.'),
    ).toEqual(['window ?/2025-12-19'])
  })

  it('is for those who are enrolled; the day of that is no fact', () => {
    expect(read('A student enrolled in the district on or after December 1, 2025, cannot be tested.')).toEqual([])
  })
})
