/** A long text that is made piece by piece each time it is gone through, so that it never stands in memory as a whole. */
export type Pieces = Iterable<string>

/** So many values are one piece: some 20 KB of records. */
const VALUES_TOGETHER = 10

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
