import { pattern } from '../../../text/pattern.ts'
import type { Mention } from '../../mentions/mention.ts'

const UNDONE = new RegExp(
  pattern`
    \bif (?:(?:the|an?|your|this|that|any|all|its|their) )?[^@,;]{1,50} (?:is|are|has|have) not (?:(?:yet )?been )?(?:
      completed|submitted|signed|certified|made|returned|entered|designated|confirmed|met|registered|ordered
    ) (?:by|before|on or before)$`,
  'i',
)
const UNDONE_BY_THE = /\b(?:if|unless)\b[^@]{1,120} (?:by|before) (?:the|this|that|our|your)$/i

/** "Answers that have not been scored by D will be deleted": what is lost then has a limit. */
const NOT_DONE =
  /\b(?:that|which) (?:is|are|has|have) not (?:yet )?(?:been )?(?:[a-z]+ )?[a-z]+ed (?:by|before|on or before)$/i
const IS_LOST = new RegExp(
  pattern`
    ^(?: @)?,? (?:will|are|is|may)(?: be)? (?:automatically )?(?:
      deleted|cleared|removed|cancell?ed|lost|denied|purged|closed|discarded|erased|rejected
    )\b`,
  'i',
)

/** "If a choice is not made by D, …", "unless they answer by the D deadline": a limit. What has not arrived by then is nobody's task. */
export function isUndoneBy({ before, sentence, phrase }: Pick<Mention, 'before' | 'sentence' | 'phrase'>): boolean {
  if (NOT_DONE.test(before) && IS_LOST.test(sentence.text.slice(phrase.to))) return true
  const behind = sentence.text.slice(phrase.to, phrase.to + 20)
  return UNDONE.test(before) || (UNDONE_BY_THE.test(before) && /^,? deadline\b/i.test(behind))
}
