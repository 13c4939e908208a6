import { pattern } from '../../../text/pattern.ts'
import { inPlainWords } from '../../phrases/plain-words.ts'
import { doubtTime } from '../../resolve/doubt-time.ts'
import { type ClaimReader, claimSpans } from '../claim.ts'
import { DOWN } from './downtime-cues.ts'
import { DOWNTIME_ENDS } from './downtime-signs.ts'

/** What is done to a system that is down. */
const DONE = new RegExp(
  pattern`
    ^,? ?(?:and|then)(?: then)? (?:(?:will|is|are|be|to) ){0,2}(?:
      replaced|rebuilt|reloaded|refreshed|re-?installed|updated|upgraded|moved|migrated|patched|reset|tested
      |swapped(?: out)?
    )(?: (?:to|with|by|for) [a-z ]{2,40}?)?(?: on| by)?$`,
  'i',
)

/** "The practice tests are taken down on D and replaced on E": nothing begins on E. Whether they are back then is not said, so that end is in doubt. */
export const readDoneLater: ClaimReader = (mention) => {
  const { sentence, phrase } = mention
  const last = (sentence.times[0] ?? []).findLast(({ to }) => to <= phrase.from)
  if (phrase.shape !== 'point' || !last || !DOWN.test(mention.whole)) return []
  if (!DONE.test(inPlainWords(sentence.text.slice(last.to, phrase.from).trim()))) return []
  return claimSpans(mention, 'downtime', 'end', DOWNTIME_ENDS).map((claim) => ({
    ...claim,
    end: claim.end && doubtTime(claim.end, 'what is done then may be the end of the downtime'),
    state: 'scheduled',
  }))
}
