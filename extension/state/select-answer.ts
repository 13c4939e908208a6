import { type Situation, selectSituation } from '../../shared/feed/situation.ts'
import { chooseFreshness, type SourceHealth, selectEssential } from '../../shared/feed/source-health.ts'
import { concernsMe } from './concerns-me.ts'
import { type Stored, selectState } from './stored.ts'

/**
 * The answer to "can we work now?", for the systems that are mine. `no-source`: neither a feed nor the pages were chosen. `old`: nothing that was read can be believed any more, so whatever it says comes second;
 * `part-old` and `part-unread`: nothing is known to be down, but a page that would say so is too old or was never read.
 * `readAt` in milliseconds since 1970 UTC.
 */
export type WatchAnswer =
  | { kind: 'no-source' }
  | { kind: 'unread' }
  | { kind: 'old'; readAt: number; situation: Situation }
  | { kind: 'clock-off'; situation: Situation }
  | { kind: 'part-old'; readAt: number; sources: string[]; situation: Situation }
  | { kind: 'part-unread'; sources: string[]; situation: Situation }
  | { kind: 'down' | 'possible' | 'degraded' | 'clear'; situation: Situation }

/** `now` in milliseconds since 1970 UTC. */
export function selectAnswer(stored: Stored, now: number): WatchAnswer {
  if (stored.source.kind === 'none') return { kind: 'no-source' }
  const { copy } = selectState(stored)
  if (copy === null) return { kind: 'unread' }
  const situation = selectSituation(copy.records, copy.health, now, (record) => concernsMe(record, stored.settings))
  const essential = selectEssential(copy.health)
  const readAt = Math.max(...essential.map(readMomentOf))
  if (copy.records.length === 0 || !Number.isFinite(readAt)) return { kind: 'unread' }
  if (essential.every((source) => chooseFreshness(source, now) !== 'fresh')) {
    return readAt > now ? { kind: 'clock-off', situation } : { kind: 'old', readAt, situation }
  }
  return situation.answer === 'unknown' ? explainDoubt(situation) : { kind: situation.answer, situation }
}

function explainDoubt(situation: Situation): WatchAnswer {
  const unread = situation.unsure.filter((source) => !Number.isFinite(readMomentOf(source)))
  if (unread.length > 0) return { kind: 'part-unread', sources: unread.map(({ name }) => name), situation }
  const readAt = Math.min(...situation.unsure.map(readMomentOf))
  return { kind: 'part-old', readAt, sources: situation.unsure.map(({ name }) => name), situation }
}

/** Minus infinity for a source that was never read. */
function readMomentOf({ lastReadAt }: SourceHealth): number {
  const moment = lastReadAt === null ? Number.NaN : Date.parse(lastReadAt)
  return Number.isNaN(moment) ? Number.NEGATIVE_INFINITY : moment
}
