import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { selectEssential } from '../../shared/feed/source-health.ts'
import { DASHBOARD_PATHS } from './dashboard/dashboard-paths.ts'
import type { SiteModel } from './site-model.ts'

/** A page that says what is true is drawn again after so long, so that the times of reading it gives stay young. */
const MOST_MINUTES = 60

const DRAWN = /<meta name="drawn" content="([^"]+)"><meta name="content-key" content="([0-9a-f]+)">/

const LIMIT = /<meta name="rely-until" content="([^"]+)">/

type Moment = Pick<SiteModel, 'health' | 'now'>

/**
 * Whether a dashboard drawn earlier can stay as it is: it says the same (`key`), and it is young enough. It is drawn
 * again well before the time after which it tells its readers not to rely on it.
 */
export function isStillGood(page: string, key: string, moment: Moment): boolean {
  return DRAWN.exec(page)?.[2] === key && isYoung(page, moment)
}

/** Whether all dashboards of a site are there and can stay, as far as their age goes. */
export async function keepsDashboards(siteDir: string, moment: Moment): Promise<boolean> {
  const pages = Object.values(DASHBOARD_PATHS).map((path) => readFile(join(siteDir, path), 'utf8').catch(() => ''))
  return (await Promise.all(pages)).every((page) => isYoung(page, moment))
}

/** Until when a dashboard can be relied on (milliseconds since 1970 UTC); null where it says that it cannot. */
export function readLimit(page: string): number | null {
  const limit = LIMIT.exec(page)?.[1]
  return limit === undefined ? null : Date.parse(limit)
}

function isYoung(page: string, { health, now }: Moment): boolean {
  const age = now - Date.parse(DRAWN.exec(page)?.[1] ?? '')
  const shortest = Math.min(...selectEssential(health).map(({ staleAfterMinutes }) => staleAfterMinutes))
  return age >= 0 && age < Math.min(MOST_MINUTES, shortest / 2) * 60_000
}
