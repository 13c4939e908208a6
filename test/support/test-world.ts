import type { World } from '../../monitor/commands/world.ts'
import { systemClock } from '../../monitor/ports/clock.ts'

/** A world for a command that runs in the test's own process; `said` holds what it printed. */
export interface TestWorld extends World {
  readonly said: { out: string; err: string }
}

export function createTestWorld(parts: Partial<World> = {}): TestWorld {
  const said = { out: '', err: '' }
  const stop = new AbortController()
  return {
    clock: systemClock,
    random: () => 0.5,
    readSecret: () => null,
    environment: { debug: false, contact: null, colour: false },
    out: { write: (text) => (said.out += text), isTerminal: false },
    err: { write: (text) => (said.err += text), isTerminal: false },
    stopSignal: () => stop.signal,
    ...parts,
    said,
  }
}
