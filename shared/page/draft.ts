import type { Link } from '../records/source-record.ts'
import type { Cell } from './page.ts'

/** One printed line; `bold` when every letter of it stands out (bold, underlined or in a large size). */
export interface DraftLine {
  text: string
  links: Link[]
  bold: boolean
  /** The words that stand out at the head of a line of which only what is in brackets behind them does not. */
  lead?: string
}

/** What a passage is by its markup, before it is decided what it is by its place. */
export type DraftKind = 'text' | 'heading' | 'trigger' | 'item' | 'term' | 'definition' | 'row' | 'empty-table'

/** A passage of a page on its way to a block. */
export interface Draft {
  kind: DraftKind
  lines: DraftLine[]
  /** Of a heading, 1–6; 0 elsewhere. */
  level: number
  /** Of an item, 1 for the outermost list; 0 elsewhere. */
  depth: number
  ordered: boolean
  /** The landmark that it stands in, a number of `DraftPage.landmarks`; 0 for none. */
  landmark: number
  /** The element that holds it, a number of `DraftPage.containers`. */
  container: number
  /** Numbers the lists of the page, 0 outside lists. */
  list: number
  row?: { table: number; columns: string[]; cells: Cell[]; caption?: string; groups?: string[] }
}

/** A menu, sidebar, footer or page head. `parent` is the landmark around it. */
export interface Landmark {
  kind: 'nav' | 'aside' | 'footer' | 'header'
  parent: number
}

/** An element that holds passages: those from `first` up to, without, `end`. */
export interface Container {
  parent: number
  tag: string
  first: number
  end: number
}

export interface DraftPage {
  drafts: Draft[]
  landmarks: Landmark[]
  containers: Container[]
  /** Read from plain text: its headings have been told from its lines already. */
  isText: boolean
  /** What the document calls itself in its head, outside the visible page. */
  name: string | null
}

/** The text of a passage; printed line breaks stay as `\n`. */
export function textOf(draft: Draft): string {
  const [first] = draft.lines
  if (draft.lines.length === 1 && first) return first.text
  return draft.lines.map((line) => line.text).join('\n')
}

/** A passage of plain text with one line. */
export function plainDraft(text: string, kind: DraftKind = 'text'): Draft {
  return { ...EMPTY_DRAFT, kind, lines: [{ text, links: [], bold: false }] }
}

const EMPTY_DRAFT: Draft = {
  kind: 'text',
  lines: [],
  level: 0,
  depth: 0,
  ordered: false,
  landmark: 0,
  container: 0,
  list: 0,
}
