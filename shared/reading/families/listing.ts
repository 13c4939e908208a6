import type { Link } from '../../records/source-record.ts'
import { type ColumnRole, columnRoleOf } from './column-role.ts'

/** One part of a listing: what it is for, and its lines as printed. */
export interface Part {
  role: ColumnRole
  lines: string[]
}

/** One thing that a page lists (a downtime, an issue), however the page lays it out: row, column, box or labelled lines. */
export interface Listing {
  /** What stands over it: the head of its column, its caption or its heading; null where nothing does. */
  title: string | null
  parts: Part[]
  links: Link[]
  /** Which row of its table it is, counted from 0; null where it is none. */
  row: number | null
  /** The IANA zone that its names or cells give its hours; null where they give none. */
  zone: string | null
}

/** The words by which a family of pages names the parts of its listings. */
export interface Vocabulary {
  /** The role of a part by its name; `other` for a name that says nothing. */
  roleOf(name: string): ColumnRole
  /** Roles for columns whose names do not tell, by what their cells hold, where the page allows such a guess; `cells` holds one list of texts a column. */
  complete?(roles: readonly ColumnRole[], cells: readonly (readonly string[])[]): ColumnRole[]
  /** True for the first line of a row over the table's width that goes on with the row above it, and is no title of those below. */
  goesOn?(line: string): boolean
}

/** For tables on pages of any other family: only plain names count, and nothing is guessed. */
export const STRICT_WORDS: Vocabulary = { roleOf: columnRoleOf }

/** The lines of every part that has one of these roles. */
export function linesOf(listing: Listing, ...roles: ColumnRole[]): string[] {
  return listing.parts.filter((part) => roles.includes(part.role)).flatMap((part) => part.lines)
}

/** The same as one text; empty where there is no such part. */
export function textOf(listing: Listing, ...roles: ColumnRole[]): string {
  return linesOf(listing, ...roles)
    .join(' ')
    .trim()
}

/** A listing on one line, as its record's `text` shows it. */
export function printedTextOf(listing: Listing): string {
  return listing.parts.map((part) => part.lines.join(' ')).join(' | ')
}
