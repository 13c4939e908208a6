import type { Block } from '../../page/page.ts'
import type { PageRecord } from '../../records/source-record.ts'
import type { Time } from '../../time/time.ts'
import type { ReadingClock } from '../resolve/reading-clock.ts'
import { readTimesWithWords } from './cell-times.ts'
import { readIssueListing, readLabelledDays, toIssue } from './issue-record.ts'
import { ISSUE_WORDS } from './issue-words.ts'
import { readLabelledLines } from './labelled-lines.ts'
import { type ListReading, readTables } from './list-reading.ts'
import { type Listing, STRICT_WORDS } from './listing.ts'

/** Where the issues of a passage stand. */
export interface IssueFrame {
  /** The heading right over them, or null. */
  heading: string | null
  /** The heading that is the section of issues that have a heading of their own. */
  above: string | null
  clock: ReadingClock
  /** True on a page of known issues: what it lists are issues though nothing names them so. */
  isIssuePage: boolean
}

/** The issues that a passage lists: rows of tables, boxes, labelled lines, items. */
export function readIssues(blocks: readonly Block[], frame: IssueFrame): ListReading {
  const { heading, above, clock, isIssuePage } = frame
  const tables = readTables(
    blocks,
    () => (isIssuePage ? ISSUE_WORDS : STRICT_WORDS),
    (listings) =>
      listings
        .filter((listing) => isIssuePage || isNamed(listing))
        .flatMap((each) => readIssueListing(each, heading, clock) ?? []),
  )
  if (!isIssuePage) return tables
  const labelled = readLabelledLines(heading, tables.rest, ISSUE_WORDS, hasDay)
  const lines = labelled.listings.flatMap(
    (listing) => readIssueListing(listing, listing.title === heading ? above : heading, clock) ?? [],
  )
  if (lines.length) return { records: [...tables.records, ...lines], rest: labelled.rest }
  const told = readToldIssues(tables.rest, frame)
  return { records: [...tables.records, ...told.records], rest: told.rest }
}

function isNamed(listing: Listing): boolean {
  const roles = listing.parts.map((part) => part.role)
  return roles.includes('identified') && (roles.includes('resolved') || roles.includes('issue'))
}

function hasDay(listing: Listing): boolean {
  return listing.parts.some(({ role }) => role === 'identified' || role === 'resolved')
}

/** Issues whose days stand in their own words: items of a list, each with what is under it, or the text of one heading. */
function readToldIssues(blocks: readonly Block[], { heading, above, clock }: IssueFrame): ListReading {
  const records: PageRecord[] = []
  const rest: Block[] = []
  for (const unit of unitsOf(blocks, clock)) {
    const isOwn = unit[0] !== undefined && opensIssue(unit[0], clock)
    const lines = unit.flatMap((block) => block.text.split('\n'))
    const record = readTold(isOwn ? lines : [heading ?? '', ...lines], isOwn ? heading : above, unit, clock)
    if (record) records.push(record)
    else rest.push(...unit)
  }
  return { records, rest }
}

/** Each outer item or flat row with the blocks that follow it; what stands before the first is one unit. */
function unitsOf(blocks: readonly Block[], clock: ReadingClock): Block[][] {
  const units: Block[][] = []
  for (const block of blocks) {
    const open = units.at(-1)
    if (open && !opensIssue(block, clock)) open.push(block)
    else units.push([block])
  }
  return units
}

/** An outer item, or a line that was a row of a table: a day, another or `TBD`, and the issue. */
function opensIssue(block: Block, clock: ReadingClock): boolean {
  return (block.kind === 'item' && block.depth === 1) || readOpener(block.text, clock)?.isRow === true
}

/** "Status: Resolved" */
const SAID_STATE = /\b(?:status|state) ?[:–—-] ?([^.;|\n]{1,60})/i

function readTold(
  lines: readonly string[],
  section: string | null,
  blocks: readonly Block[],
  clock: ReadingClock,
): PageRecord | null {
  const [first = '', ...others] = lines
  const opener = readOpener(first, clock)
  const labelled = readLabelledDays(lines.join('\n'), clock)
  if (!labelled.start && !opener) return null
  return toIssue(
    { start: labelled.start ?? opener?.day ?? null, end: labelled.end ?? opener?.end ?? null },
    {
      section,
      lines: [...splitTitle(opener?.after ?? first), ...others],
      systems: [],
      state: SAID_STATE.exec(lines.join('\n'))?.[1] ?? '',
      text: lines.join(' '),
      links: blocks.flatMap((block) => block.links),
      clock,
    },
  )
}

/** "Scores missing – reported 3/4/21. They come back.": the words before the first mark are the title. */
function splitTitle(line: string): string[] {
  const cut = /^(.{6,100}?)(?:\s[–—-]\s|\s(?=\()|\.\s)(.+)$/s.exec(line)
  return cut ? [cut[1] ?? '', cut[2] ?? ''] : [line]
}

/** What opens an issue with a day: when it was found, when it was solved where that stands right behind, and the words after. */
interface Opener {
  day: Time
  end: Time | null
  isRow: boolean
  after: string
}

/** "03/15/21 – Scores missing" in an item or heading; "03/15/21 TBD Scores missing" where the cells of a row were run together. */
function readOpener(line: string, clock: ReadingClock): Opener | null {
  const [found, second] = readTimesWithWords(line, clock)
  if (found?.before.trim() !== '' || !found.span.start.day) return null
  const solved = second && /^[\s|]+$/.test(second.before) ? second : null
  const open = solved ? null : /^[\s|]+(?:TBD|TBA|N\/A|Ongoing|Open|Unresolved)\b/i.exec(line.slice(found.to))
  const after = line.slice(solved?.to ?? found.to + (open?.[0].length ?? 0)).replace(/^[\s:;,.)–—|-]+/, '')
  if (after.length <= 2) return null
  return {
    day: found.span.start.time,
    end: solved?.span.start.time ?? null,
    isRow: solved !== null || open !== null,
    after,
  }
}
