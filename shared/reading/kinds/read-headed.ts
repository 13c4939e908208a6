import { pattern } from '../../text/pattern.ts'
import type { Mention } from '../mentions/mention.ts'
import { readTimes } from '../phrases/read-times.ts'
import { type Claim, claimSpans, type StoryCues } from './claim.ts'
import { readDayFirst } from './read-claims.ts'

/** "Return Signed Forms": what coordinators do once, and for which a day is the last one. */
const TASK = new RegExp(
  pattern`
    ^[:–—-] ?(?:
      (?:Submit|Return|Confirm|Certify|Finish|Send(?: In)?|Sign|Turn In|Order|Designate|Ship|Verify)\b(?! (?:
          to|for|of
        )\b
      )|(?:Complete|Report|Request|Close) (?:the|your|all|any)\b
    )`,
  '',
)

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
  if (isDay && TASK.test(mention.after)) return claimSpans(mention, 'deadline', 'end', 'the day in front of a task')
  const first = mention.following
  if (!isDay || first === '' || readTimes(first).length > 0) return []
  return readDayFirst(mention, first, story).filter(({ kind }) => kind !== 'event' && kind !== 'downtime')
}
