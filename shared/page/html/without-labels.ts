import type { Cell } from '../page.ts'

/** Rows whose cells do not say once more what their columns are called ("From: May 4" below "From"), as tables made for phones do. */
export function withoutLabels(columns: readonly string[], rows: readonly Cell[][]): Cell[][] {
  const labelled = columns.map((name, at) =>
    rows.every((row) => isBlank(row[at]) || restOf(row[at], name, ':') !== null),
  )
  const plain = columns.map((name, at) => rows.every((row) => isBlank(row[at]) || restOf(row[at], name, '') !== null))
  // Without a colon a first word may be a part of a name: only where all cells begin so.
  const isLabelled = (at: number) => labelled[at] || (columns.length > 1 && plain.every(Boolean))
  if (!columns.some((_, at) => isLabelled(at))) return [...rows]
  return rows.map((row) =>
    row.length === columns.length
      ? row.map((cell, at) =>
          isLabelled(at) ? { ...cell, lines: restOf(cell, columns[at] ?? '', '') ?? cell.lines } : cell,
        )
      : row,
  )
}

/** The lines of a cell behind the name of its column; null where they do not begin with it. */
function restOf(cell: Cell | undefined, name: string, mark: string): string[] | null {
  const [first = '', ...others] = cell?.lines ?? []
  const label = name.replace(/:$/, '')
  if (label === '' || !first.startsWith(`${label}${mark}`)) return null
  const rest = first.slice(label.length)
  const isWhole = rest === '' || rest === ':'
  if (!isWhole && !/^(?::\s*|\s+)\S/.test(rest)) return null
  return isWhole ? others : [rest.replace(/^:?\s*/, ''), ...others]
}

function isBlank(cell: Cell | undefined): boolean {
  return (cell?.lines ?? []).join('') === ''
}
