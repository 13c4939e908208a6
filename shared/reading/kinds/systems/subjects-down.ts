import { findSystems, type SystemMention } from '../../../systems/find-systems.ts'
import { pattern } from '../../../text/pattern.ts'

/** What stands right behind a name that is said to be down: "CERS, which runs inside TOMS, is also unavailable". */
const IS_DOWN = new RegExp(
  pattern`
    ^(?:, (?:which|a part|part|one) [^,;.]{1,80},)? (?:
      (?:(?:will|is|are|be|also|likewise|then|therefore) ){1,5}(?:
        unavailable|not (?:be )?(?:available|accessible|reachable)|inaccessible|down|off-?line|closed
      )
      |can(?:not|['’]t| not) (?:also )?be (?:used|reached|accessed|opened)
    )\b`,
  'i',
)
/** "Reports in CERS are not available": what is in it. */
const OF_WHAT = /\b(?:in|of|from|to|for|on|by|with|using|through|via|into|between|than) (?:the )?$/i
const JOINED = /^,?(?: and| or| &)? (?:the )?$/

/** The systems that a text says, in so many words, cannot be used. */
export function subjectsDown(text: string): SystemMention[] {
  const all = findSystems(text)
  return all.filter((one, at) => {
    // "TOMS and CERS are down" says so of both.
    let last = at
    while (all[last + 1] && JOINED.test(text.slice(all[last]?.to, all[last + 1]?.from))) last++
    let first = at
    while (all[first - 1] && JOINED.test(text.slice(all[first - 1]?.to, all[first]?.from))) first--
    return IS_DOWN.test(text.slice(all[last]?.to)) && !OF_WHAT.test(text.slice(0, all[first]?.from ?? one.from))
  })
}
