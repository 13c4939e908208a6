import { findSystems } from '../../../systems/find-systems.ts'
import { pattern } from '../../../text/pattern.ts'
import { DOWN } from '../downtime/downtime-cues.ts'

/** What opens a reason, a purpose, a consequence or advice: "… because files come from TOMS", "…, so please finish in TOMS". */
const OPENER = new RegExp(
  pattern`
    ,?\s(?:
      so|because|in order (?:to|that)|as part of|in (?:preparation|anticipation) (?:for|of)|ahead of|prior to|following|after|before
      |for (?:all )?users of|due to|owing to|while|since|as(?=\s(?:the|an?|[a-z]+ (?:data|files|scores|records))\s)
    )\s
    |,\s(?:during|throughout|after|at|within|in)\swhich\s
    |(?<=\b(?:[ap]\.m\.|p\.?m|a\.?m|noon|midnight|maintenance|unavailable|down|offline|inaccessible|closed|\d)|@),?\sto\s(?=
      (?!the\b|all\b|users\b|be\b|noon\b|midnight\b|an?\b)[a-z]{3,}\s
    )
    |(?<=\S);\s|\s\((?=[a-z][^()@]* (?:is|are|will|can|may) )|,?\sand\s`,
  'g',
)
const IS_AND = /^,? and $/
const IS_REASON =
  /^,? (?:because|in (?:preparation|anticipation)|ahead|as part|due|owing|to|in order|so that|as) |^,? so that /
/** What is done to systems once a year is no more than a reason for another to be down. */
const YEARLY_WORK = /\b(?:rollover|changeover)s?\b/gi
/** A thought of its own has a verb, or tells somebody what to do. */
const HAS_VERB = new RegExp(
  pattern`
    \b(?:will|is|are|was|were|can|may|must|should|shall|has|have|does|do|remains?|stays?|works?|continues?|reopens?|returns?)\b
    |^(?:then |please |instead,? |meanwhile,? )?(?:
      use|log|sign|see|visit|check|download|save|finish|complete|submit|go|contact|make|wait|try|work|enter|keep|print|export
    )\b`,
  'i',
)
/** What says that its systems are concerned as well. */
const CONCERNS = new RegExp(
  pattern`
    ^(?:so )?(?:will|is|are|does|do) (?:the )?[A-Z]
    |\b(?:
      also|too|as well|likewise|both|neither|nor|affect\w*|impact\w*|includ\w+|concern\w*|same|follows?|later
      |(?:updat|upgrad|maintain|migrat|mov|clos|interrupt|suspend|paus|stopp?|lock|block)\w*|away|off|out
    )\b
    |\b(?:will|is|are)(?: be)?\W*$`,
  'i',
)

/** A stretch of a text: what opens it, and what it says. */
interface Part {
  opener: string
  words: string
}

/**
 * A text that names systems, without what it goes on to tell of others: a reason, a purpose, a consequence, advice ("CERS is down …, so
 * rosters are not sent to TOMS"). What says that its systems are down or concerned, too, stays.
 */
export function withoutTails(text: string): string {
  let kept = ''
  let isNamed = false
  let isDown = false
  let isCut = false
  for (const { opener, words } of partsOf(text)) {
    // "…, so please finish in TOMS and print the rosters": what is cut goes on.
    if (isCut && IS_AND.test(opener) && !DOWN.test(words)) continue
    isCut = isNamed && isAboutOthers(opener, words, isDown)
    if (isCut) continue
    kept += opener + words
    isNamed ||= findSystems(words, 1).length > 0
    isDown ||= DOWN.test(words)
  }
  return kept
}

function partsOf(text: string): Part[] {
  const parts: Part[] = [{ opener: '', words: '' }]
  let from = 0
  for (const { 0: opener, index } of text.matchAll(OPENER)) {
    const last = parts.at(-1) as Part
    last.words += text.slice(from, index)
    from = index + opener.length
    // "The outage of TOMS and the THSS": a list.
    if (IS_AND.test(opener) && endsInName(last.words)) last.words += opener
    else parts.push({ opener, words: '' })
  }
  const last = parts.at(-1) as Part
  last.words += text.slice(from)
  return parts
}

function endsInName(words: string): boolean {
  // Longer than any name.
  const end = words.slice(-120)
  const last = findSystems(end).at(-1)
  return last !== undefined && /^[,) ]*$/.test(end.slice(last.to))
}

/** Of a part behind one that names systems, `isDown` where that says they are down. */
function isAboutOthers(opener: string, words: string, isDown: boolean): boolean {
  if (IS_REASON.test(opener)) return !DOWN.test(words.replace(YEARLY_WORK, ''))
  // A list goes on, or what was left out, unless it is a thought of its own.
  if (IS_AND.test(opener) && !(isDown && HAS_VERB.test(words))) return false
  if (/[;(]/.test(opener) && !HAS_VERB.test(words)) return false
  return !DOWN.test(words) && !CONCERNS.test(words)
}
