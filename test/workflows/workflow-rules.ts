/** A step of a job or of a composite action, as YAML gives it. */
export interface Step {
  name?: string
  uses?: string
  run?: string
  shell?: string
  with?: Record<string, unknown>
}

export interface Job {
  permissions?: Record<string, string>
  'timeout-minutes'?: number
  steps: Step[]
}

/** A workflow as YAML gives it, and its text (YAML drops the comments that name versions). */
export interface Workflow {
  path: string
  text: string
  permissions?: unknown
  on: { schedule?: { cron: string }[]; [event: string]: unknown }
  jobs: Record<string, Job>
}

const PINNED = /^\s*(?:- )?uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/
const OURS = /^\s*(?:- )?uses: \.\/?$/

/** Every line that uses an action must name a commit, and say in words which version that is. */
export function complaintsAboutPins(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => /^\s*(- )?uses:/.test(line) && !PINNED.test(line) && !OURS.test(line))
    .map((line) => `not pinned: ${line.trim()}`)
}

/** What somebody else wrote must reach a script as environment: `${{ }}` is put in before the shell reads the line. */
export function complaintsAboutScripts(steps: readonly Step[]): string[] {
  return steps.filter(({ run }) => run?.includes('${{')).map(({ name }) => `an expression in the script of: ${name}`)
}

/** What a step can only do with a permission. */
const NEEDS: readonly (readonly [does: (step: Step) => boolean, permissions: Readonly<Record<string, string>>])[] = [
  [({ uses }) => uses?.startsWith('actions/checkout@') === true, { contents: 'read' }],
  [({ uses, with: inputs }) => uses === './' && inputs?.['data-branch'] !== undefined, { contents: 'write' }],
  [({ uses }) => uses?.startsWith('actions/deploy-pages@') === true, { pages: 'write', 'id-token': 'write' }],
  [({ uses }) => uses?.startsWith('actions/attest@') === true, { attestations: 'write', 'id-token': 'write' }],
  [({ run }) => run?.startsWith('gh release create ') === true, { contents: 'write' }],
]

/** A job gets what its steps need and nothing else; what is not said at the top could be anything. */
export function complaintsAboutPermissions({ permissions, jobs }: Workflow): string[] {
  const top = JSON.stringify(permissions) === '{}' ? [] : ['the workflow must begin with no permission at all']
  const ofJobs = Object.entries(jobs).flatMap(([name, job]) => {
    const needed: Record<string, string> = {}
    for (const step of job.steps) {
      for (const [does, asks] of NEEDS) {
        if (does(step))
          for (const [scope, level] of Object.entries(asks)) if (needed[scope] !== 'write') needed[scope] = level
      }
    }
    const granted = job.permissions ?? {}
    const scopes = new Set([...Object.keys(needed), ...Object.keys(granted)])
    return [...scopes]
      .filter((scope) => needed[scope] !== granted[scope])
      .map((scope) => `${name}: ${scope} is ${granted[scope] ?? 'not granted'} and ${needed[scope] ?? 'not needed'}`)
  })
  return [...top, ...ofJobs]
}

/** A job that hangs is ended, and no schedule falls on the full hour, when GitHub's queue is longest. */
export function complaintsAboutTimes({ jobs, on }: Workflow): string[] {
  const endless = Object.entries(jobs).filter(([, job]) => !job['timeout-minutes'])
  const crowded = (on.schedule ?? []).filter(({ cron }) =>
    cron
      .split(' ')[0]
      ?.split(',')
      .some((minute) => !(Number(minute) % 30 > 0)),
  )
  return [
    ...endless.map(([name]) => `${name} has no time limit`),
    ...crowded.map(({ cron }) => `on the hour or the half hour: ${cron}`),
  ]
}
