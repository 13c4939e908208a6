import { pattern } from '../../../text/pattern.ts'

/** "Wait until D to submit changes", "do not send the boxes until D": what may be done from then on has no limit there and no end. */
const WAITS = new RegExp(
  pattern`
    \b(?:
      no (?!later\b|less\b|more\b)(?:[\w-]+ ){1,4}(?:will|can|may|is|are)
      |wait(?:s|ing)?|hold(?:s|ing)? off|refrain
      |(?:(?<!\b(?:that|who|which) (?:have|has|had|do|does|did|are|is) )not|cannot|never|nobody|don[’']t|won[’']t|can[’']t)\b(?! (?:wait|hesitate|delay)\b)
    )(?:(?!\b(?:can|may|still|but|and|then|so)\b)[^@,;]){0,100}\buntil$`,
  'i',
)

/** "No school may start before D", "coordinators cannot begin before D". What is *not done* before D may be too late instead. */
const MAY_NOT_BEFORE = new RegExp(
  pattern`
    \b(?:
      no (?!later\b|less\b|more\b)(?:(?!(?:that|who)\b)[\w-]+ ){1,4}(?:can|may)
      |(?<!\b(?:that|who|if|whoever) )(?:cannot|may not|must not) (?=(?:be )?(?:begin|start|open|gi(?:ve|ven)|administer))
    )\b[^@,;]{0,100}\b(?:before|prior to)$`,
  'i',
)

/** True where the words before a time say that something is not to be done sooner. */
export function waitsUntil(before: string): boolean {
  return WAITS.test(before) || MAY_NOT_BEFORE.test(before)
}
