import { pattern } from '../text/pattern.ts'

/** Words that tell one subject from another in no title. */
const EMPTY_WORDS = new Set('a an and as at by for from in is of on or the to with will be are your our'.split(' '))

const CALENDAR_WORD = new RegExp(
  pattern`
    ^(?:
      jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?
      |nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day
    )$`,
  '',
)
const YEAR = /^(?:19|20)\d\d$/
const SHORT_NUMBER = /^\d{1,2}(?:st|nd|rd|th)?$/
/** Longer texts are compared by their beginning: enough to know them, and bounded. */
const MOST_WORDS = 200

/** A text without its typography: case, quotes, dashes, punctuation and spacing do not count. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** What a text is about: its words, each once, and those of them that are numbers (grades, issues, parts). */
export interface SubjectWords {
  readonly all: ReadonlySet<string>
  readonly numbers: string
}

/** The words that say what a text is about; its dates are left out, since they may move. */
export function subjectWords(text: string): SubjectWords {
  const words = plainWords(text).split(' ', MOST_WORDS)
  const all = new Set<string>()
  for (const [index, word] of words.entries()) {
    if (word === '' || EMPTY_WORDS.has(word) || isDateWord(words, index)) continue
    all.add(word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word)
  }
  const numbers = [...all].filter((word) => /\d/.test(word))
  return { all, numbers: numbers.sort().join(' ') }
}

function isDateWord(words: string[], index: number): boolean {
  const word = words[index] ?? ''
  if (YEAR.test(word) || CALENDAR_WORD.test(word)) return true
  if (!SHORT_NUMBER.test(word)) return false
  const before = words[index - 1] ?? ''
  const after = words[index + 1] ?? ''
  // "July 3", "3 July", "2024–25", "5 p.m.", and the second day of "July 3–5".
  if (CALENDAR_WORD.test(before) || CALENDAR_WORD.test(after) || YEAR.test(before)) return true
  if ((after === 'p' || after === 'a') && words[index + 2] === 'm') return true
  return SHORT_NUMBER.test(before) && CALENDAR_WORD.test(words[index - 2] ?? '')
}

/**
 * How alike two subjects are, 0–1 (Dice). Numbers name things here: two subjects with different numbers are hardly alike.
 */
export function likenessOfWords(a: SubjectWords, b: SubjectWords): number {
  if (a.all.size === 0 && b.all.size === 0) return 1
  let shared = 0
  for (const word of a.all) if (b.all.has(word)) shared += 1
  const likeness = (2 * shared) / (a.all.size + b.all.size)
  return a.numbers === b.numbers ? likeness : likeness * 0.5
}
