import { runPass } from '../run.ts'
import { openRegistry } from '../wire.ts'
import { addExamples } from './add-examples.ts'
import type { DefineCommand } from './define-command.ts'
import { openAlerts } from './open-alerts.ts'
import { addAlertsOption, addFolderOptions, chooseNow, type FolderOptions } from './pass-options.ts'
import { tellPass } from './tell-pass.ts'
import { wireLivePass } from './wire-pass.ts'
import { type ExitCode, refuse, type World } from './world.ts'

interface RunOptions extends FolderOptions {
  all?: true
  alerts?: string
}

export const define: DefineCommand = (command, world, done) => {
  command.option('--all', 'look at every source, due or not')
  addFolderOptions(command)
  addAlertsOption(command)
  addExamples(command, [
    ['run', 'look at what is due, save and publish'],
    ['run --all --quiet', 'look at everything; say nothing but warnings'],
    ['run --alerts alerts.json', 'and tell the channels of that file what changed'],
    ['run --sources mine.json --data d --site s', 'with sources and folders of your own'],
  ])
  command.action(async (options: RunOptions) => done(await run(world, options)))
}

async function run(world: World, options: RunOptions): Promise<ExitCode> {
  const opened = await openRegistry(options.sources)
  if (!opened.ok) return refuse(world, opened.error)
  const told = await openAlerts(world, options)
  if (!told.ok) return refuse(world, told.error)
  const job = wireLivePass(world, options, opened.registry, world.stopSignal(), told.alerts)
  const end = await runPass(job, chooseNow(world, options), options.all === true)
  return end.ok ? tellPass(world, end.result, options) : refuse(world, end.error)
}
