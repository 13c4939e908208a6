import { parseSource } from '../architecture/parse-source.ts'
import type { SourceTree } from '../architecture/source-tree.ts'

/** A regular expression as it stands in a source, and where. */
export interface Expression {
  where: string
  expression: RegExp
}

/** Every regular expression that the sources write out, each pattern once. */
export function expressionsIn(tree: SourceTree): Expression[] {
  const found = new Map<string, Expression>()
  for (const [path, text] of tree) {
    const { program, lineOf } = parseSource(path, text)
    for (const node of nodesUnder(program)) {
      const regex = node.regex as { pattern: string; flags: string } | undefined
      if (node.type !== 'Literal' || !regex || found.has(regex.pattern)) continue
      const where = `${path}:${lineOf({ start: Number(node.start) })}`
      found.set(regex.pattern, { where, expression: new RegExp(regex.pattern, regex.flags) })
    }
  }
  return [...found.values()]
}

type Node = Record<string, unknown>

function* nodesUnder(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield value as Node
  for (const each of Object.values(value)) yield* nodesUnder(each)
}
