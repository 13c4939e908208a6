import { systemIdsIn } from '../../../systems/find-systems.ts'
import { pattern } from '../../../text/pattern.ts'
import type { Sentence } from '../../sentences.ts'
import { DOWN } from '../downtime/downtime-cues.ts'
import { POINTER, saysDownThen } from '../downtime/downtime-words.ts'
import { downSystemsIn, STAYS_UP } from './down-systems-in.ts'
import { AFFECTED, listFrom, opensListOfDown } from './listed-systems.ts'
import { subjectsDown } from './subjects-down.ts'

const OF_ALL = /^(?:both|all|each|they|these|every)\b/i
/** "During a maintenance period these systems may be down:" */
export const OF_ANY = new RegExp(
  pattern`
    ^(?:during|in|throughout) (?:an?|any|each|every|the|these|those|all|our)(?: of (?:the|these|those))? (?:
      [a-z]+ ){0,2}(?:maintenance|down-?times?|outages?)\b`,
  'i',
)

/** "The systems affected are …", or a list so introduced, anywhere else in the story. */
export function affectedElsewhere(index: number, sentences: readonly Sentence[], isOnly: boolean): string[] {
  for (const [at, sentence] of sentences.entries()) {
    if (at === index || sentence.role === 'heading') continue
    const opened = sentence.role === 'item' || sentence.role === 'row' ? (sentence.leadIn ?? '') : ''
    // Of several downtimes only a sentence about all of them speaks.
    const isOfAll =
      (OF_ALL.test(sentence.text) && sentence.role === 'sentence') || OF_ANY.test(opened) || speaksOfTimes(sentence)
    if (!isOnly && !isOfAll) continue
    if (opened && opensListOfDown(opened)) return listFrom(at, sentences, sentence.leadIn)
    const named = speaksOfTimes(sentence) || saysAffected(sentence) ? downSystemsIn(sentence.text) : []
    if (named.length) return named
  }
  return []
}

/** "TOMS and CERS cannot be used during these times." */
function speaksOfTimes({ role, text, times }: Sentence): boolean {
  return (
    role === 'sentence' && (POINTER.test(text) || OF_ANY.test(text)) && saysDownThen(text) && times.flat().length === 0
  )
}

/** "These changes will affect CERS": new ways of working, no downtime. */
const OF_CHANGES = new RegExp(
  pattern`
    \b(?:changes?|enhancements?|features?|updates?|polic(?:y|ies)|rules?|names?|roles?) (?:will |may |can |also )*(?:
      affect|impact|concern
    )s?\b`,
  'i',
)

/** "The systems affected are TOMS and CERS." */
function saysAffected({ role, text }: Sentence): boolean {
  return (
    role === 'sentence' && AFFECTED.test(text) && !OF_CHANGES.test(text) && !STAYS_UP.test(text) && !/@|\d/.test(text)
  )
}

/** "The DEI is not available during the TOMS downtime", "while TOMS is down": whoever is down then is down with it. */
const DURING_IT = new RegExp(
  pattern`
    \b(?:
      (?:during|throughout|because of|due to) the (?:[\w&-]+ ){0,4}(?:down-?time|outage|maintenance|interruption)
      |while (?:the )?[A-Z][\w&]{1,12} is (?:down|unavailable|off-?line|away|closed)
    )\b`,
  'i',
)

/** "The same goes for TOMS and STAIRS." */
const SAME_FOR = /^the same (?:goes|holds|applies|is true) (?:for|to|of) ([^.;:]{2,120})[.!]?$/i

/** "The THSS and DEI are affected as well.", "The following systems cannot be used during the entire outage:" */
export function alsoDown(index: number, sentences: readonly Sentence[]): string[] {
  return sentences.flatMap(({ role, text, times }, at) => {
    if (at !== index && role === 'sentence' && DURING_IT.test(text) && !/\d/.test(text) && !times.flat().length)
      return subjectsDown(text).map(({ id }) => id)
    const [, same] = at === index || times.flat().length ? [] : (SAME_FOR.exec(text) ?? [])
    if (same) return systemIdsIn(same)
    const isTold =
      at !== index &&
      role === 'sentence' &&
      (/\b(?:also|as well|too)\b/i.test(text) || (/:$/.test(text) && POINTER.test(text))) &&
      !/\d/.test(text) &&
      !times.flat().length
    if (!isTold || !(DOWN.test(text) || AFFECTED.test(text)) || STAYS_UP.test(text)) return []
    // "Other systems will be interrupted, too, including:"
    return /:$/.test(text) ? listFrom(at + 1, sentences, text) : downSystemsIn(text)
  })
}
