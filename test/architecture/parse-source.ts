import { type ESTree, parseSync } from 'vite'

export interface ParsedSource {
  program: ESTree.Program
  /** Line of a place in the text, from 1. */
  lineOf(node: { start: number }): number
}

/** Reads TypeScript. Throws where it cannot: a file that nobody can read keeps no rule. */
export function parseSource(path: string, text: string): ParsedSource {
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`)
  return { program, lineOf: ({ start }) => text.slice(0, start).split('\n').length }
}
