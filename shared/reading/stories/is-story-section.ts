import type { Block } from '../../page/page.ts'
import { holdsDay, isOnlyDay } from '../../page/words.ts'
import { pattern } from '../../text/pattern.ts'
import type { Family } from '../page-reading.ts'
import { saysNothingPlanned } from './nothing-planned.ts'

/** Has a heading a text, a list or a table of links of its own? A schedule or issue table is none. */
export function isStorySection(title: string, blocks: readonly Block[], family: Family): boolean {
  if (blocks.length === 0 || title === '') return false
  if (family === 'downtime-schedule' || family === 'known-issues') return isBesideSchedule(title, blocks)
  const captions = new Set(blocks.flatMap((block) => (block.kind === 'row' ? (block.caption ?? []) : [])))
  const isTable = (block: Block) =>
    block.kind === 'row' || block.kind === 'empty-table' || captions.has(block.text) || isFootnote(block)
  return !blocks.every(isTable) || holdsLinks(blocks)
}

/** "* Or the last day of instruction": of the table that it stands under. */
function isFootnote({ kind, text }: Block): boolean {
  return kind === 'paragraph' && /^[*†‡]+ ?\S/.test(text)
}

/** A heading of a part of the year: what tells days below it is the schedule. */
const PERIOD = new RegExp(
  pattern`
    ^(?:(?:early|mid|late)[- ])?(?:spring|summer|fall|autumn|winter|\d{4})(?:,? \d{4}(?:[–-]\d\d)?)?(?: (?:
        down-?times?|maintenance|schedule|outages?
      )
    )?$`,
  'i',
)

/** On a schedule or issue page only prose that is not the schedule itself: definitions, advice. */
function isBesideSchedule(title: string, blocks: readonly Block[]): boolean {
  if (listsDays(blocks) || isOnlyDay(title) || (PERIOD.test(title) && blocks.some(({ text }) => holdsDay(text))))
    return false
  return !saysNothingPlanned(blocks.map((block) => block.text).join(' '))
}

/** Do blocks hold a schedule: a table, or a list most of whose items tell a day? */
export function listsDays(blocks: readonly Block[]): boolean {
  if (blocks.some((block) => block.kind === 'row' || block.kind === 'empty-table')) return true
  const items = blocks.filter((block) => block.kind === 'item')
  return items.length > 0 && items.filter((item) => holdsDay(item.text)).length * 2 >= items.length
}

/** A table whose rows lead to something, and do not tell days. */
function holdsLinks(blocks: readonly Block[]): boolean {
  const rows = blocks.filter((block) => block.kind === 'row')
  if (rows.length === 0) return false
  const linked = rows.filter((row) => row.links.length > 0).length
  const dated = rows.filter((row) => row.kind === 'row' && holdsDay(withoutStamps(row))).length
  const isNamed = rows.some((row) =>
    row.columns.some((name) => /^(?:link|resource|document|title|web ?site|name|file|guide|video)s?$/i.test(name)),
  )
  return (linked * 2 > rows.length || isNamed) && dated * 2 <= rows.length
}

/** A stamp tells the day of a link, not one that the row is about. */
function withoutStamps({ cells, columns }: Extract<Block, { kind: 'row' }>): string {
  const told = cells.filter((_, at) => !/^(?:date )?(?:posted|added|updated|revised)\b/i.test(columns[at] ?? ''))
  const text = told.flatMap(({ lines }) => lines).join(' ')
  return text.replace(/\((?:[^()]{0,40}; ?)?(?:posted|added|updated|revised|new|released)\b[^()]{0,40}\)/gi, '')
}
