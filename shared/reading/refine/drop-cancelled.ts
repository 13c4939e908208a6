import { pattern } from '../../text/pattern.ts'
import type { Claim } from '../kinds/claim.ts'
import { CANCELLED } from '../kinds/cues.ts'

/**
 * A meeting or a date that is called off is no entry of a calendar; a cancelled downtime stays and says so (RECORDS 4.11). So is all
 * of a row or an entry with one time ("November 9 | Webinar | Canceled"), and whatever stands under "CANCELED: webinar".
 */
export function dropCancelled(claims: readonly Claim[], title: string): Claim[] {
  const isTitle = TITLE.test(title)
  return claims.filter((claim) => {
    const { kind, mention } = claim
    if (kind === 'downtime') return true
    const { before, sentence } = mention
    // "It is canceled and will be held on D instead", "the next one is on D".
    if (INSTEAD.test(before) || INSTEAD_THEN.test(mention.after)) return true
    const times = sentence.times.flat().length
    const isEntry = sentence.role === 'row' || (sentence.role === 'item' && times === 1)
    return (
      !CANCELLED.test((isEntry ? entryOf(claim) : mention.clause).replace(/\bnot cancell?ed\b/gi, '')) &&
      !(isTitle && kind === 'event')
    )
  })
}

/** The words of an entry; of a row without a session that is called off beside another ("July 24 | 9–10 a.m. | Canceled"). */
function entryOf({ mention: { sentence, cell } }: Claim): string {
  if (sentence.role !== 'row') return sentence.text
  const isOfOther = (name: string | undefined, at: number) => at !== cell?.index && OF_SESSION.test(name ?? '')
  return sentence.cells.filter((_, at) => !isOfOther(sentence.columns[at], at)).join(' | ')
}

const OF_SESSION = /\b(?:mornings?|afternoons?|evenings?|sessions? (?:[a-d]|\d|one|two|three))\b/i
const TITLE = /^\W{0,3}cancell?ed\b|\bcancell?ed\W{0,3}$|\b(?:is|are|has been|have been) cancell?ed\b/i
const INSTEAD = new RegExp(
  pattern`
    \b(?:
      now|new date|next (?:one|session|meeting|webinar|training)
      |cancell?ed\b[^@]{0,40}\b(?:held|rescheduled|moved|offered)|rescheduled
    )\b[^@]{0,40}$`,
  'i',
)
const INSTEAD_THEN = /^instead\b/i
