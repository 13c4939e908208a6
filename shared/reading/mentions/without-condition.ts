import { pattern } from '../../text/pattern.ts'

const CONDITION = new RegExp(
  pattern`
    \b(?:(on|at|by|through|until) )?(?:
      (?:the |your |its )?(?:(?:last|final) (?:school |instructional )?day|end|close) of [^@,;.]{1,60}
      |(?:when|once|as soon as) [^@,;.]{1,60}|(?:all|every) (?:seats?|places?|spots?|rooms?)[^@,;.]{1,40}
    ) or(?: (on|at|by|through|until))?$`,
  'i',
)

/**
 * The words before a day without the condition that stands beside it: "closes on the last day of instruction or @, whichever is
 * earlier" closes on that day at the latest.
 */
export function withoutCondition(before: string, sentence: string): string {
  if (!/\bwhichever\b/i.test(sentence)) return before
  return before.replace(CONDITION, (_, first?: string, second?: string) => second ?? first ?? '').trim()
}
