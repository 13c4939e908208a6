import { selectEssential } from '../../shared/feed/source-health.ts'
import type { SiteModel } from './site-model.ts'

/** A page that says what is true is drawn again after so long, so that the times of reading it gives stay young. */
const MOST_MINUTES = 60

const DRAWN = /<meta name="drawn" content="([^"]+)"><meta name="content-key" content="([0-9a-f]+)">/

/**
 * Whether a dashboard drawn earlier can stay as it is: it says the same (`key`), and it is young enough. It is drawn
 * again well before the time after which it tells its readers not to rely on it.
 */
export function isStillGood(page: string, key: string, { health, now }: Pick<SiteModel, 'health' | 'now'>): boolean {
  const [, drawn = '', drawnKey] = DRAWN.exec(page) ?? []
  const age = now - Date.parse(drawn)
  const shortest = Math.min(...selectEssential(health).map(({ staleAfterMinutes }) => staleAfterMinutes))
  return drawnKey === key && age >= 0 && age < Math.min(MOST_MINUTES, shortest / 2) * 60_000
}
