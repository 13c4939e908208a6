import { Command, CommanderError } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import { MENU } from './menu.ts'
import { openWorld } from './open-world.ts'
import { type ExitCode, refuse, type World } from './world.ts'

const NAME = 'caaspp-watch'
const AFTER_HELP = `
Exit codes: 0 all is well; 1 some source cannot be trusted or reached, the rest was done; 2 wrong usage or setting.
Each command explains itself: ${NAME} run --help`

/** Does what a command line (without the program's own name) asks for, and gives the exit code. Never throws. */
export async function runCommandLine(args: readonly string[], world: World = openWorld()): Promise<ExitCode> {
  let code: ExitCode = 0
  const program = describeProgram(world)
  const wanted = args[0] === 'help' ? args[1] : args[0]
  for (const { name, takes, summary, load } of MENU) {
    const command = program
      .command(takes ? `${name} ${takes}` : name)
      .summary(summary)
      .description(sentence(summary))
    if (name === wanted)
      (await load()).define(command, world, (exit) => {
        code = exit
      })
  }
  if (args.length === 0) return refuse(world, `name a command, such as "run" (all of them: ${NAME} --help)`)
  try {
    await program.parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    return tellUnexpected(world, error)
  }
}

function describeProgram(world: World): Command {
  return new Command(NAME)
    .description('Watches the public pages about the CAASPP and ELPAC testing systems.')
    .version(packageJson.version, '-V, --version', 'print the version')
    .addHelpText('after', AFTER_HELP)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.out.write(text),
      writeErr: (text) => world.err.write(text),
      // Commander sets its hint ("Did you mean …?") on a line of its own.
      outputError: (text) => refuse(world, inOneLine(text.replace(/^error: /, ''))),
    })
}

function tellUnexpected(world: World, error: unknown): ExitCode {
  const known = error instanceof Error
  const what = known ? inOneLine(`${error.name}: ${error.message}`) : 'unknown error'
  if (world.environment.debug && known) world.err.write(`${error.stack ?? what}\n`)
  return refuse(world, `stopped by an unexpected error (${what}); CAASPP_WATCH_DEBUG=1 shows where`)
}

function inOneLine(text: string): string {
  return text.split(/\s+/).join(' ').trim().slice(0, 500)
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
