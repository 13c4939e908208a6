import packageJson from '../package.json' with { type: 'json' }
import { SOURCES } from '../shared/sources/sources.ts'
import type { Fetcher } from './fetch/fetch-result.ts'
import type { Clock } from './ports/clock.ts'
import type { Log } from './ports/log.ts'
import type { Randomness } from './ports/randomness.ts'
import { describeBasis, isMadeFrom, readStamp, writeStamp } from './publish/site-stamp.ts'
import type { PassJob } from './run.ts'
import type { PublishContents } from './save-and-publish.ts'
import type { Registry, RegistryResult } from './sources/parse-sources-file.ts'
import { nameSources } from './status/name-sources.ts'
import { problemOf } from './store/store-problem.ts'

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

/** Where the site goes. */
export interface SitePlace {
  /** The folder. */
  readonly siteDir: string
  /** Where the folder is served. */
  readonly siteUrl: string
  /** The secret to sign it with, out of the environment; null where it is not signed. */
  readonly signingKey: string | null
}

const BAD_KEY = 'CAASPP_WATCH_SIGNING_KEY holds no signing key; nothing was published. make-key makes one'

/** What writes the site. */
export function wirePublisher({ siteDir, siteUrl, signingKey }: SitePlace, registry: Registry): PassJob['publish'] {
  return async ({ state, health, recordsKey, readRecent, now: at, idle }: PublishContents) => {
    const key = signingKey === null ? null : (await import('./signing/signing-key.ts')).readSigningKey(signingKey)
    if (signingKey !== null && !key) return BAD_KEY
    const now = Date.parse(at)
    const sourceNames = nameSources(registry.sources, state.pages)
    const model = { health, now, baseUrl: siteUrl, sourceNames }
    const made = { madeBy: VERSION, signedBy: key?.publicKey ?? null }
    const basis = recordsKey === null ? null : describeBasis({ ...model, recordsKey, ...made })
    try {
      if (basis !== null && isMadeFrom(await readStamp(siteDir), basis, now)) {
        if (idle) return null
        const [{ keepsDashboards }, { publishHealth }] = await Promise.all([
          import('./publish/is-still-good.ts'),
          import('./publish/publish-health.ts'),
        ])
        if ((await keepsDashboards(siteDir, model)) && (await publishHealth(model, siteDir, key))) return null
      }
      const [{ publishSite }, { isAllowedLink }, { nextMoment }] = await Promise.all([
        import('./publish/publish-site.ts'),
        import('../shared/feed/allowed-link.ts'),
        import('../shared/feed/next-moment.ts'),
      ])
      const records = state.records()
      await publishSite({ ...model, records, isAllowedLink, changes: await readRecent() }, siteDir, key)
      if (basis !== null) await writeStamp(siteDir, { basis, madeAt: now, until: nextMoment(records, now) })
      return null
    } catch (error) {
      return problemOf(error, siteDir).message
    }
  }
}
