import { pattern } from '../../text/pattern.ts'
import { NUMBER_WORD, NUMBER_WORDS } from './number-words.ts'

const LENGTH = new RegExp(
  pattern`
    ^(?:(\d{1,3}(?:\.5)?|an?|${NUMBER_WORD})(?: and a half)?[ -]?(?:hours?|hrs?\.?|h))?(?:
      ,? ?(?:and )?(\d{1,3}|${NUMBER_WORD})[ -]?(?:minutes?|mins?\.?|m)
    )?$`,
  'i',
)

/** The minutes of a text that is a length and nothing else ("3 hours", "1 hr 30 min"); null for any other, "about 3 hours" too. */
export function exactLengthIn(text: string): number | null {
  const match = LENGTH.exec(text.trim())
  if (!match || (!match[1] && !match[2])) return null
  const hours = numberOf(match[1]) + (/and a half/i.test(text) ? 0.5 : 0)
  return hours * 60 + numberOf(match[2])
}

function numberOf(printed: string | undefined): number {
  const word = printed?.toLowerCase() ?? ''
  if (word === '') return 0
  return NUMBER_WORDS.get(word) ?? (word === 'a' || word === 'an' ? 1 : Number(word))
}
