import { pattern } from '../../../text/pattern.ts'
import type { Sentence } from '../../sentences.ts'
import { downSystemsIn, STAYS_UP } from './down-systems-in.ts'

/** Further back than this the work is that of another thought. */
const SENTENCES_BACK = 2

/** Why a system goes down: work on it, or what is wrong with it. */
const WORK = new RegExp(
  pattern`
    \b(?:
      work|repair|upgrad|mov(?:e|ing)|servers?|hardware|memory|maint|updat|versions?|databases?|replac|install|migrat|patch
      |upkeep|overhaul|rebuil|slow|storage|move[ds]
    )`,
  'i',
)
/** Systems that are meant though not named. */
const OTHERS = /\b(?:systems|sites|applications|portals|services|tools|others?|all|some|several|most)\b/i

/** "TOMS is moved to another server. There will be no access from D to E.": what the sentences before say is worked on. */
export function workedOnBefore(index: number, sentences: readonly Sentence[]): string[] {
  const own = sentences[index]
  if (own?.role !== 'sentence' || OTHERS.test(own.text)) return []
  const told = sentences.slice(Math.max(0, index - SENTENCES_BACK), index).filter(({ role }) => role === 'sentence')
  const work = told.findLast(({ text }) => downSystemsIn(text).length > 0)
  const isWork = work && WORK.test(work.text) && !STAYS_UP.test(work.text) && !work.times.flat().length
  return isWork ? downSystemsIn(work.text) : []
}
