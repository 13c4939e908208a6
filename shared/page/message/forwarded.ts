import type { Draft } from '../draft.ts'
import { textOf } from '../draft.ts'
import { isProse } from '../words.ts'

/** The message inside a forwarding one: what its header lines say and the passage with which it begins. */
export interface Forwarded {
  headers: { subject: string | null; date: string | null; from: string | null }
  from: number
}

const HEADER_LINE = /^[*>\s]*(from|date|sent|subject|to|cc|reply-to|bcc)\s*:[*\s]*(.*)$/i
/** Passages over which header lines may be spread. */
const MAX_PASSAGES = 10
const MARK = /^[->\s]*(?:begin forwarded message|forwarded message|forwarded by\b.{0,60}|original message)\b/i

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
    if (asForward || block.marked) found = { headers: block.headers, from: block.from }
    at = block.end - 1
  }
  return found
}

/** "On Tue, May 5, 2026 at 9:02 AM Pat Lee <pat@desk.example> wrote:" */
const WROTE = /^[>\s]*On .{6,160}\bwrote:$/

/**
 * Where a reply goes over to the message that it answers, which is history: below "On …, Pat wrote:" or header lines. Null
 * where nothing is answered, or the answer has no sentence of its own above.
 */
export function findQuoted(drafts: readonly Draft[]): number | null {
  const at = drafts.findIndex(
    (draft, place) => WROTE.test(textOf(draft).replace(/\s+/g, ' ')) || headerBlockAt(drafts, place),
  )
  return drafts.slice(0, Math.max(at, 0)).some((draft) => isProse(textOf(draft))) ? at : null
}

/** The header lines that begin at a passage, over one or several passages; null where none do. */
function headerBlockAt(drafts: readonly Draft[], start: number): (Forwarded & { marked: boolean; end: number }) | null {
  const fields = new Map<string, string>()
  let marked = false
  let end = start
  for (; end < drafts.length && end < start + MAX_PASSAGES; end++) {
    const lines = linesOf(drafts[end])
    const mark = fields.size === 0 && MARK.test(lines[0] ?? '') ? lines.shift() : undefined
    if (mark !== undefined) marked = !/original message/i.test(mark)
    const read = lines.map((line) => HEADER_LINE.exec(line))
    if (read.some((line) => line === null) || (lines.length === 0 && mark === undefined)) break
    for (const line of read) if (line?.[1]) fields.set(line[1].toLowerCase(), (line[2] ?? '').trim())
  }
  const date = fields.get('date') ?? fields.get('sent') ?? null
  const subject = fields.get('subject') || null
  const from = fields.get('from') ?? null
  return from !== null && (date ?? subject) !== null
    ? { headers: { subject, date, from }, marked, from: end, end }
    : null
}

/** "From: CalTAC Sent: Thursday, March 5, 2026": header lines that were taken for one that is wrapped. */
function fieldsOf(line: string): string[] {
  return /^[*>\s]{0,5}from\s?:/i.test(line) ? line.split(/\s(?=(?:Sent|Date|To|Cc|Subject):\s)/) : [line]
}

/** The line that some programs draw above what they quote. */
const RULE = /^[_=*-]{5,80}$/

function linesOf(draft: Draft | undefined): string[] {
  const lines = draft && !draft.row ? textOf(draft).split('\n').flatMap(fieldsOf) : []
  return lines.length > 1 && RULE.test(lines[0] ?? '') ? lines.slice(1) : lines
}
