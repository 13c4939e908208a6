#!/usr/bin/env node
import { enableCompileCache } from 'node:module'

// Everything else is loaded from here, so that what was compiled once need not be compiled again at the next start.
enableCompileCache()
const { runCommandLine } = await import('./commands/run-command-line.ts')
process.exitCode = await runCommandLine(process.argv.slice(2))
