import { pattern } from '../text/pattern.ts'

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g
const SPACES = /[\s\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g
/** Anything but single plain spaces between visible characters. */
const UNEVEN = /[^\S ]| {2}|[\u00ad\u200b-\u200f\u2060\ufeff]/
/** What icons beside links leave behind: their alternative text, or a picture without one in a text capture. */
const ICON_NOTES = new RegExp(
  pattern` ?\((?:this )?(?:
      link is external|external link|link sends e-?mail
      |(?:link )?opens? (?:in )?(?:a )?new (?:browser )?(?:window|tab)(?: or tab)?
    )\)| ?(?:external link|link) (?:icon|opens in (?:a )?new (?:browser )?(?:window|tab)(?: or tab)?)\.?
    | ?!\[[^\][]{0,80}\]\([^()]{0,200}\)`,
  'gi',
)
/** A picture that somebody set in front of a line, as an icon is. */
const PICTURE = /^(?:(?![©®™‼✓✔✕✖✗✘☐☑▶])\p{Extended_Pictographic}\uFE0F?\s{0,3})+(?=["“(]?[\p{L}\p{N}])/u
/** Without this nothing is glued. */
const GLUED = /[.,][A-Z]/
/** A sentence glued to the end of the one before it: `2025.Focusing`, `CERS.This`, `2023.LEAs`; not the end of a file's name. */
const GLUED_STOP =
  /(?<=\d{4}|[a-z)\]”]{2}|[A-Z]{3})\.(?=[A-Z][a-z])|(?<= \d{4})\.(?=[A-Z]{2})(?!(?:PDF|DOCX?|XLSX?|CSV|TXT|ZIP|PPTX?|HTML?)\b)/g
/** `isJuly 26`: a month and its day, glued to the word in front of them. */
const GLUED_MONTH =
  /(?<=[a-z]{2})(?=(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b)/g
const GLUED_COMMA = /(?<=[a-z]),(?=[A-Z][a-z])/g

/**
 * One line of text as a person reads it: single spaces, no invisible characters, no icon notes, and a space where two
 * sentences were glued. Web and e-mail addresses stay whole.
 */
export function cleanText(raw: string): string {
  let text = (UNEVEN.test(raw) ? raw.replace(INVISIBLE, '').replace(SPACES, ' ') : raw).trim()
  if (text.includes('(') || text.includes('ink ')) text = text.replace(ICON_NOTES, '')
  if (GLUED.test(text)) {
    text = text.replace(GLUED_STOP, '. ').replace(GLUED_COMMA, ', ')
  }
  if (/[a-z][A-Z][a-z]{2,8} \d/.test(text)) text = text.replace(GLUED_MONTH, ' ')
  return /[\p{L}\p{N}]/u.test(text) ? text.replace(PICTURE, '').trim() : bareMark(text)
}

/** A line without a letter or digit says nothing, but for the marks that text captures and cells of tables give a meaning to. */
function bareMark(text: string): string {
  return /^(?:[-–—•*·✓✔✕✖✗✘]|-{2,}|={3,}|_{3,}|[-|: ]{3,})$/.test(text) ? text : ''
}
