import type { Block, RowBlock } from '../../page/page.ts'
import type { PageRecord } from '../../records/source-record.ts'
import type { Listing, Vocabulary } from './listing.ts'
import { readTableListings } from './table-listings.ts'

/** What a passage lists, and the blocks that are left for other readers. */
export interface ListReading {
  records: PageRecord[]
  rest: Block[]
}

/** Reads each table of a passage by itself; one that gives no record stays in the rest. */
export function readTables(
  blocks: readonly Block[],
  wordsFor: (rows: readonly RowBlock[]) => Vocabulary,
  toRecords: (listings: Listing[], rows: RowBlock[]) => PageRecord[],
): ListReading {
  const tables = Map.groupBy(
    blocks.filter((block) => block.kind === 'row'),
    ({ table }) => table,
  )
  const read = new Set<number>()
  const records = [...tables].flatMap(([table, rows]) => {
    const listings = readTableListings(rows, wordsFor(rows))
    const found = listings ? toRecords(listings, rows) : []
    if (found.length) read.add(table)
    return found
  })
  return { records, rest: blocks.filter((block) => block.kind !== 'row' || !read.has(block.table)) }
}
