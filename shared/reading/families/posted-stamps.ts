import type { Block, RowBlock } from '../../page/page.ts'
import type { PageRecord } from '../../records/source-record.ts'
import { systemIdsIn } from '../../systems/find-systems.ts'
import { pattern } from '../../text/pattern.ts'
import { readTimes } from '../phrases/read-times.ts'
import { resolvePhrase } from '../resolve/resolve-phrase.ts'
import type { ResolvedEdge } from '../resolve/resolved-time.ts'
import type { ListReading } from './list-reading.ts'

const STAMP_WORD =
  /\b(?:posted|revised|rev\.|updated|added|uploaded|published|new|modified|issued|released|version of|last changed|as of)(?=\W|$)/i
/** `(Posted 09/15/21)`, `(July 2021)`, `(recorded June 3, 2021; posted June 9, 2021)`, `(PDF; 2MB; Revised 13-Nov-2015)`, `[revised March 3, 2025]`; never `(Video; 06:50)`. */
const BRACKETED = /(?<!(?:day|Mon|Fri|Tues?|Wed|Thu|Sat|Sun)\.?,? )\(([^()]{1,80})\)|\[([^[\]]{1,80})\]/g
/** `– Updated February 4, 2025`, `Posted: Jan. 21, 2025`, `New 8/1/24` at the end of an item. */
const TRAILING = new RegExp(
  pattern`
    (?:^|[\s–—|,;-])(
      (?:(?:last |newly )?(?:posted|revised|rev\.|updated|added|uploaded|published|modified|issued|version of)|new)(?: on
      )?:?\s+[^;()[\]]{4,28}
    )\.?$`,
  'i',
)
/** `User Guide – PDF | Dec. 2025` */
const MONTH_APART = /\s[|·•]\s*((?:early |mid-?|late )?[A-Z][a-z]{2,8}\.? \d{4})$/
const ONLY_A_MONTH =
  /^(?:(?:posted|revised|updated|added|new|published),? )?(?:early |mid-?|late )?[A-Z][a-z]+\.? \d{4}$/i
const ONLY_A_DAY = /^\d{1,2}\/\d{1,2}\/\d{2,4}$/
const COLUMN = new RegExp(
  pattern`
    ^(?:(?:date|last|day) )?(?:posted|revised|updated|added|uploaded|published|modified|issued)(?: on)?$
    |^(?:posting|revision) date$|^date (?:posted|added|updated|revised)$`,
  'i',
)
/** What the page says of itself is no stamp of an item. */
const OF_THE_PAGE = /^(?:(?:this )?(?:page|web ?site)\b.{0,20}|last )(?:reviewed|updated|modified|changed|revised)\b/i

/**
 * The releases that a resource page's stamps tell: each item with a posted date, whatever its day (RECORDS 10). A stamp on a line of
 * its own belongs to the item above it. What bears no stamp is left for other readers.
 */
export function readPostedStamps(section: string | null, blocks: readonly Block[]): ListReading {
  const records: PageRecord[] = []
  const rest: Block[] = []
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1]
    const found =
      block.kind === 'row' ? stampsOfRow(block) : stampsOfLine(block.text, before, isUnderItem(blocks, index))
    records.push(...found.map((stamp) => toRelease(stamp, section, block)))
    if (!found.length) rest.push(block)
  }
  return { records, rest }
}

/** "Last updated July 2025" under the one file or video of a passage, or between two of them; under a whole list it is the page's. */
function isUnderItem(blocks: readonly Block[], index: number): boolean {
  const isLinked = (block: Block | undefined) => block !== undefined && block.links.length > 0
  if (blocks[index - 1]?.kind !== 'paragraph' || !isLinked(blocks[index - 1])) return false
  return isLinked(blocks[index + 1]) || blocks.filter(isLinked).length === 1
}

/** When something was posted, and the words that tell what. */
interface Stamp {
  printed: string
  day: ResolvedEdge
  owner: string
}

/** A row's column of posting days, else the stamps inside its cells. */
function stampsOfRow(row: RowBlock): Stamp[] {
  const lines = row.cells.map((cell) => cell.lines.join(' '))
  const at = row.columns.findIndex((name) => COLUMN.test(name.trim()))
  const printed = lines[at] ?? ''
  const day = dayIn(printed)
  const owner = lines.find((line, index) => index !== at && line !== '') ?? ''
  if (day) return [{ printed, day, owner }]
  const isOfOneThing = row.links.length < 2
  return row.cells.flatMap((cell, index) =>
    cell.lines.flatMap((line, nth) => {
      const stamp = stampIn(line)
      if (!stamp) return []
      const before = withoutStamps(line) === '' ? (cell.lines[nth - 1] ?? '') : line
      return [{ ...stamp, owner: index > 0 && isOfOneThing ? (lines[0] ?? before) : before }]
    }),
  )
}

function stampsOfLine(text: string, before: Block | undefined, isUnderItem: boolean): Stamp[] {
  const stamp = OF_THE_PAGE.test(text) && !isUnderItem ? null : stampIn(text)
  if (!stamp) return []
  const isAlone = withoutStamps(text) === ''
  if (isAlone && (!before || (before.kind === 'paragraph' && !before.links.length && before.text.length > 120)))
    return []
  return [{ ...stamp, owner: isAlone ? `${before?.text ?? ''} ${text}` : text }]
}

function stampIn(text: string): Omit<Stamp, 'owner'> | null {
  for (const match of text.matchAll(BRACKETED)) {
    const inside = (match[1] ?? match[2] ?? '').trim()
    const lastPart = inside.split(/[;,]\s/).at(-1) ?? inside
    const isDay = ONLY_A_DAY.test(inside) || ONLY_A_MONTH.test(inside) || ONLY_A_MONTH.test(lastPart)
    if (!STAMP_WORD.test(inside) && !isDay) continue
    const day = dayIn(inside.slice(Math.max(0, inside.search(STAMP_WORD)))) ?? dayIn(inside)
    if (day) return { printed: match[0], day }
  }
  const trailing = TRAILING.exec(text) ?? MONTH_APART.exec(text)
  const day = trailing ? dayIn(trailing[1] ?? '') : null
  return trailing && day ? { printed: (trailing[1] ?? '').trim(), day } : null
}

/** The first time that a stamp prints with its year; `05-12-2020` is month, day and year. */
function dayIn(text: string): ResolvedEdge | null {
  const [phrase] = readTimes(text.replace(/\b(\d{1,2})[-.](\d{1,2})[-.](\d{4}|\d{2})\b/g, '$1/$2/$3'))
  return (phrase && resolvePhrase(phrase, { published: null, witnesses: [] }).spans[0]?.start) ?? null
}

function withoutStamps(text: string): string {
  return text
    .replace(BRACKETED, ' ')
    .replace(TRAILING, ' ')
    .replace(MONTH_APART, ' ')
    .replace(/(?<![\s.–—|,;-])[\s.–—|,;-]+$/, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function toRelease({ printed, day, owner }: Stamp, section: string | null, block: Block): PageRecord {
  const title = withoutStamps(owner) || owner
  return {
    kind: 'release',
    title,
    section,
    systems: systemIdsIn(title),
    start: day.time,
    end: null,
    text: owner,
    links: block.links,
    doubts: [],
    ...(day.approximate ? { approximate: true } : {}),
    evidence: [{ printed, inferred: [] }],
  }
}
