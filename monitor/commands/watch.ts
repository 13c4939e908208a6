import { isIdle, planPass } from '../pass/plan-pass.ts'
import type { Log } from '../ports/log.ts'
import { shiftClock } from '../ports/shifted-clock.ts'
import { type PassResult, runPass } from '../run.ts'
import type { Alerts } from '../save-and-publish.ts'
import type { Registry } from '../sources/parse-sources-file.ts'
import { countWords } from '../status/count-words.ts'
import { openRegistry } from '../wire.ts'
import { addExamples } from './add-examples.ts'
import type { DefineCommand } from './define-command.ts'
import { openAlerts } from './open-alerts.ts'
import { addAlertsOption, addFolderOptions, type FolderOptions, openLog } from './pass-options.ts'
import { describeDistrusted, describeRecoveries, tellChanges } from './tell-pass.ts'
import { wireLivePass } from './wire-pass.ts'
import { type ExitCode, refuse, type World } from './world.ts'

/** How often it looks whether anything is due. */
const TICK_MS = 60_000

interface WatchOptions extends FolderOptions {
  alerts?: string
}

export const define: DefineCommand = (command, world, done) => {
  addFolderOptions(command)
  addAlertsOption(command)
  addExamples(command, [
    ['watch', 'look at each source when it is due, until Ctrl+C'],
    ['watch --json >> changes.jsonl', 'and write each pass that changed something as a line'],
  ])
  command.action(async (options: WatchOptions) => done(await watch(world, options)))
}

async function watch(world: World, options: WatchOptions): Promise<ExitCode> {
  const opened = await openRegistry(options.sources)
  if (!opened.ok) return refuse(world, opened.error)
  const told = await openAlerts(world, options)
  if (!told.ok) return refuse(world, told.error)
  return keepWatching(world, options, opened.registry, told.alerts)
}

async function keepWatching(
  world: World,
  options: FolderOptions,
  registry: Registry,
  alerts: Alerts | null,
): Promise<ExitCode> {
  const stop = world.stopSignal()
  const log = openLog(world, options)
  const clock = options.now ? shiftClock(world.clock, options.now) : world.clock
  let known: PassResult | null = null
  let told: readonly string[] = []
  while (!stop.aborted) {
    const now = new Date(clock.now()).toISOString()
    if (!known || (await isWorthAPass(known, registry, alerts, now))) {
      const end = await runPass(wireLivePass(world, { ...options, now }, registry, stop, alerts), now, false)
      // What is wrong from the beginning is a wrong setting; later it may pass, and the watch goes on.
      if (!end.ok && !known) return refuse(world, end.error)
      if (!end.ok) log.warn(end.error)
      if (end.ok) {
        if (!known) log.info(`Watching ${countWords(end.result.health.length, 'source')}. Ctrl+C ends it.`)
        known = end.result
        told = tellHealth(log, end.result, told)
        await tellChanges(world, end.result, options)
      }
    }
    await clock.sleep(TICK_MS, stop)
  }
  return 0
}

/** Says what is wrong once, not every quarter of an hour (`told`: the last lines), and what is well again. */
function tellHealth(log: Log, result: PassResult, told: readonly string[]): string[] {
  const distrusted = describeDistrusted(result)
  for (const line of distrusted.filter((each) => !told.includes(each))) log.warn(line)
  for (const line of describeRecoveries(result)) log.info(line)
  return distrusted
}

/** Whether a source is due, or somebody is to be told of something by now. */
async function isWorthAPass(
  known: PassResult,
  registry: Registry,
  alerts: Alerts | null,
  now: string,
): Promise<boolean> {
  if (!isIdle(await planPass(registry.sources, known.state, now, false))) return true
  return (
    alerts?.isDue(known.outbox, { records: known.state.records(), changes: [], health: known.health, now }) ?? false
  )
}
