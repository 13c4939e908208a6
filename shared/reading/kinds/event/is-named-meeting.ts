import { pattern } from '../../../text/pattern.ts'
import type { Mention } from '../../mentions/mention.ts'
import { namesEvent } from './names-event.ts'

const ASKS_TO_COME = new RegExp(
  pattern`
    \b(?:register|sign up|join|attend|apply|rsvp|enroll|reserve|seats?|spots?|spaces?|places?)\b[^@]{0,60}\b(?:
      this|our|the|for
    )(?: (?:next|upcoming|virtual|free|live))?$`,
  'i',
)
/** "At its March 9 meeting, the board will …"; what it did is over. */
const AT_ITS = /^(?:at|during) (?:its|the|their|our)(?: (?:next|upcoming|regular))?$/i
const IS_PLANNED =
  /^(?:is|are|will be|takes? place|will take place)(?: (?:now|currently|tentatively))?(?: (?:planned|scheduled|set|held))?(?: for| on)?$/i

/** True where a day stands in the name of a meeting that people are asked to, or in what a relative clause says of a meeting. */
export function isNamedMeeting({ before, after, whole }: Mention): boolean {
  if (ASKS_TO_COME.test(before)) return namesMeeting(after.split(' ').slice(0, 4).join(' '))
  if (AT_ITS.test(before)) return /^(?:[a-z-]+ ){0,2}meeting,? [^.;@]{0,80}\bwill\b/i.test(after)
  const at = IS_PLANNED.test(before) ? whole.indexOf(`, which ${before} @`) : -1
  return at > 0 && namesMeeting(whole.slice(0, at).split(' ').slice(-3).join(' '))
}

/** "This October 6–8 event" is a meeting, too. */
function namesMeeting(words: string): boolean {
  return namesEvent(words) || /\bevents?\b/i.test(words)
}
