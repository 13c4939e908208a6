import type { Mention } from './mention.ts'

const UNDONE =
  /\bif (?:(?:the|an?|your|this|that|any|all|its|their) )?[^@,;]{1,50} (?:is|are|has|have) not (?:(?:yet )?been )?(?:completed|submitted|signed|certified|made|returned|entered|designated|confirmed|met|registered|ordered) (?:by|before|on or before)$/i
const UNDONE_BY_THE = /\b(?:if|unless)\b[^@]{1,120} (?:by|before) (?:the|this|that|our|your)$/i

/** "If a choice is not made by D, …", "unless they answer by the D deadline": a limit. What has not arrived by then is nobody's task. */
export function isUndoneBy({ before, sentence, phrase }: Pick<Mention, 'before' | 'sentence' | 'phrase'>): boolean {
  const behind = sentence.text.slice(phrase.to, phrase.to + 20)
  return UNDONE.test(before) || (UNDONE_BY_THE.test(before) && /^,? deadline\b/i.test(behind))
}
