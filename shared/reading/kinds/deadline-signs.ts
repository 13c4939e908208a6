import { CLOSES, DOWN, DUE, LAST_CHANCE, MUST, RELEASE, WINDOW } from './cues.ts'
import { locksThings } from './downtime-words.ts'
import { goesOnTillThen } from './goes-on-till-then.ts'
import { WILL_MOVE_TO } from './is-limit-put-off.ts'
import { isOrder } from './is-order.ts'
import { isLimit } from './limit.ts'
import type { Mention } from './mention.ts'
import { namesEvent } from './names-event.ts'
import type { Sign } from './sign.ts'
import { isPast } from './tense.ts'
import { isUndoneBy } from './undone-by.ts'
import { isOfWindowBefore } from './window-before.ts'

/** "The next dates to request a pickup of boxes are D and E": one asks for it then; the next pickup itself is no limit (RECORDS 10). */
const ASKED_FOR =
  /\b(?:next|first|following|upcoming)(?: available)?(?: pick(?:-| )?up)? (?:dates?|days?) (?:on which )?to (?:request|ask for|call for|schedule|order) [^@]{0,30}\bpick(?:-| )?ups?\b[^@]{0,140}\b(?:is|are)(?: on)?$/i
const APPLICATION_WINDOW =
  /\b(?:application|registration|nomination|enrollment|proposal)s?(?: submission)? window\b|\bwindow (?:to (?:apply|register|nominate|enroll|propose)|for (?:applying|applications|registration|nominations|(?:submitting )?proposals))\b/i
const ACT_UNTIL =
  /\b(?:apply|register|sign up|opt (?:in|out)|volunteer|submit|enroll|respond|reply|nominate|sent(?: in)?|handed in|turned in|submitted|request|file|report|upload|withdraw|appeal|filed|move|change|adjust|entered|made|booked|reserved|changed|corrected|edited|withdrawn|requested|reported|uploaded|returned)\b[^@]{0,160}\b(?:until|through)$/i
/** "Files made earlier can be opened until D": nobody has to act. */
const CAN_BE_SEEN =
  /\bcan (?:still )?be (?:opened|viewed|read|seen|used|printed|downloaded)\b[^@]{0,60}\b(?:until|through)$/i
/** "Invoices are not processed until D", "it does not begin until D": what nobody has to have done by then. */
const NOT_YET =
  /\b(?:(?:will|can|may|do|does|is|are|should|must|shall) not|cannot|never)\b(?! (?:close|end|expire|cease|stop)\b)[^@,;]{0,60}\b(?:until|through)$/i
const HANDED_IN =
  /\b(?:submit(?:ted)?|enter(?:ed)?|upload(?:ed)?|certif(?:y|ied)|report(?:ed)?|return(?:ed)?|file[d]?|turn(?:ed)? in|send|sent|complete[d]?|correct(?:ed)?)\b[^@]{0,80}\b(?:between|from|during)$/i
const GIVES_UNTIL = /\b(?:ha(?:s|ve)|given|extended)\b[^.]{0,60}\b(?:until|through)$/i
/** "The deadline for the @ release is @." */
const OF_KNOWN =
  /\b(?:deadlines?|due dates?|cut-?offs?)\b[^@]{0,80}\bfor (?:the|our|its) @ (?:[\w-]+ ){1,4}(?:is|are|will be|(?:has|have) been)\b[^@]{0,30} ?@/i
const OF_KNOWN_IS =
  /^(?:[\w-]+ ){1,4}(?:is|are|will be|(?:has|have) been(?: (?:set|moved|extended))?)(?: on| for| to)?$/i
/** "Due dates: rosters, @; calendars, @" */
const LISTS_LIMITS = /^(?:[\w ]{1,30} )?(?:due (?:dates?|days)|deadlines|limits)\s?:/i
const TELLS_OTHER = /\b(?:opens?|begins?|starts?|resumes?|released?|available|posted|sent|windows?|holiday|closed)\b/i
/** "Registration for workshops (D–E) is open and closes on F." */
const IS_OPEN_AND_CLOSES = /^(?:is|are) (?:now |still )?open and (?:will )?closes?(?: on| at)?$/i
const LISTS_OF_LIMITS = /\b(?:deadlines|due dates|limits)\b/i
const PUT_OFF_TO =
  /\b(?:extended|moved|postponed|pushed(?: back)?|put off|changed|delayed|shifted)(?: (?:by|for) [^@]{1,30})? (?:to|until|through|from)$/i
const ENDS_FOR_GOOD =
  /\b(?:no longer|no (?:further|more|other|new|late)|not (?:show(?: up)?|appear|take effect|count|be (?:shown|reflected|seen|sent|loaded|picked up))|not be (?:able|accepted|possible|available|changed|processed|counted|considered|included|reviewed|read|filled|honored|used|scored|taken)|cannot|can no|too late)\b/i

/** "For schools that met the December deadline, the preview is on D", "after the certification deadline, on D …": a limit told elsewhere. */
const PAST_LIMIT =
  /^(?:for|to|after|since|of) [^@,;]{0,120}\b(?:deadlines?|due dates?|cut-?offs?), (?=[^@]{1,160}\b(?:will|can|may|is|are)\b)/i

/** "Can be given from D to the last day of school": where a stretch ends that has no other date; "due to" gives a reason. */
const NO_LIMIT = /\b(?:to|through|until) the last day of\b|\bdue to\b/gi

/** "The form has to be signed today": no "by" is needed. */
const HAS_TO_BE_DONE =
  /\b(?:must|has to|have to|needs? to) be (?:completed|submitted|sent(?: in)?|entered|placed|uploaded|certified|signed|returned|received|finished|made|done|turned in|filed|designated|corrected)(?: (?:in|on|to|at|through|for|with) [^@,;]{1,80})?$/i

/** "Send the form one week before …": people are asked to. */
const ASKED =
  /\b(?:must|should|needs? to|ha(?:s|ve) to)\b|^(?:please )?(?:submit|send|order(?! forms?\b| windows?\b)|return|complete|finish|upload|request|turn in|mail|confirm|resolve|certify|approve|enter)\b/i

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
      DUE.test(`${mention.before.replace(PAST_LIMIT, '')} @ ${mention.after}`.replace(NO_LIMIT, ' ')),
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
      /\b(?:accepted|taken|received)\b[^@]{0,160}\b(?:through|until|up to(?: and including)?)$/i.test(before),
  },
  {
    because: 'something ends then',
    holds: ({ before, clause }) =>
      /\bends?(?: on| at)?$/i.test(before) &&
      /\b(?:sign-?ups?|registration|applications?|enrollment|(?:comment|nomination|review) periods?|(?:early|early[- ]bird|discounted|reduced|lower|group|special) (?:\w+ )?(?:rates?|prices?|pricing|fees?))\b/i.test(
        clause,
      ),
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
      (MUST.test(before) || !(WINDOW.test(clause) || goesOnTillThen(before))),
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
    holds: ({ before, whole }) =>
      (PUT_OFF_TO.test(before) || WILL_MOVE_TO.test(before) || /\b(?:is|are) now$/i.test(before)) &&
      /\b(?:deadlines?|due(?! to\b)|closing dates?)\b/i.test(whole),
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
