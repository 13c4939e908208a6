import { decodeText } from '../page/decode-text.ts'
import type { Page, RawPage } from '../page/page.ts'
import { pattern } from '../text/pattern.ts'
import { bearsDay } from './document/published.ts'
import type { Family } from './page-reading.ts'
import { readStatusStrip } from './status-strip.ts'
import { chooseFamily } from './stories/family.ts'
import { findMissing } from './trust/find-missing.ts'
import { findOutOfOrder } from './trust/find-out-of-order.ts'
import { findUnreadableTable } from './trust/find-unreadable-table.ts'
import { findWall } from './trust/find-wall.ts'
import { readFace } from './trust/page-face.ts'

/** How far a page can be trusted (RECORDS 8), and why not, in one plain clause. */
export interface TrustJudgement {
  outcome: 'ok' | 'blocked' | 'missing' | 'unreadable'
  reason: string | null
}

/** What is known of a page beforehand. */
export interface KnownOfSource {
  /** The family that its source is known to give. */
  family?: Family | undefined
  /** The site's own status strip has been seen to change, so that its "0" means that nothing is planned. */
  stripLives?: boolean
}

/** Pages that go out on a day and print it. */
const DATED: ReadonlySet<Family> = new Set<Family>(['cde-update', 'program-email'])

/** Judges whether a page is what it claims to be. */
export function judgeTrust(raw: RawPage, page: Page, known: KnownOfSource = {}): TrustJudgement {
  const { status } = raw
  if (status === 404 || status === 410) return { outcome: 'missing', reason: `the server answered ${status}` }
  if ([401, 403, 407, 429, 451].includes(status)) return { outcome: 'blocked', reason: `the server answered ${status}` }
  if (page.format === 'html' || page.format === 'text') {
    const face = readFace(page, decodeText(raw.bytes.subarray(0, 2_000_000), raw.contentType))
    const wall = findWall(face)
    if (wall) return { outcome: 'blocked', reason: wall }
    const missing = findMissing(face)
    if (missing) return { outcome: 'missing', reason: missing }
    const broken = findOutOfOrder(face)
    if (broken) return { outcome: 'unreadable', reason: broken }
  }
  // 203 is the page by way of a proxy; any other answer is none, or a part of one.
  if (status !== 200 && status !== 203) return { outcome: 'unreadable', reason: `the server answered ${status}` }
  const lack = findLack(page, known)
  return lack ? { outcome: 'unreadable', reason: lack } : { outcome: 'ok', reason: null }
}

/** A page of 1 MB, some twenty times the longest that the sites have ever had, is still read. */
const MOST_BLOCKS = 7_500
const MOST_LETTERS = 1_000_000
const MOST_LETTERS_OF_BLOCK = 40_000

/** Reading costs time with every sentence: what nobody would write is not read. */
function isEndless({ body }: Page): boolean {
  const letters = body.reduce((sum, { text }) => sum + text.length, 0)
  const longest = body.reduce((most, { text }) => Math.max(most, text.length), 0)
  return body.length > MOST_BLOCKS || letters > MOST_LETTERS || longest > MOST_LETTERS_OF_BLOCK
}

/** What a page of its family must have and this one lacks. */
function findLack(page: Page, { family = chooseFamily(page), stripLives }: KnownOfSource): string | null {
  if (!page.title)
    return page.format === 'message' ? 'the message has no subject and no title' : 'the page has no main heading'
  if (page.body.length === 0) return 'the page ends after its main heading'
  if (isUnfilled(page)) return 'the page has not been filled in'
  if (isEndless(page)) return 'the page is far longer than any that is made for people'
  if (DATED.has(family) && !bearsDay(page)) return 'the page has no date line'
  const unreadable = findUnreadableTable(page, family)
  return unreadable && stripLives && stripSaysNothing(page, family) ? null : unreadable
}

/** What stands in the place of what a script fills in later. */
const UNFILLED = new RegExp(
  pattern`
    ^(?:
      (?:loading|please wait|one moment|fetching)(?: [a-z]{1,20}){0,3}[ .…]*|[.…\s]*
      |(?:please |you (?:need|have) to |this (?:page|site|app) )?(?:enable|requires?|turn on|needs?) javascript\b[^.]{0,60}\.?
    )$`,
  'i',
)
const TEMPLATE = /^(?:\{\{.{1,80}\}\}|\$\{.{1,80}\}|<%.{1,80}%>)$/

function isUnfilled({ body }: Page): boolean {
  const isEmpty = body.every(({ kind, text }) => kind !== 'empty-table' && UNFILLED.test(text))
  return isEmpty || body.some(({ text }) => TEMPLATE.test(text))
}

function stripSaysNothing(page: Page, family: Family): boolean {
  const counts = readStatusStrip(page)?.counts
  return counts !== undefined && (family === 'known-issues' ? counts.issues : counts.downtime) === 0
}
