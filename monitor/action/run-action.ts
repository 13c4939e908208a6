import { appendFile } from 'node:fs/promises'
import { openAlerts } from '../commands/open-alerts.ts'
import { openLog } from '../commands/pass-options.ts'
import { reportOf } from '../commands/tell-report.ts'
import { wireLivePass } from '../commands/wire-pass.ts'
import type { ExitCode, World } from '../commands/world.ts'
import type { Runner } from '../ports/runner.ts'
import { type PassResult, runPass } from '../run.ts'
import type { Alerts } from '../save-and-publish.ts'
import type { Registry } from '../sources/parse-sources-file.ts'
import { selectSourceHealth } from '../status/select-source-health.ts'
import { readStore } from '../store/read-store.ts'
import { openRegistry } from '../wire.ts'
import { failsJob, judgeHealth, measureAge } from './judge-health.ts'
import { type ActionInputs, parseInputs } from './parse-inputs.ts'
import { type PassDone, passOverBranch } from './pass-over-branch.ts'
import { planAnnotations } from './plan-annotations.ts'
import { renderOutputs, selectOutputs } from './render-outputs.ts'
import { renderSummary } from './render-summary.ts'
import { guardLog, renderAnnotation } from './workflow-commands.ts'

/** A pass, and how old the data was before it: see `measureAge`. */
interface Done {
  readonly result: PassResult
  readonly ageBefore: number | null
}

/** One pass as a step of a workflow: inputs in, outputs, summary and annotations out. Gives the step's exit code. */
export async function runAction(world: World, runner: Runner): Promise<ExitCode> {
  const parsed = parseInputs(runner)
  if (!parsed.ok) return refuseStep(world, parsed.error)
  const opened = await openRegistry(parsed.inputs.sources ?? undefined)
  if (!opened.ok) return refuseStep(world, opened.error)
  const { inputs } = parsed
  const guarded = guard(world)
  const told = await openAlerts(guarded, inputs.alerts === null ? {} : { alerts: inputs.alerts })
  if (!told.ok) return refuseStep(world, told.error)
  const pass = (alerts: Alerts | null) => passOnce(guarded, inputs, opened.registry, alerts)
  const { data: folder, dataBranch: branch } = inputs
  const log = openLog(guarded, {})
  const job = { folder, clock: world.clock, log, alerts: told.alerts, pass }
  const end = branch === null ? await pass(told.alerts) : await passOverBranch({ ...job, branch })
  return end.ok ? tell(world, runner, inputs, end.done) : refuseStep(world, end.error)
}

async function passOnce(
  world: World,
  inputs: ActionInputs,
  registry: Registry,
  alerts: Alerts | null,
): Promise<PassDone<Done>> {
  const now = new Date(world.clock.now()).toISOString()
  const before = await readStore(inputs.data, { most: 0 })
  if (!before.ok) return { ok: false, error: before.problem.message }
  const ageBefore = measureAge(selectSourceHealth(registry.sources, before.snapshot.state), Date.parse(now))
  const { data, site, siteUrl } = inputs
  const job = wireLivePass(world, { data, site, siteUrl }, registry, world.stopSignal(), alerts)
  const end = await runPass(job, now, inputs.all)
  return end.ok ? { ok: true, done: { result: end.result, ageBefore } } : end
}

async function tell(
  world: World,
  { outputFile, summaryFile }: Runner,
  inputs: ActionInputs,
  { result, ageBefore }: Done,
): Promise<ExitCode> {
  const { changes, now } = result
  // The report is of the moment after the pass: the age of the data is what a reader will meet.
  const report = await reportOf({
    ...result,
    now: new Date(Math.max(world.clock.now(), Date.parse(now))).toISOString(),
  })
  if (summaryFile) await appendFile(summaryFile, renderSummary({ report, changes, ageBefore }))
  if (outputFile) await appendFile(outputFile, renderOutputs(selectOutputs(report, changes)))
  for (const annotation of planAnnotations(report, changes)) world.out.write(renderAnnotation(annotation))
  return failsJob(judgeHealth(report.sources, Date.parse(report.now)), inputs.failOn) ? 1 : 0
}

function refuseStep(world: World, error: string): ExitCode {
  world.out.write(renderAnnotation({ level: 'error', title: 'CAASPP Watch', message: error }))
  return 2
}

/** The same world, where nothing that is logged can command the runner. */
function guard(world: World): World {
  const guarded = ({ isTerminal, write }: World['out']) => ({
    isTerminal,
    write: (text: string) => write(guardLog(text)),
  })
  return { ...world, out: guarded(world.out), err: guarded(world.err) }
}
