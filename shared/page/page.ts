import type { Link } from '../records/source-record.ts'

/** One cell of a table row; its lines are what breaks, paragraphs and list items inside the cell set apart. */
export interface Cell {
  lines: string[]
  links: Link[]
  header: boolean
}

interface Common {
  text: string
  links: Link[]
}

/** `level` is 1–6; a bold line that opens a passage is a heading of level 7, below every real one. */
export interface HeadingBlock extends Common {
  kind: 'heading'
  level: number
}
export interface ParagraphBlock extends Common {
  kind: 'paragraph'
}
/** `depth` 1 is the outermost list. */
export interface ItemBlock extends Common {
  kind: 'item'
  depth: number
  ordered: boolean
}
/** `columns` are the table's column names (empty where it has none); `table` numbers the tables of the page from 0. */
export interface RowBlock extends Common {
  kind: 'row'
  table: number
  columns: string[]
  cells: Cell[]
  /** The caption of its table, which is a paragraph before its rows, too. */
  caption?: string
  /** What stands over several of its table's columns at once, column by column (`TOMS` over `From` and `To`); absent where nothing does. */
  groups?: string[]
}
/** A table that has column names and no rows. */
export interface EmptyTableBlock extends Common {
  kind: 'empty-table'
  table: number
  columns: string[]
}
export type Block = HeadingBlock | ParagraphBlock | ItemBlock | RowBlock | EmptyTableBlock

/** What a message's own headers say; times as printed there. */
export interface MessageHeaders {
  subject: string | null
  date: string | null
  from: string | null
  forwarded: boolean
}

/**
 * A page without its markup. `before` and `after` hold the site's own furniture (menus, status strip, footer, sidebar);
 * `body` is what the page is for.
 */
export interface Page {
  format: 'html' | 'text' | 'message' | 'feed'
  url: string
  title: string | null
  /** The line under the title that carries the page's own date, as printed. */
  dateline: string | null
  before: Block[]
  body: Block[]
  after: Block[]
  message?: MessageHeaders
}

/** What stands in a file or came over the wire, before anything is believed about it. */
export interface RawPage {
  url: string
  /** `text/html`, `text/plain`, `message/rfc822`, `application/rss+xml`; parameters allowed. */
  contentType: string
  bytes: Uint8Array
  /** HTTP status; 200 for a file. */
  status: number
  /** Instant (ISO 8601, UTC). */
  fetchedAt: string
}
