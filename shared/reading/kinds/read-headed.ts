import { readTimes } from '../phrases/read-times.ts'
import type { Claim, StoryCues } from './claim.ts'
import type { Mention } from './mention.ts'
import { readDayFirst } from './read-claims.ts'

/**
 * "May 8: CAST Reports in CERS" over "The first results will appear in CERS": the day in front of a heading is that of the first
 * sentence below it, where the heading itself does not say what happens.
 */
export function readHeaded(mentions: readonly Mention[], story: StoryCues): Claim[] {
  const [mention] = mentions
  if (mention?.sentence.role !== 'heading' || mention.phrase.from !== 0 || mention.phrase.shape !== 'point') return []
  const isDay = mention.phrase.edges.every(({ when }) => when?.form === 'day')
  const own = isDay ? readDayFirst(mention, null, story).filter(({ kind }) => kind === 'release') : []
  if (own.length) return own
  const first = mention.following
  if (!isDay || first === '' || readTimes(first).length > 0) return []
  return readDayFirst(mention, first, story).filter(({ kind }) => kind !== 'event' && kind !== 'downtime')
}
