import { clearMemory } from './ports/memory.ts'
import { describeBasis, isMadeFrom, readStamp, writeStamp } from './publish/site-stamp.ts'
import type { PassJob } from './run.ts'
import type { PublishContents } from './save-and-publish.ts'
import type { Registry } from './sources/parse-sources-file.ts'
import { nameSources } from './status/name-sources.ts'
import { problemOf } from './store/store-problem.ts'
import { VERSION } from './wire.ts'

/** Where the site goes. */
export interface SitePlace {
  /** The folder. */
  readonly siteDir: string
  /** Where the folder is served. */
  readonly siteUrl: string
  /** The secret to sign it with, out of the environment; null where it is not signed. */
  readonly signingKey: string | null
}

/** With more of them, to draw the site takes memory that the steps before it must not hold on to. */
const MANY_RECORDS = 5_000

const BAD_KEY = 'CAASPP_WATCH_SIGNING_KEY holds no signing key; nothing was published. make-key makes one'

/** What writes the site, as far as it would look otherwise than it does. What renders is loaded where something does. */
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
      clearMemory(records.length > MANY_RECORDS)
      await publishSite({ ...model, records, isAllowedLink, changes: await readRecent() }, siteDir, key)
      if (basis !== null) await writeStamp(siteDir, { basis, madeAt: now, until: nextMoment(records, now) })
      return null
    } catch (error) {
      return problemOf(error, siteDir).message
    }
  }
}
