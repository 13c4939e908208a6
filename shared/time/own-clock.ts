/** A winter's and a summer's moment that are over, with the minutes that California's clocks were ahead of UTC. */
const PAST: readonly (readonly [moment: number, offset: number])[] = [
  [Date.UTC(2024, 0, 15), -480],
  [Date.UTC(2024, 6, 15), -420],
]

let isCalifornias = false

/**
 * Tells that the process's own clock was set to California's, so that the offset is its own to say: a zone's name makes Intl ready,
 * which costs 15 ms. Where the clock did not follow (a system without the zone stays at UTC), it is not asked.
 */
export function trustOwnClock(): void {
  isCalifornias = PAST.every(([moment, offset]) => readOffset(moment) === offset)
}

/** Minutes that California's clocks are ahead of UTC at a moment (milliseconds since 1970 UTC), or null: the own clock is not trusted. */
export function ownOffsetAt(moment: number): number | null {
  return isCalifornias ? readOffset(moment) : null
}

function readOffset(moment: number): number {
  return -new Date(moment).getTimezoneOffset()
}
