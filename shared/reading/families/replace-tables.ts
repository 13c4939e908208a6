import type { Block, RowBlock } from '../../page/page.ts'

/** Blocks in which each table for which `replace` gives other rows has those, in its place. */
export function replaceTables(
  blocks: readonly Block[],
  replace: (rows: readonly RowBlock[]) => RowBlock[] | null,
): Block[] {
  const tables = new Map<number, RowBlock[]>()
  for (const block of blocks)
    if (block.kind === 'row') tables.set(block.table, [...(tables.get(block.table) ?? []), block])
  const replaced = new Map([...tables].map(([table, rows]) => [table, replace(rows)]))
  return blocks.flatMap((block) => {
    const rows = block.kind === 'row' ? replaced.get(block.table) : null
    if (block.kind !== 'row' || !rows) return [block]
    return tables.get(block.table)?.[0] === block ? rows : []
  })
}
