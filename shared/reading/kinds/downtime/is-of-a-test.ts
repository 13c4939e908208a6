import { pattern } from '../../../text/pattern.ts'

const OF_A_TEST = new RegExp(
  pattern`
    ^ (?:(?:an?|any|the|their|this|that|each) )?(?:(?!(?:on|at|by|for|in|with|after|and|to|so)\b)[a-z]+ )?(?:
      tests?(?! (?:delivery|administration|operations?|scoring)\b)|sessions?|cases?|records?
    )\b`,
  'i',
)

/** "Appeals to reopen a test", "students resume the session": what stands behind the verb is what people go on with, and no system that is back. */
export function isOfATest(behind: string): boolean {
  return OF_A_TEST.test(behind)
}
