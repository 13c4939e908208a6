import type { Mention } from '../../mentions/mention.ts'
import type { StoryCues } from '../claim.ts'
import { DUE, RELEASE } from '../cues.ts'
import { DOWN, RESUME } from './downtime-cues.ts'
import { names } from './downtime-words.ts'

/**
 * "Scores will be posted in these places:": each entry of the list is where something becomes available, and when. "The systems will be
 * available as follows:" tells of systems that come back.
 */
export function opensReleases(opener: string | null): boolean {
  if (opener === null || !opener.endsWith(':') || DOWN.test(opener) || RESUME.test(opener) || DUE.test(opener))
    return false
  const verb = RELEASE.exec(opener)
  const subject = verb ? opener.slice(0, verb.index) : ''
  return /[a-z]/i.test(subject) && !names(subject) && !SYSTEMS.test(subject)
}

const SYSTEMS = /\b(?:systems?|sites?|applications?|portals?|interfaces?|they|both|all)\b/i

/** Does a time stand in a list, or under a heading, of limits or of releases? */
export function isListedOtherwise({ sentence }: Mention, { title, isDowntimeStory }: StoryCues): boolean {
  if (DUE.test(`${title} ${sentence.leadIn ?? ''}`) || opensReleases(sentence.leadIn)) return true
  return !isDowntimeStory && opensReleases(`${title}:`)
}
