import type { Clock } from '../ports/clock.ts'
import type { Environment } from '../ports/environment.ts'
import type { Randomness } from '../ports/randomness.ts'
import type { ReadSecret } from '../ports/secrets.ts'

/** Where text goes. */
export interface Output {
  /** Whoever has much to write waits for what this gives: until then the one who reads is behind. */
  write(text: string): unknown
  /** True where a person looks on. */
  readonly isTerminal: boolean
}

/** Everything that a command may touch apart from files and the network. */
export interface World {
  readonly clock: Clock
  readonly random: Randomness
  readonly environment: Environment
  /** For the channels of alerts: their settings name environment variables, never values. */
  readonly readSecret: ReadSecret
  /** Data. */
  readonly out: Output
  /** Messages. */
  readonly err: Output
  /** Aborted when somebody asks the process to end. Until a command calls this, such a request ends it at once. */
  stopSignal(): AbortSignal
}

/** 0: healthy. 1: some source is not trustworthy, the rest was done. 2: wrong usage or configuration. */
export type ExitCode = 0 | 1 | 2

/** Says in one line what is wrong and what to do; the way in which every command refuses. */
export function refuse(world: World, line: string): ExitCode {
  world.err.write(`caaspp-watch: ${line}\n`)
  return 2
}
