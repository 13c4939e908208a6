import { once } from 'node:events'
import { useCaliforniaClock } from '../ports/california-clock.ts'
import { systemClock } from '../ports/clock.ts'
import { readEnvironment } from '../ports/environment.ts'
import { systemRandomness } from '../ports/randomness.ts'
import { readSystemSecret } from '../ports/secrets.ts'
import type { Output, World } from './world.ts'

/** The world of this process, whose own clock is California's from now on. */
export function openWorld(): World {
  useCaliforniaClock()
  for (const stream of [process.stdout, process.stderr]) stream.on('error', endQuietly)
  let stop: AbortSignal | null = null
  return {
    clock: systemClock,
    random: systemRandomness,
    environment: readEnvironment(),
    readSecret: readSystemSecret,
    out: openOutput(process.stdout),
    err: openOutput(process.stderr),
    stopSignal() {
      stop ??= listenForStop()
      return stop
    },
  }
}

function openOutput(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => (stream.write(text) ? null : awaitRoom(stream)),
    isTerminal: stream.isTTY === true,
  }
}

/** Who waits for room, by stream: those who write without waiting would be many. */
const waiting = new WeakMap<NodeJS.WriteStream, Promise<void>>()

function awaitRoom(stream: NodeJS.WriteStream): Promise<void> {
  const known = waiting.get(stream)
  if (known) return known
  const room = once(stream, 'drain').then(() => void waiting.delete(stream))
  waiting.set(stream, room)
  return room
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
