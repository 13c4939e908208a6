import PostalMime, { type Email } from 'postal-mime'
import { cleanText } from '../clean-text.ts'
import type { DraftPage } from '../draft.ts'
import { textOf } from '../draft.ts'
import { findTitle } from '../find-title.ts'
import { flattenHtml } from '../html/flatten-html.ts'
import type { MessageHeaders, Page } from '../page.ts'
import { settlePage } from '../settle-page.ts'
import { findTextTitle } from '../text/find-text-title.ts'
import { flattenText } from '../text/flatten-text.ts'
import { findForwarded, findQuoted } from './forwarded.ts'
import { isForward, withoutPrefixes } from './subject-prefixes.ts'

/** Messages inside messages that are opened. */
const MAX_DEPTH = 4
const LIMITS = { maxNestingDepth: 40, maxHeadersSize: 400_000, forceRfc822Attachments: true }

/**
 * A message as a page. Of several forms of its body the HTML is read; attachments are not, but for a message attached to a
 * forwarding one: that is the message meant. In a forwarded message the original counts, with its own subject and date.
 */
export async function readMessage(bytes: Uint8Array, url: string): Promise<Page> {
  const { email, forwarded } = await openMessage(bytes)
  if (!email) return { format: 'message', url, title: null, dateline: null, before: [], body: [], after: [] }
  const isHtml = (email.html ?? '').trim() !== ''
  const drafts = isHtml ? flattenHtml(email.html ?? '', url) : flattenText(email.text ?? '')
  const outer = headersOf(email)
  const inner = findForwarded(drafts.drafts, isForward(outer.subject))
  const message: MessageHeaders = {
    subject: inner?.headers.subject ?? outer.subject,
    date: inner?.headers.date ?? outer.date,
    from: inner?.headers.from ?? outer.from,
    forwarded: forwarded || inner !== null,
  }
  const own = inner ? sliceDrafts(drafts, inner.from) : sliceDrafts(drafts, 0, findQuoted(drafts.drafts) ?? undefined)
  const subject = message.subject ? withoutPrefixes(message.subject, listsOf(email)) : null
  const titleAt = titleOf(own, subject, isHtml)
  const page = settlePage(own, titleAt, url)
  const before = inner ? settlePage(sliceDrafts(drafts, 0, inner.from), -1, url).body : []
  return { format: 'message', url, ...page, title: page.title ?? subject, before: [...before, ...page.before], message }
}

/** The body's own title: its h1, a first line that repeats the subject, or in plain text a line over a date line. */
function titleOf(page: DraftPage, subject: string | null, isHtml: boolean): number {
  const marked = isHtml ? findTitle(page) : -1
  if (marked >= 0) return marked
  const same = subject?.toLowerCase()
  const repeated = page.drafts.slice(0, 12).findIndex((draft) => !draft.row && textOf(draft).toLowerCase() === same)
  if (repeated >= 0) return repeated
  return isHtml ? -1 : findTextTitle(page.drafts, true)
}

async function openMessage(bytes: Uint8Array): Promise<{ email: Email | null; forwarded: boolean }> {
  let current: Uint8Array | string = bytes
  let email: Email | null = null
  let forwarded = false
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const read = await parseEmail(current)
    if (!read) break
    if (email) forwarded = true
    email = read
    const attached = read.attachments.find((part) => part.mimeType === 'message/rfc822')
    if (!attached) break
    current = typeof attached.content === 'string' ? attached.content : new Uint8Array(attached.content)
  }
  return { email, forwarded }
}

async function parseEmail(content: Uint8Array | string): Promise<Email | null> {
  try {
    return await PostalMime.parse(content as Uint8Array<ArrayBuffer>, LIMITS)
  } catch {
    return null
  }
}

function headersOf(email: Email): MessageHeaders {
  const date = email.headers.find((header) => header.key === 'date')?.value
  const from = email.from?.name || email.from?.address
  return {
    subject: cleanText(email.subject ?? '') || null,
    date: date ? cleanText(date) : null,
    from: from ? cleanText(from) : null,
    forwarded: false,
  }
}

/** The names in front of the `@` of those a message was sent to, in small letters. */
function listsOf({ to = [], cc = [] }: Email): string[] {
  return [...to, ...cc].flatMap(({ address }) => (address ? [address.split('@')[0]?.toLowerCase() ?? ''] : []))
}

function sliceDrafts(page: DraftPage, from: number, to = page.drafts.length): DraftPage {
  const containers = page.containers.map((box) => ({ ...box, first: box.first - from, end: box.end - from }))
  return { ...page, drafts: page.drafts.slice(from, to), containers }
}
