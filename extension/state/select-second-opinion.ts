import { type Situation, selectSituation } from '../../shared/feed/situation.ts'
import { concernsMe } from './concerns-me.ts'
import type { Stored } from './stored.ts'

/**
 * What the pages themselves say, where a feed is in use and the direct check is on as well. `none`: it is off or gave nothing yet;
 * `agrees`: the same systems are down; `differs`: they are not, and the pages say what `situation` holds.
 */
export type SecondOpinion = { kind: 'none' } | { kind: 'agrees' | 'differs'; situation: Situation; readAt: number }

/** `now` in milliseconds since 1970 UTC. */
export function selectSecondOpinion(stored: Stored, now: number): SecondOpinion {
  const { feed, direct, source, settings } = stored
  if (source.kind !== 'feed' || feed.copy === null || direct.copy === null) return { kind: 'none' }
  const mine = (copy: NonNullable<typeof direct.copy | typeof feed.copy>) =>
    selectSituation(copy.records, copy.health, now, (record) => concernsMe(record, settings))
  const [first, second] = [mine(feed.copy), mine(direct.copy)]
  // What the pages cannot say for certain is no second opinion.
  if (second.answer === 'unknown') return { kind: 'none' }
  const kind = downSystems(first) === downSystems(second) ? 'agrees' : 'differs'
  return { kind, situation: second, readAt: direct.copy.checkedAt }
}

function downSystems({ down, possible }: Situation): string {
  return [...new Set([...down, ...possible].flatMap(({ systems }) => systems))].sort().join(' ')
}
