import type { Block, RowBlock } from '../../page/page.ts'

/** Blocks in which each table for which `replace` gives other rows has those, in its place. */
export function replaceTables(
  blocks: readonly Block[],
  replace: (rows: readonly RowBlock[]) => RowBlock[] | null,
): Block[] {
  // Most passages hold no table.
  if (!blocks.some(({ kind }) => kind === 'row')) return [...blocks]
  const tables = Map.groupBy(
    blocks.filter((block) => block.kind === 'row'),
    ({ table }) => table,
  )
  const replaced = new Map([...tables].map(([table, rows]) => [table, replace(rows)]))
  return blocks.flatMap((block) => {
    const rows = block.kind === 'row' ? replaced.get(block.table) : null
    if (block.kind !== 'row' || !rows) return [block]
    return tables.get(block.table)?.[0] === block ? rows : []
  })
}
