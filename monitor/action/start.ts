import { openWorld } from '../commands/open-world.ts'
import { readRunner } from '../ports/runner.ts'
import { runAction } from './run-action.ts'

// What action.yml starts.
process.exitCode = await runAction(openWorld(), readRunner())
