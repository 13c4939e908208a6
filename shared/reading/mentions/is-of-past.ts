import { pattern } from '../../text/pattern.ts'
import type { TimePhrase } from '../phrases/time-phrase.ts'

const HAPPENED =
  /\b(?:was|were|went|came|took|fell|began|started|failed|lost|closed|stopped|(?:has|have) been)\b[^@]{0,80}$/i

const NOT_PAST = new RegExp(
  pattern`
    \b(?:was|were) to\b
    |\b(?:
      will|must|should|shall|can|may|please|is to|are to|moved|rescheduled|postponed|delayed|deferred|pushed|put off
      |planned|scheduled|extended|set|changed
    )\b`,
  'i',
)

/** "On Sunday, TOMS was down": what stands behind a weekday that opens its sentence. */
const WENT_DOWN =
  /^, [^@;]{0,120}\b(?:(?:was|were) (?:down|unavailable|offline|closed|not available)|went (?:down|offline)|crashed)\b/i

/** "Which has been down since Wednesday": the words before a weekday tell of what was. */
export function isOfPast({ phrase, before, after }: { phrase: TimePhrase; before: string; after: string }): boolean {
  if (/\bsince$/.test(phrase.lead) || (/^(?:on)?$/i.test(before) && WENT_DOWN.test(after))) return true
  return HAPPENED.test(before) && !NOT_PAST.test(before)
}

const HAS_BEGUN = /\b(?:began|started|opened)(?: on)?$/i

/** "The window, which began September 9, ends July 15", in February: a day that is over, whatever its year. */
export function hasBegun({ before }: { before: string }): boolean {
  return HAS_BEGUN.test(before)
}
