import { systemIdsIn } from '../../systems/find-systems.ts'
import type { Claim } from '../kinds/claim.ts'
import { gappedWords } from '../kinds/systems/gapped-words.ts'
import { wordsBack } from './join-half.ts'

/** Those of its clause; in an entry of a list ("March 8 — TOMS returns") those of the entry. */
export function systemsBack({ mention, systems }: Claim): string[] {
  if (systems) return systems
  const behind = systemIdsIn(FOR_THEM.exec(mention.after)?.[1] ?? '')
  if (behind.length) return behind
  const own = systemIdsIn(gappedWords(mention) ?? wordsBack(mention, mention.clause))
  return own.length || mention.sentence.role !== 'item' ? own : systemIdsIn(mention.sentence.text)
}

/** "It is over on D for TOMS and on E for CERS." */
const FOR_THEM = /^,? ?for ((?:the )?[A-Z][^@;.]{1,60}?)(?:,? (?:and|but)\b(?= (?:on|at|by|an?)\b)|[.;,]|$)/
