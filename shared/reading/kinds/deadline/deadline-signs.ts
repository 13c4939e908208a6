import { pattern } from '../../../text/pattern.ts'
import type { Mention } from '../../mentions/mention.ts'
import { CLOSES, DUE, LAST_CHANCE, MUST, RELEASE, WINDOW } from '../cues.ts'
import { DOWN } from '../downtime/downtime-cues.ts'
import { locksThings } from '../downtime/downtime-words.ts'
import { WILL_MOVE_TO } from '../downtime/is-limit-put-off.ts'
import { namesEvent } from '../event/names-event.ts'
import type { Sign } from '../sign.ts'
import { isPast } from '../tense.ts'
import { goesOnTillThen } from '../window/goes-on-till-then.ts'
import { isOfWindowBefore } from '../window/window-before.ts'
import {
  ACT_UNTIL,
  APPLICATION_WINDOW,
  ASKED_FOR,
  BESIDE_LIMIT,
  CAN_BE_SEEN,
  ENDS_FOR_GOOD,
  GIVES_UNTIL,
  HANDED_IN,
  HAS_TO_BE_DONE,
  IS_OPEN_AND_CLOSES,
  LISTS_LIMITS,
  LISTS_OF_LIMITS,
  NO_LIMIT,
  NOT_YET,
  OF_KNOWN,
  OF_KNOWN_IS,
  OF_NEXT,
  PAST_LIMIT,
  PUT_OFF_TO,
  TELLS_OTHER,
} from './deadline-words.ts'
import { isOrder } from './is-order.ts'
import { isLimit } from './limit.ts'
import { isLimitInBrackets } from './limit-in-brackets.ts'
import { isUndoneBy } from './undone-by.ts'

/** "Send the form one week before …": people are asked to. */
const ASKED = new RegExp(
  pattern`
    \b(?:must|should|needs? to|ha(?:s|ve) to)\b
    |^(?:please )?(?:
      submit|send|order(?! forms?\b| windows?\b)|return|complete|finish|upload|request|turn in|mail|confirm|resolve
      |certify|approve|enter
    )\b`,
  'i',
)

const WHAT_ENDS = new RegExp(
  pattern`
    \b(?:
      sign-?ups?|registration|applications?|enrollment|(?:comment|nomination|review) periods?
      |(?:scoring|(?:data|score) entry) ends?(?= |$)
      |(?:early|early[- ]bird|discounted|reduced|lower|group|special) (?:\w+ )?(?:rates?|prices?|pricing|fees?)
    )\b`,
  'i',
)

/** "Forms are accepted until", "nominations are welcome through". */
const ACCEPTED_UNTIL = new RegExp(
  pattern`
    \b(?:
      accepted|(?<=\b(?:applications?|nominations?|proposals?|comments?|submissions?)\b[^;]{0,120} )welcome
      |(?<!\b(?:can|may) (?:still |also )?be )taken|received
    )\b[^@]{0,160}\b(?:through|until|up to(?: and including)?)$`,
  'i',
)

/** "The date by which superintendents certify the report is"; what arrives by then does so by itself. */
const BY_WHICH =
  /\b(?:date|day) by which\b(?![^@;]*\b(?:arrives?|available|posted|released|delivered|back)\b)[^@;]{1,120}\b(?:is|will be)(?: on)?$/i

/** How a limit shows itself, in the order in which it is asked (RECORDS 6). */
export const DEADLINE_SIGNS: readonly Sign[] = [
  { because: 'an order placed by then', holds: ({ before }) => isOrder(before) },
  {
    because: 'the last day before something ends',
    holds: ({ before, after }) =>
      /\b(?:nothing|nobody|no \w+|not|cannot|never)\b[^@]{0,160}\bafter$/i.test(before) ||
      (/\bafter$/i.test(before) && (ENDS_FOR_GOOD.test(after) || locksThings(`${before} ${after}`))),
  },
  {
    because: 'what is dated then or earlier counts',
    holds: ({ before, after }) =>
      /^,? ?(?:or|and) (?:earlier|before)\b/i.test(after) &&
      /\b(?:dated|postmarked|stamped|signed|received|submitted|entered|sent|made|filed|placed)(?: on)?$/i.test(before),
  },
  { because: 'its clause sets a limit', holds: ({ before }) => isLimit(before) },
  {
    because: 'the day by which something is to be done',
    holds: ({ before }) => BY_WHICH.test(before),
  },
  { because: 'the day of the limit that stands in front of it', holds: isLimitInBrackets },
  {
    because: 'something has to be done on the day itself',
    holds: ({ before, phrase }) =>
      phrase.shape === 'point' && phrase.edges[0]?.when?.form === 'relative' && HAS_TO_BE_DONE.test(before),
  },
  { because: 'what is not done by then has consequences', holds: (mention) => isUndoneBy(mention) },
  { because: 'a day on which a pickup is asked for', holds: ({ before }) => ASKED_FOR.test(before) },
  {
    because: 'a day in front of a task in a list of limits',
    holds: ({ sentence, phrase, whole }, { title }) =>
      sentence.role === 'item' &&
      phrase.from === 0 &&
      phrase.shape === 'point' &&
      LISTS_OF_LIMITS.test(title) &&
      !namesEvent(whole) &&
      !TELLS_OTHER.test(whole) &&
      !DOWN.test(whole),
  },
  {
    because: 'something has to be done so long before',
    holds: ({ before, phrase }) => {
      const when = phrase.edges[0]?.when
      const isCountedBack = when?.form === 'day' && (when.shift ?? 0) < 0
      return (
        isCountedBack &&
        ((MUST.test(before) && /\b(?:at least|no (?:later|less) than)$/i.test(before)) || ASKED.test(before))
      )
    },
  },
  {
    because: 'its clause names a limit',
    holds: (mention) =>
      isOfOneDay(mention) &&
      DUE.test(
        `${mention.before.replace(PAST_LIMIT, '')} @ ${mention.after.replace(OF_NEXT, ' ')}`
          .replace(NO_LIMIT, ' ')
          .replace(BESIDE_LIMIT, ' '),
      ),
  },
  {
    because: 'the limit of what is known by another day',
    holds: ({ before, whole }) => OF_KNOWN_IS.test(before) && OF_KNOWN.test(whole),
  },
  {
    because: 'one of the limits that its sentence lists',
    holds: (mention) => isOfOneDay(mention) && LISTS_LIMITS.test(mention.whole) && /[,:]$/.test(mention.before),
  },
  {
    because: 'something is accepted until then',
    holds: ({ before, whole, phrase }) =>
      phrase.shape !== 'days' &&
      !/\bopened\b/i.test(whole) &&
      // Orders may be placed for a while: a window (RECORDS 10).
      !/\borders?\b/i.test(before) &&
      !NOT_YET.test(before) &&
      ACCEPTED_UNTIL.test(before),
  },
  {
    because: 'something ends then',
    holds: ({ before, clause }) => /\bends?(?: on| at)?$/i.test(before) && WHAT_ENDS.test(clause),
  },
  {
    because: 'what was just told of ends then',
    holds: ({ before, preceding }) =>
      /^(?:it|this|that) (?:now |will |will now |then )?(?:ends?|closes?|runs out)(?: on| at)?$/i.test(before) &&
      /\b(?:sign-?ups?|registration|applications?|enrollment|deadlines?|(?:comment|nomination|review) periods?)\b/i.test(
        preceding,
      ),
  },
  { because: 'something expires then', holds: ({ before }) => /\bexpires?(?: on| at)?$/i.test(before) },
  {
    because: 'something can be done until then',
    holds: ({ before }) => ACT_UNTIL.test(before) && !CAN_BE_SEEN.test(before) && !NOT_YET.test(before),
  },
  {
    because: 'something has to be done between now and then',
    holds: ({ before, clause }) =>
      /\b(?:between|from) (?:now|today) (?:and|until|through|to)$/i.test(before) &&
      (MUST.test(before) || !(WINDOW.test(clause) || goesOnTillThen(before) || /\borders?\b/i.test(before))),
  },
  {
    because: 'something has to be handed in within these days',
    holds: ({ before, clause, phrase }) =>
      phrase.shape === 'range' && MUST.test(before) && HANDED_IN.test(before) && !WINDOW.test(clause),
  },
  { because: 'somebody has until then', holds: ({ before }) => /\byou (?:still |will )?have until$/i.test(before) },
  {
    because: 'its clause gives time until then',
    holds: ({ before, after }) => GIVES_UNTIL.test(before) && (MUST.test(after) || /^,? ?to\b/i.test(after)),
  },
  {
    because: 'a limit is put off until then',
    holds: ({ before, whole, preceding }) =>
      (PUT_OFF_TO.test(before) || WILL_MOVE_TO.test(before) || /\b(?:is|are) now$/i.test(before)) &&
      /\b(?:deadlines?|due(?! to\b)|closing dates?)\b/i.test(/^it\b/i.test(whole) ? preceding : whole),
  },
  {
    because: 'something closes then',
    holds: (mention) => {
      const { before, clause } = mention
      return (
        CLOSES.test(before) &&
        !/\bcloses? (?:early|late|until|through|from)\b/i.test(before) &&
        !DOWN.test(clause) &&
        !isOfWindowBefore(mention) &&
        (!/\b(?:windows?|previews?|open)\b/i.test(clause) ||
          IS_OPEN_AND_CLOSES.test(before) ||
          APPLICATION_WINDOW.test(before) ||
          /\b(?:registration|applications?|nominations?|sign-?ups?|enrollment)\b[^@]{0,60}\bcloses?\b[^@]{0,60}$/i.test(
            before,
          ))
      )
    },
  },
  {
    because: 'the last chance',
    holds: (mention) =>
      isOfOneDay(mention) &&
      mention.sentence.role !== 'heading' &&
      LAST_CHANCE.test(mention.clause) &&
      !RELEASE.test(mention.before) &&
      !isPast(mention.clause),
  },
]

/** Of several days only where each is said to be one: "due on D and E". */
function isOfOneDay({ phrase, before }: Mention): boolean {
  return (
    phrase.shape !== 'hours' &&
    (phrase.shape !== 'days' || /\b(?:due|deadlines? (?:is|are))(?: on| at)?$/i.test(before))
  )
}
