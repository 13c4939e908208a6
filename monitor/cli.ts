import { runCommandLine } from './commands/run-command-line.ts'

// Starts the sources, whether they are bundled or not: what start.js does where there is no bundle of them.
process.exitCode = await runCommandLine(process.argv.slice(2))
