import { pattern } from '../../text/pattern.ts'

const LONGEST = 60
const MONTHS = new RegExp(
  pattern`
    ^(?:
      jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?
      |nov(?:ember)?|dec(?:ember)?
    )$`,
  '',
)

/** The words of a name that stay when its numbers and months change; lower case. */
export function wordsOf(text: string): string[] {
  const words =
    text
      .slice(0, 400)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  return [...new Set(words.filter((word) => !MONTHS.test(word)))]
}

/** A name by which a heading, a column or a line of a menu is known again although a number in it has changed. */
export function nameOf(text: string): string {
  return wordsOf(text).join(' ').slice(0, LONGEST)
}
