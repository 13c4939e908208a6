import type { Link } from '../../records/source-record.ts'
import { cleanText } from '../clean-text.ts'
import type { DraftLine } from '../draft.ts'

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
  take(): DraftLine[]
  isBlank(): boolean
}

interface Open {
  text: string
  letters: number
  boldLetters: number
  links: { owner: OpenLink; text: string }[]
}

const LETTERS = /[\p{L}\p{N}]/gu
/** What stands in a heading only to be copied as an address. */
const ANCHOR_MARK = /^[#¶§🔗]+$/u

export function createLineBuffer(): LineBuffer {
  let done: DraftLine[] = []
  let line = emptyLine()

  return {
    add(text, bold, link, seam) {
      if (link && ANCHOR_MARK.test(text.trim())) return
      if (seam && isGlued(line.text, text)) line.text += ' '
      line.text += text
      const letters = text.match(LETTERS)?.length ?? 0
      line.letters += letters
      if (bold) line.boldLetters += letters
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
      const lines = [...done, settle(line)]
      done = []
      line = emptyLine()
      return lines
    },
    isBlank: () => line.text.trim() === '' && done.every((each) => each.text === ''),
  }
}

function emptyLine(): Open {
  return { text: '', letters: 0, boldLetters: 0, links: [] }
}

function settle(line: Open): DraftLine {
  const links: Link[] = []
  for (const { owner, text } of line.links) {
    const words = cleanText(text)
    if (words) links.push({ text: words, href: owner.href })
  }
  return { text: cleanText(line.text), links, bold: line.letters > 0 && line.boldLetters === line.letters }
}

/** Two elements side by side without a space, which a style sheet sets apart: `Status` + `OK`, `Downtime` + `0`. */
function isGlued(before: string, after: string): boolean {
  return (
    ((/[a-z.)%]$/.test(before) && /^[A-Z0-9(]/.test(after)) || (/\d$/.test(before) && /^[A-Z][a-z]/.test(after))) &&
    !/(?:https?:\/\/|www\.|@)\S*$/.test(before.slice(-80))
  )
}
