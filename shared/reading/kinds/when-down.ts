import { findSystems } from '../../systems/find-systems.ts'
import type { Claim } from './claim.ts'
import { claimSpans } from './claim.ts'
import { DOWN, RESUME } from './cues.ts'
import type { Mention } from './mention.ts'

/** "… by 5 p.m. on August 16, when the IAHSS goes offline": the same moment starts a downtime. */
export function readWhenDown(mention: Mention): Claim[] {
  const { sentence, phrase } = mention
  if (phrase.shape !== 'point' || sentence.role === 'row') return []
  const behind = /^,? when ([^.;,]*)/i.exec(sentence.text.slice(phrase.to))?.[1] ?? ''
  // A rollover alone says nothing of systems being down.
  if (!DOWN.test(behind.replace(/\b(?:rollover|changeover)\b/gi, '')) || RESUME.test(behind) || /\d/.test(behind))
    return []
  const systems = [...new Set(findSystems(behind).map((found) => found.id))]
  return claimSpans(mention, 'downtime', 'start', 'the day on which something else ends').map((claim) => ({
    ...claim,
    end: null,
    state: 'scheduled',
    systems,
  }))
}
