import { appendFile } from 'node:fs/promises'
import { reportOf } from '../commands/tell-report.ts'
import { wireLivePass } from '../commands/wire-pass.ts'
import type { ExitCode, World } from '../commands/world.ts'
import type { Runner } from '../ports/runner.ts'
import { type PassResult, runPass } from '../run.ts'
import type { Registry } from '../sources/parse-sources-file.ts'
import { countWords } from '../status/count-words.ts'
import { selectSourceHealth } from '../status/select-source-health.ts'
import { readStore } from '../store/read-store.ts'
import { openRegistry } from '../wire.ts'
import { type DataBranch, openDataBranch } from './data-branch.ts'
import { failsJob, judgeHealth, measureAge } from './judge-health.ts'
import { type ActionInputs, parseInputs } from './parse-inputs.ts'
import { planAnnotations } from './plan-annotations.ts'
import { renderOutputs, selectOutputs } from './render-outputs.ts'
import { renderSummary } from './render-summary.ts'
import { guardLog, renderAnnotation } from './workflow-commands.ts'

/** A pass and what was known before it; `error` is one line that says what to do. */
type Done = { ok: true; result: PassResult; ageBefore: number | null } | { ok: false; error: string }

/** How often a pass is made anew because another one saved its data first. */
const MOST_PASSES = 5

/** One pass as a step of a workflow: inputs in, outputs, summary and annotations out. Gives the step's exit code. */
export async function runAction(world: World, runner: Runner): Promise<ExitCode> {
  const parsed = parseInputs(runner)
  if (!parsed.ok) return refuseStep(world, parsed.error)
  const opened = await openRegistry(parsed.inputs.sources ?? undefined)
  if (!opened.ok) return refuseStep(world, opened.error)
  const done = await passOverBranch(guard(world), parsed.inputs, opened.registry)
  return done.ok ? tell(world, runner, parsed.inputs, done) : refuseStep(world, done.error)
}

/** Where a branch keeps the data, a pass counts only once its data is there. Nothing is published or told before. */
async function passOverBranch(world: World, inputs: ActionInputs, registry: Registry): Promise<Done> {
  if (inputs.dataBranch === null) return passOnce(world, inputs, registry)
  const opened = await openDataBranch({ folder: inputs.data, branch: inputs.dataBranch, clock: world.clock })
  if (!opened.ok) return opened
  for (let attempt = 1; attempt <= MOST_PASSES; attempt += 1) {
    const done = await passAndSave(world, inputs, registry, opened.branch)
    if (done !== 'overtaken') return done
    world.err.write('Another run has saved its data first; this one looks again from there.\n')
  }
  return { ok: false, error: `data-branch: other runs saved first ${MOST_PASSES} times; let one run at a time` }
}

async function passAndSave(
  world: World,
  inputs: ActionInputs,
  registry: Registry,
  branch: DataBranch,
): Promise<Done | 'overtaken'> {
  const loaded = await branch.load()
  if (!loaded.ok) return loaded
  const done = await passOnce(world, inputs, registry)
  if (!done.ok) return done
  const { now, changes } = done.result
  const saved = await branch.save(loaded.tip, `Data of ${now}: ${countWords(changes.length, 'change')}`)
  if (saved.kind === 'failed') return { ok: false, error: saved.error }
  return saved.kind === 'overtaken' ? 'overtaken' : done
}

async function passOnce(world: World, inputs: ActionInputs, registry: Registry): Promise<Done> {
  const now = new Date(world.clock.now()).toISOString()
  const before = await readStore(inputs.data, 0)
  if (!before.ok) return { ok: false, error: before.problem.message }
  const ageBefore = measureAge(selectSourceHealth(registry.sources, before.snapshot.state), Date.parse(now))
  const { sources: _, ...folders } = inputs
  const end = await runPass(wireLivePass(world, folders, registry, world.stopSignal()), now, inputs.all)
  return end.ok ? { ...end, ageBefore } : end
}

async function tell(
  world: World,
  { outputFile, summaryFile }: Runner,
  inputs: ActionInputs,
  { result, ageBefore }: Extract<Done, { ok: true }>,
): Promise<ExitCode> {
  const { changes, now } = result
  // The report is of the moment after the pass: the age of the data is what a reader will meet.
  const report = reportOf({ ...result, now: new Date(Math.max(world.clock.now(), Date.parse(now))).toISOString() })
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
