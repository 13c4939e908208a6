import type { Draft } from '../draft.ts'
import { textOf } from '../draft.ts'

/** The message inside a forwarding one: what its header lines say and the passage with which it begins. */
export interface Forwarded {
  headers: { subject: string | null; date: string | null; from: string | null }
  from: number
}

const HEADER_LINE = /^[*>\s]*(from|date|sent|subject|to|cc|reply-to|bcc)\s*:[*\s]*(.*)$/i
const MARK =
  /^[->\s]*(?:-{2,}\s*)?(?:begin forwarded message|forwarded message|forwarded by\b.{0,60}|original message)\b/i

/**
 * The last block of header lines in a body, below which the original message stands. `asForward` says that the outer
 * subject names the message a forward; without it a line such as "Forwarded message" has to stand above the headers, since
 * header lines below a reply only quote.
 */
export function findForwarded(drafts: readonly Draft[], asForward: boolean): Forwarded | null {
  let found: Forwarded | null = null
  for (let at = 0; at < drafts.length; at++) {
    const block = headerBlockAt(drafts, at)
    if (!block) continue
    if (asForward || block.marked) found = { headers: block.headers, from: block.end }
    at = block.end - 1
  }
  return found
}

function headerBlockAt(drafts: readonly Draft[], start: number) {
  const fields = new Map<string, string>()
  let marked = false
  let at = start
  for (; at < drafts.length && at < start + 10; at++) {
    const draft = drafts[at]
    if (!draft || draft.row) break
    const lines = textOf(draft).split('\n')
    const read = lines.map((line) => HEADER_LINE.exec(line))
    if (MARK.test(lines[0] ?? '') && fields.size === 0) {
      marked = !/original message/i.test(lines[0] ?? '')
      read.shift()
    }
    if (!read.every((line) => line !== null) || (read.length === 0 && at !== start)) break
    for (const line of read) if (line?.[1]) fields.set(line[1].toLowerCase(), (line[2] ?? '').trim())
  }
  const date = fields.get('date') ?? fields.get('sent') ?? null
  if (!fields.has('from') || (!date && !fields.has('subject'))) return null
  const headers = { subject: fields.get('subject') || null, date, from: fields.get('from') ?? null }
  return { headers, marked, end: at }
}
