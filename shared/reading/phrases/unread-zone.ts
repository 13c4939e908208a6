import { pattern } from '../../text/pattern.ts'
import { readTimes } from './read-times.ts'

/** A zone that is not California's, or a place whose time is meant. */
const FOREIGN = new RegExp(
  pattern`
    \b(?:[Ee]astern|[Cc]entral|[Mm]ountain)(?:[ -](?:[Ss]tandard|[Dd]aylight|[Pp]revailing))? (?:
      [Tt]ime|clocks?|hours|zone
    )\b
    |\b(?:[Cc]locks?|[Hh]ours|[Tt]imes?|[Zz]one) (?:is|are|follows?|keeps?) (?:in |on )?(?:the )?(?:
      Eastern|Central|Mountain
    )\b|\b(?:E[SD]?T|C[SD]T|M[SD]T|UTC|GMT)\b|@[\s,(]*(?:in )?(?!Pacific)[A-Z][a-z]+(?: [A-Z][a-z]+)? time\b(?! ?:)
    |^(?!Pacific)[A-Z][a-z]+(?: [A-Z][a-z]+)? time\.?$`,
  '',
)
/** Hours in which people can be reached say nothing of other hours; nor does a zone that they are said not to be in. */
const OTHER =
  /\b(?:support|help ?desk|call|phones?|business|office|not(?: in| on)? (?:the )?(?:Eastern|Central|Mountain))\b/i

/** True where a sentence names a zone other than California's that no time of it has been read with. */
export function hasUnreadZone(sentence: string): boolean {
  if (!FOREIGN_HINT.test(sentence) || OTHER.test(sentence)) return false
  let left = ''
  let at = 0
  for (const { from, to } of readTimes(sentence)) {
    left += `${sentence.slice(at, from)}@`
    at = to
  }
  return FOREIGN.test(left + sentence.slice(at))
}

/** Asked before any time is read. */
const FOREIGN_HINT = /\b(?:[Ee]astern|[Cc]entral|[Mm]ountain|[ECM][SD]?T|UTC|GMT|time)\b/
