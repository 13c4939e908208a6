/** What a GitHub runner hands to a step, and where it takes the step's words from. */
export interface Runner {
  /** The action's inputs by their name in `action.yml`; one that was not given is missing or empty. */
  readonly inputs: ReadonlyMap<string, string>
  /** Files that lines are put behind; null outside a runner. */
  readonly outputFile: string | null
  readonly summaryFile: string | null
  /** `OWNER/NAME` of the repository that the step works for; null outside a runner. */
  readonly repository: string | null
}

const INPUT = 'INPUT_'

/** Reads what the runner put into the environment of this process. `INPUT_FAIL_ON` is the input `fail-on`. */
export function readRunner(): Runner {
  const { GITHUB_OUTPUT, GITHUB_STEP_SUMMARY, GITHUB_REPOSITORY } = process.env
  const inputs = Object.entries(process.env).flatMap(([name, value]) =>
    name.startsWith(INPUT) && value !== undefined
      ? [[name.slice(INPUT.length).toLowerCase().replaceAll('_', '-'), value.trim()] as const]
      : [],
  )
  return {
    inputs: new Map(inputs),
    outputFile: GITHUB_OUTPUT || null,
    summaryFile: GITHUB_STEP_SUMMARY || null,
    repository: GITHUB_REPOSITORY || null,
  }
}
