/** Numbers from 0 up to, not including, 1, the same ones for the same seed (a whole number) on every machine. */
export function createChance(seed: number): () => number {
  // The multiplier and increment of a 32-bit linear congruential generator; its upper bits are good enough to pick words.
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (state >>> 8) / 2 ** 24
  }
}

/** One of some values. */
export function pickFrom<T>(values: readonly T[], chance: () => number): T {
  return values[Math.floor(chance() * values.length)] as T
}
