/** Milliseconds since 1970 UTC. */
export function readClock(): number {
  return Date.now()
}

/** A number from 0 to 1. */
export function drawChance(): number {
  return Math.random()
}

/** Calls back once a minute while the page is open, so that what it says of time stays true. */
export function everyMinute(listener: () => void): void {
  setInterval(listener, 60_000)
}
