import { linesOf } from './lines-of.ts'

/** A mail is broken at this width or less. */
const MAX_WIDTH = 84
const MIN_WIDTH = 60
/** A line that ends this near the widest one was full. */
const NEARLY_FULL = 16
/** Narrower than any text is broken. */
const NARROW_MIN = 36
/** Lines that make it certain that a text was broken. */
const FULL_LINES = 3
const BROKEN_LINES = 2
/** A shorter line was not broken. */
const SHORT = 24
/** A web address has no place to break it at. */
const UNBREAKABLE = /\S{50}/

/**
 * The width to which a text was broken, as a mail is; 0 where its lines are whole paragraphs. A line that stands alone may
 * be wider: what tells is that nearly all lines that others follow in their paragraph are full while sentences go on in the
 * next line, or that many lines end near one width.
 */
export function findWrapWidth(text: string): number {
  const lines = linesOf(text).filter((line) => !UNBREAKABLE.test(line))
  const longest = longestOf(lines)
  if (longest > MAX_WIDTH) return 0
  const followed = lines.filter((line, at) => isFollowed(line, lines[at + 1] ?? ''))
  const width = longestOf(followed)
  const full = countFull(followed, width)
  const broken = lines.filter((line, at) => isBroken(line, lines[at + 1] ?? '')).length
  if (width >= NARROW_MIN && full >= FULL_LINES && full * 3 >= followed.length * 2 && broken >= BROKEN_LINES)
    return width
  return longest >= MIN_WIDTH && countFull(lines, longest) >= FULL_LINES ? longest : 0
}

function countFull(lines: readonly string[], width: number): number {
  return lines.filter((line) => line.trimEnd().length > width - NEARLY_FULL).length
}

function longestOf(lines: readonly string[]): number {
  return lines.reduce((most, line) => Math.max(most, line.trimEnd().length), 0)
}

/** Does another line of text stand right under it? */
function isFollowed(line: string, next: string): boolean {
  return /\p{L}/u.test(line) && !line.includes('|') && /^\s*[\p{L}\p{N}“"(]/u.test(next)
}

/** Does a sentence of this line go on in the next one? */
function isBroken(line: string, next: string): boolean {
  const isOpen = !/[.!?:;]\s*$/.test(line) || /[ap]\.m\.\s*$/.test(line)
  return isOpen && line.trim().length > SHORT && /^\s*(?!o\s{2})\p{Ll}/u.test(next)
}
