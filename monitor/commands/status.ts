import { MOST_RECENT } from '../publish/most-recent.ts'
import { newsSince, selectReport } from '../status/select-report.ts'
import { selectSourceHealth } from '../status/select-source-health.ts'
import { readStore } from '../store/read-store.ts'
import { openRegistry } from '../wire.ts'
import { addExamples } from './add-examples.ts'
import type { DefineCommand } from './define-command.ts'
import { parseInstant } from './parse-instant.ts'
import { addSourcesOption, addTellingOptions, type CommonOptions, chooseNow, openLog } from './pass-options.ts'
import { tellReport } from './tell-report.ts'
import { type ExitCode, refuse, type World } from './world.ts'

interface StatusOptions extends CommonOptions {
  data: string
  sources?: string
}

export const define: DefineCommand = (command, world, done) => {
  command.option('--data <dir>', 'the folder for what is known', 'data')
  addSourcesOption(command)
  command.option('--now <instant>', 'work as if it were this moment', parseInstant)
  addTellingOptions(command)
  addExamples(command, [
    ['status', 'what is down, what comes, what is new, what is stale'],
    ['status --json | jq .answer', 'the same, for programs'],
    ['status --now 2026-08-03T09:00-07:00', 'as it will be then, from what is known now'],
  ])
  command.action(async (options: StatusOptions) => done(await tellStatus(world, options)))
}

async function tellStatus(world: World, options: StatusOptions): Promise<ExitCode> {
  const opened = await openRegistry(options.sources)
  if (!opened.ok) return refuse(world, opened.error)
  const now = chooseNow(world, options)
  const read = await readStore(options.data, { most: MOST_RECENT, since: newsSince(now) })
  if (!read.ok) return refuse(world, read.problem.message)
  const { state, changes, notes } = read.snapshot
  for (const note of notes) openLog(world, options).warn(note)
  const health = selectSourceHealth(opened.registry.sources, state)
  const report = selectReport({ records: state.records, health, changes }, now)
  return tellReport(world, report, options)
}
