import { systemIdsIn } from '../../systems/find-systems.ts'
import { pattern } from '../../text/pattern.ts'
import type { TimePhrase } from '../phrases/time-phrase.ts'
import { maskSentence } from './mask-sentence.ts'
import { OTHER_SUBJECT } from './other-subject.ts'

/** Offsets in the sentence; `to` is exclusive. */
export interface Clause {
  from: number
  to: number
}

const BREAK = new RegExp(
  pattern`
    [;()[\]]|—|(?<!^[A-Z][\w -]{1,40})\s[–-]\s|\s[–-]\s(?!@)|(?:\s[\/|]\s|(?<=@[^@\n]{0,60})\n)(?=[A-Z][\w ]{1,40}:)|,\s+(?:and|but|so|because|while|otherwise|which(?! is @)|when|where|though|although|then)\s
    |,\s+as\s(?= *(?:the|our|all|both|these|[A-Z]{2,}) [^,;@]{0,60}\b(?:will|is|are|goes|go)\b)
    |\s(?:because|but|otherwise|so that|and that)\s|,?\swith (?:an? |the )?(?:plans?|expectation|aim|goal|hope)s? to\s
    |(?<=@),? and (?=(?:the )? *[A-Z][\w&’' ()-]{1,60} (?:will|is|are|goes)\b)
    |(?<=@),? (?:and|while) (?=${OTHER_SUBJECT})|(?<=[\w@]) and (?=on @+,? ${OTHER_SUBJECT})
    |(?<=@),? and (?=(?:all )?(?:the )?(?:other|remaining) (?:systems|sites|applications) (?:will|are|go)\b)
    |(?<=@) and (?=@+ (?:is|will be) (?:an?|the|our|your|also) )`,
  'g',
)

/** What begins a subordinate clause; "when" and its like date what follows, so they stay with it. */
const CONJUNCTION = '(?:because|since|as|although|though|even though|while|whereas|if)'
export const IS_SUBORDINATE = new RegExp(`^${CONJUNCTION} `, 'i')
/** A subordinate clause in front, with a time. */
const OPENING = new RegExp(
  pattern`
    ^(
      ${CONJUNCTION} [^;@()]{1,120} (?:is|are|was|were|went|will|goes|go|closes?|opens?|begins?|ends?|takes?) [^,;@()]{0,60}@+(?:
        [^,;@()]{1,20}@+
      )?
    ),(?: then)? `,
  'i',
)

/** "Now that TOMS is back, CERS …": what is over. */
const NOW_THAT = /^(now that [^,;@()]{1,100}),(?= )/i

/** "With the windows now open, join us on …", "once CERS is back, TOMS goes down on …": what stands in front says nothing of the time behind it. */
const AS_IT_IS = new RegExp(
  pattern`
    ^(
      (?:with|as|while|since|because|although|though|once|as soon as|after|when) [^,;@()]{1,100}\b(?:
        open(?:s|ed)?|available|under ?way|begun|begins?|started|starts?|posted|released|ready|here|complete
        |approaching|back(?: up| online| again)?|restored|online|up|running|in place|returns?|resumes?|reopens?
      )
    ),(?= )`,
  'i',
)

/** A sentence without such an opening. */
export function withoutOpening(whole: string): string {
  return whole.replace(AS_IT_IS, '')
}

/** No time stands before it, or since the last one nothing but names of systems: "On @, TOMS, the DEI, and CERS are down". */
function joinsList(before: string): boolean {
  const behind = before.slice(before.lastIndexOf('@') + 1)
  return (
    !before.includes('@') ||
    (behind.length < 200 && /^[,:](?: the)? +\S/.test(behind) && !VERB.test(behind) && systemIdsIn(behind).length > 0)
  )
}

/** Nothing but the last name of a list: "On @, we take down TOMS, the DEI, and CERS." */
function isLastName(behind: string): boolean {
  const last = /^([^;,@.]{1,80})\.?\s*$/.exec(behind)?.[1] ?? ''
  return last !== '' && !VERB.test(last) && systemIdsIn(last).length > 0
}

/** "The Moodle—Raters course opens on @": a dash between two words of a name, behind which no thought of its own begins. */
function isInName(divided: string, at: number): boolean {
  const behind = /^[^;,()[\]—@]{0,80}/.exec(divided.slice(at + 1))?.[0] ?? ''
  return /\b[A-Z][\w&]*$/.test(divided.slice(0, at)) && /^[A-Z]/.test(behind) && / $/.test(behind) && !VERB.test(behind)
}

const VERB =
  /\b(?:is|are|was|were|will|be|has|have|can|may|must|should|goes|go|closes?|opens?|returns?|resumes?|begins?|ends?)\b/i

/**
 * The clauses of a sentence: what stands between semicolons, parentheses, dashes and the joining words that begin a new thought.
 * Times are masked first, so that their own commas and dashes divide nothing.
 */
export function splitClauses(sentence: string, phrases: readonly TimePhrase[]): { masked: string; clauses: Clause[] } {
  const masked = maskSentence(sentence, phrases)
  // "(TOMS)", "(grade five)", "the [Reports] tab": a parenthesis without a time divides nothing, but for "(TOMS is not affected)".
  const divided = masked
    .replace(
      /\((?!(?:was|previously|formerly|originally|instead of)\b[^()@]{0,40}\d)(?![^()@]* (?:not|unaffected)\b)([^()@]*)\)|\[([^[\]@]*)\]/g,
      ' $1$2 ',
    )
    // Nor does one at the end of a line that holds nothing but a time: "Deadline for orders (@)".
    .replace(/\((@+)\)$/, ' $1 ')
    // "CERS, which keeps Eastern time, is down": nor does a relative clause without one.
    .replace(/, (?:which|who|whose|where) [^,;@()]{1,160},(?= )/g, (aside) => ' '.repeat(aside.length))
    // "Because TOMS is down on @, scores come later", "Although … until @, CERS is down": what opens the sentence is a thought of its own.
    .replace(OPENING, '$1; ')
    .replace(NOW_THAT, '$1;')
    .replace(AS_IT_IS, '$1;')
  const clauses: Clause[] = []
  let from = 0
  for (const match of divided.matchAll(BREAK)) {
    // "TOMS, CERS, and the THSS close at …": an "and" before any time joins a list, not two thoughts.
    if (
      /^,\s+and\s$/.test(match[0]) &&
      (joinsList(divided.slice(from, match.index)) || isLastName(divided.slice(match.index + match[0].length)))
    )
      continue
    if (match[0] === '—' && isInName(divided, match.index)) continue
    clauses.push({ from, to: match.index })
    from = match.index + match[0].length
  }
  clauses.push({ from, to: masked.length })
  return { masked, clauses }
}
