import packageJson from '../package.json' with { type: 'json' }
import { SOURCES } from '../shared/sources/sources.ts'
import type { Fetcher } from './fetch/fetch-result.ts'
import type { Clock } from './ports/clock.ts'
import type { Log } from './ports/log.ts'
import type { Randomness } from './ports/randomness.ts'
import type { PassJob } from './run.ts'
import type { Registry, RegistryResult } from './sources/parse-sources-file.ts'

/** The version of this program, which is also what is remembered of who read a page. */
export const VERSION = packageJson.version

/** What is watched: the built-in registry, or what a sources file makes of it. */
export async function openRegistry(sourcesFile: string | undefined): Promise<RegistryResult> {
  if (sourcesFile === undefined) return { ok: true, registry: { sources: SOURCES, allowLoopback: false } }
  const [{ readSourcesFile }, { openCheckedTexts }] = await Promise.all([
    import('./sources/read-sources-file.ts'),
    import('./ports/checked-texts.ts'),
  ])
  return readSourcesFile(sourcesFile, openCheckedTexts())
}

/** What the sites are told of who asks. */
const ABOUT = "reads public pages on California's tests for coordinators"

export interface NetworkTools {
  readonly clock: Clock
  readonly random: Randomness
  readonly log: Log
  /** How to reach whoever runs this copy; null where nobody said. */
  readonly contact: string | null
}

/** What speaks to the live sites, within the day's budget. */
export function wireFetcher(registry: Registry, { contact, ...tools }: NetworkTools): PassJob['openFetcher'] {
  return async (earlier) => {
    // Loaded where something is fetched: most commands fetch nothing.
    const [{ createFetcher }, { UNRESTRAINED }, { createBudget }, { describeAgent }] = await Promise.all([
      import('./fetch/create-fetcher.ts'),
      import('./fetch/limits.ts'),
      import('./fetch/request-budget.ts'),
      import('./fetch/user-agent.ts'),
    ])
    const userAgent = describeAgent({ version: VERSION, about: ABOUT, contact })
    const budget = createBudget(earlier)
    const loopback = registry.allowLoopback ? { loopback: UNRESTRAINED } : {}
    return { fetcher: createFetcher({ ...tools, ...loopback, userAgent, budget }), ledger: budget.ledger }
  }
}

/** What answers from a recording; nothing is counted. */
export function wireRecording(fetcher: Fetcher): PassJob['openFetcher'] {
  return async (earlier) => ({ fetcher, ledger: () => earlier })
}
