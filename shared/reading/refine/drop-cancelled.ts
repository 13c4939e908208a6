import type { Claim } from '../kinds/claim.ts'
import { CANCELLED } from '../kinds/cues.ts'

/**
 * A meeting or a date that is called off is no entry of a calendar; a cancelled downtime stays and says so (RECORDS 4.11). So is all
 * of a row or an entry with one time ("November 9 | Webinar | Canceled"), and whatever stands under "CANCELED: webinar".
 */
export function dropCancelled(claims: readonly Claim[], title: string): Claim[] {
  const isTitle = TITLE.test(title)
  return claims.filter(({ kind, mention }) => {
    if (kind === 'downtime') return true
    const { before, sentence } = mention
    // "It is canceled and will be held on D instead", "the next one is on D".
    if (INSTEAD.test(before) || INSTEAD_THEN.test(mention.after)) return true
    const times = sentence.times.flat().length
    const isEntry = sentence.role === 'row' || (sentence.role === 'item' && times === 1)
    return (
      !CANCELLED.test((isEntry ? sentence.text : mention.clause).replace(/\bnot cancell?ed\b/gi, '')) &&
      !(isTitle && kind === 'event')
    )
  })
}

const TITLE = /^\W{0,3}cancell?ed\b|\bcancell?ed\W{0,3}$|\b(?:is|are|has been|have been) cancell?ed\b/i
const INSTEAD =
  /\b(?:now|new date|next (?:one|session|meeting|webinar|training)|cancell?ed\b[^@]{0,40}\b(?:held|rescheduled|moved|offered)|rescheduled)\b[^@]{0,40}$/i
const INSTEAD_THEN = /^instead\b/i
