import { pattern } from '../../../text/pattern.ts'
import type { Day } from '../../../time/time.ts'
import type { Mention } from '../../mentions/mention.ts'
import { atClock } from '../../resolve/at-clock.ts'
import type { ResolvedEdge } from '../../resolve/resolved-time.ts'
import { DUE, MUST } from '../cues.ts'
import { namesEvent } from '../event/names-event.ts'
import { DOWN, RESUME } from './downtime-cues.ts'
import { tellsOthers } from './downtime-words.ts'
import { NOW_ENDS } from './now-ends.ts'

/** Rules for every downtime, and lengths: no hour of one day. */
const BOUND = new RegExp(
  pattern`
    \b(?:evening|day|night|morning) (?:before|after|following|prior)\b
    |\b(?:next|following|previous|preceding|prior) (?:day|morning|evening|night)\b|\bno earlier than\b|\beach\b
    |\bevery\b|\bboth days\b|\b(?:first|second|last|final) (?:day|evening|night|morning)\b|\bdaily\b`,
  'i',
)
/** "Both are expected to be back at 1 p.m.": an hour of a downtime without a day is of the day named before it. */
export function onPreviousDay(mention: Mention): Mention {
  const { phrase, previous, clause } = mention
  const [edge] = phrase.edges
  if (phrase.shape !== 'point' || !edge?.clock || edge.when || !previous) return mention
  // "March 4 at 10 a.m. or 2 p.m.": two sittings of a day.
  const isSitting = /^,? ?(?:and|or)(?: again)?(?: at)?$/i.test(mention.before) && namesEvent(clause)
  const isDue = DUE.test(clause) || (/\b(?:by|before)$/i.test(mention.before) && MUST.test(clause))
  if (
    !(
      (DOWN.test(mention.whole) && !tellsOthers(mention.before)) ||
      FOLLOWS.test(mention.before) ||
      (NOW_ENDS.test(mention.before) && /^(?:it|this|that) (?:will |should )?now\b/i.test(mention.whole)) ||
      RESUME.test(clause) ||
      isDue ||
      isSitting
    ) ||
    BOUND.test(mention.whole)
  )
    return mention
  const on = dayMeant(mention, previous)
  if (!on) return mention
  const day: ResolvedEdge = {
    time: on,
    day: on,
    exact: false,
    approximate: false,
    doubts: [],
    suggested: null,
    inferred: [],
  }
  return {
    ...mention,
    spans: [{ start: atClock(day, edge.clock, edge.zone, `on ${on}, named before it`), end: null }],
  }
}

/** "TOMS goes down at 5 p.m. STAIRS follows at 6 p.m." */
const FOLLOWS = /\bfollows?(?: later)? at$/i
const BEGINS = new RegExp(
  pattern`
    \b(?:
      begins?|starts?|beginning|starting|commenc(?:es?|ing)
      |(?:go(?:es)?|(?:is|are|be) (?:taken|brought)) (?:down|off-?line|dark)|shuts? down|closes?
    )(?: at)?$`,
  'i',
)
const ENDS = /\b(?:until|through|ends?|ending|concludes?|over|done|finished|completed?)(?: at| by)?$/i

/** Of a stretch of days an hour is of the first or of the last where its words say that something begins or ends; else of neither. */
function dayMeant({ before, clause, previousFirst }: Mention, previous: Day): Day | null {
  if (!previousFirst || previousFirst >= previous) return previous
  if (ENDS.test(before) || RESUME.test(`${before} @`)) return previous
  return BEGINS.test(before) && DOWN.test(clause) ? previousFirst : null
}
