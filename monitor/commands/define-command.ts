import type { Command } from 'commander'
import type { ExitCode, World } from './world.ts'

/** Gives a command its arguments, options and help, and what it does; `done` takes its exit code. */
export type DefineCommand = (command: Command, world: World, done: (code: ExitCode) => void) => void
