import type { Day } from '../../time/time.ts'
import type { Mention } from '../mentions/mention.ts'
import { fillsCell } from './behind-its-day.ts'
import type { Claim, StoryCues } from './claim.ts'
import { readDayFirst } from './read-claims.ts'

/**
 * "Applications for Range Finding Close" over "May 8" and nothing else: what its heading says happens on the day. One that is over when
 * the page is written may be when the story was put up.
 */
export function readLoneDay(mentions: readonly Mention[], story: StoryCues, published: Day | null): Claim[] {
  const [mention, ...others] = mentions
  if (!mention || others.length > 0 || mention.sentence.role === 'heading' || mention.sentence.role === 'row') return []
  const isAll = mention.index === 1 && mention.following === '' && fillsCell({ ...mention, clause: mention.whole })
  const first = mention.spans[0]?.start.day
  const isAhead = first && published !== null && first > published
  return isAll && isAhead ? readDayFirst(mention, story.title, story) : []
}
