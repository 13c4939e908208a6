import type { Situation } from '../../shared/feed/situation.ts'
import type { SourceHealth } from '../../shared/feed/source-health.ts'
import type { SourceRecord } from '../../shared/records/source-record.ts'
import { formatMoment } from './format-moment.ts'
import { nameSystems } from './name-systems.ts'
import type { Words } from './words.ts'

/** The one sentence that answers "can we work now?", without what makes it doubtful: see `describeDistrust`. */
export function describeAnswer(situation: Situation, words: Words): string {
  const { answer, down, possible } = situation
  const ids = systemsOf(answer === 'down' ? down : answer === 'possible' ? possible : [])
  if (ids.length === 0) return words.answers[answer]
  const names = nameSystems(ids, words)
  return answer === 'down' ? words.downNow(names, ids.length) : words.possiblyDown(names, ids.length)
}

/** Why the answer cannot be relied on; empty when it can. Carries only times that stay the same from pass to pass. */
export function describeDistrust(situation: Situation, health: readonly SourceHealth[], words: Words): string[] {
  if (health.every((source) => source.lastReadAt === null)) return [words.nothingRead]
  const never = situation.unsure.filter((source) => source.lastReadAt === null)
  const stale = situation.unsure.filter((source) => source.lastReadAt !== null)
  return [
    ...(never.length > 0 ? [words.sourcesUnread(words.listOf(never.map(({ name }) => name)))] : []),
    ...stale.map((source) => words.sourcesStale(source.name, formatMoment(source.lastReadAt ?? 0, words))),
  ]
}

/** Every system that some of the records name, each once, in the order of the records. */
export function systemsOf(records: readonly SourceRecord[]): string[] {
  return [...new Set(records.flatMap(({ systems }) => systems))]
}
