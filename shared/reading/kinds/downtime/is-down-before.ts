import { pattern } from '../../../text/pattern.ts'
import { isOfSystem } from './worked-on.ts'

/** "Down before 10 a.m. on D": of its edges only the last is told. */
const DOWN_BEFORE = new RegExp(
  pattern`
    \b(?:
      (?:be|is|are|was|were|remains?|stays?) (?:down|unavailable|not available|off-?line|inaccessible|closed)
      |no access(?: to [\w&]+)?
    )(?: on)? (?:before|prior to)$`,
  'i',
)
/** The same of a system itself; what it holds "cannot be used before D" may only be posted then. */
const NOT_USED_BEFORE = /\bcan(?:not|['’]t| not) be (?:used|reached|accessed|opened)(?: on)? (?:before|prior to)$/i

/** True where the words before a time say that systems are down until then. */
export function isDownBefore(before: string): boolean {
  return DOWN_BEFORE.test(before) || isOfSystem(before, NOT_USED_BEFORE)
}
