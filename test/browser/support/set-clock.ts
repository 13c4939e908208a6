// Takes the place of extension/platform/clock.ts in the build that tests send through time. Runs in the browser.

/** Milliseconds since 1970 UTC that this clock stands at, kept by the browser for as long as it runs; the real time until it is set. */
let standsAt: number | null = null

declare const chrome: {
  storage: {
    session: {
      get(key: string): Promise<Record<string, unknown>>
      onChanged: { addListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void }
    }
  }
}

// Asked for before anything that is stored, so it is known before anything is judged.
void chrome.storage.session.get('clock').then(({ clock }) => set(clock))
chrome.storage.session.onChanged.addListener(({ clock }) => clock && set(clock.newValue))

function set(value: unknown): void {
  if (typeof value === 'number') standsAt = value
}

export function readClock(): number {
  return standsAt ?? Date.now()
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
