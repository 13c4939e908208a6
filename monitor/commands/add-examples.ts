import type { Command } from 'commander'

/** Adds examples to a command's help: each a command line without the program's name, and what it does. */
export function addExamples(command: Command, examples: readonly (readonly [line: string, does: string])[]): void {
  const width = Math.max(...examples.map(([line]) => line.length))
  const lines = examples.map(([line, does]) => `  caaspp-watch ${line.padEnd(width)}  ${does}`)
  command.addHelpText('after', `\nExamples:\n${lines.join('\n')}`)
}
