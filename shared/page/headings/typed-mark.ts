/** What somebody typed, or a word processor wrote, in front of an item of a list that is none by its markup. */
export interface TypedMark {
  /** Marks of one family mark the items of one list: the bullet itself, `-` for dashes, `1` for numbers, `a` for letters. */
  family: string
  /** The place that a number or letter gives its item; 0 for a bullet. */
  count: number
  /** A bullet that can be nothing else; of any other mark there have to be two. */
  isSure: boolean
  /** The text behind it. */
  rest: string
}

const BULLET = /^([•◦▪‣●○∙·➢➤►▶❖◆■□☐☑✓✔])\uFE0F?\s*(\S.*)$/su
/** Bullets that look alike are one: a word processor's round, open and square ones. */
const LIKE = new Map([
  ...['·', '∙', '●'].map((mark) => [mark, '•'] as const),
  ...['◦', '○'].map((mark) => [mark, 'o'] as const),
  ...['§', '■'].map((mark) => [mark, '▪'] as const),
])
/** Letters of a word processor's font of signs, and its bullet of the second level. */
const LETTER_BULLET = /^(?:([§Øü])\s+(?=\p{Lu})|(o)\s+(?=[\p{Lu}\d]))(.*)$/su
const DASH = /^[-–*]\s+(\S.*)$/s
const NUMBER = /^\(?(\d{1,2})[.)]\s+(\S.*)$/s
const LETTER = /^\(?([a-z])[.)]\s+(\S.*)$/s

/** The mark in front of a line; null where it has none. */
export function typedMarkOf(text: string): TypedMark | null {
  const [, bullet, told = ''] = BULLET.exec(text) ?? []
  if (bullet) return { family: LIKE.get(bullet) ?? bullet, count: 0, isSure: true, rest: told }
  const [, sign, round, named = ''] = LETTER_BULLET.exec(text) ?? []
  if (sign ?? round)
    return { family: LIKE.get(sign ?? '') ?? sign ?? 'o', count: 0, isSure: sign !== undefined, rest: named }
  const [, dashed] = DASH.exec(text) ?? []
  if (dashed) return { family: '-', count: 0, isSure: false, rest: dashed }
  const [, number, counted = ''] = NUMBER.exec(text) ?? []
  if (number) return { family: '1', count: Number(number), isSure: false, rest: counted }
  const [, letter, lettered = ''] = LETTER.exec(text) ?? []
  return letter ? { family: 'a', count: letter.charCodeAt(0) - 96, isSure: false, rest: lettered } : null
}

/** Is the text a bullet, dash or number and nothing else, as the first of two boxes side by side holds it? */
export function isBareMark(text: string): boolean {
  return /^(?:[•◦▪‣●○∙·§]|[-–]|o|\(?\d{1,2}[.)]|[a-z][.)])$/u.test(text)
}
