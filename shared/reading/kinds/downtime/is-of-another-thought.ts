import { pattern } from '../../../text/pattern.ts'
import type { Mention } from '../../mentions/mention.ts'
import { tellsOfOther } from '../../mentions/other-subject.ts'
import { DOWN, RESUME } from './downtime-cues.ts'

const TOLD =
  '(?:announced|noted|mentioned|described|reported|communicated|shared|agreed|said|told|wrote|informed|confirmed|explained)'

/** Behind a downtime: what it is for, what it comes after, who told of it, what comes after it. */
const TAIL = new RegExp(
  pattern`
    (?:^|[ ,])(?:
      (?:to (?:prepare|get ready|make (?:way|room)|allow)|in (?:preparation|anticipation|time|advance)|ahead|because|due to|owing to)(?:
          for| of
        )?
      |following|after|prior to|(?:precedes?|follows?)
      |(?:as|and) (?:was )?${TOLD}|(?:after|following) which
    )((?: [^ ,;@]+){1,14})$`,
  'i',
)
const AND = /(?:^|,? )(?:and|while) ([^,;@]{4,90})$/
/** In front of one, as the first words of a sentence: "Following the close of testing on D, …", "Unlike on D, …", "As the D message said, …" */
const LEAD = new RegExp(
  pattern`
    ^(?:
      following|with|to prepare|in (?:preparation|anticipation|advance|response)|ahead of|prior to|due to|because of|correction|as of
      |(?:un)?like|since|despite|further to|regarding|per|contrary to|as (?:the|our|a) (?=@ [a-z ]{0,30}\b${TOLD}\b)
    )\b[^,;:]{0,90}$`,
  'i',
)
/** "The vendor said on D that …" */
const SAID = new RegExp(`\\b${TOLD}(?: us| users| leas)?(?: on)?$`, 'i')
const SAYS = new RegExp(`^,? ?(?!as\\b|and\\b)(?:the |our |an? )?(?:[a-z]+ ){1,3}${TOLD}\\b`, 'i')
/** "The release of scores on D", "to be released on D", "whose new version comes out on D" */
const OF_ITS_OWN = new RegExp(
  pattern`
    \b(?:
      (?:release|close|closing|opening|start|beginning|end|launch|publication|introduction|posting|rollout) of ([^@,;:]{2,60}?)
      |(?:comes? out|(?:to|will) be (?:released|published|posted|launched)|(?:was|were|had been) (?:first |originally )?(?:
          planned|scheduled|announced|set
        )(?: for)?)
    )(?: on)?$`,
  'i',
)
/** "… to allow for work that goes on until D": the same downtime. */
const GOES_ON =
  /\b(?:it|they|both|again|also|work|break|until|through|(?:down|up)time|outage|maintenance|system|service)\b/i

/**
 * "CERS is down on D to prepare for the release of scores on E", "Following the close of testing on E, CERS is down on D", "… was planned
 * for E will take place on D": beside the time of a downtime one that belongs to what it is for, what comes before or after it, or who
 * told of it.
 */
export function isOfAnotherThought({ before, after, whole, phrase, sentence }: Mention): boolean {
  const times = sentence.times[0] ?? []
  if (times.length < 2 || sentence.role === 'row' || phrase.shape !== 'point') return false
  const isFirst = times[0]?.from === phrase.from
  const isLast = times.at(-1)?.from === phrase.from
  if (!isFirst && (isCountedBack(phrase, sentence.text) || isTail(before))) return true
  if (!isLast && (isLead(whole) || SAYS.test(after) || SAID.test(before)) && isFirst) return true
  const own = OF_ITS_OWN.exec(before)
  return own !== null && isOfOthers(own[0])
}

/** "…, the day before the window opens on E" */
function isCountedBack({ edges, from }: Mention['phrase'], text: string): boolean {
  const when = edges[0]?.when
  return when?.form === 'day' && (when.shift ?? 0) < 0 && text.slice(0, from).endsWith(', ')
}

function isTail(before: string): boolean {
  const words = TAIL.exec(before)?.[1]
  if (words !== undefined) return isOfOthers(words)
  const joined = AND.exec(before)?.[1]
  return joined !== undefined && tellsOfOther(`${joined} @`) && isOfOthers(joined)
}

function isLead(whole: string): boolean {
  // As far as the comma or colon behind its time.
  const opening = /^[^@]*@[^@,:;]{0,40}(?=[,:])/.exec(whole)?.[0] ?? ''
  return LEAD.test(opening) && isOfOthers(opening) && DOWN.test(whole.slice(opening.length))
}

function isOfOthers(words: string): boolean {
  return !DOWN.test(words) && !RESUME.test(words) && !GOES_ON.test(words)
}
