import { systemIdsIn } from '../../systems/find-systems.ts'
import { pattern } from '../../text/pattern.ts'
import type { Claim } from '../kinds/claim.ts'
import type { TimePhrase } from '../phrases/time-phrase.ts'
import type { Sentence } from '../sentences.ts'

/** What a note speaks of, in one word or several; "the next downtime" is another one. */
const TIME = pattern`
  (?:(?!next|other|last|first|second|spring|fall|summer|winter)[\w-]+ ){0,2}(?:
    dates?|days?|times?|hours|down-?times?|outages?|maintenance(?: windows?)?|windows?|work|upgrades?|weekends?|evenings?|nights?|slots?
  )`
/** "It is a placeholder", "This date is not yet confirmed", "The work will be done only if needed". */
const NOTE = new RegExp(
  pattern`
    ^(?:(?:please )?note(?: that|:) |update: )?(?:
      (?:
        (?:this|that|it|they|these|those|both|all|(?:this|that|the|these|those|both|all|such) ${TIME}) (?:
          (?:is|are|remains?)(?: still| only| just| currently| so far)? (?:an? )?(?:tentative|placeholders?|provisional)
          |(?:is|are|has|have)(?: not| yet to)(?: yet)?(?: been| be)? confirmed
          |may not be (?:needed|used|necessary)|(?:may|might|could) be (?:cancell?ed|called off|released)
          |(?:will|is|are|takes?|would)\b[^.;@]{0,40} only (?:if|in case|when|should)\b
        )
        |(?:please )?(?:treat|consider|regard) (?:this|the|these)(?: ${TIME})?(?: as)?(?: an?)? (?:tentative|placeholders?|provisional)
        |we (?:are holding|hold|have reserved|reserve) (?:this|the|these) [^.;@]{1,40}\bin case\b
        |we (?:will|plan to|hope to|expect to) confirm (?:this|the|these) ${TIME}
        |if (?:it|they|this|(?:the|this|that) ${TIME}) (?:is|are) not (?:needed|necessary|required|used),
      )
    )`,
  'i',
)
const OF_SEVERAL =
  /\b(?:these|those|both|all|they)\b|\b(?:dates|days|down-?times|outages|windows|weekends|evenings|nights)\b/i

/**
 * A note behind a downtime says that it is only planned for: "TOMS is down on D. The date is tentative." (RECORDS 4.11). Said of several, it
 * holds for all that stand before it.
 */
export function tentativeInNote(claims: readonly Claim[], sentences: readonly Sentence[]): Claim[] {
  const notes = sentences.flatMap(({ role, text, times }, at) =>
    role !== 'heading' && role !== 'row' && times.flat().every(isVague) && NOTE.test(text) ? [at] : [],
  )
  return notes.length === 0
    ? [...claims]
    : claims.map((claim) =>
        notes.some((at) => isAbout(at, claim, sentences)) ? { ...claim, state: 'tentative' } : claim,
      )
}

/** "This date", "next week" */
function isVague({ hours, edges }: TimePhrase): boolean {
  return (
    hours === null && edges.every(({ when, clock }) => clock === null && (when === null || when.form === 'relative'))
  )
}

function isAbout(at: number, { kind, state, mention }: Claim, sentences: readonly Sentence[]): boolean {
  const note = sentences[at]?.text ?? ''
  if (kind !== 'downtime' || (state ?? 'scheduled') !== 'scheduled' || mention.index >= at) return false
  const [own, named] = [mention.sentence.text, note].map(systemIdsIn)
  if (own?.length && named?.length && !named.some((id) => own.includes(id))) return false
  return mention.index === at - 1 || (OF_SEVERAL.test(note) && isList(mention.index, at, sentences))
}

/** Nothing but other times between a downtime and the note. */
function isList(from: number, to: number, sentences: readonly Sentence[]): boolean {
  return sentences.slice(from, to).every(({ times }) => times.flat().length > 0)
}
