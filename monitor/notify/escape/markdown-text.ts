import { cleanText } from '../../../shared/feed/clean-text.ts'

const PUNCTUATION = /[\\`*_{}[\]()<>#+\-.!|~&"'$:=]/g
const NOTHING = '\u200b'

/**
 * Text for a Markdown that also knows mentions and links without marks (Discord, GitHub): every mark is escaped; a mention,
 * a reference to an issue and a bare address are broken by a blank of no width, since a backslash does not stop them.
 */
export function escapeMarkdown(text: string): string {
  return breakReferences(cleanText(text)).replace(PUNCTUATION, '\\$&')
}

function breakReferences(text: string): string {
  return text
    .replace(/@/g, `@${NOTHING}`)
    .replace(/#(?=\d)/g, `#${NOTHING}`)
    .replace(/\b(GH-)(?=\d)/gi, `$1${NOTHING}`)
    .replace(/:\/\//g, `:${NOTHING}//`)
    .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}${NOTHING}.`)
}

/** An address inside `(…)` of a Markdown link; it was found fit to be a link before. */
export function escapeMarkdownUrl(href: string): string {
  return encodeURI(decodeSafely(href)).replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29'))
}

function decodeSafely(href: string): string {
  try {
    return decodeURI(href)
  } catch {
    return href
  }
}
