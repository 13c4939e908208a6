import type { Mention } from '../../mentions/mention.ts'

/** "Before Thanksgiving (@)", "by the Monday before (@)", "do not miss the deadline (@)": a day that explains the words in front of it. */
export function isLimitInBrackets({ clause, sentence, phrase }: Mention): boolean {
  return clause === '@' && NAMES_LIMIT.test(sentence.text.slice(0, phrase.from))
}

const NAMES_LIMIT =
  /\b(?:(?:before|by) (?:the )?[A-Z][\w’']*(?: (?:Day|Break|before|after))?|(?:the|our) (?:deadline|due date)) \($/
