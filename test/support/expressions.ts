import { pattern } from '../../shared/text/pattern.ts'
import { parseSource } from '../architecture/parse-source.ts'
import type { SourceTree } from '../architecture/source-tree.ts'

/** A regular expression as it stands in a source, and where. */
export interface Expression {
  where: string
  expression: RegExp
  /** Written as one literal, and how many characters that takes; null over several lines (`shared/text/pattern.ts`). */
  length: number | null
}

/** Every regular expression that the sources write out, each pattern once; those with parts of elsewhere are left out. */
export function expressionsIn(tree: SourceTree): Expression[] {
  const found = new Map<string, Expression>()
  for (const [path, text] of tree) {
    const { program, lineOf } = parseSource(path, text)
    for (const node of nodesUnder(program)) {
      const expression = literalOf(node) ?? expressionOfLines(node)
      if (expression === null || found.has(expression.source)) continue
      const [start, end] = [Number(node.start), Number(node.end)]
      const length = node.type === 'Literal' ? end - start : null
      found.set(expression.source, { where: `${path}:${lineOf({ start })}`, expression, length })
    }
  }
  return [...found.values()]
}

type Node = Record<string, unknown>

function literalOf({ type, regex }: Node): RegExp | null {
  if (type !== 'Literal' || !regex) return null
  const { pattern: source, flags } = regex as { pattern: string; flags: string }
  return new RegExp(source, flags)
}

/** That of ``new RegExp(pattern`…`, 'i')``. */
function expressionOfLines({ type, callee, arguments: given }: Node): RegExp | null {
  if (type !== 'NewExpression' || (callee as Node).name !== 'RegExp') return null
  const [source, flags] = given as [Node, Node | undefined]
  const quasi = source.quasi as { quasis: { value: { raw: string } }[]; expressions: unknown[] } | undefined
  if (quasi === undefined || quasi.expressions.length > 0) return null
  const raw = quasi.quasis.map(({ value }) => value.raw)
  return new RegExp(pattern(Object.assign([...raw], { raw })), String(flags?.value ?? ''))
}

function* nodesUnder(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield value as Node
  for (const each of Object.values(value)) yield* nodesUnder(each)
}
