import { pattern } from '../../../text/pattern.ts'
import type { Mention } from '../../mentions/mention.ts'
import { APPLICATION, WINDOW } from '../cues.ts'
import { namesEvent } from '../event/names-event.ts'
import { toldSoFar } from '../told-so-far.ts'
import { DOWN } from './downtime-cues.ts'
import { names, tellsOthers } from './downtime-words.ts'

/** "…; so will CERS on D". */
const SO_WILL = /^so (?:will|is|are|does|do|goes)\b/i

const HAS_VERB = new RegExp(
  pattern`
    \b(?:
      is|are|was|were|will|be|has|have|can|may|must|should|opens?|begins?|resumes?|takes?|meets?|remains?|stays?
      |continues?|appears?|follows?|arrives?|shows?|loads?|moves?|gets?|receives?|changes?|replaces?
    )\b`,
  'i',
)

/** "…; the Teacher Hand Scoring System, on December 10 during the same hours": no verb of its own. */
export function isElliptic(mention: Mention): boolean {
  const { clause, whole, sentence } = mention
  const isSo = SO_WILL.test(clause)
  const isOfSystems =
    DOWN.test(isSo ? whole : toldSoFar(mention)) || (/\b(?:is|are|will be) affected\b/i.test(whole) && names(whole))
  if (sentence.role !== 'sentence' || clause === whole || !isOfSystems) return false
  if (/^[\s,]*(?:(?:and|or|then|also|again|once more|on|from)[\s,]+){0,4}@[\s,.]*$/i.test(clause)) return true
  if (!names(clause) || tellsOthers(clause)) return false
  if (isSo) return true
  // "On March 9 only CERS is" says no more of its own.
  if (/\b(?:is|are)(?: too| as well)?[\s(,]*@?\W*$/i.test(clause)) return true
  return !HAS_VERB.test(clause)
}

/** "TOMS is down on Friday; the window is open from March 2 to May 1": a clause of its own about something else. */
export function tellsOther(clause: string, whole: string): boolean {
  return clause !== whole && isOfOthers(clause) && /\b(?:is|are|will|opens?|runs?)\b/i.test(clause)
}

/** A meeting, a window or an application may run over days from one hour to another, too. */
export function isOfOthers(clause: string): boolean {
  return namesEvent(clause) || WINDOW.test(clause) || APPLICATION.test(clause)
}
