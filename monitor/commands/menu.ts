import type { Command } from 'commander'
import type { ExitCode, World } from './world.ts'

/** Gives a command its arguments, options and help, and what it does; `done` takes its exit code. */
export type DefineCommand = (command: Command, world: World, done: (code: ExitCode) => void) => void

export interface MenuEntry {
  readonly name: string
  /** Arguments as commander writes them: `[files...]`. */
  readonly takes?: string
  readonly summary: string
  /** A command's code is loaded only when it is called for. */
  load(): Promise<{ define: DefineCommand }>
}

/** Every command, in the order of the help page. */
export const MENU: readonly MenuEntry[] = [
  { name: 'run', summary: 'look at every source that is due, save and publish', load: () => import('./run.ts') },
  {
    name: 'status',
    summary: 'tell what is down, what comes, what is new and what is stale',
    load: () => import('./status.ts'),
  },
  {
    name: 'extract',
    takes: '[files...]',
    summary: 'read saved pages and print what they say, without a network or a store',
    load: () => import('./extract.ts'),
  },
  {
    name: 'replay',
    takes: '<dir>',
    summary: 'run through a recorded sequence of days',
    load: () => import('./replay.ts'),
  },
  { name: 'sample', summary: 'run through two recorded days of invented pages', load: () => import('./sample.ts') },
]
