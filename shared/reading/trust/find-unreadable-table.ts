import type { Block, Page, RowBlock } from '../../page/page.ts'
import { holdsDay, isMonth } from '../../page/words.ts'
import type { Family } from '../page-reading.ts'
import { saysNothingPlanned } from '../stories/nothing-planned.ts'

/** A table of days across, or one whose months stand over bare days. */
function isOfMonths({ columns, cells }: RowBlock): boolean {
  return columns.some(holdsDay) || cells.some(({ lines }) => isMonth(lines.join(' ')))
}

const PLACEHOLDER = /^(?:loading|please wait|fetching|retrieving)\b|^[.…\s|–—-]*$|\{\{|\$\{|<%/i

/**
 * Why the table that a schedule or issue page is for cannot be read: column names without rows, which a script fills in
 * later, or no schedule at all. Null where it can, or where the page itself says that nothing is planned.
 */
export function findUnreadableTable(page: Page, family: Family): string | null {
  if (family !== 'downtime-schedule' && family !== 'known-issues') return null
  const { body } = page
  if (
    saysNothingPlanned(
      body
        .filter((block) => block.kind !== 'empty-table')
        .map((block) => block.text)
        .join('\n'),
    )
  )
    return null
  const filled = body.filter((block) => block.kind === 'row' && !PLACEHOLDER.test(block.text))
  const empty =
    body.some((block) => block.kind === 'empty-table') ||
    body.some((block) => block.kind === 'row' && PLACEHOLDER.test(block.text))
  const isUnderMonth = body.some((block) => block.kind === 'heading' && isMonth(block.text))
  const opensWithDay = ({ text }: Block) => /^(?:[A-Z][a-z]{2,8}\.?,? )?\d{1,2}\b(?!:\d|\/| ?[ap]\.?m)/.test(text)
  if (isUnderMonth && body.some((block) => (block.kind === 'row' || block.kind === 'item') && opensWithDay(block)))
    return null
  const dated = filled.some((row) => holdsDay(row.text) || (row.kind === 'row' && isOfMonths(row)))
  if (empty && !dated) return 'the table has column names and no rows'
  if (dated) return null
  const told = body.some((block) => block.kind !== 'row' && block.kind !== 'empty-table' && holdsDay(block.text))
  return told ? null : 'the page has no schedule and does not say that nothing is planned'
}
