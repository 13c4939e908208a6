/** Milliseconds since 1970 UTC. */
export function readClock(): number {
  return Date.now()
}

/** A number from 0 to 1. */
export function drawChance(): number {
  return Math.random()
}

/** IANA name of the zone that this computer is in. */
export function readTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** Calls back so many milliseconds later, unless the page is gone; gives the way to call it off. */
export function callIn(delay: number, listener: () => void): () => void {
  const timer = setTimeout(listener, delay)
  return () => clearTimeout(timer)
}
