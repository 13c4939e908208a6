import { expect, it } from 'vitest'
import { pattern } from '../../../shared/text/pattern.ts'

it('leaves line breaks out, and the blanks that begin a line', () => {
  expect(pattern`
    \b(?:
      goes? down|is away
      |no access
    )\b`).toBe(String.raw`\b(?:goes? down|is away|no access)\b`)
})

it('keeps the blanks within a line and what is escaped', () => {
  expect(pattern` (?:at \d{1,2}:\d\d|noon) `).toBe(String.raw` (?:at \d{1,2}:\d\d|noon) `)
})

it('takes in sources of expressions', () => {
  const hour = pattern`\d{1,2} [ap]\.m\.`
  expect(
    new RegExp(pattern`
      ^(?:from )?${hour}
      (?: to ${hour})?$`).test('from 8 a.m. to 5 p.m.'),
  ).toBe(true)
})
