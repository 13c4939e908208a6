import type { Mention } from '../../mentions/mention.ts'
import { DOWN, RESUME } from './downtime-cues.ts'

/** "They return as follows:" over "TOMS and CERS: Wednesday, July 1, at 8 a.m.". */
export function returnsInList({ sentence, clause }: Mention): RegExpExecArray | null {
  const opener = sentence.role === 'item' ? (sentence.leadIn ?? '') : ''
  return opener.endsWith(':') && RESUME.test(opener) && !DOWN.test(clause) ? /^/.exec(clause) : null
}

/** "July 7—Systems available at 8 a.m.", right below "June 30—Systems unavailable at 5 p.m."; "CERS (available @)" in a list of what is down. */
export function isEntryOfReturn({ sentence, preceding, clause }: Mention): RegExpExecArray | null {
  if (sentence.role !== 'item' || DOWN.test(sentence.text)) return null
  const isOfList = sentence.leadIn !== null && DOWN.test(sentence.leadIn) && NAME_AND_RETURN.test(sentence.text)
  const inList = isOfList ? /\b(?:available|online|up)(?= (?:on |at |by |from )?@)/i.exec(clause) : null
  return (
    inList ?? (DOWN.test(preceding) ? /(?<=\bsystems? (?:are |is )?)(?:available|online|up)\b/i.exec(clause) : null)
  )
}

/** "CERS (available …", "The DEI—back online …": a name and when it is back. */
const NAME_AND_RETURN = /^(?:The )?[A-Z][\w&’' -]{1,70}(?: \([A-Z]{2,6}\))?(?: ?[(—–:]| -) ?(?:available|online|up)\b/
