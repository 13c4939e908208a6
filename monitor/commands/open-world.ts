import { systemClock } from '../ports/clock.ts'
import { readEnvironment } from '../ports/environment.ts'
import { systemRandomness } from '../ports/randomness.ts'
import { readSystemSecret } from '../ports/secrets.ts'
import type { World } from './world.ts'

/** The world of this process. */
export function openWorld(): World {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', endQuietly)
  let stop: AbortSignal | null = null
  return {
    clock: systemClock,
    random: systemRandomness,
    environment: readEnvironment(),
    readSecret: readSystemSecret,
    out: { write: (text) => process.stdout.write(text), isTerminal: process.stdout.isTTY === true },
    err: { write: (text) => process.stderr.write(text), isTerminal: process.stderr.isTTY === true },
    stopSignal() {
      stop ??= listenForStop()
      return stop
    },
  }
}

/** A reader that has seen enough (`| head`) is no failure; there is just nobody left to write for. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit()
}

function listenForStop(): AbortSignal {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // Whoever asks a second time does not want to wait for a clean end.
    process.on(signal, () => (controller.signal.aborted ? process.exit(1) : controller.abort()))
  }
  return controller.signal
}
