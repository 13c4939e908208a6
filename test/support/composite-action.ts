import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { TOP } from '../architecture/source-tree.ts'

/** What a run of the action left behind. */
export interface ActionRun {
  /** Exit code of the step that ended the action. */
  code: number | null
  log: string
  outputs: Record<string, string>
  summary: string
}

interface ActionFile {
  inputs: Record<string, { default?: string }>
  outputs: Record<string, { value: string }>
  runs: { steps: { id?: string; name: string; uses?: string; run?: string; env?: Record<string, string> }[] }
}

const PREPARES = ['Install Node', 'Install packages']

/**
 * Runs action.yml as a GitHub runner does: inputs with their defaults into the environment of each step, each script by
 * bash with the runner's own flags, output and summary files, the outputs that action.yml hands on. Node and the packages
 * are those of this project, so the two steps that install them are left out.
 */
export async function runCompositeAction(
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<ActionRun> {
  const action: ActionFile = parse(readFileSync(join(TOP, 'action.yml'), 'utf8'))
  const temporary = mkdtempSync(join(dirname(workspace), 'runner-'))
  const values = Object.fromEntries(
    Object.entries(action.inputs).map(([name, { default: usual }]) => [name, usual ?? '']),
  )
  const context: Record<string, string> = { 'github.action_path': TOP }
  for (const [name, value] of Object.entries({ ...values, ...inputs })) context[`inputs.${name}`] = value
  const run: ActionRun = { code: 0, log: '', outputs: {}, summary: '' }
  for (const [index, step] of action.runs.steps.entries()) {
    if (PREPARES.includes(step.name)) continue
    const files = {
      GITHUB_OUTPUT: join(temporary, `output-${index}`),
      GITHUB_STEP_SUMMARY: join(temporary, `summary-${index}`),
    }
    for (const file of Object.values(files)) writeFileSync(file, '')
    const script = join(temporary, `${index}.sh`)
    writeFileSync(script, step.run ?? '')
    const own = Object.entries(step.env ?? {}).map(([name, value]) => [name, fill(value, context)])
    const ended = await startBash(script, workspace, { ...env, ...Object.fromEntries(own), ...files })
    run.code = ended.code
    run.log += ended.log
    run.summary += readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8')
    for (const [name, value] of readOutputs(files.GITHUB_OUTPUT)) context[`steps.${step.id}.outputs.${name}`] = value
    if (ended.code !== 0) break
  }
  run.outputs = Object.fromEntries(
    Object.entries(action.outputs).map(([name, { value }]) => [name, fill(value, context)]),
  )
  return run
}

/** Puts values in the place of `${{ name }}`; one that is not known is empty, as on GitHub. */
function fill(text: string, context: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{ *([^ }]+) *\}\}/g, (_, name: string) => context[name] ?? '')
}

function readOutputs(file: string): [string, string][] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  return lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)])
}

function startBash(
  script: string,
  cwd: string,
  env: Record<string, string>,
): Promise<{ code: number | null; log: string }> {
  const path = `${dirname(process.execPath)}:${process.env.PATH}`
  const child = spawn('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', script], {
    cwd,
    env: { ...process.env, PATH: path, GITHUB_ACTIONS: 'true', GITHUB_ACTION_PATH: TOP.slice(0, -1), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (log += chunk.toString()))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, log }))
  })
}
