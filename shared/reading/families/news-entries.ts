import type { Block, RowBlock } from '../../page/page.ts'
import { isOnlyDay } from '../../page/words.ts'
import type { Day } from '../../time/time.ts'
import { dayOfPrinted, readPrintedDates } from '../printed-date.ts'

/** Headings over what was announced, not over what is to come. */
const NEWS = /\b(?:news|what[’']?s new|announcements?|latest|updates|alerts?|headlines)\b/i

/** The words of a title that a date in brackets may follow. */
const LONGEST_TITLE = 120

/** One piece of news: the day on which it was put up, and what it says without that day. */
export interface NewsEntry {
  posted: Day
  block: Block
}

/** A list of news, and the blocks that are none of its entries. */
export interface News {
  entries: NewsEntry[]
  rest: Block[]
}

/**
 * The entries of a list of news whose posting day stands at their head, on a line of its own or in brackets behind their title (RECORDS
 * 10, More: a stamp on a home-page item gives no record). A day without its year, or one after `fetched`, is a day that the entry
 * tells of; so is the day of an entry that stands alone.
 */
export function readNewsEntries(path: readonly string[], blocks: readonly Block[], fetched: Day | null): News {
  const read = NEWS.test(path.at(-1) ?? '') ? blocks.map((block) => readEntry(block, fetched)) : []
  if (read.filter((entry) => entry !== null).length < 2) return { entries: [], rest: [...blocks] }
  return {
    entries: read.flatMap((entry) => entry ?? []),
    rest: blocks.filter((_, at) => !read[at]),
  }
}

/** The day in front of the heading of a story under such a title, and that heading without it: "March 2, 2021 – New Training Site". */
export function readPostedHeading(path: readonly string[], fetched: Day | null): NewsEntry | null {
  const text = path.at(-1) ?? ''
  return NEWS.test(path.at(-2) ?? '') ? readEntry({ kind: 'paragraph', text, links: [] }, fetched) : null
}

function readEntry(block: Block, fetched: Day | null): NewsEntry | null {
  if (block.kind === 'row') return readRow(block, fetched)
  if (block.kind !== 'item' && block.kind !== 'paragraph') return null
  const [date] = readPrintedDates(block.text, 1)
  const posted = date && dayOfPrinted(date)
  if (!posted || (fetched && posted > fetched)) return null
  const before = block.text.slice(0, date.index)
  const after = block.text.slice(date.index + date.length)
  if (!isStamp(before, after)) return null
  const text = [before.replace(/[([]$/, ''), after.replace(/^[)\]\s:.|–—-]+/, '')]
    .map((part) => part.trim())
    .join('\n')
    .trim()
  return { posted, block: { ...block, text } }
}

/** A date at the head with a mark, a line break or a new sentence behind it; on its own line; in brackets behind a title. */
function isStamp(before: string, after: string): boolean {
  if (before.trim() === '') return /^\s{0,3}(?:[:|\n]|[–—-]\s)|^\.?\s{1,3}[A-Z]/.test(after)
  const isTitle = before.length <= LONGEST_TITLE && !/[.!?]\s/.test(before)
  const isOwnLine = before.endsWith('\n') && after.startsWith('\n')
  return isTitle && (isOwnLine || (/[([]$/.test(before) && /^[)\]]/.test(after)))
}

/** A row whose first cell is the day. */
function readRow(row: RowBlock, fetched: Day | null): NewsEntry | null {
  const [first, ...others] = row.cells
  const printed = first?.lines.join(' ') ?? ''
  const [date] = isOnlyDay(printed) ? readPrintedDates(printed, 1) : []
  const posted = date && dayOfPrinted(date)
  if (!posted || (fetched && posted > fetched)) return null
  const text = others.flatMap(({ lines }) => lines).join('\n')
  return { posted, block: { kind: 'paragraph', text, links: row.links } }
}
