import { systemIdsIn } from '../../../systems/find-systems.ts'
import type { Mention } from '../../mentions/mention.ts'
import { gappedWords } from '../systems/gapped-words.ts'
import { DOWN, RESUME } from './downtime-cues.ts'

/** "TOMS is back on D and CERS on E": a verb that is left out the second time. */
export function isBackInTurn(mention: Mention): boolean {
  const whole = ownThought(mention)
  const isGap = OF_OTHERS.test(mention.before) || gappedWords({ ...mention, whole }) !== null
  return RESUME.test(whole) && !DOWN.test(whole) && isGap
}

/** The words in front of the day in "TOMS is back on D, and everything else on E". */
export const OF_OTHERS =
  /^,? ?(?:and |but )?(?:everything else|(?:all (?:the )?|the )(?:others|rest|(?:other|remaining) systems))(?: on| at| by)?$/i

/** The systems of the thoughts before, without those of its own. */
export function othersIn({ sentence, phrase }: Mention): string[] {
  const told = sentence.text.slice(0, phrase.from)
  const at = told.lastIndexOf('; ')
  const own = systemIdsIn(told.slice(Math.max(0, at)))
  return systemIdsIn(told.slice(0, Math.max(0, at))).filter((id) => !own.includes(id))
}

/** "TOMS and CERS go down on D; TOMS returns on E and CERS on F": between semicolons, the words round the time. */
function ownThought({ whole, sentence, phrase }: Mention): string {
  let times = (sentence.times[0] ?? []).filter(({ from }) => from < phrase.from).length
  for (const thought of whole.split('; ')) {
    const own = thought.split('@').length - 1
    if (times < own) return thought
    times -= own
  }
  return whole
}
