import type { Block } from '../page/page.ts'
import { findSystems } from '../systems/find-systems.ts'
import { pattern } from '../text/pattern.ts'
import { splitSentences } from './sentences.ts'
import { withoutOpener } from './without-opener.ts'

/** Five words and more in capitals; names and numbers among them. */
const IN_CAPITALS = /(?<!\S)[^\sa-z]+(?:\s+[^\sa-z]+){4,}(?!\S)/g
/** What a list of abbreviations has not. */
const OF_SENTENCE = /\b(?:THE|IS|ARE|WILL|BE|FROM|ON|BY|TO|UNTIL|THROUGH|AND|FOR|OF|DUE|MUST|NOT|DOWN|UNAVAILABLE)\b/g
/** "REGISTER BY: May 30", "APPLY BY May 30". */
const LABEL_OF_LIMIT = /(?<!\S)[A-Z]{3,}(?: [A-Z]+){0,2} BY(?=:| [A-Z][a-z]| \d)/g
/** What is printed so in other sentences, too, systems aside. */
const ABBREVIATION =
  /^(?:CAASPP|ELPAC|CAST|CAAS?|CSA|IABS?|FIABS?|ICAS?|LEAS?|CDE|ETS|CALPADS|SSIDS?|TBD|FAQS?|I|P[SD]?T|E[SD]?T|M[SD]T|C[SD]T|UTC|GMT)$/
const NAME_OF_DAY = new RegExp(
  pattern`
    ^(?:
      (?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAYS?
      |JANUARY|FEBRUARY|MARCH|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?
      |OCT|NOV|DEC|MON|TUES?|WED|THU|THURS?|FRI|SAT|SUN|PACIFIC|EASTERN|CENTRAL|MOUNTAIN
    )$`,
  '',
)
const STOP = /(?:[.!?]["”’)]{0,2}\s{1,3}|\n\s{0,3})$/
const HOUR = /\b[AP]\.\s?M\.\s{1,3}$/
const GOES_ON =
  /^(?:ON|AND|OR|BUT|UNTIL|TILL|TO|THROUGH|THRU|FROM|BY|AT|IN|FOR|OF|EACH|EVERY|DAILY|WHILE|WHEN|WITH|SO|IF)$/

/**
 * A block of the same length whose stretches in capitals ("TOMS WILL BE DOWN AT 5 P.M. ON JUNE 8") are written as other sentences are: what
 * is asked of words need know one way of writing them. Names of systems and abbreviations stay; so do the cells of tables.
 */
export function inSmallLetters(block: Block): Block {
  return block.kind === 'paragraph' || block.kind === 'item' ? { ...block, text: smallLettersOf(block.text) } : block
}

/** A sentence of a block that was read so, as it is printed. */
export function asPrinted(sentence: string, block: Block | undefined): string {
  if (block?.kind !== 'paragraph' && block?.kind !== 'item') return sentence
  const small = smallLettersOf(block.text)
  const whole = splitSentences(small).find((one) => withoutOpener(one) === sentence) ?? sentence
  const at = small.indexOf(whole)
  return at < 0 ? sentence : block.text.slice(at, at + whole.length)
}

function smallLettersOf(text: string): string {
  return text
    .replace(IN_CAPITALS, (stretch: string) =>
      (stretch.match(OF_SENTENCE)?.length ?? 0) > 1 ? lowered(stretch) : stretch,
    )
    .replace(LABEL_OF_LIMIT, lowered)
}

function lowered(stretch: string): string {
  const named = findSystems(stretch)
  return stretch.replace(/[A-Z]+(?:['’][A-Z]+)?/g, (word, at: number) => {
    if (ABBREVIATION.test(word) || named.some(({ from, to }) => from <= at && at < to)) return word
    const before = stretch.slice(Math.max(0, at - 8), at)
    const isName = NAME_OF_DAY.test(word) || (word === 'MAY' && /^\.? \d/.test(stretch.slice(at + 3, at + 6)))
    const opens = at === 0 || (HOUR.test(before) ? !GOES_ON.test(word) : STOP.test(before))
    return isName || opens ? `${word[0]}${word.slice(1).toLowerCase()}` : word.toLowerCase()
  })
}
