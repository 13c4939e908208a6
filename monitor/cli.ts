import { runCommandLine } from './commands/run-command-line.ts'

// Started by start.js, which makes it fast.
process.exitCode = await runCommandLine(process.argv.slice(2))
