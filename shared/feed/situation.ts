import type { SourceRecord } from '../records/source-record.ts'
import { boundsOf, choosePhase } from './downtime-phase.ts'
import { chooseFreshness, type SourceHealth, selectEssential } from './source-health.ts'

/** `unknown` is never to be shown as good news. */
export type Answer = 'down' | 'possible' | 'degraded' | 'unknown' | 'clear'

/** What the records say about a moment, and whether they can be believed then. */
export interface Situation {
  answer: Answer
  /** Essential sources that are too old to be believed or were never read. */
  unsure: SourceHealth[]
  /** Downtimes, each list in the order of their beginning. */
  down: SourceRecord[]
  possible: SourceRecord[]
  upcoming: SourceRecord[]
  /** What the site says about itself, where it says that all is not well. */
  troubles: SourceRecord[]
  openIssues: SourceRecord[]
}

/** `now` in milliseconds since 1970 UTC. Downtimes and issues that do not concern whoever asks are left out. */
export function selectSituation(
  records: readonly SourceRecord[],
  health: readonly SourceHealth[],
  now: number,
  concerns: (record: SourceRecord) => boolean = () => true,
): Situation {
  const downtimes = records.filter((record) => record.kind === 'downtime' && concerns(record)).sort(compareBeginnings)
  const phases = Map.groupBy(downtimes, (record) => choosePhase(record, now))
  const situation = {
    unsure: selectEssential(health).filter((source) => chooseFreshness(source, now) !== 'fresh'),
    down: phases.get('down') ?? [],
    possible: phases.get('possible') ?? [],
    upcoming: phases.get('upcoming') ?? [],
    troubles: records.filter(({ kind, state }) => kind === 'status' && (state === 'down' || state === 'degraded')),
    openIssues: records
      .filter((record) => record.kind === 'issue' && record.state !== 'resolved' && concerns(record))
      .sort(compareNewest),
  }
  const nothingKnown = records.length === 0 || health.length === 0
  return { ...situation, answer: chooseAnswer(situation, nothingKnown) }
}

function chooseAnswer(situation: Omit<Situation, 'answer'>, nothingKnown: boolean): Answer {
  const { down, possible, unsure, troubles } = situation
  if (down.length > 0 || troubles.some(({ state }) => state === 'down')) return 'down'
  if (possible.length > 0) return 'possible'
  if (nothingKnown || unsure.length > 0) return 'unknown'
  return troubles.length > 0 ? 'degraded' : 'clear'
}

/** Earliest beginning first; a downtime without any time comes last. */
export function compareBeginnings(a: SourceRecord, b: SourceRecord): number {
  const at = (record: SourceRecord) => boundsOf(record).first ?? Number.MAX_SAFE_INTEGER
  return at(a) - at(b) || compareText(a.id, b.id)
}

function compareNewest(a: SourceRecord, b: SourceRecord): number {
  return compareText(b.start ?? '', a.start ?? '') || compareText(a.id, b.id)
}

/** By code unit, the same in every language setting. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
