import { pattern } from '../../text/pattern.ts'

const BEFORE = /\b(?:an?|the|our|your|this|that|its|their|my)$/i
const LETTER = new RegExp(
  pattern`
    ^,? (?:[A-Z][\w&]* ){0,2}(?:
      letter|e-?mail|memo(?:randum)?|newsletter|bulletin|flash|spotlight|communication|correspondence|announcement|notice
    )\b`,
  'i',
)

/** "As told in our April 22 letter", "in the March 28th Electronic Announcement": a day by which a letter is known. */
export function isNameOfLetter(before: string, behind: string): boolean {
  return BEFORE.test(before) && LETTER.test(behind)
}
