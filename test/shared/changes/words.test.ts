import { describe, expect, it } from 'vitest'
import { likenessOfWords, plainWords, subjectWords } from '../../../shared/changes/words.ts'

const likeness = (a: string, b: string) => likenessOfWords(subjectWords(a), subjectWords(b))

describe('plainWords', () => {
  it('drops case, accents, quotes, dashes, punctuation and spacing', () => {
    expect(plainWords('  The “Élan”—2024–25:\u00a0TOMS! ')).toBe('the elan 2024 25 toms')
  })
})

describe('the likeness of two subjects', () => {
  it.each([
    ['July 3: Systems Resume', 'July 5: Systems Resume'],
    ['Workshops on March 3–5, 2025, 9 a.m.', 'Workshop on May 6–7, 2026, 10:30 a.m.'],
    ['Scoring of the 2023–24 tests', 'Scoring of the 2024–25 tests'],
  ])('does not count dates: "%s" and "%s"', (a, b) => {
    expect(likeness(a, b)).toBe(1)
  })

  it('is low where the numbers name two things', () => {
    expect(likeness('Scoring Guide, Grade 3', 'Scoring Guide, Grade 4')).toBeLessThan(0.5)
    expect(likeness('Assessment Spotlight, Issue 348', 'Assessment Spotlight, Issue 349')).toBeLessThan(0.5)
  })

  it('is 0 where nothing is shared and 1 where both are empty', () => {
    expect(likeness('Order materials', 'Scores are late')).toBe(0)
    expect(likeness('', 'July 5')).toBe(1)
  })
})
