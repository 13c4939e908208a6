import { cleanText } from '../../shared/feed/clean-text.ts'

const PUNCTUATION = /[!-/:-@[-`{-~]/g
/** "@name", "#1" and ":name:" are looked for once more when Markdown has been read. */
const SIGNS_READ_LATER = /[@#](?=\w)|:(?=[\w+-]+:)/g
const WORD_JOINER = '\u2060'

/**
 * Text from anywhere as plain text of one line in GitHub's Markdown, also in a table's cell: no markup, no HTML, no link,
 * no mention of anybody. Every ASCII punctuation mark may have a backslash before it; what is read later is parted from
 * its sign by an invisible character.
 */
export function escapeMarkdown(text: string): string {
  return cleanText(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(SIGNS_READ_LATER, `$&${WORD_JOINER}`)
    .replace(PUNCTUATION, escapeMark)
}

function escapeMark(mark: string): string {
  if (mark === '<') return '&lt;'
  return mark === '&' ? '&amp;' : `\\${mark}`
}
