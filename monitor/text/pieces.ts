/** A long text that is made piece by piece each time it is gone through, so that it never stands in memory as a whole. */
export type Pieces = Iterable<string>

/** So many values are one piece: some 80 KB of records. Each piece is a write of its own, and with less they cost more than making them. */
const VALUES_TOGETHER = 50

/** The texts of some values, one behind the other. `textOf` is asked anew each time. */
export function piecesOf<T>(values: readonly T[], textOf: (value: T, at: number) => string): Pieces {
  return {
    *[Symbol.iterator]() {
      for (let from = 0; from < values.length; from += VALUES_TOGETHER) {
        const some = values.slice(from, from + VALUES_TOGETHER)
        yield some.map((value, at) => textOf(value, from + at)).join('')
      }
    },
  }
}
