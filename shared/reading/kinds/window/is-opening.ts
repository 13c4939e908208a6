import type { Mention } from '../../mentions/mention.ts'

const OF_TESTS =
  '(?:opening|start|beginning|first day) of (?:the |our |this |all )?(?:[\\w–-]+ ){0,8}(?:administration|testing|windows?|field test|pilot)'
/** "March 20—the opening of the science administration—is near". */
const OPENING_BEHIND = new RegExp(`^ ?[—–,:(-] ?the ${OF_TESTS}\\b`, 'i')
/** "The opening of the testing window on March 20 is near". */
const OPENING_BEFORE = new RegExp(`\\b${OF_TESTS}(?:,| on| is| is on)?$`, 'i')

/** True for a day that is called the opening of a test or its window (CAASPP Update 196, 2017). */
export function isOpening({ phrase, sentence, before }: Mention): boolean {
  if (phrase.shape !== 'point' || sentence.role === 'row') return false
  return OPENING_BEHIND.test(sentence.text.slice(phrase.to)) || OPENING_BEFORE.test(before)
}
