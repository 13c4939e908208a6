import type { Link } from '../../records/source-record.ts'
import { cleanText } from '../clean-text.ts'
import type { DraftLine } from '../draft.ts'
import { runsInto } from './runs-in.ts'

/** An `a` element that is open while text is added; the same object for all of its text. */
export interface OpenLink {
  href: string
}

/** Gathers the inline text of one passage into lines. */
export interface LineBuffer {
  /** `seam` is true for the first text after an element began or ended. */
  add(text: string, bold: boolean, link: OpenLink | null, seam: boolean): void
  breakLine(): void
  /** The lines gathered since the last call, and how many empty ones stood between text lines at most. */
  take(): readonly DraftLine[]
  isBlank(): boolean
}

interface Open {
  text: string
  hasText: boolean
  hasLetters: boolean
  hasPlainLetters: boolean
  /** How much of the text stood out before its first letter that does not. */
  boldTo: number
  links: { owner: OpenLink; text: string }[]
}

const NONE: readonly DraftLine[] = []
const VISIBLE = /\S/
const LETTER = /[\p{L}\p{N}]/u
/** What stands in a heading only to be copied as an address. */
const ANCHOR_MARK = /^[#¶§🔗]+$/u

export function createLineBuffer(): LineBuffer {
  let done: DraftLine[] = []
  let line = emptyLine()

  return {
    add(text, bold, link, seam) {
      if (link && ANCHOR_MARK.test(text.trim())) return
      const hasText = VISIBLE.test(text)
      if (!hasText && !line.hasText) return
      line.hasText = true
      if (!bold && seam && line.hasLetters && !line.hasPlainLetters && runsInto(line.text, text))
        line.text = `${line.text.trimEnd()}.`
      if (seam && isGlued(line.text, text)) line.text += ' '
      line.text += text
      if (!(line.hasLetters && line.hasPlainLetters) && LETTER.test(text)) noteLetters(line, bold)
      if (!link) return
      const last = line.links.at(-1)
      if (last?.owner === link) last.text += text
      else line.links.push({ owner: link, text })
    },
    breakLine() {
      done.push(settle(line))
      line = emptyLine()
    },
    take() {
      const lines = done.length === 0 && !line.hasText ? NONE : [...done, settle(line)]
      if (done.length > 0) done = []
      if (line.hasText) line = emptyLine()
      return lines
    },
    isBlank: () => !line.hasText && done.every((each) => each.text === ''),
  }
}

function noteLetters(line: Open, bold: boolean): void {
  line.hasLetters = true
  if (bold) line.boldTo = line.text.length
  else line.hasPlainLetters = true
}

function emptyLine(): Open {
  return { text: '', hasText: false, hasLetters: false, hasPlainLetters: false, boldTo: 0, links: [] }
}

function settle(line: Open): DraftLine {
  const links: Link[] = []
  for (const { owner, text } of line.links) {
    const words = cleanText(text)
    if (words) links.push({ text: words, href: owner.href })
  }
  const bold = line.hasLetters && !line.hasPlainLetters
  const lead = !bold && line.boldTo > 0 && IN_BRACKETS.test(line.text.slice(line.boldTo))
  return {
    text: cleanText(line.text),
    links,
    bold,
    ...(lead ? { lead: cleanText(line.text.slice(0, line.boldTo)) } : {}),
  }
}

/** "<b>Office Closed</b> (12/8/16)". */
const IN_BRACKETS = /^\s{0,3}\([^()]{4,40}\)\s{0,3}$/

/** Two elements side by side without a space, which a style sheet sets apart: `Status` + `OK`, `OK` + `System`, `Downtime` + `0`. */
function isGlued(before: string, after: string): boolean {
  if (before === '') return false
  const end = before.slice(-2)
  const isApart =
    (/[a-z.)%]$/.test(end) && /^[A-Z0-9(]/.test(after)) || (/\d$|[A-Z]{2}$/.test(end) && /^[A-Z][a-z]/.test(after))
  return isApart && !/(?:https?:\/\/|www\.|@)\S*$/.test(before.slice(-80))
}
