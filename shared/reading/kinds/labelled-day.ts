import type { RecordKind } from '../../records/source-record.ts'
import { pattern } from '../../text/pattern.ts'
import type { Mention } from '../mentions/mention.ts'
import { type Claim, type ClaimReader, claimSpans, type StoryCues } from './claim.ts'
import { DUE, RELEASE } from './cues.ts'
import { DOWN } from './downtime/downtime-cues.ts'
import { opensReleases } from './downtime/listed-otherwise.ts'

/** A name and nothing else in front of a day: "Individual scores:". */
const LABEL = /^[\w(][^:@.!?]{1,60}:$/
/** What a label says of the line itself, or of a day that stands alone. */
const OWN = new RegExp(
  pattern`
    ^(?:
      (?:last |newly )?(?:updated|posted|revised|reviewed|published|modified|issued|sent|dated?)|dates?|days?|when
      |time|on|from|to|start|end|re|note
    )\b`,
  'i',
)
const VERB = /\b(?:is|are|was|were|will|be|has|have|can|may|must|should|please)\b/i
const DATES_OF_RELEASE =
  /\b(?:release|posting|publication|delivery|arrival|shipping|availability) (?:dates?|days|schedule|calendar)\b/i

/** "Submit the forms by the dates below". */
const BY_DATES = /\bby (?:the|these|the following) (?:dates|days)\b/i
const OPENS_LIST = /\b(?:is|are|will|be|dates|days|follows|below)\b/i

/**
 * "Individual scores: May 11; school files: May 18": a list of names and days. What opens the list, or stands over it, tells what
 * happens on them.
 */
export const readLabelledDay: ClaimReader = (mention, story) => {
  const { phrase, before, after } = mention
  if (isPlaceOfList(mention))
    return claimSpans(mention, 'release', 'start', 'its list says that something becomes available').map(withoutEnd)
  const isDay = phrase.shape === 'point' && phrase.hours === null && phrase.lead === ''
  if (!isDay || !/^[,;.]?$/.test(after) || !LABEL.test(before) || OWN.test(before) || VERB.test(before)) return []
  const kind = kindOf(mention, story)
  if (!kind) return []
  const edge = kind === 'deadline' ? 'end' : 'start'
  return claimSpans(mention, kind, edge, 'a day of the list that its opening or heading names').map((claim) =>
    edge === 'end' ? { ...claim, start: null, end: claim.end ?? claim.start } : { ...claim, end: null },
  )
}

/** "Files in CERS on May 11", "tentatively on May 11" in a list that tells where something is posted. */
function isPlaceOfList({ sentence, phrase, before, after }: Mention): boolean {
  const isDay = phrase.shape === 'point' && phrase.hours === null && /^(?:on|starting|beginning)?$/.test(phrase.lead)
  const isEntry = sentence.role === 'item' && isDay && /[a-z]/i.test(before) && /^(?:[.,;]?|\(.*)$/.test(after)
  return isEntry && !VERB.test(before) && opensReleases(sentence.leadIn)
}

function withoutEnd(claim: Claim): Claim {
  return { ...claim, end: null }
}

/** The words that open the list count more than those over it. */
function kindOf({ sentence, preceding }: Mention, { title }: StoryCues): RecordKind | null {
  const opening = sentence.leadIn ?? (/(?:below|follows|following|:)[^.]{0,40}[.:]?$/i.test(preceding) ? preceding : '')
  for (const words of [opening, title]) {
    if (DOWN.test(words)) return null
    if (DUE.test(words) || BY_DATES.test(words)) return 'deadline'
    if (DATES_OF_RELEASE.test(words) || (words === opening && OPENS_LIST.test(words) && RELEASE.test(words)))
      return 'release'
  }
  return null
}
