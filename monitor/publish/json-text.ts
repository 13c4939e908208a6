import { type Pieces, piecesOf } from '../text/pieces.ts'

/** JSON as every published file has it: one value a line for people and diffs where `indent` is 2, else compact. */
export function jsonText(value: unknown, indent: 0 | 2 = 0): string {
  return `${JSON.stringify(value, null, indent)}\n`
}

/** One element of a long list a line, so that a diff shows which one changed. `publish` gives what is told of an element. */
export function jsonLines<T>(
  head: Record<string, unknown>,
  name: string,
  list: readonly T[],
  publish: (element: T) => unknown,
): Pieces {
  const opening = `${JSON.stringify(head).slice(0, -1)},${JSON.stringify(name)}:[`
  const lines = piecesOf(list, (element, at) => `${at > 0 ? ',' : ''}\n${JSON.stringify(publish(element))}`)
  return {
    *[Symbol.iterator]() {
      yield opening
      yield* lines
      yield list.length > 0 ? '\n]}\n' : ']}\n'
    },
  }
}
