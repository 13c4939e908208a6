/** Something that takes room from `from` to `to` on a line. */
export interface Extent {
  from: number
  to: number
}

/** For each extent, in their order, the first lane in which it touches none before it. */
export function assignLanes(extents: readonly Extent[], gap: number): number[] {
  const taken: Extent[][] = []
  return extents.map((extent) => {
    const isFree = (lane: readonly Extent[]) =>
      lane.every((other) => extent.to + gap <= other.from || other.to + gap <= extent.from)
    const found = taken.findIndex(isFree)
    const lane = found < 0 ? taken.length : found
    taken[lane] = [...(taken[lane] ?? []), extent]
    return lane
  })
}
