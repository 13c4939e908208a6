import type { Sentence } from '../../sentences.ts'

/** `PFT February 1–May 31`, `March 2–13 (grade 5)`: a line of a name and its days. */
export function isNamedStretch({ text, times }: Sentence, before: string): boolean {
  const [only, ...others] = times[0] ?? []
  if (!only || others.length || text.length > LONGEST_LINE || /[.!?]$/.test(text)) return false
  return only.from === 0 || (/^[^.!?:]{1,60}$/.test(before) && only.to === text.length)
}

const LONGEST_LINE = 100
