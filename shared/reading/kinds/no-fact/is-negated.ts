import { pattern } from '../../../text/pattern.ts'
import type { Mention } from '../../mentions/mention.ts'
import { CANCELLED } from '../cues.ts'
import { DOWN } from '../downtime/downtime-cues.ts'
import { isCalledOffNext } from './called-off.ts'

const OPENS_NOT = new RegExp(
  pattern`
    \b(?:will|does|do|did|can|is going to|are going to) not (?:re)?(?:
      open|begin|start|launch|take place|be (?:given|administered|held|released|posted|published|shipped|mailed)
    )(?: as (?:planned|scheduled|announced))?,? on$`,
  'i',
)
const FIRST_SET =
  /\b(?:was|were) (?:first|originally|initially|at first) (?:set|planned|scheduled)\b[^@]{0,60}@[^@]{0,20}\bthen\b/i
/** "CERS, scheduled to be back on D, will not be available before E". */
const WAS_DUE_BACK = new RegExp(
  pattern`
    ,(?: which (?:was|were))? (?:scheduled|planned|expected|supposed|due) (?:
      to (?:be (?:back|restored|available|online)|return|reopen|come back)|back
    )(?: on| at| by)?$`,
  'i',
)
const TOLD = /\b(?:told|said|announced|wrote|reported|expected|thought)\b[^@]{0,120}\bwould (?:be|go)\b[^@]{0,60}$/i

/** "…; please note that the correct date is E": another day stands behind it, and not besides. */
function isCorrected(behind: string): boolean {
  const [, ...rest] = behind.split(/\b(?:please note|correct(?:ion|ed)?|in fact|actually|however|instead|now)\b/i)
  return /\d/.test(rest.join(' ')) && !/\b(?:also|too|as well|in addition|additionally)\b/i.test(behind)
}

/** "No testing should be scheduled for D": what schools leave alone then. */
const NO_TESTS_THEN =
  /\b(?:no|not|avoid|never) (?:\w+ ){0,2}(?:test(?:s|ing)?|sessions?|scheduling|schedule)\b[^@,;]{0,60}\b(?:for|on)$/i

/** "TOMS is down every Saturday except on D". */
const LEFT_OUT = /\b(?:except|excluding)(?: for| on)?$/i
/** "At any time outside of the downtime dates: D, E, and F". */
const OUTSIDE = new RegExp(
  pattern`
    \boutside(?: of)? (?:the|these|those|our) (?:[\w-]+ ){0,3}(?:dates?|days?|hours?|times?|periods?|windows?)(?: (?:
        of|on
      )
    )?[^.;a-z]{0,4}(?:@[ ,]{1,2}(?:and )?)*$`,
  'i',
)

/** "Although first planned for D, the work …": what is no longer planned. */
const WAS_PLANNED = new RegExp(
  pattern`
    ^(?:although|though|while|even though) (?:(?:it|this|the [\w -]{2,40}) (?:was|were|had been) )?(?:
      originally|previously|initially|first
    ) (?:planned|scheduled|set|announced|slated)(?: to [^@,]{1,40})?(?: for| on)?$`,
  'i',
)

/** The masked sentence up to its time. */
function upTo({ whole, sentence, phrase }: Mention): string {
  const nth = (sentence.times[0] ?? []).filter(({ from }) => from < phrase.from).length
  return whole
    .split('@')
    .slice(0, nth + 1)
    .join('@')
}

const NOT_THEN = new RegExp(
  pattern`
    \bnot(?: as of| on| in| from| at| for)?$|\b(?:than|from) (?:our|the|its) (?:
      initial|first|original|previous|earlier
    ) (?:estimate|plan|time|date|hour|announcement|schedule)\b[^@]{0,20}$|\btakes? the place of [^@]*$
    |\b(?:was|were) (?:said|supposed|meant|announced) to be (?:down|off-?line|unavailable)(?: on| from)?$
    |\b(?:was|were) to (?:
      end|close|begin|start|open|return|reopen|resume|come back|last|meet
      |be(?: held| down| off-?line| unavailable| back| restored| available| online| released| posted| published| sent
        | mailed
      )?
    )(?: again| online)?(?: on| at| by| until| through| from| between)?$`,
  'i',
)

/** "as of D—not as of E": a day that it is said not to be. */
export function isNegated(mention: Mention): boolean {
  const { before, clause, whole, following } = mention
  if (LEFT_OUT.test(before) && DOWN.test(clause)) return true
  if (mention.whole.includes('utside') && OUTSIDE.test(upTo(mention))) return true
  if (WAS_PLANNED.test(before)) return true
  if (CANCELLED.test(whole) || isCalledOffNext(mention)) return false
  // "It was first set for D, then for E; it now takes place on F."
  if (WAS_DUE_BACK.test(before) && /\b(?:will|can) (?:not|now)\b/i.test(whole)) return true
  if (FIRST_SET.test(whole) && /(?:^|\b(?:set|planned|scheduled|then) )(?:for|on)$/i.test(before)) return true
  // "We told you that TOMS would be down on D. The downtime is now shorter."
  if (TOLD.test(before) && isCorrected(mention.sentence.text.slice(mention.phrase.to))) return true
  if (TOLD.test(before) && /\b(?:now|instead|no longer|changed|shorter|longer|moved)\b/i.test(following)) return true
  // "The window will not open on D": on that day nothing begins.
  if (OPENS_NOT.test(before)) return true
  if (NO_TESTS_THEN.test(before)) return true
  return NOT_THEN.test(before)
}
