import { systemIdsIn } from '../../../systems/find-systems.ts'
import { pattern } from '../../../text/pattern.ts'
import type { Mention } from '../../mentions/mention.ts'
import { readTimes } from '../../phrases/read-times.ts'
import { isPast } from '../tense.ts'
import { DOWN, NOT_DOWN } from './downtime-cues.ts'
import { holdsOnlySystems } from './holds-only-systems.ts'
import { isRangeOfHours } from './is-range-of-hours.ts'

/** "March 7, 6–9 p.m.", "CERS: March 7–8" over "It will be down all weekend": a heading that gives a time, and no more than systems beside it. */
export function isToldUnderHeading(mention: Mention): boolean {
  const { sentence, whole, following } = mention
  if (sentence.role !== 'heading' || !DOWN.test(following) || readTimes(following).length) return false
  if (/^\W*@\W*$/.test(whole)) return true
  if (!holdsOnlySystems(mention)) return false
  return (isRangeOfHours(mention) && /^\W*@\)? ?:/.test(whole)) || isOfHeaded(following, systemIdsIn(sentence.text))
}

/** Does a sentence go on about the systems that its heading names, and no others? */
function isOfHeaded(text: string, headed: readonly string[]): boolean {
  if (isPast(text) || NOT_DOWN.test(text)) return false
  const named = systemIdsIn(text)
  return named.length ? named.every((id) => headed.includes(id)) && OPENS_DOWN.test(text) : POINTS_BACK.test(text)
}

const POINTS_BACK = new RegExp(
  pattern`
    ^(?:it|they|both|(?:the|this|these|all|both)(?: of (?:them|these)| (?:two|three|four))?(?: (?:systems?|sites?))?) (?:
      will|is|are|go|goes|cannot|can’t
    )\b`,
  'i',
)
/** Its first verb is that of going down: "The guide tells what to do when TOMS is down" speaks of something else. */
const OPENS_DOWN = /^(?:(?:the|both) )?[A-Z][\w&’' ,-]{1,80}? (?:will|is|are|go|goes|cannot|can’t)\b/
