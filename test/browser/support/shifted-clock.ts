// Takes the place of extension/platform/clock.ts in the build that tests send through time. Runs in the browser.

/** Milliseconds by which this clock goes ahead of the real one; kept by the browser for as long as it runs. */
let shift = 0

declare const chrome: {
  storage: {
    session: {
      get(key: string): Promise<Record<string, unknown>>
      onChanged: { addListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void }
    }
  }
}

// Asked for before anything that is stored, so it is known before anything is judged.
void chrome.storage.session.get('clockShift').then(({ clockShift }) => setShift(clockShift))
chrome.storage.session.onChanged.addListener(({ clockShift }) => clockShift && setShift(clockShift.newValue))

function setShift(value: unknown): void {
  if (typeof value === 'number') shift = value
}

export function readClock(): number {
  return Date.now() + shift
}

export function drawChance(): number {
  return 0.5
}

export function readTimeZone(): string {
  return 'America/Los_Angeles'
}

export function callIn(delay: number, listener: () => void): () => void {
  const timer = setTimeout(listener, delay)
  return () => clearTimeout(timer)
}
